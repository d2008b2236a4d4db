package app.dateline.item;

import app.dateline.fact.Value;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Dates and lengths that are made up for want of sourced ones. Chance draws how many lie below the key and how many
 * above, in uneven steps or in figures that people use, so that neither the middle nor a pattern tells the key.
 */
final class Constructed {

    /** Name of the rule. */
    static final String RULE = "made up, for want of sourced ones";

    private static final int[] DAYS = {2, 5, 9, 14, 20};
    private static final int[] STEPS = {1, 2, 3, 5};
    private static final int APART = 5;

    private static final List<Integer> FIGURES = List.of(
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 18, 20, 21, 24, 28, 30, 35, 40, 45, 48, 50, 60, 70, 75, 80, 90,
            100, 110, 120, 135, 150, 165, 180, 200, 210, 240, 300, 360);

    private Constructed() {}

    /** Values of the same form near a date or length, in the order of their choice; none for other values. */
    static List<Value> near(Value key, Random random) {
        return switch (key) {
            case Value.OfDate date -> dates(date.date(), random);
            case Value.OfLength length -> lengths(length.length(), random);
            case Value.OfEvent e -> List.of();
            case Value.OfPlace p -> List.of();
            case Value.OfParty p -> List.of();
            case Value.OfPhrase p -> List.of();
            case Value.OfText p -> List.of();
            case Value.OfTerm t -> List.of();
            case Value.OfArticles a -> List.of();
        };
    }

    private static List<Value> dates(Edtf date, Random random) {
        Deque<Value> earlier = new ArrayDeque<>();
        Deque<Value> later = new ArrayDeque<>();
        // What is only about right must lie well apart.
        int wide = date.approximate() ? APART : 1;
        for (int step : date.precision() == Edtf.Precision.DAY ? DAYS : STEPS) {
            earlier.add(new Value.OfDate(moved(date, -step * wide)));
            later.add(new Value.OfDate(moved(date, step * wide)));
        }
        return drawn(earlier, later, random);
    }

    private static Edtf moved(Edtf date, int step) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        return switch (date.precision()) {
            case DAY -> new Edtf(first.plusDays(step), first.plusDays(step), Edtf.Precision.DAY, date.approximate());
            case MONTH -> month(first.plusMonths(step), date.approximate());
            case SEASON ->
                new Edtf(
                        first.plusMonths(3L * step),
                        first.plusMonths(3L * step + 3).minusDays(1),
                        Edtf.Precision.SEASON,
                        date.approximate());
            case YEAR -> new Edtf(first.plusYears(step), last.plusYears(step), Edtf.Precision.YEAR, date.approximate());
            case SPAN ->
                new Edtf(first.plusMonths(step), last.plusMonths(step), Edtf.Precision.SPAN, date.approximate());
        };
    }

    private static Edtf month(LocalDate first, boolean approximate) {
        return new Edtf(first, first.plusMonths(1).minusDays(1), Edtf.Precision.MONTH, approximate);
    }

    private static List<Value> lengths(Length length, Random random) {
        Deque<Value> shorter = new ArrayDeque<>();
        Deque<Value> longer = new ArrayDeque<>();
        int width = length.most() - length.least();
        FIGURES.reversed().stream()
                .filter(figure -> figure < length.least())
                .forEach(figure -> shorter.add(of(figure, width, length)));
        FIGURES.stream()
                .filter(figure -> figure > length.least())
                .forEach(figure -> longer.add(of(figure, width, length)));
        return drawn(shorter, longer, random);
    }

    private static Value of(int least, int width, Length like) {
        return new Value.OfLength(new Length(least, least + width, like.unit(), like.bound()));
    }

    /** The nearest of either side that is left, from a side that chance names, until both are empty. */
    private static List<Value> drawn(Deque<Value> below, Deque<Value> above, Random random) {
        // One bias for the whole item: some have all made-up values on one side, some on both.
        int bias = random.nextInt(5);
        List<Value> all = new ArrayList<>();
        while (!below.isEmpty() || !above.isEmpty()) {
            boolean down = random.nextInt(4) < bias;
            Deque<Value> from = above.isEmpty() || (down && !below.isEmpty()) ? below : above;
            all.add(from.remove());
        }
        return all;
    }
}
