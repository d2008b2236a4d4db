package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Citation;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** Whoever reads all that is sent to the browser learns nothing of an answer before it is given. */
class NoLeakIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @ParameterizedTest
    @EnumSource(Form.class)
    void nothingOfTheKeyIsSentBeforeTheAnswer(Form form) throws IOException {
        ShippedQuiz quiz = ShippedQuiz.of(form, 3, 11);
        List<Item> items = quiz.items();
        assertThat(items).isNotEmpty();
        try (RecordingProxy proxy = new RecordingProxy(app.url(""))) {
            Set<String> told = new HashSet<>();
            // The days that the frame of every other page lists are those on which sources came out, whatever is asked.
            browser.open(proxy.url(quiz.path()));
            told.add(browser.find(".as-of .day-picks").getDomProperty("textContent"));
            quiz.start(browser, proxy.url(quiz.path()));
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                browser.waiting()
                        .until(d -> d.findElement(By.id("stem"))
                                .getText()
                                .equals(item.head().stem()));
                browser.settle();
                String sent = proxy.sent();
                assertThat(sent)
                        .as("the recorder sees what is shown")
                        .contains(item.head().stem());
                // A learner who is shown one question or told its answer may learn from it what another asks: no leak.
                told.addAll(shown(item));
                for (Item open : items.subList(i, items.size())) {
                    Set<String> secrets = secrets(open);
                    secrets.removeIf(secret -> told.stream().anyMatch(known -> known.contains(secret)));
                    assertThat(secrets)
                            .as("the secrets of %s", open.head().stem())
                            .isNotEmpty();
                    assertThat(secrets).noneMatch(secret -> says(sent, secret));
                }
                browser.find(".dock vaadin-button[theme~=tertiary]").click();
                browser.waiting()
                        .until(d -> !d.findElements(By.cssSelector(".dock .verdict"))
                                .isEmpty());
                browser.settle();
                assertThat(proxy.sent())
                        .as("the recorder sees the feedback")
                        .contains(item.head().evidence().getFirst().gist());
                // What stands on the page, folded or not: the dates of the sources, too.
                told.add(browser.find("main").getDomProperty("textContent"));
                browser.find("[data-primary]").click();
                browser.waiting()
                        .until(d ->
                                d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
                browser.settle();
            }
        }
    }

    /** Whether a text says a secret; a day that something else names doesn't say its month. */
    static boolean says(String sent, String secret) {
        return secret.matches("[\\d-]+")
                ? Pattern.compile("(?<![\\d-])" + secret + "(?![\\d-])")
                        .matcher(sent)
                        .find()
                : sent.contains(secret);
    }

    /** What only the answered item may show. What the stem or an option says itself is left out. */
    static Set<String> secrets(Item item) {
        Set<String> secrets = new TreeSet<>();
        secrets.add(item.head().statement());
        item.head().evidence().stream().map(Citation::gist).forEach(secrets::add);
        for (Option option : options(item)) {
            option.evidence().stream().map(Citation::gist).forEach(secrets::add);
            if (option.truth().length() > 12) {
                secrets.add(option.truth());
            }
        }
        switch (item) {
            case Item.TypedDate d -> secrets.add(d.key().text());
            case Item.TypedPlace p -> secrets.add(ShippedQuiz.typed(p));
            case Item.TypedLength l -> secrets.add(l.key().text());
            case Item.TrueFalse t -> {
                if (!t.holds()) {
                    secrets.add(t.right().text());
                }
            }
            case Item.SingleChoice c -> {}
            case Item.MultipleResponse m -> {}
            case Item.Ordering o -> {}
            case Item.Matching m -> {}
            // The map names every country; which one is right stands in the statement.
            case Item.ShowPlace s -> {}
            case Item.SourceCriticism c -> {}
        }
        secrets.removeIf(secret -> shown(item).stream().anyMatch(line -> line.contains(secret)));
        return secrets;
    }

    static List<String> shown(Item item) {
        List<String> lines =
                new ArrayList<>(options(item).stream().map(Option::text).toList());
        if (item instanceof Item.Matching matching) {
            matching.prompts().forEach(prompt -> lines.add(prompt.text()));
        }
        lines.add(item.head().stem());
        return lines;
    }

    private static List<Option> options(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> c.options();
            case Item.MultipleResponse m -> m.options();
            case Item.TrueFalse t -> List.of(t.shown());
            case Item.Ordering o -> o.options();
            case Item.Matching m -> m.choices();
            case Item.TypedDate d -> List.of();
            case Item.TypedPlace p -> List.of();
            case Item.TypedLength l -> List.of();
            case Item.ShowPlace s -> List.of();
            case Item.SourceCriticism c -> c.options();
        };
    }
}
