package app.dateline.fact;

/** The three kinds of fact. */
public enum Kind {
    DEADLINE,
    VENUE,
    AIM
}
