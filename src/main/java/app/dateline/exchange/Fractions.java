package app.dateline.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The fractions of a mark that Moodle lets an answer have. Moodle refuses a question with any other one, or takes the
 * nearest. Source: {@code question_bank::fraction_options_full()} in Moodle's {@code question/engine/bank.php}.
 */
final class Fractions {

    private static final List<Double> ALLOWED = List.of(
            1.0, 0.9, 5 / 6.0, 0.8, 0.75, 0.7, 2 / 3.0, 0.6, 0.5, 0.4, 1 / 3.0, 0.3, 0.25, 0.2, 1 / 6.0, 1 / 7.0, 0.125,
            1 / 9.0, 0.1, 0.05, 0.0);

    private Fractions() {}

    /** The nearest that is allowed. @param fraction −1 to 1 */
    static double nearest(double fraction) {
        double best = 0;
        for (double allowed : ALLOWED) {
            if (Math.abs(allowed - Math.abs(fraction)) < Math.abs(best - Math.abs(fraction))) {
                best = allowed;
            }
        }
        return Math.copySign(best, fraction);
    }

    static boolean allowed(double fraction) {
        return Math.abs(nearest(fraction) - fraction) < 0.000_005;
    }

    /** In percent, with five decimals where it needs them, as Moodle writes it: {@code 33.33333}. */
    static String percent(double fraction) {
        BigDecimal percent = BigDecimal.valueOf(nearest(fraction) * 100)
                .setScale(5, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0).toPlainString() : percent.toPlainString();
    }

    /** What a right pick earns and a wrong one costs, so that the sum is what our marking gives. */
    static double ofPick(boolean right, int keys, int options) {
        return right ? 1.0 / keys : options == keys ? 0 : -1.0 / (options - keys);
    }
}
