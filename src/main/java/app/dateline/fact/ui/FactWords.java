package app.dateline.fact.ui;

import app.dateline.fact.Aim;
import app.dateline.fact.Deadline;
import app.dateline.fact.Event;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.fact.Venue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts and their values in words, the same on every page. */
public final class FactWords {

    /** What tells one fact about an event from another, the most telling first. */
    private static final List<Slot> FRONT = List.of(
            Slot.PLACE,
            Slot.DATE,
            Slot.DUE,
            Slot.LENGTH,
            Slot.SET_ON,
            Slot.CANCELLER,
            Slot.PROPOSER,
            Slot.MEDIUM,
            Slot.SETTER,
            Slot.CLAIMANT);

    private FactWords() {}

    /** What the fact is about: its event, or for an aim who wants what. */
    public static String title(FactBase base, Fact fact) {
        return switch (fact) {
            case Venue v -> event(base, v.event());
            case Deadline d -> event(base, d.event());
            case Aim a ->
                Words.of(
                        (a.supposed() ? "fact.aim.may-" : "fact.aim.") + a.stance(),
                        sentence(base.party(a.actor()).name()),
                        a.aim(),
                        base.party(a.actor()).plural() ? 2 : 1);
        };
    }

    /** The title with the status, where it has one: what tells two facts about one event apart in a list. */
    public static String line(FactBase base, Fact fact) {
        String title = title(base, fact);
        return fact.value(Slot.STATUS)
                .map(status -> Words.of("fact.line", title, status(base, fact, status)))
                .orElse(title);
    }

    /** The status of a fact; what somebody said was not held, but said. */
    public static String status(FactBase base, Fact fact, Value status) {
        return fact instanceof Venue venue && venue.status().equals("held") && said(base.event(venue.event()))
                ? Words.of("fact.said")
                : value(base, status);
    }

    private static boolean said(Event event) {
        return switch (event.sort()) {
            case STATEMENT, DECISION -> true;
            case MEETING, CALL, DEADLINE, WAR, OTHER -> false;
        };
    }

    /** The line, and what else is known and who says so where another fact of the base has the same line. */
    public static String lineApart(FactBase base, Fact fact) {
        String line = line(base, fact);
        boolean shared = base.facts().stream()
                .filter(f -> f.kind() == fact.kind() && !f.id().equals(fact.id()))
                .filter(f -> f.value(Slot.EVENT).equals(fact.value(Slot.EVENT))
                        && f.value(Slot.ACTOR).equals(fact.value(Slot.ACTOR)))
                .anyMatch(f -> line(base, f).equals(line));
        return shared ? Words.of("fact.line-apart", line, brief(base, fact), publishers(base, fact)) : line;
    }

    /** What a fact gives besides its title and status, in one line: place and date, or what is known instead. */
    static String brief(FactBase base, Fact fact) {
        String slots = FRONT.stream()
                .filter(slot -> !fact.values(slot).isEmpty())
                .limit(2)
                .map(slot -> Words.of("fact.slot", Words.of(slot), values(base, fact.values(slot))))
                .collect(Collectors.joining(" · "));
        return slots.isEmpty() ? title(base, fact) : slots;
    }

    /** The publishers of the articles that state a fact, each once. */
    static String publishers(FactBase base, Fact fact) {
        return fact.articles().stream()
                .flatMap(id -> base.findArticle(id).stream())
                .map(Clipping::publisher)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The best name of an event, as it begins a line. */
    static String event(FactBase base, String event) {
        return sentence(base.event(event).names().getFirst());
    }

    /** The slots that a fact's title doesn't say already, in the order of {@link Slot}. */
    static Set<Slot> shown(Fact fact) {
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        slots.addAll(fact.slots().keySet());
        slots.removeAll(
                switch (fact) {
                    case Venue v -> Set.of(Slot.EVENT);
                    case Deadline d -> Set.of(Slot.EVENT);
                    case Aim a -> Set.of(Slot.ACTOR, Slot.AIM, Slot.STANCE);
                });
        return slots;
    }

    /** A value as it is read. */
    public static String value(FactBase base, Value value) {
        return switch (value) {
            case Value.OfEvent e -> base.event(e.event()).names().getFirst();
            case Value.OfPlace p -> base.place(p.place()).name();
            case Value.OfParty p -> base.party(p.party()).name();
            case Value.OfDate d -> Words.date(d.date());
            case Value.OfLength l -> Words.length(l.length());
            case Value.OfPhrase p -> p.text();
            case Value.OfText p -> p.text();
            case Value.OfTerm t -> Words.term(t.term());
            case Value.OfArticles a ->
                a.articles().stream().map(id -> base.article(id).citedAs()).collect(Collectors.joining(", "));
        };
    }

    static String values(FactBase base, Collection<Value> values) {
        return values.stream().map(v -> value(base, v)).collect(Collectors.joining(", "));
    }

    /** The same words with a capital at the beginning. */
    static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
