package app.dateline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;

/** The first reading: everybody's total. It keeps a few numbers for each student and none for a single outcome. */
final class Totals {

    private final Map<UUID, Integer> places = new HashMap<>();
    private final List<UUID> students = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private double[] seconds = new double[16];
    private double[] points = {};

    private Totals() {}

    static Totals read(Map<Integer, SetPlan.Slot> slots, Outcomes outcomes) {
        Totals totals = new Totals();
        outcomes.read(outcome -> totals.add(outcome, slots));
        totals.points = totals.tallies.stream().mapToDouble(Tally::points).toArray();
        return totals;
    }

    private void add(Outcome outcome, Map<Integer, SetPlan.Slot> slots) {
        SetPlan.Slot slot = slots.get(outcome.slot());
        if (slot == null) {
            throw new IllegalArgumentException("the plan has no slot " + outcome.slot());
        }
        int place = places.computeIfAbsent(outcome.student(), this::enter);
        tallies.set(place, tallies.get(place).plus(Tally.of(outcome, slot.maximum())));
        if (outcome.seconds().isPresent()) {
            double before = Double.isNaN(seconds[place]) ? 0 : seconds[place];
            seconds[place] = before + outcome.seconds().getAsDouble();
        }
    }

    private int enter(UUID student) {
        int place = students.size();
        students.add(student);
        tallies.add(Tally.NONE);
        if (place == seconds.length) {
            seconds = Arrays.copyOf(seconds, 2 * place);
        }
        seconds[place] = Double.NaN;
        return place;
    }

    int size() {
        return students.size();
    }

    /** The place of a student in {@link #points}. */
    int place(UUID student) {
        Integer place = places.get(student);
        if (place == null) {
            throw new IllegalStateException("the second reading has a student whom the first had not: " + student);
        }
        return place;
    }

    /** Everybody's total, in marks, by place. */
    double[] points() {
        return points;
    }

    /** Highest total first, then by id. */
    List<StudentResult> results() {
        List<StudentResult> results = new ArrayList<>();
        for (int i = 0; i < students.size(); i++) {
            OptionalDouble spent = Double.isNaN(seconds[i]) ? OptionalDouble.empty() : OptionalDouble.of(seconds[i]);
            results.add(new StudentResult(students.get(i), tallies.get(i), spent));
        }
        results.sort(Comparator.comparingDouble((StudentResult r) -> -r.tally().points())
                .thenComparing(StudentResult::student));
        return results;
    }
}
