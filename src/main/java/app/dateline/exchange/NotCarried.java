package app.dateline.exchange;

/**
 * Something of an item that an exported file does not hold, or holds otherwise.
 *
 * @param itemId id of the item
 * @param stem its stem, so that a reader knows which is meant
 * @param what what is not carried
 */
public record NotCarried(String itemId, String stem, What what) {

    /** What can be missing or changed; the words for each stand in the message files. */
    public enum What {
        /** The whole item: the target has no form that is near enough. */
        FORM,
        /** The whole item: a text of it would be read as a mark of the format, which has no way to escape it. */
        TEXT_UNSAFE,
        /** The whole item: the place that it asks for is no longer in the collection, so nothing can be accepted. */
        KEY_GONE,
        /** The map: the place is typed instead of shown. */
        MAP,
        /** Marks by distance on the map fall in steps of a tenth, and no country can be chosen from a list. */
        MAP_STEPS,
        /** All marks: whoever learns judges their own answer. */
        MARKS,
        /** The order: positions are matched with what stands there. */
        ORDER_AS_MATCH,
        /** Marks for a partly right order are counted otherwise. */
        ORDER_MARKS,
        /** Marks for partly right picks are rounded, or given for the whole only. */
        PARTIAL_MARKS,
        /** Reading any way of writing: a list of written forms is accepted instead. */
        FREE_WRITING,
        /** Written forms that earn part of the mark. */
        PART_ANSWERS,
        /** Choices of a match that belong to no prompt. */
        EXTRA_CHOICES,
        /** What each option really is. */
        OPTION_FEEDBACK,
        /** The truth and its sources. */
        EVIDENCE,
        /** Which facts the item comes from. */
        FACT_IDS,
        /** Line breaks: the text stands on one line. */
        LINE_BREAKS
    }

    /** Whether the item is missing as a whole. */
    public boolean whole() {
        return switch (what) {
            case FORM, TEXT_UNSAFE, KEY_GONE -> true;
            case MAP,
                    MAP_STEPS,
                    MARKS,
                    ORDER_AS_MATCH,
                    ORDER_MARKS,
                    PARTIAL_MARKS,
                    FREE_WRITING,
                    PART_ANSWERS,
                    EXTRA_CHOICES,
                    OPTION_FEEDBACK,
                    EVIDENCE,
                    FACT_IDS,
                    LINE_BREAKS -> false;
        };
    }
}
