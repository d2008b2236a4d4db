package app.dateline.item.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Reading;
import app.dateline.item.AskFiles;
import app.dateline.item.Asks;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import app.dateline.item.RoughWorld;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Quizzes as of every day on which anything of the shipped collection changes, before the judge of hindsight. */
class AsOfTest {

    private static final Path STEMS = Path.of("questions/stems/en.yaml");
    private static final List<Ask> SHEET = Sheet.read(STEMS);
    private static final FactBase SHIPPED = switch (FactFiles.read(Path.of("questions/trump-putin-2025"))) {
        case Reading.Sound sound -> sound.base();
        case Reading.Broken broken -> throw new AssertionError(broken.problems());
    };
    private static final Asks ASKS = switch (AskFiles.read(STEMS)) {
        case AskFiles.Reading.Sound sound -> sound.asks();
        case AskFiles.Reading.Broken broken -> throw new AssertionError(broken.problems());
    };

    @TestFactory
    Stream<DynamicTest> no_item_knows_what_came_later_or_asks_in_the_present_about_what_was_over() {
        return SHIPPED.changeDays().stream()
                .map(day -> DynamicTest.dynamicTest("as of " + day, () -> {
                    Hindsight judge = new Hindsight(SHIPPED, SHEET, new Atlas(RoughWorld.json()), day);
                    QuizRules rules = new QuizRules(judge.then());
                    ItemGenerator generator = new ItemGenerator(SHIPPED.asOf(day), ASKS, RoughWorld.map());
                    Map<Item, List<String>> verdicts = new HashMap<>();
                    List<String> faults = new ArrayList<>();
                    int judged = 0;
                    for (Quiz quiz : quizzes(generator, day)) {
                        for (Item item : quiz.items()) {
                            judged++;
                            if (!verdicts.containsKey(item)) {
                                List<String> found = judge.judge(item);
                                verdicts.put(item, found);
                                String told = "seed " + quiz.seed() + " " + item.form() + " "
                                        + item.head().ask() + " "
                                        + item.head().facts() + " "
                                        + item.head().stem();
                                found.forEach(f -> faults.add(told + "\n    " + f));
                            }
                        }
                        if (quiz.request().forms().isEmpty()) {
                            rules.judge(quiz).forEach(f -> faults.add("as a quiz: " + f));
                        }
                    }
                    long dated =
                            verdicts.keySet().stream().filter(Hindsight::dated).count();
                    System.out.printf(
                            "as of %s: %d items judged, %d different, %d of them say as of when, %d faults%n",
                            day, judged, verdicts.size(), dated, faults.size());
                    assertThat(faults.stream().limit(20)).isEmpty();
                    assertThat(verdicts).hasSizeGreaterThan(100);
                    assertThat(dated).isLessThan(verdicts.size());
                    assertThat(dated > 0).as("says as of when").isEqualTo(judge.anythingOpen());
                }));
    }

    @Test
    void the_judge_catches_what_was_not_yet_published() {
        Hindsight early = judge("2025-08-08");
        List<Item> items = quiz(SHIPPED, null).stream()
                .filter(i -> i.head().facts().stream()
                        .anyMatch(f -> SHIPPED.asOf(LocalDate.parse("2025-08-08"))
                                .findFact(f.id())
                                .isEmpty()))
                .toList();

        assertThat(items)
                .hasSizeGreaterThan(10)
                .allSatisfy(item ->
                        assertThat(early.judge(item)).anyMatch(f -> f.startsWith(Fault.TOO_EARLY + ": rests on")));
    }

    @Test
    void the_judge_catches_a_later_name_of_a_known_event() {
        Item item = quiz(SHIPPED.asOf(LocalDate.parse("2025-10-17")), LocalDate.parse("2025-10-17"), 100).stream()
                .filter(i -> i.head().stem().contains("the summit that Trump and Putin held in 2025"))
                .findFirst()
                .orElseThrow();

        assertThat(judge("2025-10-16").judge(item)).anyMatch(f -> f.startsWith(Fault.TOO_EARLY + ": says"));
    }

