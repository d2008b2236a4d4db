package app.dateline.attempt;

import app.dateline.fact.Kind;
import app.dateline.item.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;

/**
 * What an attempt came to.
 *
 * @param whole over all items
 * @param byKind by the kind of fact asked about, teachers' own questions last, in the order of {@link Kind}; kinds that were not
 *     asked are left out
 * @param byArticle by id of the article that proves the key: the asked source, which stands first in the evidence, or
 *     the one that a teacher names for an own question, so that each item counts once. In the order in which the articles came up
 * @param spent time at the questions, see {@link #LONGEST_THOUGHT}
 */
public record Result(
        Tally whole, SequencedMap<Kind, Tally> byKind, SequencedMap<String, Tally> byArticle, Duration spent) {

    /**
     * The longest that one answer counts. The time spent is the sum over all answers of the time since the answer
     * before (the first: since the start), each cut to this: whoever leaves a quiz and resumes it the next day has not
     * spent the night at it. The figure is ours.
     */
    public static final Duration LONGEST_THOUGHT = Duration.ofMinutes(5);

    /**
     * A count of items and what they earned.
     *
     * @param items how many were asked
     * @param answered how many of them were answered, a question passed over included
     * @param right how many earned the full mark
     * @param points sum of the fractions earned, 0 to {@code items}; an item without an answer earns nothing
     */
    public record Tally(int items, int answered, int right, double points) {

        /** The points as a share of the items, 0 to 1. */
        public double share() {
            return items == 0 ? 0 : points / items;
        }

        private Tally plus(Tally other) {
            return new Tally(
                    items + other.items, answered + other.answered, right + other.right, points + other.points);
        }
    }

    /** Sums up an attempt, whether it has ended or not. */
    public static Result of(Attempt attempt) {
        Tally whole = new Tally(0, 0, 0, 0);
        EnumMap<Kind, Tally> kinds = new EnumMap<>(Kind.class);
        SequencedMap<String, Tally> articles = new LinkedHashMap<>();
        BinaryOperator<Tally> sum = Tally::plus;
        for (int i = 0; i < attempt.items().size(); i++) {
            Item item = attempt.items().get(i);
            Tally one = attempt.answer(i)
                    .map(Answer::mark)
                    .map(mark -> new Tally(1, 1, mark.verdict() == Mark.Verdict.RIGHT ? 1 : 0, mark.fraction()))
                    .orElse(new Tally(1, 0, 0, 0));
            whole = whole.plus(one);
            kinds.merge(item.head().kind(), one, sum);
            item.head().article().ifPresent(article -> articles.merge(article, one, sum));
        }
        return new Result(whole, new LinkedHashMap<>(kinds), articles, spent(attempt));
    }

    private static Duration spent(Attempt attempt) {
        List<Instant> times = new ArrayList<>();
        attempt.answers().values().forEach(answer -> times.add(answer.given()));
        times.sort(null);
        Duration sum = Duration.ZERO;
        Instant before = attempt.started();
        for (Instant time : times) {
            Duration thought = Duration.between(before, time);
            if (thought.isPositive()) {
                sum = sum.plus(thought.compareTo(LONGEST_THOUGHT) < 0 ? thought : LONGEST_THOUGHT);
                before = time;
            }
        }
        return sum;
    }
}
