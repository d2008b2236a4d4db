package app.dateline.report;

import java.util.List;
import java.util.UUID;

/**
 * What one student's attempts at a set come to.
 *
 * @param tries all attempts, by portion and number
 * @param before what counts, as it was marked when it was answered: the attempt that the policy lets count, of a drip the
 *     sum over its portions, and where the mean counts the mean; nothing out of nothing where no attempt has ended
 * @param after the same with all corrections
 * @param counting ids of the attempts that it is made of
 */
public record StudentMarks(UUID student, List<Graded> tries, Standing before, Standing after, List<UUID> counting) {
    public StudentMarks {
        tries = List.copyOf(tries);
        counting = List.copyOf(counting);
    }

    /** Whether any attempt has ended, so that there is a mark. */
    public boolean marked() {
        return !counting.isEmpty();
    }

    /** Whether corrections changed what counts. */
    public boolean corrected() {
        return !before.equals(after);
    }
}
