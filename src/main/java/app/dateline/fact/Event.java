package app.dateline.fact;

import java.util.List;

/**
 * Something that happened, was to happen, or a deadline that was set.
 *
 * @param id short name, unique in the collection
 * @param sort what sort of event it is; distractors are of the same sort first
 * @param names noun phrases that each name it beyond doubt, best first, and leave out different things: one has no
 *     place, one no date, so that a stem can name the event without its key
 */
public record Event(String id, Sort sort, List<String> names) {

    /** Sorts of event. */
    public enum Sort {
        MEETING,
        CALL,
        STATEMENT,
        DECISION,
        DEADLINE,
        WAR,
        OTHER
    }

    public Event {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("event '" + id + "' has no name");
        }
    }
}
