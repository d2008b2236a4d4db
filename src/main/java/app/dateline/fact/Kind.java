package app.dateline.fact;

import java.util.List;

/** What a question can be about: the three kinds of fact, or none of them. */
public enum Kind {
    DEADLINE,
    VENUE,
    AIM,
    /** A teacher's own question, with no fact of ours behind it. No fact is of this kind, and none is drawn of it. */
    OWN;

    /** The kinds that facts have: what can be drawn from a base, counted in it, and wished for. */
    public static final List<Kind> OF_FACTS = List.of(DEADLINE, VENUE, AIM);
}
