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

    /** Whether no other article speaks of it. */
    public boolean alone() {
        return confirming.isEmpty() && contradicting.isEmpty();
    }

    /**
     * How the facts of one article stand. A fact that some confirm and some contradict counts in both, so that the
     * numbers may add up to more than there are facts.
     *
     * @param facts how many facts it gives
     * @param confirmed how many of them at least one other article confirms
     * @param contradicted how many of them at least one other article contradicts
     * @param alone how many of them no other article speaks of
     */
    public record Counts(int facts, int confirmed, int contradicted, int alone) {}
}
