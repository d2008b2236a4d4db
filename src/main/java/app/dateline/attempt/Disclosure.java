package app.dateline.attempt;

/** How much of an answered item a learner may see. Each shows what those before it show. */
public enum Disclosure {
    /** That it was answered, and what. */
    NOTHING,
    /** What it earned. */
    MARKS,
    /** The key, the evidence and the remarks of the marking. */
    ALL
}
