package app.dateline.item;

import app.dateline.fact.Value;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Dates and lengths that are made up for want of sourced ones, nearest first. */
final class Constructed {

    /** Name of the rule. */
    static final String RULE = "made up, for want of sourced ones";

    private static final int[] STEPS = {1, -1, 2, -2, 3, -3, 4, -4};

    private Constructed() {}

    /** Values of the same form near a date or length; none for other values. */
    static List<Value> near(Value key) {
        return switch (key) {
            case Value.OfDate date -> dates(date.date());
            case Value.OfLength length -> lengths(length.length());
            case Value.OfEvent e -> List.of();
            case Value.OfPlace p -> List.of();
            case Value.OfParty p -> List.of();
            case Value.OfPhrase p -> List.of();
            case Value.OfTerm t -> List.of();
        };
    }

    private static List<Value> dates(Edtf date) {
        List<Value> dates = new ArrayList<>();
        for (int step : STEPS) {
            LocalDate first = date.first();
            LocalDate last = date.last();
            Edtf moved = switch (date.precision()) {
                case DAY ->
                    new Edtf(
                            first.plusDays(3L * step),
                            first.plusDays(3L * step),
                            Edtf.Precision.DAY,
                            date.approximate());
                case MONTH -> month(first.plusMonths(step), date.approximate());
                case SEASON ->
                    new Edtf(
                            first.plusMonths(3L * step),
                            first.plusMonths(3L * step + 3).minusDays(1),
                            Edtf.Precision.SEASON,
                            date.approximate());
                case YEAR ->
                    new Edtf(first.plusYears(step), last.plusYears(step), Edtf.Precision.YEAR, date.approximate());
                case SPAN ->
                    new Edtf(first.plusMonths(step), last.plusMonths(step), Edtf.Precision.SPAN, date.approximate());
            };
            dates.add(new Value.OfDate(moved));
        }
        return dates;
    }

    private static Edtf month(LocalDate first, boolean approximate) {
        return new Edtf(first, first.plusMonths(1).minusDays(1), Edtf.Precision.MONTH, approximate);
    }

    private static List<Value> lengths(Length length) {
        List<Value> lengths = new ArrayList<>();
        int unit = length.least() >= 60 ? 30 : length.least() >= 20 ? 10 : length.least() >= 10 ? 5 : 1;
        for (int step : STEPS) {
            int shift = step * unit * (length.bound() == Length.Bound.EXACT ? 1 : 2);
            if (length.least() + shift >= 1) {
                lengths.add(new Value.OfLength(
                        new Length(length.least() + shift, length.most() + shift, length.unit(), length.bound())));
            }
        }
        return lengths;
    }
}
