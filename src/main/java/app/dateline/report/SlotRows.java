package app.dateline.report;

import app.dateline.report.Figure.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The outcomes of one slot, and only of that one: a mark, a time and an item for each student. They go when the next slot
 * comes.
 */
final class SlotRows {

    /** Marks that differ by less than this share of the maximum differ by rounding. */
    static final double TOLERANCE = 1e-9;

    private final SetPlan.Slot slot;
    private final double setMaximum;
    private final Totals totals;
    private final Groups groups;
    private final SequencedMap<String, ItemRows> items = new TreeMap<>();
    private final boolean[] seen;
    private final int[] places;
    private final double[] marks;
    private final double[] seconds;
    private final ItemRows[] itemOf;
    private int size;

    SlotRows(SetPlan.Slot slot, double setMaximum, Totals totals, Groups groups) {
        this.slot = slot;
        this.setMaximum = setMaximum;
        this.totals = totals;
        this.groups = groups;
        this.seen = new boolean[totals.size()];
        this.places = new int[totals.size()];
        this.marks = new double[totals.size()];
        this.seconds = new double[totals.size()];
        this.itemOf = new ItemRows[totals.size()];
    }

    SetPlan.Slot slot() {
        return slot;
    }

    void add(Outcome outcome, Asked asked) {
        int place = totals.place(outcome.student());
        if (seen[place]) {
            throw new IllegalArgumentException(
                    "student " + outcome.student() + " has two outcomes in slot " + slot.number());
        }
        seen[place] = true;
        ItemRows item = items.computeIfAbsent(outcome.item(), id -> new ItemRows(asked));
        item.add(outcome, totals.points()[place], groups);
        places[size] = place;
        marks[size] = outcome.fraction() * slot.maximum();
        seconds[size] = outcome.seconds().orElse(Double.NaN);
        itemOf[size] = item;
        size++;
    }

    SlotFigures figures() {
        int[] all = IntStream.range(0, size).toArray();
        Sample x = sample(all);
        Sample t = new Sample(select(all, i -> totals.points()[places[i]]), TOLERANCE * setMaximum);
        Measures measures = measures(all, x, guess());
        List<ItemStatistics> each = new ArrayList<>();
        for (ItemRows item : items.values()) {
            int[] rows = items.size() == 1
                    ? all
                    : IntStream.of(all).filter(i -> itemOf[i] == item).toArray();
            Figure guess = item.asked().guess().isPresent()
                    ? Figure.of(item.asked().guess().getAsDouble())
                    : Figure.undefined(Why.GUESS_UNKNOWN);
            each.add(item.statistics(measures(rows, sample(rows), guess), times(rows)));
        }
        Figure covariance = size < 2 ? Figure.undefined(few()) : Figure.of(x.covariance(t));
        double variance = size < 2 ? 0 : x.variance();
        return new SlotFigures(new SlotStatistics(slot.number(), measures, times(all), each), covariance, variance);
    }

    private Measures measures(int[] rows, Sample x, Figure guess) {
        Sample rest = new Sample(select(rows, i -> totals.points()[places[i]] - marks[i]), TOLERANCE * setMaximum);
        boolean few = rows.length < 2;
        Why why = rows.length == 0 ? Why.NOBODY : Why.TOO_FEW;
        Figure discrimination = few ? Figure.undefined(why) : correlation(x, rest);
        Figure efficiency = few ? Figure.undefined(why) : efficiency(x, rest);
        return new Measures(
                rows.length,
                slot.maximum(),
                facility(x),
                few ? Figure.undefined(why) : Figure.of(Math.sqrt(x.variance())),
                rows.length == 0 ? Figure.undefined(Why.NOBODY) : guess,
                setMaximum > 0 ? Figure.of(100 * slot.maximum() / setMaximum) : Figure.undefined(Why.ZERO_MAXIMUM),
                Figure.undefined(Why.SHARED_SLOT),
                discrimination,
                efficiency);
    }

    private Figure facility(Sample x) {
        if (x.size() == 0) {
            return Figure.undefined(Why.NOBODY);
        }
        return slot.maximum() > 0 ? Figure.of(x.mean() / slot.maximum()) : Figure.undefined(Why.ZERO_MAXIMUM);
    }

    private static Figure correlation(Sample x, Sample rest) {
        if (x.isConstant() || rest.isConstant()) {
            return Figure.undefined(x.isConstant() ? Why.NO_SPREAD : Why.NO_SPREAD_IN_REST);
        }
        double r = x.covariance(rest) / Math.sqrt(x.variance() * rest.variance());
        return Figure.of(100 * Math.clamp(r, -1.0, 1.0));
    }

    private static Figure efficiency(Sample x, Sample rest) {
        if (x.isConstant() || rest.isConstant()) {
            return Figure.undefined(x.isConstant() ? Why.NO_SPREAD : Why.NO_SPREAD_IN_REST);
        }
        return Figure.of(100 * Math.min(1, x.covariance(rest) / x.largestCovariance(rest)));
    }

    private Figure guess() {
        double sum = 0;
        for (ItemRows item : items.values()) {
            if (item.asked().guess().isEmpty()) {
                return Figure.undefined(Why.GUESS_UNKNOWN);
            }
            sum += item.met() * item.asked().guess().getAsDouble();
        }
        return size == 0 ? Figure.undefined(Why.NOBODY) : Figure.of(sum / size);
    }

    private Why few() {
        return size == 0 ? Why.NOBODY : Why.TOO_FEW;
    }

    private Sample sample(int[] rows) {
        return new Sample(select(rows, i -> marks[i]), TOLERANCE * slot.maximum());
    }

    private ResponseTimes times(int[] rows) {
        return ResponseTimes.of(select(rows, i -> seconds[i]));
    }

    private static double[] select(int[] rows, IntToDoubleFunction value) {
        return Arrays.stream(rows).mapToDouble(value).toArray();
    }
}
