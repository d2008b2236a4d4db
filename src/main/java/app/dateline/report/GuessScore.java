package app.dateline.report;

import app.dateline.item.Item;
import java.util.OptionalDouble;

/**
 * What an item earns on average, from 0 to 1, where a student knows nothing and guesses: Moodle's random guess score
 * ("Quiz statistics calculations", Random guess score; {@code get_random_guess_score} of its question types).
 *
 * <p>As in Moodle: choice between n options earns 1/n, true or false 1/2, a match with n choices 1/n, what is typed 0.
 * Where Moodle gives none because its questions don't tell how many options are right, ours do, and the average is worked
 * out from the rule of marking. A guess on the map has none, as Moodle's questions about places in pictures have none.
 */
public final class GuessScore {

    private GuessScore() {}

    /** The average, or nothing where it cannot be told. */
    public static OptionalDouble of(Item item) {
        return switch (item) {
            case Item.SingleChoice choice ->
                OptionalDouble.of(1.0 / choice.options().size());
            case Item.SourceCriticism sources ->
                OptionalDouble.of(1.0 / sources.options().size());
            case Item.TrueFalse claim -> OptionalDouble.of(0.5);
            case Item.MultipleResponse several ->
                OptionalDouble.of(picks(several.options().size(), several.keys().size()));
            case Item.Matching matching ->
                OptionalDouble.of(1.0 / matching.choices().size());
            case Item.Ordering ordering ->
                OptionalDouble.of(order(ordering.key().size()));
            case Item.TypedDate date -> OptionalDouble.of(0);
            case Item.TypedPlace place -> OptionalDouble.of(0);
            case Item.TypedLength length -> OptionalDouble.of(0);
            case Item.ShowPlace place -> OptionalDouble.empty();
        };
    }

    /**
     * Of n options with k keys a student who knows nothing picks k. The number r of right ones is hypergeometric, and the
     * mark is {@code max(0, r/k − (k−r)/(n−k))}, see {@link app.dateline.attempt.Scorer}.
     */
    static double picks(int n, int k) {
        if (k >= n) {
            return 1;
        }
        double expected = 0;
        for (int right = 0; right <= k; right++) {
            int wrong = k - right;
            double mark = Math.max(0, (double) right / k - (double) wrong / (n - k));
            expected += mark * ways(k, right) * ways(n - k, wrong) / ways(n, k);
        }
        return expected;
    }

    /**
     * Of n things in a random order the pairs that stand the wrong way round are distributed as the inversions of
     * permutations (P. A. MacMahon, Combinatory Analysis, 1915: the product of 1 + q + … + q^(i−1) for i from 1 to n), and
     * the mark is {@code max(0, τ)}, see {@link app.dateline.attempt.Scorer}.
     */
    static double order(int n) {
        int pairs = n * (n - 1) / 2;
        if (pairs == 0) {
            return 1;
        }
        double[] chance = {1};
        for (int i = 2; i <= n; i++) {
            double[] next = new double[chance.length + i - 1];
            for (int inversions = 0; inversions < chance.length; inversions++) {
                for (int more = 0; more < i; more++) {
                    next[inversions + more] += chance[inversions] / i;
                }
            }
            chance = next;
        }
        double expected = 0;
        for (int inversions = 0; inversions <= pairs; inversions++) {
            expected += chance[inversions] * Math.max(0, (double) (pairs - 2 * inversions) / pairs);
        }
        return expected;
    }

    private static double ways(int n, int k) {
        if (k < 0 || k > n) {
            return 0;
        }
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }
}
