package app.dateline.assignment.service;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.Varied;
import app.dateline.item.Item;
import app.dateline.item.Variations;
import java.util.List;
import java.util.UUID;

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
        Varied varied = Varied.of(
                entries.subList(part[0], part[1]),
                assignment.variety(),
                assignment.request().articles(),
                seed,
                variations);
        return new QuizSheet(
                seed,
                varied.items(),
                varied.order().stream().map(place -> part[0] + place).toList());
    }
}
