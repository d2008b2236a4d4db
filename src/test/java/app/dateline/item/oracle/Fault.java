package app.dateline.item.oracle;

/** What can be unfair about an item. */
enum Fault {
    /** A template or fact that is not there. */
    UNKNOWN,
    KEY_NOT_ANSWER,
    ALSO_RIGHT,
    /** More than one answer where one is asked for. */
    AMBIGUOUS,
    UNATTRIBUTED,
    /** The stem lacks what is needed to answer. */
    STEM_LACKS,
    LEAK,
    /** Two options that are equal, nested or overlapping. */
    NESTED,
    UNCITED,
    /** An option cites a fact that does not say it. */
    MISCITED,
    CONSTRUCTED,
    /** Options that differ in type, precision or form. */
    UNLIKE,
    /** Most wrong options can be ruled out by the side that they sound like. */
    SIDE,
    EVIDENCE,
    /** What a source only supposes told as certain, or the other way round. */
    HEDGE,
    WORDING,
    ORDER,
    /** A place or country that the map does not have. */
    OFF_THE_MAP,
    /** It uses what was not yet published on the day as of which it is asked. */
    TOO_EARLY,
    /** It speaks of what was over on that day as if it were still to come. */
    PRESENT,
    /** It does not say as of when, though what it asks was still open, or came to be known otherwise. */
    UNDATED
}
