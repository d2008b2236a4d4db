package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Event;
import app.dateline.fact.Party;
import app.dateline.fact.Slot;
import app.dateline.item.Shelves.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A named way to find wrong options.
 *
 * @param type the type of slot that it serves
 */
record DistractorRule(String name, Slot.Type type, Offer offer) {

    /** What a rule offers beside a key; whether it is fair is not its concern. */
    interface Offer {
        List<Entry> offer(Entry key, Random random);
    }

    /** All rules, nearest in kind first. */
    static List<DistractorRule> in(Shelves shelves) {
        return List.of(
                new DistractorRule("places of the same sort", Slot.Type.PLACE, shelves::alike),
                new DistractorRule("places of the same sort in another role", Slot.Type.PLACE, shelves::elsewhere),
                new DistractorRule("dates near in time", Slot.Type.DATE, shelves::alike),
                new DistractorRule("dates near in time of something else", Slot.Type.DATE, shelves::elsewhere),
                new DistractorRule("lengths in the same unit", Slot.Type.LENGTH, shelves::elsewhere),
                new DistractorRule(
                        "parties whose aim it could be",
                        Slot.Type.PARTY,
                        (key, random) -> key.slot() == Slot.ACTOR && key.fact() instanceof Aim aim
                                ? shelves.whoseItCouldBe(key, aim, random)
                                : List.of()),
                new DistractorRule("parties of the same sort", Slot.Type.PARTY, shelves::alike),
                new DistractorRule("parties of the same sort in another role", Slot.Type.PARTY, shelves::elsewhere),
                new DistractorRule("bodies, groups and countries", Slot.Type.PARTY, (key, random) -> {
                    List<Entry> found = new ArrayList<>();
                    for (Party.Sort sort : List.of(Party.Sort.BODY, Party.Sort.GROUP, Party.Sort.COUNTRY)) {
                        found.addAll(shelves.ofGroup(key, sort.name(), random));
                    }
                    return found;
                }),
                new DistractorRule(
                        "aims of others that could be theirs",
                        Slot.Type.PHRASE,
                        (key, random) ->
                                key.fact() instanceof Aim aim ? shelves.couldBeTheirs(key, aim, random) : List.of()),
                new DistractorRule(
                        "aims on the same subject by others",
                        Slot.Type.PHRASE,
                        (key, random) ->
                                key.fact() instanceof Aim aim ? shelves.onSubject(key, aim, random) : List.of()),
                new DistractorRule("aims on other subjects, demands on others", Slot.Type.PHRASE, shelves::alike),
                new DistractorRule("events of the same sort", Slot.Type.EVENT, shelves::alike),
                new DistractorRule("meetings and calls, statements and decisions", Slot.Type.EVENT, (key, random) -> {
                    List<Entry> found = new ArrayList<>();
                    for (var sort : Event.Sort.values()) {
                        found.addAll(shelves.ofGroup(key, sort.name(), random));
                    }
                    return found;
                }),
                new DistractorRule("terms of the list", Slot.Type.TERM, shelves::alike));
    }
}
