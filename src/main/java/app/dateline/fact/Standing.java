package app.dateline.fact;

import java.util.List;

/**
 * How one article's word on a fact stands among the others. It is counted, not judged: which source is right is for the
 * reader to say.
 *
 * @param confirming ids of the other articles that state the same or what agrees with it, in the order of the files
 * @param contradicting ids of the other articles that give what excludes it, in the order of the files
 */
public record Standing(List<String> confirming, List<String> contradicting) {

    public Standing {
        confirming = List.copyOf(confirming);
        contradicting = List.copyOf(contradicting);
    }

    /** Whether no other article says it, or what excludes it. */
    public boolean alone() {
        return confirming.isEmpty() && contradicting.isEmpty();
    }

    /**
     * How the facts of one article stand, each counted once: a fact that some confirm and some contradict counts as
     * contradicted, so that the last three add up to the first.
     *
     * @param facts how many facts it gives
     * @param confirmed how many of them at least one other article confirms and none contradicts
     * @param contradicted how many of them at least one other article contradicts
     * @param alone how many of them no other article says, or contradicts
     */
    public record Counts(int facts, int confirmed, int contradicted, int alone) {}
}
