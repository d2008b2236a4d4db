package app.dateline.item;

import app.dateline.fact.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes items of teachers' own questions. They have the forms of other items and are marked by the same rules, but no fact
 * stands behind them: nothing is proved of them, and nothing that needs a fact is offered for them.
 */
public final class OwnItems {

    /** The name that stands where other items name their template. */
    public static final String ASK = "own";

    /** Stands for a difficulty that nobody predicted: it is nowhere shown or counted. */
    public static final double UNKNOWN_DIFFICULTY = 0.5;

    private OwnItems() {}

    /**
     * Something to choose.
     *
     * @param told what is told after whoever chose it has answered; possibly empty
     */
    public record Given(String text, String told) {
        private Option option() {
            return Option.own(text, told);
        }
    }

    /** One of the options is right. @param statement what is told after any answer; possibly empty */
    public static Item choice(String stem, String statement, List<Given> options, int key) {
        List<Option> shown = options.stream().map(Given::option).toList();
        return new Item.SingleChoice(head(Form.SINGLE_CHOICE, stem, statement, shown, "" + key), shown, key);
    }

    /** Several options are right, at least one and not all. */
    public static Item choices(String stem, String statement, List<Given> options, Set<Integer> keys) {
        List<Option> shown = options.stream().map(Given::option).toList();
        Set<Integer> sorted = new TreeSet<>(keys);
        return new Item.MultipleResponse(
                head(Form.MULTIPLE_RESPONSE, stem, statement, shown, sorted.toString()), shown, sorted);
    }

    /** A claim. */
    public static Item claim(String stem, String statement, boolean holds) {
        Option nothing = Option.own("", "");
        return new Item.TrueFalse(
                head(Form.TRUE_FALSE, stem, statement, List.of(), Boolean.toString(holds)), holds, nothing, nothing);
    }

    /** Things to put in order, all different; they are shown by the alphabet, or against it where that is the order. */
    public static Item order(String stem, String statement, List<String> inOrder) {
        List<String> shown = new ArrayList<>(inOrder);
        Collections.sort(shown);
        if (2 * pairsInOrder(shown, inOrder) > shown.size() * (shown.size() - 1) / 2) {
            Collections.reverse(shown);
        }
        List<Option> options = shown.stream().map(text -> Option.own(text, "")).toList();
        List<Integer> key = inOrder.stream().map(shown::indexOf).toList();
        return new Item.Ordering(head(Form.ORDER, stem, statement, options, key.toString()), options, key);
    }

    /**
     * Prompts to match with choices, of which each belongs to one prompt at most. The choices are turned so that leaving
     * all as it is shown earns nothing, as far as that can be.
     *
     * @param key for each prompt the index of its choice
     */
    public static Item match(
            String stem, String statement, List<String> prompts, List<String> choices, List<Integer> key) {
        List<String> shown = new ArrayList<>(choices);
        Collections.sort(shown);
        for (int turn = 0; turn < shown.size() && anyInPlace(shown, choices, key); turn++) {
            Collections.rotate(shown, 1);
        }
        List<Option> left = prompts.stream().map(text -> Option.own(text, "")).toList();
        List<Option> right = shown.stream().map(text -> Option.own(text, "")).toList();
        List<Integer> places =
                key.stream().map(k -> shown.indexOf(choices.get(k))).toList();
        List<Option> all = Stream.concat(left.stream(), right.stream()).toList();
        return new Item.Matching(head(Form.MATCH, stem, statement, all, places.toString()), left, right, places);
    }

    /** The same question with another source, or without one. @throws IllegalArgumentException if it is no own question */
    public static Item cited(Item item, @Nullable Reference reference) {
        Item.Head head = item.head().citing(reference);
        return switch (item) {
            case Item.SingleChoice c -> new Item.SingleChoice(head, c.options(), c.key());
            case Item.SourceCriticism s -> new Item.SourceCriticism(head, s.matter(), s.options(), s.key());
            case Item.MultipleResponse m -> new Item.MultipleResponse(head, m.options(), m.keys());
            case Item.TrueFalse t -> new Item.TrueFalse(head, t.holds(), t.shown(), t.right());
            case Item.TypedDate d -> new Item.TypedDate(head, d.key(), d.year());
            case Item.TypedPlace p -> new Item.TypedPlace(head, p.key(), p.accepted());
            case Item.TypedLength l -> new Item.TypedLength(head, l.key());
            case Item.Ordering o -> new Item.Ordering(head, o.options(), o.key());
            case Item.Matching m -> new Item.Matching(head, m.prompts(), m.choices(), m.key());
            case Item.ShowPlace s -> new Item.ShowPlace(head, s.key(), s.accepted(), s.country(), s.whole());
        };
    }

    private static Item.Head head(Form form, String stem, String statement, List<Option> options, String key) {
        return new Item.Head(
                ItemId.of(form, stem, options, key),
                ASK,
                null,
                Kind.OWN,
                stem,
                statement,
                null,
                List.of(),
                List.of(),
                UNKNOWN_DIFFICULTY,
                null);
    }

    private static int pairsInOrder(List<String> shown, List<String> right) {
        int pairs = 0;
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                pairs += right.indexOf(shown.get(i)) < right.indexOf(shown.get(j)) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static boolean anyInPlace(List<String> shown, List<String> choices, List<Integer> key) {
        return IntStream.range(0, key.size())
                .anyMatch(i -> i < shown.size() && shown.get(i).equals(choices.get(key.get(i))));
    }
}
