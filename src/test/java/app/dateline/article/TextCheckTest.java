package app.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextCheckTest {

    private static final List<String> TEXT = List.of(
            "The lock and its keepers",
            "Vera Lind opened the lock on Monday. She wants it kept open all winter.",
            "Nobody asked the fishers. They had met in Bern a week before.",
            "“The toll must go,” said Omar Haas. He named no date. The company was silent.",
            "Boats waited.",
            "The lock will stay open until April, Lind told the Courier. Then it is to be repaired.");

    private static final List<Citation> CITED = List.of(
            cited(2, "Vera Lind opened", "on Monday"),
            cited(2, "She wants it kept", "all winter"),
            cited(4, "\"The toll must go,\"", "Omar Haas"),
            cited(4, "The toll must", ""),
            cited(6, "The lock will stay", "until April"),
            new Citation("another", 1, new Locator("Not of this article", ""), "Gist."));

    @Test
    void aTextAsItWasCuratedIsSound() {
        TextCheck check = check(TEXT);

        assertThat(check.sound()).isTrue();
        assertThat(check.foreign()).isFalse();
        assertThat(check.found()).hasSize(5);
        assertThat(passages(check))
                .containsExactly(
                        "Vera Lind opened the lock on Monday",
                        "She wants it kept open all winter",
                        "“The toll must go,” said Omar Haas",
                        "The toll must",
                        "The lock will stay open until April");
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void aParagraphThatIsRemovedIsNamedAndTheOthersKeepTheirPassages(int removed) {
        TextCheck check = check(without(removed));

        assertThat(check.differences()).containsExactly(new Difference.Gone(removed));
        assertThat(check.lost()).allSatisfy(s -> {
            assertThat(s.cited().paragraph()).isEqualTo(removed);
            assertThat(s).isInstanceOf(Sighting.Gone.class);
        });
        assertThat(check.lineOf(removed)).isEmpty();
        for (int number = 1; number <= TEXT.size(); number++) {
            if (number != removed) {
                assertThat(check.lineOf(number)).hasValue(number < removed ? number : number - 1);
            }
        }
    }

    static Stream<Integer> paragraphs() {
        return IntStream.rangeClosed(1, TEXT.size()).boxed();
    }

    @Test
    void oneParagraphRemovedAndOneSentenceAlteredAreReportedExactlySo() {
        List<String> altered = without(3);
        altered.set(2, altered.get(2).replace("The toll must go,” said Omar", "This toll shall go,” said Otto"));

        TextCheck check = check(altered);

        assertThat(check.differences())
                .containsExactly(new Difference.Gone(3), new Difference.Altered(4, 3, List.of(1), 0));
        assertThat(check.lost())
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.cited().paragraph()).isEqualTo(4));
        assertThat(check.lost().getFirst())
                .isInstanceOfSatisfying(
                        Sighting.Near.class,
                        n -> assertThat(check.line(n.line()).substring(n.start(), n.end()))
                                .isEqualTo("“This toll shall go,” said Otto Haas."));
    }

    @Test
    void withoutPrintsThePassagesTellWhichParagraphIsGone() {
        TextCheck check = TextCheck.of(article(false), CITED, new ArticleText(without(4)));

        assertThat(check.differences()).containsExactly(new Difference.Gone(4));
        assertThat(check.lost()).hasSize(2).allMatch(s -> s instanceof Sighting.Gone);
    }

    @Test
    void whatNothingTellsIsInDoubtAndNotGuessed() {
        List<String> two = new ArrayList<>(TEXT);
        two.set(2, "Nobody asked them.");
        two.add(3, "A second paragraph that nobody cites.");
        Article article = article(two, false);

        TextCheck check = TextCheck.of(
                article,
                List.of(cited(2, "Vera Lind opened", ""), cited(5, "The toll must", "")),
                new ArticleText(without(3, two)));

        assertThat(check.differences()).containsExactly(new Difference.Doubtful(List.of(3, 4), 1));
        assertThat(check.lineOf(3)).isEmpty();
        assertThat(check.lineOf(4)).isEmpty();
        assertThat(check.lineOf(5)).hasValue(4);
    }

    @Test
    void anAddedAndAMovedParagraphAreNamed() {
        List<String> text = new ArrayList<>(TEXT);
        Collections.swap(text, 1, 3);
        text.add(2, "An advertisement for umbrellas, which nobody expected here.");

        TextCheck check = check(text);

        assertThat(check.differences())
                .containsExactly(new Difference.Moved(3, 4), new Difference.Moved(4, 2), new Difference.Added(3));
        assertThat(check.found()).hasSize(5);
    }

    @Test
    void aPassageThatMovedToAnotherParagraphIsListedButNotFound() {
        List<String> text = new ArrayList<>(TEXT);
        text.set(1, "Vera Lind opened the lock on Monday.");
        text.set(4, "Boats waited. She wants it kept open all winter.");

        TextCheck check = check(text);

        assertThat(check.lost())
                .singleElement()
                .isInstanceOfSatisfying(
                        Sighting.Elsewhere.class, e -> assertThat(e.line()).isEqualTo(5));
    }

    @Test
    void aPassageThatStandsThereTwiceIsUnclear() {
        List<String> text = new ArrayList<>(TEXT);
        text.set(3, text.get(3) + " “The toll must go,” he repeated.");

        assertThat(check(text).lost())
                .hasSize(2)
                .allSatisfy(s -> assertThat(((Sighting.Unclear) s).count()).isEqualTo(2));
    }

    @Test
    void theTextOfAnotherArticleIsForeign() {
        TextCheck check = check(List.of("Herring is dear this year.", "The harbour master shrugged.", "So it goes."));

        assertThat(check.foreign()).isTrue();
        assertThat(check.found()).isEmpty();
    }

    /** Any paragraphs may be lost: the rest keep their places, and none is reported that is there. */
    @Test
    void whicheverParagraphsAreGoneExactlyThoseAreReported() {
        Random random = new Random(20251103);
        for (int round = 0; round < 200; round++) {
            List<Integer> gone = new ArrayList<>();
            List<String> text = new ArrayList<>();
            for (int number = 1; number <= TEXT.size(); number++) {
                if (random.nextInt(3) == 0 && gone.size() < TEXT.size() - 1) {
                    gone.add(number);
                } else {
                    text.add(TEXT.get(number - 1));
                }
            }
            assertThat(check(text).differences())
                    .as("without %s (seed 20251103)", gone)
                    .containsExactlyElementsOf(
                            gone.stream().map(Difference.Gone::new).toList());
        }
    }

    private static List<String> passages(TextCheck check) {
        return check.found().stream()
                .map(f -> check.line(f.line()).substring(f.start(), f.end()))
                .toList();
    }

    private static List<String> without(int number) {
        return without(number, TEXT);
    }

    private static List<String> without(int number, List<String> text) {
        List<String> rest = new ArrayList<>(text);
        rest.remove(number - 1);
        return rest;
    }

    private static TextCheck check(List<String> text) {
        return TextCheck.of(article(true), CITED, new ArticleText(text));
    }

    private static Article article(boolean prints) {
        return article(TEXT, prints);
    }

    private static Article article(List<String> text, boolean prints) {
        List<Paragraph> paragraphs = IntStream.rangeClosed(1, text.size())
                .mapToObj(n -> new Paragraph(
                        n, Paragraph.Role.TEXT, "Gist.", prints ? Sentences.prints(text.get(n - 1)) : List.of()))
                .toList();
        return new Article(
                "locks",
                "Locks",
                null,
                false,
                "the Courier",
                null,
                null,
                null,
                null,
                Article.Genre.NEWS,
                null,
                null,
                paragraphs);
    }

    private static Citation cited(int paragraph, String first, String last) {
        return new Citation("locks", paragraph, new Locator(first, last), "Gist.");
    }

    @Test
    void printsTellSentencesApartAndForgiveTypography() {
        assertThat(Sentences.prints("“We’ll see.” He left…  Then \u00ADnothing — at all."))
                .isEqualTo(Sentences.prints("\"We'll see.\" He left... Then nothing - at all."))
                .hasSize(3)
                .isNotEqualTo(Sentences.prints("\"We'll see.\" She left... Then nothing - at all."));
        assertThat(Sentences.of("One. Two? “Three!” four … five"))
                .isEqualTo(Arrays.asList("One.", "Two?", "“Three!”", "four …", "five"));
    }
}
