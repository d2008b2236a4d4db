package app.dateline.attempt;

import app.dateline.fact.FactBase;
import app.dateline.fact.Gazetteer;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.WorldMap;
import app.dateline.time.Edtf;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Marks responses. One rule for each form, each giving a fraction from 0 to 1; a skipped item earns 0. A response that
 * cannot be an answer to the item is refused with the reason, so that the learner may try again; it never throws.
 *
 * <p>The typed forms have rules of their own: {@link DateRule}, {@link PlaceRule}, {@link LengthRule}, and so has the map: {@link MapRule}. Pure and safe to
 * share between threads.
 */
public final class Scorer {

    private final DateRule dates = new DateRule();
    private final PlaceRule places;
    private final LengthRule lengths = new LengthRule();
    private final MapRule map;

    /** One that knows no map: a country is told by its middle, and none can be chosen. */
    public Scorer(FactBase base) {
        this(base, WorldMap.none());
    }

    /** @param world the map that places are shown on */
    public Scorer(FactBase base, WorldMap world) {
        this.places = new PlaceRule(base, new Gazetteer(base));
        this.map = new MapRule(base, world);
    }

    /**
     * The dates that a typed answer may mean, where day and month could be swapped and the learner did not say which: one
     * or none where that is clear, or no date is asked for.
     */
    public static List<Edtf> readings(Item item, Response response) {
        return item instanceof Item.TypedDate date
                        && response instanceof Response.Typed typed
                        && typed.meant() == null
                        && WrittenDate.read(typed.text(), date.year()) instanceof WrittenDate.Reading.Dates dates
                ? dates.readings()
                : List.of();
    }

    /** Marks a response to an item. */
    public Marking mark(Item item, Response response) {
        if (response instanceof Response.Skipped) {
            return marked(0, RemarkKey.SKIPPED.remark());
        }
        return switch (item) {
            case Item.SingleChoice choice ->
                response instanceof Response.Chosen r
                        ? single(choice.options(), choice.key(), r.option())
                        : wrongForm();
            case Item.SourceCriticism sources ->
                response instanceof Response.Chosen r
                        ? single(sources.options(), sources.key(), r.option())
                        : wrongForm();
            case Item.TrueFalse claim ->
                response instanceof Response.Judged r ? marked(r.holds() == claim.holds() ? 1 : 0) : wrongForm();
            case Item.MultipleResponse several ->
                response instanceof Response.Picked r ? multiple(several, r.options()) : wrongForm();
            case Item.Ordering ordering ->
                response instanceof Response.Ordered r ? order(ordering, r.options()) : wrongForm();
            case Item.Matching matching ->
                response instanceof Response.Matched r ? match(matching, r.choices()) : wrongForm();
            case Item.TypedDate date -> response instanceof Response.Typed r ? typed(item, r) : wrongForm();
            case Item.TypedPlace place -> response instanceof Response.Typed r ? typed(item, r) : wrongForm();
            case Item.TypedLength length -> response instanceof Response.Typed r ? typed(item, r) : wrongForm();
            case Item.ShowPlace place -> shown(place, response);
        };
    }

    /**
     * Single choice: 1 for the key, 0 for any other option. True or false and questions about sources are marked alike. QTI 2.1, response processing
     * template {@code match_correct}.
     */
    private static Marking single(List<Option> options, int key, int option) {
        if (option < 0 || option >= options.size()) {
            return RemarkKey.OPTION_UNKNOWN.refused();
        }
        return marked(option == key ? 1 : 0);
    }

    /**
     * Multiple response: with k keys among n options, of which r right and w wrong ones were picked,
     * {@code max(0, r/k − w/(n−k))}. Blind picking earns 0 on average, and picking everything earns 0. Source: rule
     * "false" of {@code exams_eval} in the R package exams (Zeileis, Umlauf, Leisch, "Flexible Generation of E-Learning
     * Exams in R", Journal of Statistical Software 58(1), 2014); never below zero as in Moodle's multiple-answer
     * questions and as {@code lowerBound="0"} in the mapping of QTI's {@code map_response}.
     */
    private static Marking multiple(Item.MultipleResponse item, Set<Integer> picks) {
        int n = item.options().size();
        if (picks.isEmpty()) {
            return RemarkKey.NOTHING_PICKED.refused();
        }
        if (picks.stream().anyMatch(pick -> pick < 0 || pick >= n)) {
            return RemarkKey.OPTION_UNKNOWN.refused();
        }
        int k = item.keys().size();
        int right = (int) picks.stream().filter(item.keys()::contains).count();
        int wrong = picks.size() - right;
        double cost = n > k ? (double) wrong / (n - k) : 0;
        double fraction = Math.max(0, (double) right / k - cost);
        return marked(fraction, RemarkKey.PICKS.remark(count(right), count(k), count(wrong)));
    }

