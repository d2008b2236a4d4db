package app.dateline.report;

import app.dateline.report.Figure.Why;
import java.util.ArrayList;
import java.util.List;

/** Counts what an item's options drew while the outcomes of its slot go by. */
final class ItemRows {

    private final Asked asked;
    private final int[] count;
    private final int[] upper;
    private final int[] lower;
    private final double[] totals;
    private int met;
    private int unanswered;
    private int upperGroup;
    private int lowerGroup;

    ItemRows(Asked asked) {
        this.asked = asked;
        this.count = new int[asked.options()];
        this.upper = new int[asked.options()];
        this.lower = new int[asked.options()];
        this.totals = new double[asked.options()];
    }

    void add(Outcome outcome, double total, Groups groups) {
        boolean high = groups.upper(total);
        boolean low = groups.lower(total);
        met++;
        unanswered += outcome.answered() ? 0 : 1;
        upperGroup += high ? 1 : 0;
        lowerGroup += low ? 1 : 0;
        for (int option : outcome.options()) {
            if (option < 0 || option >= count.length) {
                throw new IllegalArgumentException("item " + asked.item() + " has no option " + option);
            }
            count[option]++;
            totals[option] += total;
            upper[option] += high ? 1 : 0;
            lower[option] += low ? 1 : 0;
        }
    }

    Asked asked() {
        return asked;
    }

    int met() {
        return met;
    }

    ItemStatistics statistics(Measures measures, ResponseTimes times) {
        List<OptionStatistics> options = new ArrayList<>();
        for (int i = 0; i < count.length; i++) {
            options.add(new OptionStatistics(
                    i,
                    asked.keys().contains(i),
                    count[i],
                    share(count[i], met),
                    share(totals[i], count[i]),
                    share(upper[i], upperGroup),
                    share(lower[i], lowerGroup)));
        }
        return new ItemStatistics(asked.item(), measures, unanswered, options, upperGroup, lowerGroup, times);
    }

    private static Figure share(double part, int whole) {
        return whole == 0 ? Figure.undefined(Why.NOBODY) : Figure.of(part / whole);
    }
}
