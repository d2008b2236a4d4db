package app.dateline.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The same item with its options in another order, and with the id of what is then shown. */
final class Shuffle {

    private Shuffle() {}

    /**
     * The item with its options shuffled; itself where it has none. As when items are made, an order or a match that is
     * left as it is shown earns nothing.
     *
     * @param places where keys go, so that a quiz spreads them evenly
     */
    static Item of(Item item, Composer.Places places, Random random) {
        return switch (item) {
            case Item.SingleChoice c -> {
                int key = places.key(c.options().size());
                List<Option> options = withKeyAt(c.options(), c.key(), key, random);
                yield new Item.SingleChoice(head(c, options, "" + key), options, key);
            }
            case Item.SourceCriticism s -> {
                int key = places.key(s.options().size());
                List<Option> options = withKeyAt(s.options(), s.key(), key, random);
                yield new Item.SourceCriticism(head(s, options, "" + key), s.matter(), options, key);
            }
            case Item.MultipleResponse m -> {
                List<Integer> order = order(m.options().size(), random);
                List<Option> options = in(order, m.options());
                Set<Integer> keys = new TreeSet<>();
                m.keys().forEach(k -> keys.add(order.indexOf(k)));
                yield new Item.MultipleResponse(head(m, options, keys.toString()), options, keys);
            }
            case Item.Ordering o -> {
                List<Integer> order = order(o.options().size(), random);
                while (tellsOrder(order, o.key())) {
                    order = order(o.options().size(), random);
                }
                List<Option> options = in(order, o.options());
                List<Integer> key = o.key().stream().map(order::indexOf).toList();
                yield new Item.Ordering(head(o, options, key.toString()), options, key);
            }
            case Item.Matching m -> matching(m, random);
            case Item.TrueFalse t -> t;
            case Item.TypedDate d -> d;
            case Item.TypedPlace p -> p;
            case Item.TypedLength l -> l;
            case Item.ShowPlace s -> s;
        };
    }

    private static Item matching(Item.Matching item, Random random) {
        List<Integer> prompts = order(item.prompts().size(), random);
        List<Integer> choices = order(item.choices().size(), random);
        while (tellsPairs(prompts, choices, item.key())) {
            choices = order(item.choices().size(), random);
        }
        List<Integer> places = choices;
        List<Integer> key =
                prompts.stream().map(p -> places.indexOf(item.key().get(p))).toList();
        List<Option> left = in(prompts, item.prompts());
        List<Option> right = in(choices, item.choices());
        List<Option> all = new ArrayList<>(left);
        all.addAll(right);
        return new Item.Matching(head(item, all, key.toString()), left, right, key);
    }

    private static boolean tellsPairs(List<Integer> prompts, List<Integer> choices, List<Integer> key) {
        return IntStream.range(0, prompts.size()).anyMatch(i -> choices.get(i).equals(key.get(prompts.get(i))));
    }

    /** Whether more than half of the pairs stand as they should. */
    private static boolean tellsOrder(List<Integer> shown, List<Integer> right) {
        int pairs = 0;
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                pairs += right.indexOf(shown.get(i)) < right.indexOf(shown.get(j)) ? 1 : 0;
            }
        }
        return 2 * pairs > shown.size() * (shown.size() - 1) / 2;
    }

    private static List<Option> withKeyAt(List<Option> options, int key, int place, Random random) {
        List<Option> shuffled = new ArrayList<>(options);
        Option right = shuffled.remove(key);
        Collections.shuffle(shuffled, random);
        shuffled.add(place, right);
        return List.copyOf(shuffled);
    }

    private static List<Integer> order(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static List<Option> in(List<Integer> order, List<Option> options) {
        return order.stream().map(options::get).toList();
    }

    private static Item.Head head(Item item, List<Option> options, String key) {
        return item.head().named(ItemId.of(item.form(), item.head().stem(), options, key));
    }
}
