package app.dateline.report;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempt.Assigned;
import app.dateline.attempt.Response;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Makes attempts comparable that showed one item with its options in different orders: each gets the item with its options
 * in one order and the responses to match, so that the item has one id for all, and an option one index. The order is that
 * of the set where the set has the item, and that of the texts where an item was drawn for one student. What was earned is
 * not touched, since no rule of marking looks at the order of options.
 *
 * <p>Reading many attempts it keeps each item once. Not for use by several threads.
 */
public final class Alignment {

    private final Map<List<Object>, Item> known = new HashMap<>();
    private final SequencedMap<String, Item> met = new LinkedHashMap<>();

    /** @param originals the items of the set as it was given */
    public Alignment(List<Item> originals) {
        originals.forEach(item -> known.putIfAbsent(shape(item), item));
    }

    /** All items that were met in attempts, by their aligned ids, in the order in which they came up. */
    public SequencedMap<String, Item> met() {
        return met;
    }

    /** The attempt with its items in the order that all share, and its responses to match. */
    public Attempt align(Attempt attempt) {
        List<Item> items = new ArrayList<>();
        SequencedMap<Integer, Answer> answers = new LinkedHashMap<>();
        for (int position = 0; position < attempt.items().size(); position++) {
            Item shown = attempt.items().get(position);
            Item item = item(shown);
            items.add(item);
            met.putIfAbsent(item.id(), item);
            int place = position;
            attempt.answer(position).ifPresent(given -> {
                Response response = Turned.response(shown, item, given.response());
                answers.put(place, new Answer(place, response, given.mark(), given.given()));
            });
        }
        return new Attempt(
                attempt.id(),
                attempt.learner(),
                attempt.request(),
                attempt.seed(),
                attempt.baseVersion(),
                attempt.feedback(),
                attempt.started(),
                attempt.finished(),
                items,
                answers,
                attempt.assigned());
    }

    /** The item with its options in the order that all share. */
    public Item item(Item shown) {
        return known.computeIfAbsent(shape(shown), shape -> Turned.byText(shown));
    }

    /** The place of the set that the item at a position fills, from 0; its position where the attempt is at no set. */
    public static int place(Attempt attempt, int position) {
        Assigned assigned = attempt.assigned();
        return assigned == null ? position : assigned.places().get(position);
    }

    /** What two items share that differ in nothing but the order of their options. */
    private static List<Object> shape(Item item) {
        List<String> prompts = item instanceof Item.Matching matching ? texts(matching.prompts()) : List.of();
        List<String> options = texts(Turned.options(item));
        return options.isEmpty()
                ? List.of(item.id())
                : List.of(item.form(), item.head().ask(), item.head().stem(), prompts, options, right(item));
    }

    /** What is right, in words: two items may offer the same and ask for something else. */
    private static Object right(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> c.options().get(c.key()).text();
            case Item.SourceCriticism s -> s.options().get(s.key()).text();
            case Item.MultipleResponse m ->
                m.keys().stream().map(k -> m.options().get(k).text()).collect(Collectors.toUnmodifiableSet());
            case Item.Ordering o ->
                o.key().stream().map(k -> o.options().get(k).text()).toList();
            case Item.Matching m -> {
                Map<String, String> pairs = new HashMap<>();
                for (int i = 0; i < m.prompts().size(); i++) {
                    pairs.put(
                            m.prompts().get(i).text(),
                            m.choices().get(m.key().get(i)).text());
                }
                yield pairs;
            }
            case Item.TrueFalse t -> t.holds();
            case Item.TypedDate d -> d.key();
            case Item.TypedPlace p -> p.key();
            case Item.TypedLength l -> l.key();
            case Item.ShowPlace s -> s.key();
        };
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).sorted().toList();
    }
}
