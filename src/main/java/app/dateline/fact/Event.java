package app.dateline.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that happened, was to happen, or a deadline that was set.
 *
 * @param id short name, unique in the collection
 * @param sort what sort of event it is; distractors are of the same sort first
 * @param names noun phrases that each name it beyond doubt, best first, and leave out different things: one has no
 *     place, one no date, so that a stem can name the event without its key
 * @param from the first day on which a name could be given, for the names that tell of something later than the event's
 *     first fact: before "the summit that was called off" it was "the planned summit"
 */
public record Event(String id, Sort sort, List<String> names, Map<String, LocalDate> from) {

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

    /** An event whose names could always be given. */
    public Event(String id, Sort sort, List<String> names) {
        this(id, sort, names, Map.of());
    }

    public Event {
        names = List.copyOf(names);
        from = Collections.unmodifiableMap(new LinkedHashMap<>(from));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("event '" + id + "' has no name");
        }
    }

    /** The names that could be given to it by a day, best first; possibly none. */
    public List<String> namesBy(LocalDate day) {
        return names.stream()
                .filter(n -> {
                    LocalDate first = from.get(n);
                    return first == null || !first.isAfter(day);
                })
                .toList();
    }
}
