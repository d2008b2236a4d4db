package app.dateline.report;

import java.util.Arrays;

/** Numbers of which mean and spread are asked. Differences within the tolerance are those of rounding, and none. */
final class Sample {

    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double mean;
    private final boolean constant;
    private final double squares;

    Sample(double[] values, double tolerance) {
        this.values = values;
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            sum += value;
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        this.mean = values.length == 0 ? 0 : sum / values.length;
        this.constant = values.length == 0 || most - least <= tolerance;
        this.squares = constant ? 0 : products(values, mean, values, mean);
    }

    int size() {
        return values.length;
    }

    double mean() {
        return mean;
    }

    /** Whether all numbers are one and the same. */
    boolean isConstant() {
        return constant;
    }

    /** Sum of squares of the differences from the mean, divided by the number less one; wants two numbers. */
    double variance() {
        return squares / (values.length - 1);
    }

    /** With another sample of the same students in the same order; wants two numbers. */
    double covariance(Sample other) {
        if (constant || other.constant) {
            return 0;
        }
        double sum = products(values, mean, other.values, other.mean);
        return Math.abs(sum) <= ROUNDING * Math.sqrt(squares * other.squares) ? 0 : sum / (values.length - 1);
    }

    /** The largest covariance that the same numbers could have, had they been dealt out otherwise. */
    double largestCovariance(Sample other) {
        return products(sorted(), mean, other.sorted(), other.mean) / (values.length - 1);
    }

    /** Sum of the differences from the mean, each to the given power. */
    double powers(int exponent) {
        double sum = 0;
        for (double value : values) {
            sum += Math.pow(value - mean, exponent);
        }
        return constant ? 0 : sum;
    }

    double[] sorted() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double products(double[] a, double meanA, double[] b, double meanB) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanA) * (b[i] - meanB);
        }
        return sum;
    }
}
