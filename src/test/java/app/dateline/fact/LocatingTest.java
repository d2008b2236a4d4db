package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --check --articles} tells a curator of the canal talks. */
class LocatingTest {

    private static final String COURIER = "courier-canal-talks.txt";

    @TempDir
    Path folder;

    private Path questions;
    private Path texts;

    @BeforeEach
    void copies() throws IOException {
        questions = copy(SampleBase.folder("canal-talks"), "canal-talks");
        texts = copy(SampleBase.texts(), "texts");
    }

    @Test
    void allIsWellAndParagraphsWithoutPrintsAreListed() {
        Locating locating = locating();

        assertThat(locating.problems()).isEmpty();
        assertThat(locating.unprinted())
                .hasSize(17)
                .first()
                .asString()
                .matches("paragraph 1 of 'courier': prints: \"[0-9a-f]{6}\"");
    }

    @Test
    void firstWordsThatStandInAnEarlierParagraphNeedThoseBeforeThem() throws IOException {
        change(
                texts.resolve(COURIER),
                "Canal talks to open in Vienna",
                "Canal talks to open in Vienna: VERA LIND WILL MEET him");

        assertThat(locating().problems())
                .singleElement()
                .asString()
                .contains("'Vera Lind will meet' stand in paragraph 1 already")
                .contains("give the words before them");
    }

    @Test
    void theWordsBeforeAPassageAreReadAndSettleIt() throws IOException {
        change(
                texts.resolve(COURIER),
                "Vera Lind will meet Omar",
                "Vera Lind will meet none. But Vera Lind will meet Omar");
        assertThat(locating().problems()).isNotEmpty();

        change(
                questions.resolve("venues.yaml"),
                "first: Vera Lind will meet",
                "before: none. But\n      first: Vera Lind will meet");
        Locating locating = locating();

        assertThat(locating.problems()).isEmpty();
        assertThat(base().fact("march-planned")
                        .attestations()
                        .getFirst()
                        .citation()
                        .locator())
                .isEqualTo(new Locator("Vera Lind will meet", "on 3 March", "none. But"));
    }

    @Test
    void aParagraphThatDoesNotReadAsItsPrintsSayIsAProblem() throws IOException {
        change(
                questions.resolve("articles.yaml"),
                "{role: heading, gist: Title.}",
                "{role: heading, gist: Title., prints: \"0a1b2c\"}");

        assertThat(locating().problems())
                .anyMatch(p -> p.startsWith("paragraph 1 of 'courier' does not read as its prints say"));
    }

    @Test
    void wrongPrintsAreRefused() throws IOException {
        change(
                questions.resolve("articles.yaml"),
                "{role: heading, gist: Title.}",
                "{role: heading, gist: Title., prints: \"0a1b2\"}");

        assertThat(FactFiles.read(questions))
                .isInstanceOfSatisfying(
                        Reading.Broken.class,
                        b -> assertThat(b.problems()).anyMatch(p -> p.message().contains("wrong prints of sentences")));
    }

    private Locating locating() {
        return Locating.in(base(), Map.of(), texts);
    }

    private FactBase base() {
        return switch (FactFiles.read(questions)) {
            case Reading.Sound sound -> sound.base();
            case Reading.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(
                file,
                text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
    }
}
