package app.dateline.assignment.service;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.item.Item;
import app.dateline.item.Variations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What one student gets in one attempt.
 *
 * @param seed what it was drawn with
 * @param items in the order asked
 * @param places for each item the place of the set that it fills, from 0
 */
record QuizSheet(long seed, List<Item> items, List<Integer> places) {

    /** The items of a portion, varied as the assignment says; always the same for the same student and number. */
    static QuizSheet of(
            Assignment assignment, List<Entry> entries, UUID student, int portion, int number, Variations variations) {
        int[] part = assignment.places(portion);
        long seed = assignment.seed(student, portion, number);
        List<Entry> here = entries.subList(part[0], part[1]);
        List<Item> items = here.stream().map(Entry::item).toList();
        Set<Integer> fixed = fixed(here);
        List<Integer> places = IntStream.range(part[0], part[1]).boxed().toList();
        return switch (assignment.variety()) {
            case SAME -> new QuizSheet(seed, items, places);
            case PARALLEL ->
                new QuizSheet(
                        seed,
                        variations.parallel(items, fixed, assignment.request().articles(), seed),
                        places);
            case SHUFFLED -> {
                List<Item> shuffled = variations.shuffled(items, fixed, seed);
                List<Integer> order = variations.order(shuffled, seed);
                yield new QuizSheet(
                        seed,
                        order.stream().map(shuffled::get).toList(),
                        order.stream().map(places::get).toList());
            }
        };
    }

    private static Set<Integer> fixed(List<Entry> entries) {
        Set<Integer> fixed = new HashSet<>();
        IntStream.range(0, entries.size()).filter(i -> !entries.get(i).varies()).forEach(fixed::add);
        return fixed;
    }
}
