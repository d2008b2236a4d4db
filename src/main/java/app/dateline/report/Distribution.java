package app.dateline.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How totals are spread.
 *
 * @param counts how many students earned from 0 up to 10 percent of the maximum, from 10 up to 20, and so on; whoever
 *     earned all belongs to the tenth. Empty where the set has nothing to earn
 * @param lowerQuartile in marks
 * @param median in marks
 * @param upperQuartile in marks
 */
public record Distribution(List<Integer> counts, Figure lowerQuartile, Figure median, Figure upperQuartile) {

    /** How many bands there are. */
    public static final int BANDS = 10;

    /** A total this much short of a band's edge has lost it in rounding. */
    private static final double ROUNDING = 1e-9;

    public Distribution {
        counts = List.copyOf(counts);
    }

    static Distribution of(double[] sorted, double maximum) {
        List<Integer> counts = new ArrayList<>();
        if (maximum > 0) {
            int[] bands = new int[BANDS];
            for (double total : sorted) {
                int band = (int) Math.floor(total / maximum * BANDS + ROUNDING);
                bands[Math.clamp(band, 0, BANDS - 1)]++;
            }
            for (int band : bands) {
                counts.add(band);
            }
        }
        return new Distribution(
                counts, Quantiles.of(sorted, 0.25), Quantiles.of(sorted, 0.5), Quantiles.of(sorted, 0.75));
    }
}
