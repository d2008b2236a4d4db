package app.dateline.report;

import app.dateline.report.Figure.Why;

/**
 * What the totals say of the set. All formulas are those of "Quiz statistics calculations" (docs.moodle.org/dev), Test
 * statistics, as {@code quiz_statistics\calculator} of Moodle computes them. T is a student's total, S the number of
 * students, P the number of slots, m2, m3 and m4 the means of the second, third and fourth powers of T − mean(T). The
 * figures in marks are out of {@link #maximum}.
 *
 * @param count S
 * @param maximum marks to earn in all slots
 * @param mean in marks
 * @param median in marks: the middle total, or the mean of the two in the middle
 * @param standardDeviation in marks: √V(T), where V divides by S − 1
 * @param skewness k3 / k2^(3/2), where k2 = S m2 / (S−1) and k3 = S² m3 / ((S−1)(S−2)); from three students on
 * @param kurtosis k4 / k2², where k4 = S² ((S+1) m4 − 3 (S−1) m2²) / ((S−1)(S−2)(S−3)); 0 for the normal distribution;
 *     from four students on
 * @param internalConsistency coefficient of internal consistency, Cronbach's alpha, in percent:
 *     100 P/(P−1) (1 − ΣV(x)/V(T)), where ΣV(x) sums over slots; at most 100, and negative where slots run against each
 *     other; from two slots and, as Moodle's program has it, three students on
 * @param errorRatio percent: 100 √(1 − alpha/100), the share of the standard deviation that is due to chance
 * @param standardError in marks: errorRatio / 100 times the standard deviation, by how much chance moves one's total
 */
public record SetStatistics(
        int count,
        double maximum,
        Figure mean,
        Figure median,
        Figure standardDeviation,
        Figure skewness,
        Figure kurtosis,
        Figure internalConsistency,
        Figure errorRatio,
        Figure standardError) {

    /** Alpha above 100 by more than this comes of slots that not everybody had, and not of rounding. */
    private static final double ROUNDING = 1e-9;

    static SetStatistics of(Sample totals, double maximum, int slots, double sumOfVariances) {
        int s = totals.size();
        if (s == 0) {
            Figure none = Figure.undefined(Why.NOBODY);
            return new SetStatistics(0, maximum, none, none, none, none, none, none, none, none);
        }
        Figure mean = Figure.of(totals.mean());
        Figure median = Quantiles.of(totals.sorted(), 0.5);
        if (s == 1) {
            Figure few = Figure.undefined(Why.TOO_FEW);
            return new SetStatistics(1, maximum, mean, median, few, few, few, few, few, few);
        }
        double deviation = Math.sqrt(totals.variance());
        Figure alpha = alpha(totals, slots, sumOfVariances);
        Figure error = errorRatio(alpha);
        Figure standardError = switch (error) {
            case Figure.Known known -> Figure.of(known.value() * deviation / 100);
            case Figure.Undefined undefined -> undefined;
        };
        return new SetStatistics(
                s,
                maximum,
                mean,
                median,
                Figure.of(deviation),
                skewness(totals),
                kurtosis(totals),
                alpha,
                error,
                standardError);
    }

    private static Figure skewness(Sample totals) {
        double s = totals.size();
        if (s < 3) {
            return Figure.undefined(Why.TOO_FEW);
        }
        if (totals.isConstant()) {
            return Figure.undefined(Why.NO_SPREAD_IN_TOTALS);
        }
        double k3 = s * totals.powers(3) / ((s - 1) * (s - 2));
        return Figure.of(k3 / Math.pow(totals.variance(), 1.5));
    }

    private static Figure kurtosis(Sample totals) {
        double s = totals.size();
        if (s < 4) {
            return Figure.undefined(Why.TOO_FEW);
        }
        if (totals.isConstant()) {
            return Figure.undefined(Why.NO_SPREAD_IN_TOTALS);
        }
        double m2 = totals.variance() * (s - 1) / s;
        double m4 = totals.powers(4) / s;
        double k4 = s * s * ((s + 1) * m4 - 3 * (s - 1) * m2 * m2) / ((s - 1) * (s - 2) * (s - 3));
        return Figure.of(k4 / (totals.variance() * totals.variance()));
    }

    private static Figure alpha(Sample totals, int slots, double sumOfVariances) {
        if (slots < 2) {
            return Figure.undefined(Why.ONE_SLOT);
        }
        if (totals.size() < 3) {
            return Figure.undefined(Why.TOO_FEW);
        }
        if (totals.isConstant()) {
            return Figure.undefined(Why.NO_SPREAD_IN_TOTALS);
        }
        double alpha = 100.0 * slots / (slots - 1) * (1 - sumOfVariances / totals.variance());
        return alpha > 100 + ROUNDING ? Figure.undefined(Why.DIFFERENT_SETS) : Figure.of(Math.min(100, alpha));
    }

    private static Figure errorRatio(Figure alpha) {
        return switch (alpha) {
            case Figure.Known known -> Figure.of(100 * Math.sqrt(1 - known.value() / 100));
            case Figure.Undefined undefined -> undefined;
        };
    }
}
