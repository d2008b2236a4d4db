package app.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextChangesTest {

    private static final List<String> TEXT = List.of(
            "Vera Lind opened the lock on Monday. She wants it kept open all winter.",
            "Nobody asked the fishers. They had met in Bern a week before.",
            "“The toll must go,” said Omar Haas. He named no date.",
            "Boats waited at both ends until late at night.");

    @Test
    void nothingChangedIsNothing() {
        assertThat(changes(TEXT)).isEmpty();
    }

    @Test
    void aParagraphThatIsGoneAndASentenceThatChangedAreNamed() {
        List<String> later = new ArrayList<>(TEXT);
        later.set(2, "“The toll must go,” said Omar Haas. He named no day.");
        later.remove(1);

        assertThat(changes(later))
                .containsExactly(
                        new TextChanges.Gone(2, TEXT.get(1)),
                        new TextChanges.Altered(
                                3, 2, List.of(new TextChanges.Sentence("He named no date.", "He named no day."))));
    }

    @Test
    void sentencesComeAndGo() {
        List<String> later = new ArrayList<>(TEXT);
        later.set(0, "She wants it kept open all winter. No boat has sunk.");

        assertThat(changes(later))
                .containsExactly(new TextChanges.Altered(
                        1,
                        1,
                        List.of(
                                new TextChanges.Sentence("Vera Lind opened the lock on Monday.", ""),
                                new TextChanges.Sentence("", "No boat has sunk."))));
    }

    @Test
    void whatMovedAndWhatIsNewIsNamed() {
        List<String> later = new ArrayList<>(TEXT);
        Collections.swap(later, 1, 3);
        later.add("Rain is expected.");

        assertThat(changes(later))
                .containsOnlyOnce(new TextChanges.Added(5, "Rain is expected."))
                .filteredOn(c -> c instanceof TextChanges.Moved)
                .hasSizeBetween(1, 2);
        assertThat(changes(later)).noneMatch(c -> c instanceof TextChanges.Gone);
    }

    private static List<TextChanges> changes(List<String> later) {
        return TextChanges.between(new ArticleText(TEXT), new ArticleText(later));
    }
}