    @Test
    void the_judge_catches_a_plan_without_its_day_and_a_day_that_comes_too_late() {
        LocalDate october = LocalDate.parse("2025-10-17");
        List<Item> dated = quiz(SHIPPED.asOf(october), october).stream()
                .filter(Hindsight::dated)
                .filter(i -> i.head().facts().stream().anyMatch(f -> f.id().equals("second-summit-planned")))
                .toList();

        assertThat(dated).isNotEmpty().allSatisfy(item -> {
            assertThat(judge("2025-10-17").judge(item)).isEmpty();
            assertThat(judge("2025-10-17").judge(Hindsight.undated(item)))
                    .anyMatch(f -> f.startsWith(Fault.UNDATED.name()));
            assertThat(judge("2025-11-03").judge(item))
                    .anyMatch(f -> f.startsWith(Fault.PRESENT.name()))
                    .anyMatch(f -> f.startsWith(Fault.WORDING + ": as of another day"));
        });
    }

    private static Hindsight judge(String day) {
        return new Hindsight(SHIPPED, SHEET, new Atlas(RoughWorld.json()), LocalDate.parse(day));
    }

    private static List<Item> quiz(FactBase base, @Nullable LocalDate day) {
        return quiz(base, day, 12);
    }

    private static List<Item> quiz(FactBase base, @Nullable LocalDate day, int quizzes) {
        ItemGenerator generator = new ItemGenerator(base, ASKS, RoughWorld.map());
        List<Item> items = new ArrayList<>();
        for (long seed = 1; seed <= quizzes; seed++) {
            items.addAll(generator
                    .quiz(QuizRequest.tenOn("trump-putin-2025").asOf(day), seed)
                    .items());
        }
        return items;
    }

    /** Drawn on all processors, in the order of the requests and their seeds. */
    private static List<Quiz> quizzes(ItemGenerator generator, LocalDate day) {
        return requests(day).parallelStream()
                .flatMap(
                        request -> LongStream.rangeClosed(1, 4).mapToObj(seed -> generator.quiz(request, seed * 7_919)))
                .toList();
    }

    private static List<QuizRequest> requests(LocalDate day) {
        List<QuizRequest> requests = new ArrayList<>();
        for (QuizRequest.Level level : QuizRequest.Level.values()) {
            requests.add(request(Set.of(), level, day));
        }
        for (Form form : Form.values()) {
            requests.add(request(Set.of(form), QuizRequest.Level.MIXED, day));
        }
        return requests;
    }

    private static QuizRequest request(Set<Form> forms, QuizRequest.Level level, LocalDate day) {
        return new QuizRequest("trump-putin-2025", Set.of(), Set.of(), forms, Set.of(), 50, level, day);
    }

    /** Whatever is asked is asked in the past: no template speaks in the present, dated or not. */
    @Test
    void no_template_speaks_in_the_present() throws java.io.IOException {
        Set<String> present = new TreeSet<>();
        String sheet = java.nio.file.Files.readString(STEMS);
        String asks = sheet.substring(sheet.indexOf("\nasks:"));
        java.util.regex.Matcher texts = java.util.regex.Pattern.compile(
                        "^ +(choice|typed|several|order|match|statement|truth): \"(.*)\"$",
                        java.util.regex.Pattern.MULTILINE)
                .matcher(asks);
        int count = 0;
        while (texts.find()) {
            count++;
            String words = texts.group(2).replaceAll("\\{[^}]*}", "").replaceAll("\\bmay\\s+have\\b", "");
            if (words.matches("(?s).*\\b(is(?! told)|are|has|have|will|does|says)\\b.*")) {
                present.add(texts.group(2));
            }
        }
        assertThat(count).isGreaterThan(200);
        assertThat(present).isEmpty();
    }
}
