package app.dateline.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with what it counts.
 *
 * @param portion which portion of a drip, from 0
 * @param number which attempt at it, from 1
 * @param finished when it ended; {@code null} while it goes on
 * @param marks before and after corrections
 * @param outcomes what each response came to, with corrections, in the order asked; without those that were dropped
 * @param seconds time spent at its questions, the dropped ones too
 */
public record Graded(
        UUID attempt,
        int portion,
        int number,
        Instant started,
        @Nullable Instant finished,
        Remarked marks,
        List<Outcome> outcomes,
        double seconds) {
    public Graded {
        outcomes = List.copyOf(outcomes);
    }

    /** How many items have an answer. */
    public long answered() {
        return outcomes.stream().filter(Outcome::answered).count();
    }
}
