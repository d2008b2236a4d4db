package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Event;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether one item of a quiz gives away another: it speaks of the same event or the same aim, and the other's key can be
 * read in it. What stands in a stem counts wherever the item stands; what is shown only after the answer (the statement,
 * and what wrong options really are) counts for the items that follow. Building one walks through all events.
 */
final class GivesAway {

    /** Most events whose names may hold a word that still points to one of them. */
    private static final int RARE = 4;

    private final FactBase base;
    private final Mentions mentions;
    private final Map<String, Integer> events = new HashMap<>();

    GivesAway(FactBase base, Mentions mentions) {
        this.base = base;
        this.mentions = mentions;
        for (Event event : base.events()) {
            Set<String> names = new LinkedHashSet<>();
            event.names().forEach(name -> names.addAll(properNames(name)));
            names.forEach(name -> events.merge(name, 1, Integer::sum));
        }
    }

    /** Whether the earlier item gives away the later, or the later's stem the earlier. */
    boolean between(Item earlier, Item later) {
        return overlap(earlier, later)
                || besideEachOther(earlier, later)
                || namesInSource(later, earlier.head().stem() + " " + afterwards(earlier))
                || namesInSource(earlier, later.head().stem())
                || (speaksOf(earlier, later, true)
                        && (told(later, earlier.head().stem()) || told(later, afterwards(earlier))))
                || (speaksOf(later, earlier, false)
                        && told(earlier, later.head().stem()));
    }

    /** Whether a text speaks of a source and of what an item asks whether the source names. */
    private boolean namesInSource(Item item, String text) {
        if (!(item instanceof Item.SourceCriticism sources)
                || (sources.matter() != Item.Matter.NAMED && sources.matter() != Item.Matter.NOT_NAMED)) {
            return false;
        }
        Query.Given given = item.head().asks().given().getFirst();
        return mentions.namesItself(text, given.slot(), given.value())
                && sources.options().stream().anyMatch(o -> mentions.tells(text, Slot.SOURCE, o.value()));
    }

    /** One question asked twice from two sides: the same fact, or facts with the same aim. */
    private boolean overlap(Item one, Item other) {
        Set<String> facts = new LinkedHashSet<>(ids(one.head().facts()));
        facts.retainAll(ids(other.head().facts()));
        return !facts.isEmpty() || one.head().stem().equals(other.head().stem());
    }

    /**
     * Two questions with one place or date for an answer, about things that share a rare name: who was met in Scotland,
     * and what was said beside him.
     */
    private boolean besideEachOther(Item one, Item other) {
        boolean sameKey = one.keyValues().stream()
                .filter(v -> v instanceof Value.OfPlace || v instanceof Value.OfDate)
                .anyMatch(v -> other.keyValues().stream().anyMatch(w -> base.agree(v, w)));
        if (!sameKey) {
            return false;
        }
        Set<String> shared = properNames(shown(one));
        shared.retainAll(properNames(shown(other)));
        return shared.stream().anyMatch(name -> {
            int known = events.getOrDefault(name, 0);
            return known > 0 && known <= RARE;
        });
    }

    /** The stem, and what stands below it to be put in order or matched. */
    private static String shown(Item item) {
        StringBuilder text = new StringBuilder(item.head().stem());
        if (item instanceof Item.Ordering || item instanceof Item.Matching) {
            item.everyOption().forEach(o -> text.append(" | ").append(o.text()));
        }
        return text.toString();
    }

    /** The words with a capital, but not the first, which has one anyway. */
    private static Set<String> properNames(String text) {
        Set<String> names = new LinkedHashSet<>();
        String[] words = text.split("[^\\p{L}]+");
        for (int i = 1; i < words.length; i++) {
            if (words[i].length() > 3 && Character.isUpperCase(words[i].charAt(0))) {
                names.add(words[i]);
            }
        }
        return names;
    }

    /** Whether an item speaks of what another asks about. */
    private boolean speaksOf(Item item, Item other, boolean afterwards) {
        Set<Object> subjects = new LinkedHashSet<>();
        item.head().facts().forEach(r -> subjects.addAll(subjects(r)));
        if (afterwards) {
            item.everyOption().forEach(o -> o.facts().forEach(r -> subjects.addAll(subjects(r))));
        }
        return other.head().facts().stream().anyMatch(r -> subjects(r).stream().anyMatch(subjects::contains));
    }

    private Set<Object> subjects(FactRef ref) {
        Set<Object> subjects = new LinkedHashSet<>();
        Fact fact = base.fact(ref.id());
        for (Slot slot : List.of(Slot.EVENT, Slot.OCCASION, Slot.REPLACES, Slot.AIM, Slot.DEMAND)) {
            subjects.addAll(fact.values(slot));
        }
        if (fact instanceof Aim aim) {
            aim.like().forEach(id -> base.findFact(id).ifPresent(f -> subjects.addAll(f.values(Slot.AIM))));
        }
        return subjects;
    }

    private boolean told(Item item, String text) {
        if (item.head().own()) {
            return false;
        }
        Slot slot = item.head().asks().asked();
        return item.keyValues().stream().anyMatch(k -> mentions.tells(text, slot, k));
    }

    private static String afterwards(Item item) {
        StringBuilder text = new StringBuilder(item.head().statement());
        item.everyOption().forEach(o -> {
            if (!o.truth().isEmpty()) {
                text.append(" | ").append(o.text()).append(": ").append(o.truth());
            }
        });
        return text.toString();
    }

    private static List<String> ids(List<FactRef> refs) {
        return new ArrayList<>(refs.stream().map(FactRef::id).toList());
    }
}
