package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.SampleBase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private record Outcome(int status, String printed) {}

    @TempDir
    Path questions;

    @TempDir
    Path texts;

    @BeforeEach
    void copyASoundCollection() throws IOException {
        copy(SampleBase.folder("canal-talks"), Files.createDirectory(questions.resolve("canal-talks")));
        copy(Path.of("questions/stems"), Files.createDirectory(questions.resolve("stems")));
        copy(SampleBase.texts(), texts);
    }

    @Test
    void is_asked_for_by_its_option_only() {
        assertThat(Check.asked("--server.port=1", "--check")).isTrue();
        assertThat(Check.asked("--server.port=1")).isFalse();
    }

    @Test
    void prints_facts_by_kind_and_article_and_warnings() {
        Outcome outcome = check();

        assertThat(outcome.printed())
                .contains("Collection canal-talks: The canal talks")
                .containsPattern("(?m)^  Facts +deadline  venue  aim  all$")
                .containsPattern("(?m)^  courier +1 +3 +3 +7$")
                .containsPattern("(?m)^  all \\(each once\\) +4 +6 +7 +17$")
                .contains("Disagreements: 0")
                .contains("Warnings: 2", "unused party 'pilots' at people.yaml:7:8; no fact names it")
                .contains("All is well.")
                .doesNotContain("Passages");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void prints_each_side_of_a_disagreement_with_its_sources() throws IOException {
        copy(SampleBase.folder("quarrel"), Files.createDirectory(questions.resolve("quarrel")));

        assertThat(check().printed())
                .contains("Disagreements: 5")
                .contains(String.join(
                        System.lineSeparator(),
                        "  canceller of the meeting that two called off",
                        "    Vera Lind: the North, paragraph 1  [true-canceller-lind]",
                        "    Omar Haas: the South, paragraph 1 (so says Omar Haas)  [true-canceller-haas]"));
    }

    @Test
    void finds_every_passage_in_the_articles() {
        Outcome outcome = check("--articles", texts.toString());

        assertThat(outcome.printed()).contains("Passages found exactly once: 21", "All is well.");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void tells_of_each_passage_that_is_not_found_exactly_once() throws IOException {
        edit("courier-canal-talks.txt", "any toll", "the toll");
        edit("gazette-talks-end.txt", "A phone call on", "A phone call on Monday. A phone call on");
        edit("herald.txt", "Lind is said", "So it ends.\nLind is said");

        Outcome outcome = check("--articles", texts.toString());

        assertThat(outcome.printed().lines().map(String::strip))
                .contains(
                        "fact 'haas-toll', paragraph 5 of 'courier': the words 'Haas opposes any toll' do not stand there",
                        "fact 'call-held', paragraph 5 of 'gazette': the words 'A phone call on' stand there 2 times;"
                                + " choose others for the beginning",
                        "'herald' has 5 paragraphs in the collection and 6 in herald.txt",
                        "fact 'lind-strike', paragraph 5 of 'herald': the words 'Lind is said' do not stand there",
                        "Something is wrong, see above.");
        assertThat(outcome.status()).isOne();
    }

    @Test
    void tells_of_a_text_that_is_missing_named_otherwise_or_no_text() throws IOException {
        Files.delete(texts.resolve("courier-canal-talks.txt"));
        Files.write(texts.resolve("herald.txt"), new byte[] {(byte) 0xFC});
        edit(
                questions.resolve("canal-talks/articles.yaml"),
                "cited_as: the Gazette",
                "cited_as: the Gazette\n  file: g.txt");

        Outcome outcome = check("--articles", texts.toString());

        assertThat(outcome.printed())
                .contains("no text of 'courier' in " + texts + "; expected courier.txt, or name it by 'file'")
                .contains("no text of 'gazette' in " + texts + "; expected g.txt")
                .contains("the text of 'herald' in " + texts + " cannot be read: herald.txt is not UTF-8");
        assertThat(outcome.status()).isOne();
        assertThat(check("--articles", texts.resolve("nowhere").toString()))
                .satisfies(o -> assertThat(o.status()).isOne())
                .satisfies(o -> assertThat(o.printed()).contains("nowhere; expected the articles' texts there"));
    }

    @Test
    void refuses_a_broken_collection_with_all_its_problems() throws IOException {
        edit(questions.resolve("canal-talks/venues.yaml"), "place: helsinki", "place: helsinky");
        edit(questions.resolve("canal-talks/aims.yaml"), "says: lind", "says: lint");

        Outcome outcome = check();

        assertThat(outcome.printed())
                .contains("Collection canal-talks: refused", "Problems: 2")
                .contains("unknown place 'helsinky' at venues.yaml:86:10; did you mean 'helsinki'?")
                .contains("unknown party 'lint' at aims.yaml:3:9; did you mean 'lind'?")
                .doesNotContain("Facts");
        assertThat(outcome.status()).isOne();
    }

    @Test
    void refuses_broken_templates_with_the_rest() throws IOException {
        Files.writeString(questions.resolve("stems/en.yaml"), "asks: []\nlanguag: en\n");

        Outcome outcome = check();

        assertThat(outcome.printed())
                .contains("Collection stems/en.yaml: refused")
                .contains("unknown key 'languag' in the stems of a language at en.yaml:2:1; did you mean 'language'?");
        assertThat(outcome.status()).isOne();
    }

    @Test
    void prints_what_can_be_asked_and_why_the_rest_cannot() {
        assertThat(check().printed())
                .containsPattern("Items: [1-9][0-9]+ fair ones from [0-9]+ candidates; [0-9.]+ for the average fact")
                .containsPattern("(?m)^  Items by form +deadline  venue  aim  all$")
                .containsPattern("(?m)^  single choice +[0-9]+ +[0-9]+ +[0-9]+ +[1-9][0-9]*$")
                .containsPattern("(?m)^  gazette +[0-9]+ +[0-9]+ +[0-9]+ +[1-9][0-9]*$")
                .containsPattern("Candidates refused: [1-9]");
    }

    @Test
    void refuses_what_it_cannot_make_out() {
        assertThat(run("--check", "--artikel", "x"))
                .isEqualTo(new Outcome(
                        1,
                        "cannot make out '--artikel'; usage: --check [--questions DIR] [--articles DIR]"
                                + System.lineSeparator()));
        assertThat(run("--check", "--questions").status()).isOne();
        assertThat(run("--check", "--questions", questions.resolve("nowhere").toString()))
                .satisfies(o -> assertThat(o.status()).isOne())
                .satisfies(o -> assertThat(o.printed()).contains("missing or unreadable folder"));
    }

    @Test
    void the_packed_questions_are_laid_out_like_the_folder() throws IOException {
        Path folder = QuestionsFolder.unpack();

        assertThat(folder.resolve("trump-putin-2025/venues.yaml"))
                .hasSameTextualContentAs(Path.of("questions/trump-putin-2025/venues.yaml"));
        assertThat(QuestionsFolder.locate(null)).isEqualTo(Path.of("questions"));
        assertThat(QuestionsFolder.locate("elsewhere")).isEqualTo(Path.of("elsewhere"));
    }

    private Outcome check(String... more) {
        return run(Stream.concat(Stream.of("--check", "--questions", questions.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static Outcome run(String... args) {
        var printed = new ByteArrayOutputStream();
        int status = Check.run(new PrintStream(printed, true, StandardCharsets.UTF_8), args);
        return new Outcome(status, printed.toString(StandardCharsets.UTF_8));
    }

    private void edit(String text, String before, String after) throws IOException {
        edit(texts.resolve(text), before, after);
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String content = Files.readString(file);
        assertThat(content).contains(before);
        Files.writeString(file, content.replace(before, after));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
