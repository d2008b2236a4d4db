package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.exchange.EnglishPhrases;
import app.dateline.exchange.Exported;
import app.dateline.exchange.GiftExporter;
import app.dateline.exchange.HostileItems;
import app.dateline.exchange.ItemsForExchange;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.NotCarried;
import app.dateline.exchange.Seen;
import app.dateline.item.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * A learner takes the questions of a quiz along, and a reader that is not ours reads them: gift-pegjs 1.0.2 by
 * C. Fuhrman, which runs in the page.
 */
class TakeAlongIT {

    private static final long SEED = Long.getLong("exchange.seed", System.nanoTime());

    /**
     * What the parser saw, in the shape of {@link Seen}. The parser leaves its own signs for what was escaped in the right
     * side of a pair, and calls several choices that are all right a short answer.
     */
    private static final String READ = """
            const plain = text => [['&&058;', ':'], ['&&035;', '#'], ['&&061;', '='], ['&&123;', '{'], ['&&125;', '}'],
                ['&&126;', '~'], ['&&010', '\\n'], ['&&092;', '\\\\']]
                .reduce((t, [sign, is]) => t.replaceAll(sign, is), text);
            const shown = text => text.format === 'html'
                ? new DOMParser().parseFromString(text.text.replaceAll('<br>', '\\n'), 'text/html').body.textContent
                : text.text;
            return giftParser.parse(arguments[0]).filter(q => q.type !== 'Category').map(q => ({
                type: q.type, id: q.id, tags: q.tags, stem: q.stem.text, format: q.stem.format,
                general: q.globalFeedback.text,
                holds: q.type === 'TF' ? String(q.isTrue) : '',
                choices: (q.choices ?? []).map(c => ({ text: shown(c.text), weight: c.weight, correct: c.isCorrect })),
                pairs: (q.matchPairs ?? []).map(p => [shown(p.subquestion), plain(p.subanswer)]),
            }));
            """;

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @TempDir
    Path downloads;

