package app.dateline.report;

import java.util.Arrays;

/**
 * How long responses took, in seconds.
 *
 * @param count of how many it is known
 * @param lowerQuartile a quarter took no longer, see {@link Quantiles} for values between
 * @param median half took no longer
 * @param upperQuartile three quarters took no longer
 */
public record ResponseTimes(int count, Figure lowerQuartile, Figure median, Figure upperQuartile) {

    static ResponseTimes of(double[] seconds) {
        double[] known =
                Arrays.stream(seconds).filter(s -> !Double.isNaN(s)).sorted().toArray();
        return new ResponseTimes(
                known.length, Quantiles.of(known, 0.25), Quantiles.of(known, 0.5), Quantiles.of(known, 0.75));
    }
}
