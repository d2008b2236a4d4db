package app.dateline.fact;

import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What some passages of a fact give of it, slot by slot: the fact as they alone would have it. */
final class Remains {

    private final FactBase whole;
    private final Fact fact;
    private final List<Attestation> passages;
    private final Set<String> nameable;

    /** @param nameable ids of the events that may be spoken of */
    Remains(FactBase whole, Fact fact, List<Attestation> passages, Set<String> nameable) {
        this.whole = whole;
        this.fact = fact;
        this.passages = passages;
        this.nameable = nameable;
    }

    /** The fact; nothing where the passages don't give what every fact of its kind has. */
    Optional<Fact> fact(@Nullable String note) {
        boolean enough = switch (fact) {
            case Venue v -> gives(Slot.EVENT, Slot.STATUS);
            case Deadline d -> gives(Slot.EVENT, Slot.STATUS);
            case Aim a -> gives(Slot.ACTOR, Slot.AIM, Slot.STANCE);
        };
        if (!enough || (fact.head().claimant() != null && !gives(Slot.CLAIMANT))) {
            return Optional.empty();
        }
        return Optional.of(Fingerprint.stamp(
                with(new Fact.Head(fact.id(), "", asOf(), fact.head().claimant(), passages, note))));
    }

    /**
     * As of when it is true. Where that is the fact's own date and the passages don't give it, what they give instead, or
     * else the day on which the first of them was out.
     */
    private Edtf asOf() {
        Edtf own = fact.head().asOf();
        for (Slot slot : List.of(Slot.DATE, Slot.DUE, Slot.SET_ON)) {
            boolean told = fact.values(slot).stream()
                    .anyMatch(v -> v instanceof Value.OfDate d && d.date().overlaps(own));
            if (told && !values(slot).equals(fact.values(slot))) {
                Edtf left = date(slot);
                return left != null ? left : Edtf.day(firstOut());
            }
        }
        return own;
    }

    private LocalDate firstOut() {
        return passages.stream()
                .map(a -> whole.article(a.citation().article()).published())
                .flatMap(p -> p == null ? Stream.empty() : Stream.of(p.last()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private Fact with(Fact.Head head) {
        return switch (fact) {
            case Venue v ->
                new Venue(
                        head,
                        v.event(),
                        v.status(),
                        place(Slot.PLACE),
                        date(Slot.DATE),
                        first(Slot.MEDIUM) instanceof Value.OfTerm t ? t.term() : null,
                        length(),
                        party(Slot.HOST),
                        values(Slot.PARTIES).stream()
                                .map(p -> ((Value.OfParty) p).party())
                                .toList(),
                        party(Slot.PROPOSER),
                        party(Slot.CANCELLER));
            case Deadline d ->
                new Deadline(
                        head,
                        d.event(),
                        d.status(),
                        party(Slot.SETTER),
                        party(Slot.ADDRESSEE),
                        first(Slot.DEMAND) instanceof Value.OfPhrase p ? p.text() : null,
                        date(Slot.SET_ON),
                        place(Slot.SET_AT),
                        date(Slot.DUE),
                        length(),
                        first(Slot.REPLACES) instanceof Value.OfEvent e ? e.event() : null);
            case Aim a ->
                new Aim(
                        head,
                        a.actor(),
                        a.stance(),
                        a.aim(),
                        a.subject(),
                        first(Slot.OCCASION) instanceof Value.OfEvent e ? e.event() : null,
                        a.like(),
                        a.passesFor(),
                        a.supposed());
        };
    }

    private boolean gives(Slot... slots) {
        return Stream.of(slots).allMatch(s -> values(s).equals(fact.values(s)));
    }

    /** The fact's own values where a passage gives them, else the finest that one gives. */
    private List<Value> values(Slot slot) {
        Set<List<Value>> given = new LinkedHashSet<>();
        passages.forEach(a -> given.add(fact.valuesBy(a, slot)));
        given.remove(List.<Value>of());
        List<Value> finest = List.of();
        for (List<Value> values : given) {
            if (values.equals(fact.values(slot))) {
                return sayable(values);
            }
            finest = finest.isEmpty() || fineness(values) > fineness(finest) ? values : finest;
        }
        return sayable(finest);
    }

    private List<Value> sayable(List<Value> values) {
        return values.stream()
                .filter(v -> !(v instanceof Value.OfEvent e) || nameable.contains(e.event()))
                .toList();
    }

    private long fineness(List<Value> values) {
        return switch (values.getFirst()) {
            case Value.OfPlace p -> whole.containers(p.place()).size();
            case Value.OfDate d ->
                -ChronoUnit.DAYS.between(d.date().first(), d.date().last());
            case Value.OfParty p -> values.size();
            case Value.OfEvent e -> 0;
            case Value.OfLength l -> 0;
            case Value.OfPhrase p -> 0;
            case Value.OfText p -> 0;
            case Value.OfTerm t -> 0;
            case Value.OfArticles a -> 0;
        };
    }

    private @Nullable Value first(Slot slot) {
        return values(slot).stream().findFirst().orElse(null);
    }

    private @Nullable String place(Slot slot) {
        return first(slot) instanceof Value.OfPlace p ? p.place() : null;
    }

    private @Nullable String party(Slot slot) {
        return first(slot) instanceof Value.OfParty p ? p.party() : null;
    }

    private @Nullable Edtf date(Slot slot) {
        return first(slot) instanceof Value.OfDate d ? d.date() : null;
    }

    private @Nullable Length length() {
        return first(Slot.LENGTH) instanceof Value.OfLength l ? l.length() : null;
    }
}
