package app.dateline.item.oracle;

import app.dateline.article.Article;
import app.dateline.fact.Aim;
import app.dateline.fact.Attestation;
import app.dateline.fact.Deadline;
import app.dateline.fact.Event;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.fact.Venue;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What could be read in the press by a day, put together passage by passage. */
final class Press {

    private static final Set<String> ENDED =
            Set.of("held", "called off", "never agreed", "lapsed", "met", "passed", "shortened");
    private static final Set<String> PLANS =
            Set.of("suggested", "planned", "confirmed", "postponed", "set", "shortened", "final", "agreed", "expected");

    private final FactBase whole;
    private final FactBase asked;
    private final LocalDate day;
    private final Set<String> out = new TreeSet<>();
    private final List<Fact> facts = new ArrayList<>();

    /** @param asked the base that is asked from, of which only the versions of its facts are taken */
    Press(FactBase whole, LocalDate day, FactBase asked) {
        this.whole = whole;
        this.asked = asked;
        this.day = day;
        for (Article article : whole.articles()) {
            Edtf published = article.published();
            if (published != null && published.last().compareTo(day) <= 0) {
                out.add(article.id());
            }
        }
        for (Fact fact : whole.facts()) {
            List<Attestation> read = new ArrayList<>();
            for (Attestation passage : fact.attestations()) {
                if (out.contains(passage.citation().article())) {
                    read.add(passage);
                }
            }
            if (!read.isEmpty()) {
                facts.add(asRead(fact, read));
            }
        }
    }

    boolean isOut(String article) {
        return out.contains(article);
    }

    List<Fact> facts() {
        return facts;
    }

