package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.FactBase;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What sources name for comparison is asked now and then, not all the time. */
class ComparisonsTest {

    private static final FactBase BASE = Harbour.shipped();
    private static final int QUIZZES = 150;

    @Test
    void theOldMeetingsAreComparisonsAndTheYearOfTheSourcesIsNot() {
        Set<String> comparisons = Comparisons.of(BASE);
        assertThat(comparisons)
                .contains("helsinki-held", "singapore-held", "hanoi-held", "kim-arsenal", "election-2016")
                .doesNotContain("august-summit-held", "february-call-held");
        assertThat(BASE.facts())
                .filteredOn(f -> comparisons.contains(f.id()))
                .allMatch(f -> f.head().asOf().last().getYear() < 2024);
    }

    @Test
    void aBaseThatIsAboutThePastHasNone() {
        FactBase harbour = Harbour.base();
        assertThat(Comparisons.of(harbour)).isEmpty();
    }

    @Test
    void noQuizOfTenRestsOnMoreThanTwo() {
        ItemGenerator generator = new ItemGenerator(BASE, Harbour.asks(), RoughWorld.map());
        Set<String> comparisons = Comparisons.of(BASE);
        long[] counts = IntStream.range(0, QUIZZES)
                .mapToLong(seed -> generator.quiz(QuizRequest.tenOn("trump-putin-2025"), seed).items().stream()
                        .flatMap(i -> i.head().facts().stream())
                        .filter(f -> comparisons.contains(f.id()))
                        .count())
                .toArray();
        assertThat(LongStream.of(counts).boxed()).allMatch(count -> count <= 2);
        assertThat(IntStream.range(0, QUIZZES).filter(i -> counts[i] > 0))
                .as("quizzes with a comparison")
                .hasSizeBetween(QUIZZES / 10, QUIZZES);
    }
}