    @Test
    void byKeyboardFromTheResultToAFileThatAnotherReaderReads() throws IOException {
        ShippedQuiz quiz = ShippedQuiz.of(Form.SINGLE_CHOICE, 2, 9);
        quiz.start(browser, app.url(quiz.path()));
        for (int i = 0; i < 2; i++) {
            browser.press("1");
            browser.find("[data-primary]").click();
            browser.waiting()
                    .until(d ->
                            !d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
            browser.settle();
            browser.find("[data-primary]").click();
            browser.waiting()
                    .until(d -> d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
            browser.settle();
        }
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("main.result")).isEmpty());
        browser.screenshot("result-with-take-" + Browser.DESK);
        ShippedQuiz.tabTo(browser, "Take these questions with you");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("main.take .target")).isEmpty());
        browser.settle();
        browser.assertNoConsoleErrors();
        look();

        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior",
                        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        ShippedQuiz.tabTo(browser, "Get the file for GIFT");
        browser.press(Keys.ENTER);
        browser.waiting().until(d -> files().stream().anyMatch(f -> f.endsWith(".gift.txt")));
        String name = files().stream()
                .filter(f -> f.endsWith(".gift.txt"))
                .findFirst()
                .orElseThrow();
        List<Read> read = read(Files.readString(downloads.resolve(name)));
        ItemsToGo set =
                new ItemsToGo("t", "c", quiz.items(), ShippedQuiz.BASE, new EnglishPhrases(), ItemsForExchange.NOON);
        assertThat(read).hasSameSizeAs(quiz.items());
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).seen()).isEqualTo(Seen.of(set, quiz.items().get(i), true));
            assertThat(read.get(i).general())
                    .contains(quiz.items().get(i).head().statement())
                    .contains(":~:text=");
        }
    }

    @Test
    void threeHundredItemsAndHostileOnesAreSeenByAnotherReader() {
        System.out.println("TakeAlongIT: -Dexchange.seed=" + SEED);
        browser.open(app.url("/"));
        for (ItemsToGo set : List.of(ItemsForExchange.generated(SEED, 300), HostileItems.items(SEED, 500))) {
            Exported file = new GiftExporter().export(set);
            assertThat(file.notCarried()).noneMatch(NotCarried::whole);
            List<Read> read = read(new String(file.content(), StandardCharsets.UTF_8));
            assertThat(read).hasSameSizeAs(set.items());
            for (int i = 0; i < read.size(); i++) {
                assertThat(read.get(i).seen())
                        .as("seed %d", SEED)
                        .isEqualTo(Seen.of(set, set.items().get(i), true));
                assertThat(read.get(i).general())
                        .startsWith(set.items().get(i).head().statement());
                assertThat(read.get(i).id())
                        .startsWith(set.items().get(i).head().facts().getFirst().id());
            }
        }
    }

    private static void look() {
        browser.look("take");
        browser.width(Browser.TABLET);
        browser.assertAccessible();
        browser.dark(true);
        browser.assertAccessible();
        browser.dark(false);
        browser.width(Browser.DESK);
        browser.driver().executeScript("document.querySelectorAll('.take details').forEach(d => d.open = true)");
        browser.assertNoSidewaysScroll();
        browser.screenshot("take-open-" + Browser.DESK);
        browser.assertAccessible();
    }

    private List<String> files() {
        try (Stream<Path> all = Files.list(downloads)) {
            return all.map(f -> f.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the other reader saw of a question. */
    private record Read(Seen seen, String general, String id) {}

    @SuppressWarnings("unchecked")
    private static List<Read> read(String gift) {
        if (browser.driver().executeScript("return typeof giftParser") instanceof String type
                && type.equals("undefined")) {
            // Declared with var, it would be seen by that one script alone.
            browser.driver().executeScript("(0, eval)(arguments[0])", resource("/readers/gift-pegjs-1.0.2.js"));
        }
        List<Map<String, Object>> questions = (List<Map<String, Object>>)
                Objects.requireNonNull(browser.driver().executeScript(READ, gift));
        return questions.stream().map(TakeAlongIT::read).toList();
    }

    @SuppressWarnings("unchecked")
    private static Read read(Map<String, Object> question) {
        List<Map<String, Object>> choices = (List<Map<String, Object>>) question.get("choices");
        List<List<String>> pairs = (List<List<String>>) question.get("pairs");
        List<String> options = new ArrayList<>();
        List<String> key = new ArrayList<>();
        for (Map<String, Object> choice : choices) {
            Number weight = (Number) choice.get("weight");
            String text = (String) choice.get("text");
            options.add(text);
            boolean typed = question.get("type").equals("Short");
            boolean right = weight == null ? choice.get("correct") == Boolean.TRUE : weight.doubleValue() > 0;
            if (typed ? weight == null || weight.doubleValue() == 100 : right) {
                key.add(text.replace("\\*", "*"));
            }
        }
        String stem = (String) question.get("stem");
        Seen seen = switch ((String) question.get("type")) {
            case "MC" -> new Seen(stem, options, key);
            case "Short" -> new Seen(stem, List.of(), key);
            case "TF" -> new Seen(stem, List.of(), List.of((String) question.get("holds")));
            case "Matching" ->
                new Seen(
                        stem,
                        Seen.sorted(pairs.stream().map(p -> p.get(1)).toList()),
                        Seen.pairs(
                                pairs.stream()
                                        .filter(p -> !p.get(0).isEmpty())
                                        .map(p -> p.get(0))
                                        .toList(),
                                pairs.stream().map(p -> p.get(1)).toList()));
            default -> throw new AssertionError("read as " + question.get("type"));
        };
        return new Read(seen, (String) question.get("general"), (String) question.get("id"));
    }

    private static String resource(String path) {
        try (var in = Objects.requireNonNull(TakeAlongIT.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
