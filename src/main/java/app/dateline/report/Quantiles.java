package app.dateline.report;

/**
 * Medians and quartiles, of which the value between two neighbours is interpolated: type 7 of R. J. Hyndman, Y. Fan,
 * "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996). Its median is the one of Moodle: the
 * middle value, or the mean of the two in the middle.
 */
final class Quantiles {

    private Quantiles() {}

    /**
     * @param sorted ascending
     * @param share 0 to 1; 0.5 is the median
     */
    static Figure of(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Figure.undefined(Figure.Why.NOBODY);
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return Figure.of(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }
}
