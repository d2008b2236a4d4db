package app.dateline.report;

import app.dateline.fact.FactBase;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.WorldMap;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An item with another key, for a {@link Correction.Change.Mended}: what was shown stays as it was. */
public final class Mending {

    private Mending() {}

    /** Whether the key of such an item is one option, so that {@link #keyed(Item, int)} gives it another. */
    public static boolean picksOne(Item item) {
        return item instanceof Item.SingleChoice
                || item instanceof Item.SourceCriticism
                || item instanceof Item.TrueFalse;
    }

    /**
     * With another option as its key; true is 0 and false is 1.
     *
     * @return empty where the item asks for no one option, has no such option, or has that key
     */
    public static Optional<Item> keyed(Item item, int key) {
        return switch (item) {
            case Item.SingleChoice c ->
                other(key, c.key(), c.options().size())
                        ? Optional.of(new Item.SingleChoice(c.head(), c.options(), key))
                        : Optional.empty();
            case Item.SourceCriticism s ->
                other(key, s.key(), s.options().size())
                        ? Optional.of(new Item.SourceCriticism(s.head(), s.matter(), s.options(), key))
                        : Optional.empty();
            case Item.TrueFalse t ->
                other(key, t.holds() ? 0 : 1, 2)
                        ? Optional.of(new Item.TrueFalse(t.head(), key == 0, t.shown(), t.right()))
                        : Optional.empty();
            case Item.MultipleResponse m -> Optional.empty();
            case Item.TypedDate d -> Optional.empty();
            case Item.TypedPlace p -> Optional.empty();
            case Item.TypedLength l -> Optional.empty();
            case Item.Ordering o -> Optional.empty();
            case Item.Matching m -> Optional.empty();
            case Item.ShowPlace s -> Optional.empty();
        };
    }

    /** With other options as its keys; empty where these are none of its options, all of them, or its keys. */
    public static Optional<Item> keyed(Item.MultipleResponse item, Set<Integer> keys) {
        boolean fits = !keys.isEmpty()
                && keys.size() < item.options().size()
                && keys.stream().allMatch(k -> k >= 0 && k < item.options().size())
                && !keys.equals(item.keys());
        return fits
                ? Optional.of(new Item.MultipleResponse(item.head(), item.options(), new TreeSet<>(keys)))
                : Optional.empty();
    }

    /** With another date; empty where it is the same. */
    public static Optional<Item> keyed(Item.TypedDate item, Edtf key) {
        return item.key().equals(key)
                ? Optional.empty()
                : Optional.of(new Item.TypedDate(item.head(), key, item.year()));
    }

    /** With another length; empty where it is the same. */
    public static Optional<Item> keyed(Item.TypedLength item, Length key) {
        return item.key().equals(key) ? Optional.empty() : Optional.of(new Item.TypedLength(item.head(), key));
    }

    /** With another place, by its id; empty where it is the same. */
    public static Optional<Item> keyed(Item.TypedPlace item, String key) {
        return item.key().equals(key)
                ? Optional.empty()
                : Optional.of(new Item.TypedPlace(item.head(), key, List.of()));
    }

    /** In another order, earliest first; empty where this is no order of all its options, or its key. */
    public static Optional<Item> keyed(Item.Ordering item, List<Integer> key) {
        boolean fits =
                key.stream().sorted().toList().equals(range(item.options().size())) && !key.equals(item.key());
        return fits ? Optional.of(new Item.Ordering(item.head(), item.options(), List.copyOf(key))) : Optional.empty();
    }

    /**
     * With other pairs.
     *
     * @param key for each prompt the index of its choice
     * @return empty where this is not one choice for each prompt, a choice stands twice, or these are its pairs
     */
    public static Optional<Item> keyed(Item.Matching item, List<Integer> key) {
        boolean fits = key.size() == item.prompts().size()
                && new TreeSet<>(key).size() == key.size()
                && range(item.choices().size()).containsAll(key)
                && !key.equals(item.key());
        return fits
                ? Optional.of(new Item.Matching(item.head(), item.prompts(), item.choices(), List.copyOf(key)))
                : Optional.empty();
    }

    /** With another place to show, by its id; empty where it is the same, or not on the map. */
    public static Optional<Item> keyed(Item.ShowPlace item, String key, FactBase base, WorldMap world) {
        return item.key().equals(key)
                ? Optional.empty()
                : world.spot(base, base.place(key))
                        .map(spot -> new Item.ShowPlace(
                                item.head(), key, List.of(), spot.country().id(), spot.whole()));
    }

    /**
     * With the key that a fact has today, where it is another than when the item was made.
     *
     * @param now the values of the asked slot; where several are asked for, those of all its facts
     * @return empty where the key still holds, or is none that the item can have, and for orders and matches, which rest
     *     on several slots
     */
    public static Optional<Item> asOf(Item item, List<Value> now, FactBase base, WorldMap world) {
        boolean several = item instanceof Item.MultipleResponse;
        if (now.isEmpty() || !several && now.containsAll(item.keyValues())) {
            return Optional.empty();
        }
        return switch (item) {
            case Item.SingleChoice c -> only(c.options(), now).flatMap(key -> keyed(c, key));
            case Item.SourceCriticism s -> Optional.empty();
            case Item.TrueFalse t -> keyed(t, now.contains(t.shown().value()) ? 0 : 1);
            case Item.MultipleResponse m -> {
                Set<Integer> keys = new TreeSet<>();
                IntStream.range(0, m.options().size())
                        .filter(i -> now.contains(m.options().get(i).value()))
                        .forEach(keys::add);
                yield keyed(m, keys);
            }
            case Item.TypedDate d ->
                now.getFirst() instanceof Value.OfDate date ? keyed(d, date.date()) : Optional.empty();
            case Item.TypedPlace p ->
                now.getFirst() instanceof Value.OfPlace place ? keyed(p, place.place()) : Optional.empty();
            case Item.TypedLength l ->
                now.getFirst() instanceof Value.OfLength length ? keyed(l, length.length()) : Optional.empty();
            case Item.Ordering o -> Optional.empty();
            case Item.Matching m -> Optional.empty();
            case Item.ShowPlace s ->
                now.getFirst() instanceof Value.OfPlace place ? keyed(s, place.place(), base, world) : Optional.empty();
        };
    }

    /**
     * The options beside the key of a single choice that a fact has today too, so that two would be right. No other key mends
     * that: another answer has to be accepted.
     *
     * @param now the values of the asked slot
     * @return from 0; none for other forms, and where the key holds no more
     */
    public static List<Integer> alsoRight(Item item, List<Value> now) {
        return item instanceof Item.SingleChoice choice && now.containsAll(item.keyValues())
                ? range(choice.options().size()).stream()
                        .filter(i -> i != choice.key()
                                && now.contains(choice.options().get(i).value()))
                        .toList()
                : List.of();
    }

    private static List<Integer> range(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static boolean other(int key, int before, int options) {
        return key != before && key >= 0 && key < options;
    }

    private static Optional<Integer> only(List<Option> options, List<Value> values) {
        List<Integer> fitting = IntStream.range(0, options.size())
                .filter(i -> values.contains(options.get(i).value()))
                .boxed()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
