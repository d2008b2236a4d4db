package app.dateline.item;

import app.dateline.fact.Disagreement;
import app.dateline.fact.Event;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.time.Length;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which slots of which events sources disagree about, so that a stem that touches one names its source. */
final class Disputes {

    private final Map<String, Set<Slot>> slots = new HashMap<>();
    private final Map<String, Set<Slot>> sides = new HashMap<>();

    private Disputes(List<Disagreement> disagreements) {
        for (Disagreement disagreement : disagreements) {
            slots.computeIfAbsent(disagreement.subject(), s -> EnumSet.noneOf(Slot.class))
                    .add(disagreement.slot());
            disagreement
                    .sides()
                    .forEach(side -> side.facts()
                            .forEach(fact -> sides.computeIfAbsent(fact, f -> EnumSet.noneOf(Slot.class))
                                    .add(disagreement.slot())));
        }
    }

    /**
     * Those of a base, and lengths and demands: two that may be one ("more than two hours", "almost two and a half hours";
     * "stop shooting", "end the war") are no disagreement, and yet an answer that is right by one source is not right by
     * the other.
     */
    static Disputes of(FactBase base) {
        Disputes disputes = new Disputes(base.disagreements());
        for (Event event : base.events()) {
            List<Length> lengths = new ArrayList<>();
            for (Fact fact : base.factsWith(Slot.EVENT, new Value.OfEvent(event.id()))) {
                for (Value value : fact.values(Slot.LENGTH)) {
                    if (value instanceof Value.OfLength length) {
                        lengths.add(length.length());
                    }
                }
            }
            boolean differ =
                    lengths.stream().anyMatch(a -> lengths.stream().anyMatch(b -> !nested(a, b) && !nested(b, a)));
            if (differ) {
                disputes.slots
                        .computeIfAbsent(event.id(), e -> EnumSet.noneOf(Slot.class))
                        .add(Slot.LENGTH);
            }
            if (demands(base, event) > 1) {
                disputes.slots
                        .computeIfAbsent(event.id(), e -> EnumSet.noneOf(Slot.class))
                        .add(Slot.DEMAND);
            }
        }
        return disputes;
    }

    private static long demands(FactBase base, Event event) {
        return base.factsWith(Slot.EVENT, new Value.OfEvent(event.id())).stream()
                .flatMap(fact -> fact.values(Slot.DEMAND).stream())
                .distinct()
                .count();
    }

    private static boolean nested(Length one, Length other) {
        return one.leastMinutes() <= other.leastMinutes() && other.mostMinutes() <= one.mostMinutes();
    }

    /** Whether a slot that the query asks for or gives is disputed for the fact's event. */
    boolean touches(Fact fact, Query query) {
        return disputed(fact, query.asked()) || query.given().stream().anyMatch(g -> disputed(fact, g.slot()));
    }

    /** Whether the fact is one side's word about that slot; a suggestion takes no side on what took place. */
    boolean takesSide(Fact fact, Slot slot) {
        return sides.getOrDefault(fact.id(), Set.of()).contains(slot)
                || (slot == Slot.LENGTH
                        && disputed(fact, slot)
                        && !fact.values(slot).isEmpty());
    }

    /** Whether the fact is one side's word about anything. */
    boolean takesSide(Fact fact) {
        return fact.slots().keySet().stream().anyMatch(slot -> takesSide(fact, slot));
    }

    boolean disputed(Fact fact, Slot slot) {
        return fact.values(Slot.EVENT).stream()
                .anyMatch(v -> v instanceof Value.OfEvent event
                        && slots.getOrDefault(event.event(), Set.of()).contains(slot));
    }
}
