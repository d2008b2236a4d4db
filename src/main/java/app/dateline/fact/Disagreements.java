package app.dateline.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes where sources exclude each other: two facts of one kind about one event, with values in a functional slot of
 * which at most one can be true. Compared is what each passage gives, so that a coarser passage excludes less.
 *
 * <ul>
 *   <li>Values exclude each other unless they are equal, nested or overlap ({@link FactBase#agree}). A date marked as
 *       about leaves a margin of {@value app.dateline.time.Edtf#MARGIN} days. Media exclude each other unless one event can be both, see
 *       {@link #MEDIA_TOGETHER}.
 *   <li>A plan is not contradicted by what came of it: the slots of venues are compared within one status only, and
 *       only the statuses that end an event exclude each other. What was postponed may end otherwise later.
 *   <li>One can suggest several things: two suggestions are compared where one party made both; who made a suggestion,
 *       where both are of one place and time.
 *   <li>A deadline that is merely expected is compared with others that are expected; many may expect it.
 * </ul>
 */
final class Disagreements {

    private static final Set<String> ENDS = Set.of("held", "called off", "postponed", "never agreed");
    private static final Set<String> OUTCOMES = Set.of("lapsed", "met");

    /** Pairs of media that one event can have at once: how people met, and what form it took. */
    private static final Set<Set<String>> MEDIA_TOGETHER = Set.of(
            Set.of("in person", "speech"),
            Set.of("in person", "interview"),
            Set.of("in person", "statement"),
            Set.of("by phone", "interview"),
            Set.of("by phone", "statement"),
            Set.of("video", "speech"),
            Set.of("video", "interview"),
            Set.of("video", "statement"),
            Set.of("video", "post"),
            Set.of("speech", "statement"),
            Set.of("post", "statement"));

    private final FactBase base;

    Disagreements(FactBase base) {
        this.base = base;
    }

    /** All disagreements, by the order of the events and of {@link Slot}. */
    static List<Disagreement> of(FactBase base) {
        Disagreements all = new Disagreements(base);
        List<Disagreement> found = new ArrayList<>();
        for (Event event : base.events()) {
            List<Fact> facts = base.factsWith(Slot.EVENT, new Value.OfEvent(event.id()));
            if (facts.size() > 1) {
                all.about(
                        event.id(),
                        facts.stream().filter(Venue.class::isInstance).toList(),
                        found);
                all.about(
                        event.id(),
                        facts.stream().filter(Deadline.class::isInstance).toList(),
                        found);
            }
        }
        return List.copyOf(found);
    }

    private record Claim(Fact fact, Value value) {}

    private void about(String event, List<Fact> facts, List<Disagreement> found) {
        if (facts.size() < 2) {
            return;
        }
        Map<Slot, List<Claim>> claims = new EnumMap<>(Slot.class);
        for (Fact fact : facts) {
            for (Slot slot : fact.slots().keySet()) {
                if (slot.functional()) {
                    fact.attestations().stream()
                            .flatMap(a -> fact.valuesBy(a, slot).stream())
                            .distinct()
                            .forEach(v -> claims.computeIfAbsent(slot, s -> new ArrayList<>())
                                    .add(new Claim(fact, v)));
                }
            }
        }
        claims.forEach((slot, all) -> {
            List<Disagreement.Side> sides = sides(slot, all);
            if (sides.size() > 1) {
                found.add(new Disagreement(event, slot, sides));
            }
        });
    }

    /**
     * Groups claims into answers of which any two exclude each other. Those that exclude most come first, so that a
     * claim in the middle, which agrees with both ends, takes no side.
     */
    private List<Disagreement.Side> sides(Slot slot, List<Claim> claims) {
        SequencedMap<Claim, Integer> contested = new LinkedHashMap<>();
        for (Claim claim : claims) {
            int against =
                    (int) claims.stream().filter(c -> exclude(slot, claim, c)).count();
            if (against > 0) {
                contested.put(claim, against);
            }
        }
        List<Claim> order = new ArrayList<>(contested.keySet());
        order.sort((a, b) -> Integer.compare(contested.getOrDefault(b, 0), contested.getOrDefault(a, 0)));
        List<List<Claim>> sides = new ArrayList<>();
        for (Claim claim : order) {
            List<List<Claim>> with = sides.stream()
                    .filter(side -> !exclude(slot, side.getFirst(), claim))
                    .toList();
            if (with.isEmpty()) {
                sides.add(new ArrayList<>(List.of(claim)));
            } else if (with.size() == 1) {
                with.getFirst().add(claim);
            }
        }
        sides.sort((a, b) -> Integer.compare(claims.indexOf(a.getFirst()), claims.indexOf(b.getFirst())));
        return sides.stream()
                .map(side -> new Disagreement.Side(
                        side.getFirst().value(),
                        List.copyOf(new LinkedHashSet<>(
                                side.stream().map(c -> c.fact().id()).toList()))))
                .toList();
    }

    private boolean exclude(Slot slot, Claim one, Claim other) {
        return one.fact() != other.fact()
                && !agree(slot, one.value(), other.value())
                && comparable(slot, one.fact(), other.fact());
    }

    /** Whether both values can be true of one subject. */
    boolean agree(Slot slot, Value one, Value other) {
        if (slot == Slot.MEDIUM && one instanceof Value.OfTerm a && other instanceof Value.OfTerm b) {
            return a.equals(b) || MEDIA_TOGETHER.contains(Set.of(a.term(), b.term()));
        }
        if (one instanceof Value.OfDate a && other instanceof Value.OfDate b) {
            return !a.date().firstSure().isAfter(b.date().lastSure())
                    && !b.date().firstSure().isAfter(a.date().lastSure());
        }
        return base.agree(one, other);
    }

    /** Whether the facts speak of the same thing, so that values which do not agree exclude each other. */
    boolean comparable(Slot slot, Fact one, Fact other) {
        return switch (one) {
            case Venue a -> other instanceof Venue b && comparable(slot, a, b);
            case Deadline a -> other instanceof Deadline b && comparable(slot, a, b);
            case Aim a -> false;
        };
    }

    private boolean comparable(Slot slot, Venue one, Venue other) {
        if (slot == Slot.STATUS) {
            return ENDS.contains(one.status())
                    && ENDS.contains(other.status())
                    && !later(one, other)
                    && !later(other, one);
        }
        if (!one.status().equals(other.status())) {
            return false;
        }
        if (!one.status().equals("suggested")) {
            return true;
        }
        return slot == Slot.PROPOSER
                ? same(Slot.PLACE, one, other) && same(Slot.DATE, one, other)
                : one.proposer() != null && Objects.equals(one.proposer(), other.proposer());
    }

    /** Whether one was postponed before the other came to its end. */
    private static boolean later(Venue one, Venue other) {
        return one.status().equals("postponed")
                && one.head().asOf().isBefore(other.head().asOf());
    }

    private boolean same(Slot slot, Fact one, Fact other) {
        @Nullable Value a = one.value(slot).orElse(null);
        @Nullable Value b = other.value(slot).orElse(null);
        return a == null || b == null || agree(slot, a, b);
    }

    private static boolean comparable(Slot slot, Deadline one, Deadline other) {
        if (slot == Slot.STATUS) {
            return OUTCOMES.contains(one.status()) && OUTCOMES.contains(other.status());
        }
        boolean expected = one.status().equals("expected");
        return expected == other.status().equals("expected") && !(expected && slot == Slot.SETTER);
    }
}
