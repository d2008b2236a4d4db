package app.dateline.assignment;

import app.dateline.assignment.ItemSet.Entry;
import app.dateline.item.Item;
import app.dateline.item.Variations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Places of a set as one student gets them.
 *
 * @param items in the order asked
 * @param order for each item the place that it fills, from 0
 */
public record Varied(List<Item> items, List<Integer> order) {

    /** @param within ids of the articles to rest on; empty means all @param seed the same gives the same */
    public static Varied of(
            List<Entry> entries, Variety variety, Set<String> within, long seed, Variations variations) {
        List<Item> items = entries.stream().map(Entry::item).toList();
        Set<Integer> fixed = new HashSet<>();
        IntStream.range(0, entries.size()).filter(i -> !entries.get(i).varies()).forEach(fixed::add);
        List<Integer> places = IntStream.range(0, items.size()).boxed().toList();
        return switch (variety) {
            case SAME -> new Varied(items, places);
            case PARALLEL -> new Varied(variations.parallel(items, fixed, within, seed), places);
            case SHUFFLED -> {
                List<Item> shuffled = variations.shuffled(items, fixed, seed);
                List<Integer> order = variations.order(shuffled, seed);
                yield new Varied(order.stream().map(shuffled::get).toList(), order);
            }
        };
    }
}
