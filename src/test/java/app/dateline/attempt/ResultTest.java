package app.dateline.attempt;

import static app.dateline.attempt.SampleItems.NOON;
import static app.dateline.attempt.SampleItems.choice;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.Result.Tally;
import app.dateline.fact.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultTest {

    private final Attempt attempt = SampleItems.attempt(
            UUID.randomUUID(),
            NOON,
            List.of(
                    choice("1", Kind.VENUE, "gazette"),
                    choice("2", Kind.AIM, "courier"),
                    choice("3", Kind.VENUE, "courier"),
                    choice("4", Kind.VENUE, "gazette")));

    @Test
    void countsWholeKindsAndArticles() {
        answer(0, 1, NOON);
        answer(1, 0.5, NOON);
        answer(2, 0, NOON);
        Result result = Result.of(attempt);
        assertThat(result.whole()).isEqualTo(new Tally(4, 3, 1, 1.5));
        assertThat(result.whole().share()).isEqualTo(0.375);
        assertThat(result.byKind())
                .containsExactly(
                        Map.entry(Kind.VENUE, new Tally(3, 2, 1, 1)), Map.entry(Kind.AIM, new Tally(1, 1, 0, 0.5)));
        assertThat(result.byArticle())
                .containsExactly(
                        Map.entry("gazette", new Tally(2, 1, 1, 1)), Map.entry("courier", new Tally(2, 2, 0, 0.5)));
    }

    @Test
    void addsUpTheTimeInWhicheverOrderItWasAnswered() {
        answer(2, 1, NOON.plusSeconds(10));
        answer(0, 1, NOON.plusSeconds(40));
        assertThat(Result.of(attempt).spent()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void aNightInBetweenIsNoTimeSpent() {
        answer(0, 1, NOON.plusSeconds(10));
        answer(1, 1, NOON.plus(Duration.ofHours(20)));
        answer(2, 1, NOON.plus(Duration.ofHours(20)).plusSeconds(5));
        assertThat(Result.of(attempt).spent()).isEqualTo(Result.LONGEST_THOUGHT.plusSeconds(15));
    }

    @Test
    void aClockThatWasPutBackTakesNoTimeAway() {
        answer(0, 1, NOON.minusSeconds(30));
        answer(1, 1, NOON.plusSeconds(20));
        assertThat(Result.of(attempt).spent()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void withoutAnswersThereIsNothing() {
        assertThat(Result.of(attempt).whole()).isEqualTo(new Tally(4, 0, 0, 0));
        assertThat(Result.of(attempt).spent()).isZero();
    }

    private void answer(int position, double fraction, Instant given) {
        attempt.answers()
                .put(position, new Answer(position, new Response.Skipped(), new Mark(fraction, List.of()), given));
    }
}
