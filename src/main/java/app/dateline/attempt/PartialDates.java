package app.dateline.attempt;

import app.dateline.attempt.DateToken.Figure;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the tokens of one date; every field is filled once at most. */
final class PartialDates {

    private @Nullable Integer year;
    private @Nullable Integer month;
    private @Nullable Integer day;
    private @Nullable Integer season;
    private @Nullable Integer third;
    private @Nullable DayOfWeek weekday;
    /** Day and month in figures, by each order that is possible. */
    private List<PartialDate> figures = List.of();

    private PartialDates() {}

    /** What the tokens may mean: nothing where they make no date, two where day and month could be swapped. */
    static List<PartialDate> of(List<DateToken> tokens) {
        PartialDates gathered = new PartialDates();
        for (DateToken token : tokens) {
            if (!gathered.take(token)) {
                return List.of();
            }
        }
        return gathered.all();
    }

    private List<PartialDate> all() {
        if (figures.isEmpty()) {
            return List.of(new PartialDate(year, month, day, season, third, weekday, null));
        }
        List<PartialDate> out = new ArrayList<>();
        for (PartialDate f : figures) {
            boolean clash = month != null || day != null || season != null || third != null;
            if (clash || year != null && f.year() != null) {
                return List.of();
            }
            out.add(new PartialDate(
                    f.year() == null ? year : f.year(), f.month(), f.day(), null, null, weekday, f.dayFirst()));
        }
        return out;
    }

    private boolean take(DateToken token) {
        return switch (token) {
            case DateToken.Full full -> setFigures(ofFull(full));
            case DateToken.Pair pair -> ofPair(pair);
            case Figure figure -> ofFigure(figure);
            case DateToken.Month named -> {
                boolean free = month == null;
                month = named.number();
                yield free;
            }
            case DateToken.Weekday on -> {
                boolean free = weekday == null;
                weekday = on.day();
                yield free;
            }
            case DateToken.Season named -> {
                boolean free = season == null;
                season = named.number();
                yield free;
            }
            case DateToken.Part part -> {
                boolean free = third == null;
                third = part.third();
                yield free;
            }
            case DateToken.To to -> false;
            case DateToken.Between between -> false;
            case DateToken.And and -> false;
            case DateToken.About about -> true;
        };
    }

    private boolean ofFigure(Figure figure) {
        String digits = figure.digits();
        int number = Integer.parseInt(digits);
        if (figure.year()) {
            return digits.length() == 2 && setYear(twoDigits(number));
        }
        if (figure.ordinal()) {
            return setDay(number);
        }
        if (digits.length() == 8) {
            return setFigures(List.of(dated(number / 10_000, number / 100 % 100, number % 100, null)));
        }
        if (digits.length() == 4) {
            return number >= 1000 && number < 3000 && setYear(number);
        }
        if (digits.length() > 2) {
            return false;
        }
        boolean named = month != null || season != null || third != null;
        if (day == null && season == null && third == null) {
            return setDay(number);
        }
        return named && digits.length() == 2 && setYear(twoDigits(number));
    }

    private boolean setFigures(List<PartialDate> orders) {
        boolean free = figures.isEmpty();
        figures = orders;
        return free && !orders.isEmpty();
    }

    private boolean setDay(int number) {
        boolean free = day == null;
        day = number;
        return free;
    }

    private boolean setYear(int number) {
        boolean free = year == null;
        year = number;
        return free;
    }

    private static List<PartialDate> ofFull(DateToken.Full full) {
        int first = Integer.parseInt(full.first());
        int second = Integer.parseInt(full.second());
        int third = Integer.parseInt(full.third());
        if (full.first().length() == 4) {
            return full.third().length() <= 2 && first >= 1000 && first < 3000
                    ? List.of(dated(first, second, third, null))
                    : List.of();
        }
        boolean fullYear = full.third().length() == 4 && third >= 1000 && third < 3000;
        if (full.first().length() > 2 || !fullYear && full.third().length() != 2) {
            return List.of();
        }
        return bothOrders(fullYear ? third : twoDigits(third), first, second, full.separator());
    }

    /** A month or, behind a month's name, a day with its year; a day with its month; "2024/25" behind a winter. */
    private boolean ofPair(DateToken.Pair pair) {
        int first = Integer.parseInt(pair.first());
        int second = Integer.parseInt(pair.second());
        if (pair.first().length() == 4 && season != null) {
            return season == 4 && second == (first + 1) % 100 && setYear(first);
        }
        if (pair.first().length() == 4) {
            return setFigures(List.of(new PartialDate(first, second, null, null, null, null, null)));
        }
        if (pair.second().length() == 4 && month != null) {
            return setDay(first) && setYear(second);
        }
        if (pair.second().length() == 4) {
            return setFigures(List.of(new PartialDate(second, first, null, null, null, null, null)));
        }
        return setFigures(bothOrders(null, first, second, pair.separator()));
    }

    private static List<PartialDate> bothOrders(@Nullable Integer year, int first, int second, char separator) {
        PartialDate dayFirst = dated(year, second, first, true);
        PartialDate monthFirst = dated(year, first, second, false);
        if (separator == '.') {
            return List.of(second > 12 ? monthFirst : dayFirst);
        }
        return List.of(dayFirst, monthFirst);
    }

    private static PartialDate dated(@Nullable Integer year, int month, int day, @Nullable Boolean dayFirst) {
        return new PartialDate(year, month, day, null, null, null, dayFirst);
    }

    /** POSIX, {@code strptime}, conversion {@code %y}: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068. */
    private static int twoDigits(int number) {
        return number >= 69 ? 1900 + number : 2000 + number;
    }
}
