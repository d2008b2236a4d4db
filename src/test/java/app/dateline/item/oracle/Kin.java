package app.dateline.item.oracle;

import app.dateline.fact.Aim;
import app.dateline.fact.Event;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Value;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether two values may be one: equal, nested, overlapping, of one name, or alike by the curator's word. */
final class Kin {

    private final List<Party> parties;
    private final List<Place> places;
    private final List<Event> events;
    private final List<List<String>> alike = new ArrayList<>();
    private final Map<List<Value>, Boolean> remembered = new HashMap<>();
    private final Map<List<Value>, Boolean> followed = new HashMap<>();

    Kin(FactBase base) {
        this.parties = base.parties();
        this.places = base.places();
        this.events = base.events();
        for (Fact a : base.facts()) {
            for (Fact b : base.facts()) {
                if (a instanceof Aim x
                        && b instanceof Aim y
                        && (x.like().contains(y.id()) || y.like().contains(x.id()))) {
                    alike.add(List.of(Words.fold(x.aim()), Words.fold(y.aim())));
                }
            }
        }
    }

    Party party(String id) {
        return parties.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    Place place(String id) {
        return places.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    Event event(String id) {
        return events.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    /** A place and all that contain it, finest first. */
    List<Place> outwards(String id) {
        List<Place> chain = new ArrayList<>();
        for (Place at = place(id); at != null; at = at.in() == null ? null : place(at.in())) {
            if (chain.contains(at)) {
                throw new IllegalStateException("a ring of places at " + id);
            }
            chain.add(at);
        }
        return chain;
    }

    List<String> names(Place place) {
        List<String> names = new ArrayList<>(place.aliases());
        names.add(place.name());
        return names;
    }

    List<String> names(Party party) {
        List<String> names = new ArrayList<>(party.aliases());
        names.add(party.name());
        names.add(party.shortName());
        return names;
    }

    /** Every way of writing a value that is an entity; nothing for the others. */
    List<String> names(Value value) {
        return switch (value) {
            case Value.OfPlace p -> names(place(p.place()));
            case Value.OfParty p -> names(party(p.party()));
            case Value.OfEvent e -> event(e.event()).names();
            case Value.OfPhrase p -> List.of(p.text());
            case Value.OfText p -> List.of(p.text());
            case Value.OfTerm t -> List.of(t.term());
            case Value.OfDate d -> List.of();
            case Value.OfArticles a -> List.of();
            case Value.OfLength l -> List.of();
        };
    }

    boolean mayBeOne(Value one, Value other) {
        return remembered.computeIfAbsent(List.of(one, other), pair -> compare(one, other));
    }

    private boolean compare(Value one, Value other) {
        if (one.equals(other)) {
            return true;
        }
        if (one instanceof Value.OfPlace a && other instanceof Value.OfPlace b) {
            return within(a.place(), b.place()) || within(b.place(), a.place());
        }
        if (one instanceof Value.OfParty a && other instanceof Value.OfParty b) {
            return belongs(a.party(), b.party()) || belongs(b.party(), a.party());
        }
        if (one instanceof Value.OfEvent && other instanceof Value.OfEvent) {
            return shareName(names(one), names(other));
        }
        if (one instanceof Value.OfDate a && other instanceof Value.OfDate b) {
            return !latest(a.date()).isBefore(earliest(b.date()))
                    && !latest(b.date()).isBefore(earliest(a.date()));
        }
        if (one instanceof Value.OfLength a && other instanceof Value.OfLength b) {
            return shortest(a.length()) <= longest(b.length()) && shortest(b.length()) <= longest(a.length());
        }
        if (one instanceof Value.OfPhrase a && other instanceof Value.OfPhrase b) {
            return Words.fold(a.text()).equals(Words.fold(b.text()))
                    || alike.contains(List.of(Words.fold(a.text()), Words.fold(b.text())));
        }
        return false;
    }

    /**
     * Whether the first value may be true where the second is known: as {@link #mayBeOne}, but a country is not each of
     * its people. What the Kremlin wants, Russia may be said to want; what Russia wants, not each of its citizens.
     */
    boolean mayFollow(Value claimed, Value known) {
        if (claimed instanceof Value.OfParty a && known instanceof Value.OfParty b) {
            return belongs(b.party(), a.party());
        }
        return mayBeOne(claimed, known);
    }

    /** Whether two options say the same thing, one in the other: alike in meaning is not yet the same. */
    boolean nested(Value one, Value other) {
        if (one instanceof Value.OfPhrase a && other instanceof Value.OfPhrase b) {
            return Words.fold(a.text()).equals(Words.fold(b.text()));
        }
        return mayBeOne(one, other);
    }

    /** Whether the second value, being true, makes the first true: the same, or finer. */
    boolean follows(Value claimed, Value known) {
        return followed.computeIfAbsent(List.of(claimed, known), pair -> deduce(claimed, known));
    }

    private boolean deduce(Value claimed, Value known) {
        if (claimed.equals(known)) {
            return true;
        }
        if (claimed instanceof Value.OfPlace a && known instanceof Value.OfPlace b) {
            return within(b.place(), a.place());
        }
        if (claimed instanceof Value.OfDate a && known instanceof Value.OfDate b) {
            return !b.date().first().isBefore(a.date().first())
                    && !b.date().last().isAfter(a.date().last());
        }
        if (claimed instanceof Value.OfLength) {
            return mayBeOne(claimed, known);
        }
        if (claimed instanceof Value.OfPhrase a && known instanceof Value.OfPhrase b) {
            return Words.fold(a.text()).equals(Words.fold(b.text()));
        }
        return (claimed instanceof Value.OfParty || claimed instanceof Value.OfEvent)
                && known.getClass() == claimed.getClass()
                && shareName(names(claimed), names(known));
    }

    boolean within(String place, String container) {
        List<String> wanted = names(place(container));
        return outwards(place).stream().anyMatch(p -> p.id().equals(container) || shareName(names(p), wanted));
    }

    private boolean belongs(String party, String whole) {
        List<String> wanted = names(party(whole));
        Party at = party(party);
        for (int steps = 0; steps <= parties.size(); steps++) {
            if (at.id().equals(whole) || shareName(names(at), wanted)) {
                return true;
            }
            if (at.memberOf() == null) {
                return false;
            }
            at = party(at.memberOf());
        }
        throw new IllegalStateException("a ring of members at " + party);
    }

    private static boolean shareName(List<String> some, List<String> others) {
        List<String> folded = others.stream().map(Words::fold).toList();
        return some.stream().map(Words::fold).anyMatch(folded::contains);
    }

    /** The first day that a date may mean; "about" reaches one unit of its precision further. */
    static LocalDate earliest(Edtf date) {
        return date.approximate() ? shift(date.first(), date.precision(), -1) : date.first();
    }

    static LocalDate latest(Edtf date) {
        return date.approximate() ? shift(date.last(), date.precision(), 1) : date.last();
    }

    private static LocalDate shift(LocalDate day, Edtf.Precision precision, int by) {
        return switch (precision) {
            case DAY, SPAN -> day.plusDays(by);
            case MONTH -> day.plusMonths(by);
            case SEASON -> day.plusMonths(3L * by);
            case YEAR -> day.plusYears(by);
        };
    }

    private static long shortest(Length length) {
        long minutes = length.least() * length.unit().minutes();
        return switch (length.bound()) {
            case ABOUT, ALMOST -> minutes - minutes / 4;
            case EXACT, MORE_THAN -> minutes;
        };
    }

    private static long longest(Length length) {
        long minutes = length.most() * length.unit().minutes();
        return switch (length.bound()) {
            case ABOUT -> minutes + minutes / 4;
            case MORE_THAN -> minutes + minutes / 2;
            case EXACT, ALMOST -> minutes;
        };
    }
}
