package app.dateline.item;

import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a stem asks of the base: the hidden slot, and what the stem gives of the others. Its answers are the values in
 * the asked slot of every fact of that kind whose other slots are compatible with all that is given; what a stem's
 * tense or verb tells ("was held") is given too.
 *
 * @param asked the hidden slot; for an ordering the slot ordered by, for a matching the slot of the choices
 * @param given what the stem tells, in the order of the ask's template; empty for orderings and matchings, where each
 *     option or prompt is given in its turn
 */
public record Query(Slot asked, List<Given> given) {

    /** One slot that the stem tells, with its value. */
    public record Given(Slot slot, Value value) {}

    public Query {
        given = List.copyOf(given);
    }

    /** The value given for a slot, where the stem tells it. */
    public Optional<Value> given(Slot slot) {
        return given.stream().filter(g -> g.slot() == slot).map(Given::value).findFirst();
    }
}
