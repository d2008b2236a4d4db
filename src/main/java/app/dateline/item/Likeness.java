package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Event;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.fact.Venue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether values look alike, so that nothing but knowledge tells them apart, and how near they are. */
final class Likeness {

    /** How many times longer one phrase or name may be than another beside it. */
    static final double LONGER = 2.6;

    /** Years within which people are of one time. */
    private static final int SAME_TIME = 3;

    private static final Set<Slot> ACTS = EnumSet.of(Slot.PARTIES, Slot.HOST, Slot.SETTER, Slot.ADDRESSEE);

    private final FactBase base;
    private final Map<String, Set<String>> tables;
    private final Set<String> acting;

    Likeness(FactBase base) {
        this.base = base;
        this.tables = tables(base);
        this.acting = acting(base);
    }

    /** Whether two values agree in type, precision and form. */
    boolean alike(Value one, Value other) {
        return switch (one) {
            case Value.OfDate a ->
                other instanceof Value.OfDate b && Wording.shape(a.date()) == Wording.shape(b.date());
            case Value.OfPlace a ->
                other instanceof Value.OfPlace b
                        && base.place(a.place()).sort() == base.place(b.place()).sort();
            case Value.OfLength a ->
                other instanceof Value.OfLength b
                        && a.length().unit() == b.length().unit()
                        && (a.length().least() == a.length().most())
                                == (b.length().least() == b.length().most());
            case Value.OfParty a ->
                other instanceof Value.OfParty b && person(base.party(a.party())) == person(base.party(b.party()));
            case Value.OfPhrase a -> other instanceof Value.OfPhrase;
            case Value.OfText a -> other instanceof Value.OfText;
            case Value.OfTerm a -> other instanceof Value.OfTerm;
            case Value.OfArticles a ->
                other instanceof Value.OfArticles b
                        && a.articles().size() == b.articles().size();
            case Value.OfEvent a ->
                other instanceof Value.OfEvent b && family(base.event(a.event())) == family(base.event(b.event()));
        };
    }

    /** Meetings and calls are one family of events; what is said or done, deadlines, and the rest are others. */
    private static int family(Event event) {
        return switch (event.sort()) {
            case MEETING, CALL -> 0;
            case STATEMENT, DECISION -> 1;
            case DEADLINE -> 2;
            case WAR, OTHER -> 3;
        };
    }

    /** Whether two texts are of roughly one length; short ones always are. */
    static boolean evenLength(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.max(1, Math.min(one.length(), other.length()));
        return longer <= 24 || longer <= LONGER * shorter;
    }

    /** Whether one party is the other, belongs to it or speaks for it, at any remove. */
    boolean related(String one, String other) {
        return base.belongs(one, other) || base.belongs(other, one);
    }

    /** See {@link FactBase#onOneSide}. */
    boolean onOneSide(String one, String other) {
        return base.onOneSide(one, other);
    }

    private static boolean person(Party party) {
        return party.sort() == Party.Sort.PERSON;
    }

    /** How near two values of one type are, 0 (far) to 1 (hard to tell apart). */
    double nearness(Value key, Value other) {
        if (key instanceof Value.OfDate a && other instanceof Value.OfDate b) {
            long days =
                    Math.abs(a.date().first().toEpochDay() - b.date().first().toEpochDay());
            return 1 / (1 + days / 60.0);
        }
        if (key instanceof Value.OfPlace a && other instanceof Value.OfPlace b) {
            return nearness(base.place(a.place()), base.place(b.place()));
        }
        if (key instanceof Value.OfLength a && other instanceof Value.OfLength b) {
            long one = a.length().leastMinutes();
            long two = b.length().leastMinutes();
            return (double) Math.min(one, two) / Math.max(one, two);
        }
        if (key instanceof Value.OfParty a && other instanceof Value.OfParty b) {
            boolean sameSort =
                    base.party(a.party()).sort() == base.party(b.party()).sort();
            double near = !sameSort ? 0.2 : onOneSide(a.party(), b.party()) ? 0.8 : 0.5;
            // Who acts is soon told from who only comments on it.
            boolean bothActed = acting.contains(a.party()) == acting.contains(b.party());
            return bothActed ? near : near / 2;
        }
        if (key instanceof Value.OfEvent a && other instanceof Value.OfEvent b) {
            return base.event(a.event()).sort() == base.event(b.event()).sort() ? 0.6 : 0.2;
        }
        return 0.5;
    }

    /**
     * How near two aims are, 0.2 to 0.95: one subject first, then one stance, then actors who met. An aim of somebody
     * who sat at the same table is harder to rule out by its tone than one of an onlooker.
     */
    double nearness(Aim key, Aim other) {
        double near = other.subject().equals(key.subject()) ? 0.7 : 0.2;
        double stance = other.stance().equals(key.stance()) ? 0.1 : 0;
        return near + stance + (met(key.actor(), other.actor()) ? 0.15 : 0);
    }

    /** How near two parties are, each as a fact shows it: someone of another time is soon ruled out. */
    double nearness(Value.OfParty key, Fact keyFact, Value.OfParty other, Fact otherFact) {
        double near = nearness(key, other);
        return yearsApart(keyFact, otherFact) > SAME_TIME ? near / 2 : near;
    }

    private static int yearsApart(Fact one, Fact other) {
        return Math.abs(one.head().asOf().first().getYear()
                - other.head().asOf().first().getYear());
    }

    private boolean met(String one, String other) {
        return tables.getOrDefault(one, Set.of()).contains(other);
    }

    private static Map<String, Set<String>> tables(FactBase base) {
        Map<String, Set<String>> tables = new HashMap<>();
        for (Fact fact : base.facts(Kind.VENUE)) {
            if (fact instanceof Venue venue && venue.parties().size() > 1) {
                venue.parties()
                        .forEach(party -> tables.computeIfAbsent(party, p -> new HashSet<>())
                                .addAll(venue.parties()));
            }
        }
        return tables;
    }

    /** Those who met, hosted, were given or gave a deadline. */
    private static Set<String> acting(FactBase base) {
        Set<String> acting = new HashSet<>();
        for (Fact fact : base.facts()) {
            for (Slot slot : ACTS) {
                fact.values(slot).forEach(v -> {
                    if (v instanceof Value.OfParty party) {
                        acting.add(party.party());
                    }
                });
            }
        }
        return acting;
    }

    private double nearness(Place one, Place other) {
        if (one.in() != null && one.in().equals(other.in())) {
            return 0.9;
        }
        @Nullable Double km = kilometres(one, other);
        return km == null ? 0.4 : 1 / (1 + km / 2000);
    }

    /** Along the great circle; null where a place has no coordinates. */
    private static @Nullable Double kilometres(Place one, Place other) {
        if (one.latitude() == null
                || one.longitude() == null
                || other.latitude() == null
                || other.longitude() == null) {
            return null;
        }
        return GreatCircle.kilometres(one.latitude(), one.longitude(), other.latitude(), other.longitude());
    }
}
