package app.dateline.item;

import app.dateline.fact.Disagreement;
import app.dateline.fact.Fact;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which slots of which events sources disagree about, so that a stem that touches one names its source. */
final class Disputes {

    private final Map<String, Set<Slot>> slots = new HashMap<>();

    Disputes(List<Disagreement> disagreements) {
        for (Disagreement disagreement : disagreements) {
            slots.computeIfAbsent(disagreement.subject(), s -> EnumSet.noneOf(Slot.class))
                    .add(disagreement.slot());
        }
    }

    /** Whether a slot that the query asks for or gives is disputed for the fact's event. */
    boolean touches(Fact fact, Query query) {
        return disputed(fact, query.asked()) || query.given().stream().anyMatch(g -> disputed(fact, g.slot()));
    }

    boolean disputed(Fact fact, Slot slot) {
        return fact.values(Slot.EVENT).stream()
                .anyMatch(v -> v instanceof Value.OfEvent event
                        && slots.getOrDefault(event.event(), Set.of()).contains(slot));
    }
}