    /**
     * Order: {@code max(0, τ)} for the rank correlation τ between answer and key. Of the n(n−1)/2 pairs of options, C
     * stand in the right order and D the wrong way round; τ = (C − D) / (C + D). Source: M. G. Kendall, "A New Measure of
     * Rank Correlation", Biometrika 30 (1938). A blind order has a τ of 0 on average, so that chance earns next to
     * nothing; two neighbours swapped cost two pairs' worth: one that is missing and one that counts against.
     */
    private static Marking order(Item.Ordering item, List<Integer> order) {
        int n = item.key().size();
        Set<Integer> named = new HashSet<>(order);
        if (order.size() != n || named.size() != n || !named.equals(new HashSet<>(item.key()))) {
            return RemarkKey.ORDER_INCOMPLETE.refused();
        }
        int pairs = n * (n - 1) / 2;
        int[] rank = new int[n];
        IntStream.range(0, n).forEach(place -> rank[item.key().get(place)] = place);
        int inOrder = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (rank[order.get(i)] < rank[order.get(j)]) {
                    inOrder++;
                }
            }
        }
        int reversed = pairs - inOrder;
        double fraction = pairs == 0 ? 1 : Math.max(0, (double) (inOrder - reversed) / pairs);
        return marked(fraction, RemarkKey.PAIRS_IN_ORDER.remark(count(inOrder), count(pairs)));
    }

    /**
     * Match: right pairs divided by prompts; a prompt left open earns nothing and costs nothing. Source: Moodle's
     * matching questions, which divide the parts that are right by all parts. A choice put beside two prompts is refused,
     * since each is used once at most.
     */
    private static Marking match(Item.Matching item, List<Integer> choices) {
        int prompts = item.key().size();
        if (choices.size() != prompts) {
            return RemarkKey.MATCH_INCOMPLETE.refused();
        }
        List<Integer> put = choices.stream().filter(choice -> choice != -1).toList();
        if (put.stream()
                .anyMatch(choice -> choice < 0 || choice >= item.choices().size())) {
            return RemarkKey.OPTION_UNKNOWN.refused();
        }
        if (put.isEmpty()) {
            return RemarkKey.NOTHING_MATCHED.refused();
        }
        if (new HashSet<>(put).size() < put.size()) {
            return RemarkKey.CHOICE_TWICE.refused();
        }
        int right = (int) IntStream.range(0, prompts)
                .filter(i -> choices.get(i).equals(item.key().get(i)))
                .count();
        return marked((double) right / prompts, RemarkKey.PAIRS_MATCHED.remark(count(right), count(prompts)));
    }

    private Marking typed(Item item, Response.Typed response) {
        String text = response.text();
        if (Typing.plain(text).isEmpty()) {
            return RemarkKey.EMPTY.refused();
        }
        if (text.length() > Typing.LONGEST) {
            return RemarkKey.TOO_LONG.refused();
        }
        return switch (item) {
            case Item.TypedDate date -> dates.mark(date, text, response.meant());
            case Item.TypedPlace place -> places.mark(place, text);
            case Item.TypedLength length -> lengths.mark(length, text);
            case Item.ShowPlace place -> wrongForm();
            case Item.SourceCriticism sources -> wrongForm();
            case Item.SingleChoice choice -> wrongForm();
            case Item.TrueFalse claim -> wrongForm();
            case Item.MultipleResponse several -> wrongForm();
            case Item.Ordering ordering -> wrongForm();
            case Item.Matching matching -> wrongForm();
        };
    }

    private Marking shown(Item.ShowPlace item, Response response) {
        if (response instanceof Response.Point point) {
            return map.mark(item, point);
        }
        return response instanceof Response.Region region ? map.mark(item, region) : wrongForm();
    }

    static Marking marked(double fraction, Remark... remarks) {
        return new Marking.Marked(new Mark(fraction, List.of(remarks)));
    }

    private static Marking wrongForm() {
        return RemarkKey.WRONG_FORM.refused();
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
