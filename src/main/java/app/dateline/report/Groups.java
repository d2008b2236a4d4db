package app.dateline.report;

import java.util.Arrays;

/**
 * The students with the highest and the lowest totals: 27 percent at each end, which tells items apart best where totals
 * are near to normally distributed (T. L. Kelley, "The Selection of Upper and Lower Groups for the Validation of Test
 * Items", Journal of Educational Psychology 30, 1939). Whoever ties with the last one in belongs to it, so that a group may
 * be larger; where totals are too alike to make two groups, nobody is in either.
 */
final class Groups {

    private static final double SHARE = 0.27;

    private final double upperFrom;
    private final double lowerTo;

    Groups(double[] totals, double tolerance) {
        double[] sorted = totals.clone();
        Arrays.sort(sorted);
        int size = (int) Math.max(1, Math.round(SHARE * sorted.length));
        double from = sorted.length == 0 ? 0 : sorted[sorted.length - size] - tolerance;
        double to = sorted.length == 0 ? 0 : sorted[size - 1] + tolerance;
        boolean apart = from > to;
        this.upperFrom = apart ? from : Double.POSITIVE_INFINITY;
        this.lowerTo = apart ? to : Double.NEGATIVE_INFINITY;
    }

    boolean upper(double total) {
        return total >= upperFrom;
    }

    boolean lower(double total) {
        return total <= lowerTo;
    }
}
