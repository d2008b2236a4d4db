package app.dateline.item;

/**
 * Why an item is not fair.
 *
 * @param reason the rule that it breaks
 * @param detail what breaks it, for whoever looks into it
 */
public record Fault(Reason reason, String detail) {

    /** The rules of validity by name; each says what is wrong. */
    public enum Reason {
        /** No source gives the keyed option. */
        KEY_IS_NO_ANSWER,
        /** Some source gives, or may mean, an option that is not keyed. */
        DISTRACTOR_IS_AN_ANSWER,
        /** A typed answer could be another one, or the order or matching could be another one. */
        SEVERAL_ANSWERS,
        /** Sources disagree, or it is the author's claim, and the stem names no source. */
        SOURCE_NOT_NAMED,
        /** The stem does not say whose claim it is. */
        CLAIMANT_NOT_NAMED,
        /** The source contradicts itself. */
        SOURCE_DIVIDED,
        /** No name of an event leaves out what is asked for. */
        NO_SAFE_NAME,
        /** The stem tells the key. */
        STEM_TELLS_KEY,
        /** The stem leaves out what is needed to answer it, or has a hole that was not filled. */
        STEM_INCOMPLETE,
        /** Two options are the same. */
        OPTIONS_EQUAL,
        /** Two options are nested or overlap in time. */
        OPTIONS_OVERLAP,
        /** An option cites nothing and is not marked as constructed, or cites a fact that the base has not. */
        OPTION_UNSOURCED,
        /** Options differ in type, precision, form or length, so that the key shows. */
        OPTIONS_UNLIKE,
        /** Most wrong options can be ruled out by the side that they sound like. */
        SIDE_SHOWS,
        /** An option is named in the stem, so that it falls out. */
        OPTION_IN_STEM,
        /** The base has too few fair options. */
        TOO_FEW_OPTIONS,
        /** The map does not have the place, or no country of it. */
        NOT_ON_MAP
    }
}
