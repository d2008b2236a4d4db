package app.dateline.report;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The same statistics from a whole table in memory, by other algebra than the program's: covariances as sums over all pairs
 * of students, C(a,b) = Σ(i&lt;j) (a_i − a_j)(b_i − b_j) / (S (S−1)), and moments from powers of the totals themselves.
 */
record PlainTable(Marks marks) {

    private double[] column(int p) {
        return Arrays.stream(marks.rows()).mapToDouble(row -> row[p]).toArray();
    }

    double[] totals() {
        return Arrays.stream(marks.rows())
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    private double[] rest(int p) {
        double[] x = column(p);
        double[] t = totals();
        return IntStream.range(0, x.length).mapToDouble(i -> t[i] - x[i]).toArray();
    }

    static double covariance(double[] a, double[] b) {
        int n = a.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                sum += (a[i] - a[j]) * (b[i] - b[j]);
            }
        }
        return sum / n / (n - 1);
    }

    double facility(int p) {
        return Arrays.stream(column(p)).average().orElseThrow() / marks.maxima()[p];
    }

    double deviation(int p) {
        return Math.sqrt(covariance(column(p), column(p)));
    }

    double effectiveWeight(int p) {
        double sum = IntStream.range(0, marks.maxima().length)
                .mapToDouble(this::withTotals)
                .filter(c -> c > 0)
                .map(Math::sqrt)
                .sum();
        return 100 * Math.sqrt(withTotals(p)) / sum;
    }

    /** Zero where what is left is rounding's: a root would make 1e-9 of 1e-18, or no number at all of −1e-18. */
    private double withTotals(int p) {
        double c = covariance(column(p), totals());
        double scale = Math.sqrt(covariance(column(p), column(p)) * covariance(totals(), totals()));
        return Math.abs(c) <= 1e-12 * scale ? 0 : c;
    }

    double discrimination(int p) {
        return discrimination(p, i -> true);
    }

    /** Over some of the students only, as for one of several items in a slot. */
    double discrimination(int p, IntPredicate who) {
        double[] x = some(column(p), who);
        double[] r = some(rest(p), who);
        return 100 * covariance(x, r) / Math.sqrt(covariance(x, x) * covariance(r, r));
    }

    double efficiency(int p) {
        double[] x = column(p);
        double[] r = rest(p);
        double observed = covariance(x, r);
        Arrays.sort(x);
        Arrays.sort(r);
        return 100 * observed / covariance(x, r);
    }

    /** Raw moments: S^k-statistics as polynomials in the power sums (R. A. Fisher, 1928). */
    double skewness() {
        double n = totals().length;
        double s1 = power(1);
        double s2 = power(2);
        double s3 = power(3);
        double k2 = (n * s2 - s1 * s1) / (n * (n - 1));
        double k3 = (2 * s1 * s1 * s1 - 3 * n * s1 * s2 + n * n * s3) / (n * (n - 1) * (n - 2));
        return k3 / Math.pow(k2, 1.5);
    }

    double kurtosis() {
        double n = totals().length;
        double s1 = power(1);
        double s2 = power(2);
        double s3 = power(3);
        double s4 = power(4);
        double k2 = (n * s2 - s1 * s1) / (n * (n - 1));
        double k4 = (-6 * Math.pow(s1, 4)
                        + 12 * n * s1 * s1 * s2
                        - 3 * n * (n - 1) * s2 * s2
                        - 4 * n * (n + 1) * s1 * s3
                        + n * n * (n + 1) * s4)
                / (n * (n - 1) * (n - 2) * (n - 3));
        return k4 / (k2 * k2);
    }

    double alpha() {
        int p = marks.maxima().length;
        double variances = IntStream.range(0, p)
                .mapToDouble(q -> covariance(column(q), column(q)))
                .sum();
        return 100.0 * p / (p - 1) * (1 - variances / covariance(totals(), totals()));
    }

    private double power(int exponent) {
        return Arrays.stream(totals()).map(t -> Math.pow(t, exponent)).sum();
    }

    private static double[] some(double[] values, IntPredicate who) {
        return IntStream.range(0, values.length)
                .filter(who)
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
