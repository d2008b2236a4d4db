package app.dateline.fact;

import app.dateline.fact.Apparent.Reason;
import app.dateline.fact.Apparent.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what only looks like a disagreement: two sources, one slot of one subject, values that differ and agree. */
final class Apparents {

    private final FactBase base;
    private final Disagreements rules;

    private Apparents(FactBase base) {
        this.base = base;
        this.rules = new Disagreements(base);
    }

    static List<Apparent> of(FactBase base) {
        Apparents all = new Apparents(base);
        List<Apparent> found = new ArrayList<>();
        for (Event event : base.events()) {
            List<Fact> facts = base.factsWith(Slot.EVENT, new Value.OfEvent(event.id()));
            for (Kind kind : Kind.OF_FACTS) {
                all.about(
                        event.id(), facts.stream().filter(f -> f.kind() == kind).toList(), found);
            }
        }
        return List.copyOf(found);
    }

    private void about(String event, List<Fact> facts, List<Apparent> found) {
        Map<Slot, List<Word>> words = new EnumMap<>(Slot.class);
        for (Fact fact : facts) {
            for (Attestation attestation : fact.attestations()) {
                fact.slots().keySet().stream()
                        .filter(Slot::functional)
                        .forEach(slot -> fact.valuesBy(attestation, slot)
                                .forEach(v -> words.computeIfAbsent(slot, s -> new ArrayList<>())
                                        .add(new Word(
                                                v,
                                                fact.id(),
                                                attestation.citation().article()))));
            }
        }
        words.forEach((slot, all) -> {
            Set<Set<Value>> seen = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    Word one = all.get(i);
                    Word other = all.get(j);
                    if (!one.value().equals(other.value())
                            && !one.article().equals(other.article())
                            && !seen.contains(Set.of(one.value(), other.value()))) {
                        apparent(event, slot, one, other).ifPresent(a -> {
                            seen.add(Set.of(one.value(), other.value()));
                            if (found.stream().noneMatch(f -> same(f, a))) {
                                found.add(a);
                            }
                        });
                    }
                }
            }
        });
    }

    private Optional<Apparent> apparent(String event, Slot slot, Word one, Word other) {
        Fact a = base.fact(one.fact());
        Fact b = base.fact(other.fact());
        if (rules.agree(slot, one.value(), other.value())) {
            boolean turned = coarser(other.value(), one.value());
            return Optional.of(new Apparent(
                    event, slot, turned ? other : one, turned ? one : other, reason(one.value(), other.value())));
        }
        if (a == b || rules.comparable(slot, a, b)) {
            return Optional.empty();
        }
        Reason reason = a.values(Slot.STATUS).equals(b.values(Slot.STATUS)) ? Reason.SUGGESTIONS : Reason.EARLIER_STAGE;
        return Optional.of(new Apparent(event, slot, one, other, reason));
    }

    /** Whether one stage is set against another once more, with a value that is only coarser or finer. */
    private boolean same(Apparent one, Apparent other) {
        return one.reason() == Reason.EARLIER_STAGE
                && other.reason() == Reason.EARLIER_STAGE
                && one.subject().equals(other.subject())
                && one.slot() == other.slot()
                && rules.agree(one.slot(), one.one().value(), other.one().value())
                && rules.agree(one.slot(), one.other().value(), other.other().value());
    }

    private boolean coarser(Value one, Value other) {
        return switch (one) {
            case Value.OfPlace p -> other instanceof Value.OfPlace q && base.within(q.place(), p.place());
            case Value.OfDate d -> other instanceof Value.OfDate e && d.date().contains(e.date());
            case Value.OfParty p -> other instanceof Value.OfParty q && base.belongs(q.party(), p.party());
            case Value.OfLength l -> false;
            case Value.OfEvent e -> false;
            case Value.OfPhrase p -> false;
            case Value.OfText p -> false;
            case Value.OfTerm t -> false;
            case Value.OfArticles a -> false;
        };
    }

    private Reason reason(Value one, Value other) {
        return switch (one) {
            case Value.OfPlace p -> Reason.COARSER_PLACE;
            case Value.OfDate d -> coarser(one, other) || coarser(other, one) ? Reason.COARSER_DATE : Reason.ABOUT;
            case Value.OfLength l -> Reason.ABOUT;
            case Value.OfParty p -> Reason.PART_OF;
            case Value.OfTerm t -> Reason.BOTH_AT_ONCE;
            case Value.OfEvent e -> throw new IllegalStateException("events that differ do not agree: " + e);
            case Value.OfArticles a -> throw new IllegalStateException("sources are no answer: " + a);
            case Value.OfPhrase p -> throw new IllegalStateException("phrases that differ do not agree: " + p);
            case Value.OfText p -> throw new IllegalStateException("phrases that differ do not agree: " + p);
        };
    }
}
