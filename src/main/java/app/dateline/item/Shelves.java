package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Party;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * All values of the base by sort, so that distractors are found without a look at every fact: a draw costs the same from
 * a thousand facts and from a million.
 */
final class Shelves {

    /** A shelf of so many values is looked through whole. */
    private static final int SMALL = 48;

    /** So many values are drawn from a larger one, those nearest where it is sorted. */
    private static final int HANDFUL = 16;

    /** A value with a fact that gives it. */
    record Entry(Value value, Slot slot, Fact fact) {}

    private static final String COULD_BE = "could be";

    private record Label(String part, String group) {}

    private final FactBase base;
    private final Map<Label, List<Entry>> shelves = new HashMap<>();

    Shelves(FactBase base) {
        this.base = base;
        Map<Label, Set<Value>> seen = new HashMap<>();
        for (Fact fact : base.facts()) {
            fact.slots().forEach((slot, values) -> {
                for (Value value : values) {
                    Entry entry = new Entry(value, slot, fact);
                    put(new Label(narrow(fact.kind(), slot), group(entry)), entry, seen);
                    put(new Label(wide(slot), group(entry)), entry, seen);
                    if (fact instanceof Aim aim && slot == Slot.AIM) {
                        put(new Label("subject", aim.stance() + " " + aim.subject()), entry, seen);
                        couldBe(aim).forEach(l -> put(l, entry, seen));
                    }
                    if (value instanceof Value.OfParty party) {
                        base.wholes(party.party()).forEach(w -> put(new Label("in " + w, sort(value)), entry, seen));
                    }
                }
            });
        }
        shelves.values().forEach(shelf -> {
            if (sorted(shelf.getFirst().value())) {
                shelf.sort(Comparator.comparingLong(e -> position(e.value())));
            }
        });
    }

    private void put(Label label, Entry entry, Map<Label, Set<Value>> seen) {
        if (seen.computeIfAbsent(label, l -> new HashSet<>()).add(entry.value())) {
            shelves.computeIfAbsent(label, l -> new ArrayList<>()).add(entry);
        }
    }

    /** Values of the same sort in the same slot of the same kind. */
    List<Entry> alike(Entry key, Random random) {
        return handful(new Label(narrow(key.fact().kind(), key.slot()), group(key)), key, random);
    }

    /** Values of the same sort in any slot of that type, of any kind. */
    List<Entry> elsewhere(Entry key, Random random) {
        return handful(new Label(wide(key.slot()), group(key)), key, random);
    }

    /** Values of another sort in the same slot of the same kind. */
    List<Entry> ofGroup(Entry key, String group, Random random) {
        return handful(new Label(narrow(key.fact().kind(), key.slot()), group), key, random);
    }

    /** Aims with the same stance on the same subject. */
    List<Entry> onSubject(Entry key, Aim aim, Random random) {
        return handful(new Label("subject", aim.stance() + " " + aim.subject()), key, random);
    }

    /** Aims with the same stance that could be the same actor's by their words. */
    List<Entry> couldBeTheirs(Entry key, Aim aim, Random random) {
        List<Entry> found = new ArrayList<>();
        base.wholes(aim.actor())
                .forEach(w -> found.addAll(handful(new Label(COULD_BE, aim.stance() + " " + w), key, random)));
        found.addAll(handful(new Label(COULD_BE, aim.stance()), key, random));
        return found;
    }

    /** Parties whose aim it could be by its words; none where it could be anyone's. */
    List<Entry> whoseItCouldBe(Entry key, Aim aim, Random random) {
        List<Entry> found = new ArrayList<>();
        aim.passesFor().forEach(p -> found.addAll(handful(new Label("in " + p, sort(key.value())), key, random)));
        return found;
    }

    private static List<Label> couldBe(Aim aim) {
        return aim.passesFor().isEmpty()
                ? List.of(new Label(COULD_BE, aim.stance()))
                : aim.passesFor().stream()
                        .map(p -> new Label(COULD_BE, aim.stance() + " " + p))
                        .toList();
    }

    private String sort(Value party) {
        boolean person =
                party instanceof Value.OfParty p && base.party(p.party()).sort() == Party.Sort.PERSON;
        return person ? "a person" : "no person";
    }

    private List<Entry> handful(Label label, Entry key, Random random) {
        List<Entry> shelf = shelves.getOrDefault(label, List.of());
        List<Entry> drawn;
        if (shelf.size() <= SMALL) {
            drawn = new ArrayList<>(shelf);
        } else if (sorted(key.value())) {
            int at = Collections.binarySearch(shelf, key, Comparator.comparingLong((Entry e) -> position(e.value())));
            int middle = at < 0 ? -at - 1 : at;
            int from = Math.max(0, Math.min(middle - HANDFUL / 2, shelf.size() - HANDFUL));
            drawn = new ArrayList<>(shelf.subList(from, from + HANDFUL));
        } else {
            Set<Integer> places = new java.util.LinkedHashSet<>();
            while (places.size() < HANDFUL) {
                places.add(random.nextInt(shelf.size()));
            }
            drawn = new ArrayList<>();
            places.forEach(p -> drawn.add(shelf.get(p)));
        }
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private static String narrow(Kind kind, Slot slot) {
        return kind + " " + slot;
    }

    private static String wide(Slot slot) {
        return switch (slot.type()) {
            case DATE, PLACE, PARTY, LENGTH, EVENT -> slot.type().name();
            case PHRASE, TERM, ARTICLE -> slot.name();
        };
    }

    private static boolean sorted(Value value) {
        return value instanceof Value.OfDate || value instanceof Value.OfLength;
    }

    private static long position(Value value) {
        return switch (value) {
            case Value.OfDate date -> date.date().first().toEpochDay();
            case Value.OfLength length -> length.length().leastMinutes();
            case Value.OfEvent e -> 0;
            case Value.OfPlace p -> 0;
            case Value.OfParty p -> 0;
            case Value.OfPhrase p -> 0;
            case Value.OfText p -> 0;
            case Value.OfTerm t -> 0;
            case Value.OfArticles a -> 0;
        };
    }

    private String group(Entry entry) {
        return switch (entry.value()) {
            case Value.OfEvent event -> base.event(event.event()).sort().name();
            case Value.OfPlace place -> base.place(place.place()).sort().name();
            case Value.OfParty party -> base.party(party.party()).sort().name();
            case Value.OfDate date -> Wording.shape(date.date()).name();
            case Value.OfLength length -> length.length().unit().name();
            case Value.OfPhrase p -> entry.fact() instanceof Aim aim ? aim.stance() : "";
            case Value.OfText p -> entry.fact() instanceof Aim aim ? aim.stance() : "";
            case Value.OfTerm t -> "";
            case Value.OfArticles a -> "";
        };
    }
}
