package app.dateline.fact;

/**
 * A named, typed place in a fact. Hiding one gives a question.
 *
 * <p>A functional slot has one true value for one subject, so that two values which exclude each other are a
 * disagreement; the other slots may have several.
 */
public enum Slot {
    /** What the fact is about: the meeting, call or speech of a venue, or the deadline itself. */
    EVENT(Type.EVENT, false),
    PLACE(Type.PLACE, true),
    DATE(Type.DATE, true),
    /** How it took place: in person, by phone, a speech, a post. */
    MEDIUM(Type.TERM, true),
    LENGTH(Type.LENGTH, true),
    HOST(Type.PARTY, true),
    /** Who took part. */
    PARTIES(Type.PARTY, false),
    /** Who suggested or asked for it. */
    PROPOSER(Type.PARTY, true),
    /** Who called it off. */
    CANCELLER(Type.PARTY, true),
    STATUS(Type.TERM, true),
    SETTER(Type.PARTY, true),
    ADDRESSEE(Type.PARTY, true),
    /** What a deadline demands, as an infinitive without "to". */
    DEMAND(Type.PHRASE, false),
    SET_ON(Type.DATE, true),
    SET_AT(Type.PLACE, true),
    DUE(Type.DATE, true),
    /** The deadline that this one replaced. */
    REPLACES(Type.EVENT, true),
    ACTOR(Type.PARTY, false),
    /** What the actor wants, opposes or fears. */
    AIM(Type.PHRASE, false),
    /** Wants, opposes or fears. */
    STANCE(Type.TERM, false),
    /** The event at which, or for which, an aim is pursued. */
    OCCASION(Type.EVENT, false),
    /** Who says so, where that is not the article's author. */
    CLAIMANT(Type.PARTY, false),
    /** The source that says so, or doesn't. No fact fills it: its citations do. */
    SOURCE(Type.ARTICLE, false);

    /** The type of a slot's values. */
    public enum Type {
        EVENT,
        PLACE,
        DATE,
        LENGTH,
        PARTY,
        PHRASE,
        TERM,
        ARTICLE
    }

    private final Type type;
    private final boolean functional;

    Slot(Type type, boolean functional) {
        this.type = type;
        this.functional = functional;
    }

    public Type type() {
        return type;
    }

    /** Whether one subject has only one true value in this slot. */
    public boolean functional() {
        return functional;
    }
}
