package app.dateline.report;

import app.dateline.fact.Kind;
import app.dateline.item.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

/** A table of marks, one row for each student and one column for each slot, and the set that it comes of. */
record Marks(double[] maxima, double[][] rows) {

    /** Marks of slots that earn one point at most. */
    static Marks of(double[]... rows) {
        double[] maxima = new double[rows.length == 0 ? 2 : rows[0].length];
        java.util.Arrays.fill(maxima, 1);
        return new Marks(maxima, rows);
    }

    static UUID student(int number) {
        return new UUID(0, number);
    }

    static Asked asked(String item) {
        return new Asked(
                item,
                Form.SINGLE_CHOICE,
                Kind.VENUE,
                Optional.of("gazette"),
                List.of("fact-" + item),
                4,
                Set.of(0),
                OptionalDouble.of(0.25));
    }

    SetPlan plan() {
        List<SetPlan.Slot> slots = new ArrayList<>();
        Map<String, Asked> items = new HashMap<>();
        for (int p = 0; p < maxima.length; p++) {
            slots.add(new SetPlan.Slot(p + 1, maxima[p]));
            items.put("item-" + (p + 1), asked("item-" + (p + 1)));
        }
        return new SetPlan(slots, items);
    }

    /** Slot after slot. */
    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int p = 0; p < maxima.length; p++) {
            for (int s = 0; s < rows.length; s++) {
                outcomes.add(outcome(s, p));
            }
        }
        return outcomes;
    }

    private Outcome outcome(int s, int p) {
        double fraction = maxima[p] == 0 ? 0 : rows[s][p] / maxima[p];
        return new Outcome(student(s + 1), p + 1, "item-" + (p + 1), fraction, true, List.of(), OptionalDouble.empty());
    }

    SetReport report() {
        return ItemAnalysis.of(plan(), outcomes()::forEach);
    }
}
