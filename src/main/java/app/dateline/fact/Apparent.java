package app.dateline.fact;

/**
 * Two values that differ in words and may look like a disagreement, but are none: both can be true.
 *
 * @param subject id of the event that both speak of
 * @param slot the slot in which they differ
 * @param one the value of the first, the coarser one where one is coarser
 * @param other the value of the second
 * @param reason why they do not exclude each other
 */
public record Apparent(String subject, Slot slot, Word one, Word other, Reason reason) {

    /**
     * What one passage says.
     *
     * @param value the value as it gives it
     * @param fact id of the fact that the passage states
     * @param article id of the article
     */
    public record Word(Value value, String fact, String article) {}

    /** Why two values that differ are no disagreement. */
    public enum Reason {
        /** One place contains the other: Hungary and Budapest. */
        COARSER_PLACE,
        /** One date contains the other: August 2025 and 15 August 2025. */
        COARSER_DATE,
        /** The dates or lengths are not exact and overlap: about 16 October and 17 October, ten days and ten to twelve. */
        ABOUT,
        /** One party belongs to the other or speaks for it: Putin and Russia. */
        PART_OF,
        /** One event can be both: a statement made in an interview. */
        BOTH_AT_ONCE,
        /** They tell of different stages, and a plan is not contradicted by what came of it: planned, then called off. */
        EARLIER_STAGE,
        /** Both were only suggested or expected, and more than one thing can be. */
        SUGGESTIONS
    }
}