    /** The names of events that nobody could have given by then. */
    List<String> namesToCome() {
        List<String> names = new ArrayList<>();
        for (Event event : whole.events()) {
            event.from().forEach((name, first) -> {
                if (first.isAfter(day)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    /** Every value that a passage gives. */
    Set<Value> values() {
        Set<Value> values = new HashSet<>();
        for (Fact fact : facts) {
            for (Slot slot : Slot.values()) {
                for (Attestation passage : fact.attestations()) {
                    values.addAll(Answers.said(fact, passage, slot));
                }
            }
        }
        return values;
    }

    /** The base of these facts, for the judge: names and places as in the whole, events by the names of the day. */
    FactBase base() {
        List<Event> events = new ArrayList<>();
        for (Event event : whole.events()) {
            List<String> names = new ArrayList<>(event.names());
            names.removeAll(namesToCome());
            if (!names.isEmpty()) {
                events.add(new Event(event.id(), event.sort(), names));
            }
        }
        return new FactBase(
                whole.about(),
                whole.articles().stream().filter(a -> isOut(a.id())).toList(),
                whole.parties(),
                whole.places(),
                events,
                facts);
    }

    /** Whether a fact tells of something that was meant to come. */
    static boolean plan(Fact fact) {
        return fact.slots().getOrDefault(Slot.STATUS, List.of()).stream()
                .anyMatch(v -> v instanceof Value.OfTerm t && PLANS.contains(t.term()));
    }

    /** Whether a reader of that day could know that an event was over. */
    boolean over(String event) {
        Value name = new Value.OfEvent(event);
        List<LocalDate> lastDays = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.slots().getOrDefault(Slot.REPLACES, List.of()).contains(name)) {
                return true;
            }
            if (!Answers.event(fact).equals(event)) {
                continue;
            }
            for (Value status : fact.slots().getOrDefault(Slot.STATUS, List.of())) {
                if (status instanceof Value.OfTerm t && ENDED.contains(t.term())) {
                    return true;
                }
            }
            lastDay(fact, fact instanceof Venue ? Slot.DATE : Slot.DUE).ifPresent(lastDays::add);
        }
        return !lastDays.isEmpty() && lastDays.stream().allMatch(d -> d.isBefore(day));
    }

    private static java.util.Optional<LocalDate> lastDay(Fact fact, Slot slot) {
        for (Value value : fact.slots().getOrDefault(slot, List.of())) {
            if (value instanceof Value.OfDate d) {
                return java.util.Optional.of(Kin.latest(d.date()));
            }
        }
        if (fact instanceof Deadline d && d.setOn() != null && d.length() != null) {
            return java.util.Optional.of(
                    Kin.latest(d.setOn()).plusDays((d.length().mostMinutes() + 1_439) / 1_440));
        }
        return java.util.Optional.empty();
    }

    private Fact asRead(Fact fact, List<Attestation> read) {
        Fact.Head old = fact.head();
        String version = asked.findFact(old.id()).map(f -> f.head().version()).orElse("");
        Fact.Head head = new Fact.Head(old.id(), version, old.asOf(), old.claimant(), read, null);
        return switch (fact) {
            case Venue v ->
                new Venue(
                        head,
                        v.event(),
                        v.status(),
                        place(fact, read, Slot.PLACE),
                        date(fact, read, Slot.DATE),
                        best(fact, read, Slot.MEDIUM) instanceof Value.OfTerm t ? t.term() : null,
                        best(fact, read, Slot.LENGTH) instanceof Value.OfLength l ? l.length() : null,
                        party(fact, read, Slot.HOST),
                        parties(fact, read),
                        party(fact, read, Slot.PROPOSER),
                        party(fact, read, Slot.CANCELLER));
            case Deadline d ->
                new Deadline(
                        head,
                        d.event(),
                        d.status(),
                        party(fact, read, Slot.SETTER),
                        party(fact, read, Slot.ADDRESSEE),
                        best(fact, read, Slot.DEMAND) instanceof Value.OfPhrase p ? p.text() : null,
                        date(fact, read, Slot.SET_ON),
                        place(fact, read, Slot.SET_AT),
                        date(fact, read, Slot.DUE),
                        best(fact, read, Slot.LENGTH) instanceof Value.OfLength l ? length(l) : null,
                        best(fact, read, Slot.REPLACES) instanceof Value.OfEvent e ? e.event() : null);
            case Aim a ->
                new Aim(
                        head,
                        a.actor(),
                        a.stance(),
                        a.aim(),
                        a.subject(),
                        best(fact, read, Slot.OCCASION) instanceof Value.OfEvent e ? e.event() : null,
                        a.like(),
                        a.passesFor(),
                        a.supposed());
        };
    }

    private static Length length(Value.OfLength value) {
        return value.length();
    }

    private @Nullable String place(Fact fact, List<Attestation> read, Slot slot) {
        return best(fact, read, slot) instanceof Value.OfPlace p ? p.place() : null;
    }

    private @Nullable String party(Fact fact, List<Attestation> read, Slot slot) {
        return best(fact, read, slot) instanceof Value.OfParty p ? p.party() : null;
    }

    private @Nullable Edtf date(Fact fact, List<Attestation> read, Slot slot) {
        return best(fact, read, slot) instanceof Value.OfDate d ? d.date() : null;
    }

    private static List<String> parties(Fact fact, List<Attestation> read) {
        List<String> all = new ArrayList<>();
        for (Attestation passage : read) {
            for (Value value : Answers.said(fact, passage, Slot.PARTIES)) {
                if (value instanceof Value.OfParty p && !all.contains(p.party())) {
                    all.add(p.party());
                }
            }
        }
        return all;
    }

    /** The most that a passage tells: the value that lies within all the others that are told. */
    private @Nullable Value best(Fact fact, List<Attestation> read, Slot slot) {
        Value best = null;
        for (Attestation passage : read) {
            for (Value value : Answers.said(fact, passage, slot)) {
                boolean finer = best == null
                        || value instanceof Value.OfPlace p
                                && best instanceof Value.OfPlace q
                                && whole.within(p.place(), q.place())
                        || value instanceof Value.OfDate d
                                && best instanceof Value.OfDate e
                                && e.date().contains(d.date());
                best = finer ? value : best;
            }
        }
        return best;
    }
}
