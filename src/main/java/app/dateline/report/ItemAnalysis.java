package app.dateline.report;

import app.dateline.report.Figure.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Item analysis of a set as Moodle's statistics report does it, see {@link Measures} and {@link SetStatistics}.
 *
 * <p>The outcomes are read twice. The first reading keeps a total for each student; the second keeps the marks of one slot
 * at a time. So the memory grows with the students of one set and with its slots and items, and not with their product;
 * the time grows with the outcomes, but for the sorting of each slot's marks.
 */
public final class ItemAnalysis {

    private ItemAnalysis() {}

    /**
     * Computes everything.
     *
     * @throws IllegalArgumentException if an outcome names a slot, an item or an option that the plan has not, if a student
     *     has two in one slot, or if those of one slot do not come together
     */
    public static SetReport of(SetPlan plan, Outcomes outcomes) {
        Map<Integer, SetPlan.Slot> slots = new HashMap<>();
        plan.slots().forEach(slot -> slots.put(slot.number(), slot));
        Totals totals = Totals.read(slots, outcomes);
        SecondReading second = new SecondReading(plan, slots, totals);
        outcomes.read(second);
        List<SlotFigures> figures = second.figures();
        double variances = figures.stream().mapToDouble(SlotFigures::variance).sum();
        Sample points = new Sample(totals.points(), SlotRows.TOLERANCE * plan.maximum());
        return new SetReport(
                SetStatistics.of(points, plan.maximum(), plan.slots().size(), variances),
                weighed(figures),
                Distribution.of(points.sorted(), plan.maximum()),
                second.breakdown.byKind(),
                second.breakdown.byArticle(),
                second.breakdown.byFact(),
                totals.results());
    }

    /** Reads slot after slot and keeps the rows of one. */
    private static final class SecondReading implements Consumer<Outcome> {

        private final SetPlan plan;
        private final Map<Integer, SetPlan.Slot> slots;
        private final Totals totals;
        private final Groups groups;
        private final Map<Integer, SlotFigures> done = new HashMap<>();
        private final Breakdown breakdown = new Breakdown();
        private @Nullable SlotRows rows;

        SecondReading(SetPlan plan, Map<Integer, SetPlan.Slot> slots, Totals totals) {
            this.plan = plan;
            this.slots = slots;
            this.totals = totals;
            this.groups = new Groups(totals.points(), SlotRows.TOLERANCE * plan.maximum());
        }

        @Override
        public void accept(Outcome outcome) {
            SlotRows open = rows;
            if (open == null || open.slot().number() != outcome.slot()) {
                close();
                open = open(outcome.slot());
                rows = open;
            }
            Asked asked = plan.items().get(outcome.item());
            if (asked == null) {
                throw new IllegalArgumentException("the plan has no item " + outcome.item());
            }
            open.add(outcome, asked);
            breakdown.add(outcome, asked, open.slot().maximum());
        }

        private SlotRows open(int number) {
            SetPlan.Slot slot = slots.get(number);
            if (slot == null || done.containsKey(number)) {
                throw new IllegalArgumentException("the outcomes of slot " + number + " do not come together");
            }
            return new SlotRows(slot, plan.maximum(), totals, groups);
        }

        private void close() {
            SlotRows full = rows;
            if (full != null) {
                done.put(full.slot().number(), full.figures());
                rows = null;
            }
        }

        List<SlotFigures> figures() {
            close();
            List<SlotFigures> figures = new ArrayList<>();
            for (SetPlan.Slot slot : plan.slots()) {
                SlotFigures reached = done.get(slot.number());
                figures.add(reached == null ? new SlotRows(slot, plan.maximum(), totals, groups).figures() : reached);
            }
            return figures;
        }
    }

    /** Puts in the effective weights, which compare every slot's covariance with the total. */
    private static List<SlotStatistics> weighed(List<SlotFigures> figures) {
        double sum = figures.stream()
                .mapToDouble(f -> f.covariance().number().orElse(0))
                .filter(c -> c > 0)
                .map(Math::sqrt)
                .sum();
        return figures.stream()
                .map(f -> f.statistics().weighing(weight(f.covariance(), sum)))
                .toList();
    }

    private static Figure weight(Figure covariance, double sum) {
        return switch (covariance) {
            case Figure.Undefined undefined -> undefined;
            case Figure.Known known -> {
                if (known.value() < 0) {
                    yield Figure.undefined(Why.NEGATIVE_COVARIANCE);
                }
                yield sum > 0
                        ? Figure.of(100 * Math.sqrt(known.value()) / sum)
                        : Figure.undefined(Why.NO_SPREAD_IN_TOTALS);
            }
        };
    }
}
