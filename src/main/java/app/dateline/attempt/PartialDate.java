package app.dateline.attempt;

import app.dateline.time.Edtf;
import app.dateline.time.Edtf.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One end of a written date, as far as it was written. Figures are as typed and may be impossible.
 *
 * @param year full year
 * @param season 1 (spring) to 4 (winter)
 * @param third 0 early, 1 mid, 2 late
 * @param dayFirst how figures that could be swapped were taken; {@code null} where they could not
 */
record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer season,
        @Nullable Integer third,
        @Nullable DayOfWeek weekday,
        @Nullable Boolean dayFirst) {

    static final PartialDate EMPTY = new PartialDate(null, null, null, null, null, null, null);

    /** What is missing here and may be taken over from the other end of a span ("15 to 17 August 2025"). */
    PartialDate completedBy(PartialDate other) {
        boolean needsMonth = month == null && season == null && day != null;
        return new PartialDate(
                year == null ? other.year : year,
                needsMonth ? other.month : month,
                day,
                season,
                third,
                weekday,
                dayFirst);
    }

    PartialDate withYear(@Nullable Integer given) {
        return year != null ? this : new PartialDate(given, month, day, season, third, weekday, dayFirst);
    }

    /** The dates that are meant, or why there are none. */
    WrittenDate.Reading resolve(boolean approximate) {
        if (month != null && (month < 1 || month > 12) || day != null && (day < 1 || day > 31)) {
            return new WrittenDate.Reading.Impossible();
        }
        if (day != null && month == null) {
            return new WrittenDate.Reading.MonthMissing();
        }
        if (day != null && month != null && day > Month.of(month).maxLength()) {
            return new WrittenDate.Reading.Impossible();
        }
        if (weekday != null && day == null || third != null && (day != null || month != null && season != null)) {
            return new WrittenDate.Reading.Unreadable();
        }
        if (year == null) {
            boolean something = month != null || season != null || third != null;
            return something ? new WrittenDate.Reading.YearMissing() : new WrittenDate.Reading.Unreadable();
        }
        if (month != null && day != null) {
            return ofDay(year, month, day, approximate);
        }
        return WrittenDate.Reading.Dates.of(ofPeriod(year, approximate));
    }

    private WrittenDate.Reading ofDay(int inYear, int inMonth, int onDay, boolean approximate) {
        if (onDay > YearMonth.of(inYear, inMonth).lengthOfMonth()) {
            return new WrittenDate.Reading.Impossible();
        }
        LocalDate date = LocalDate.of(inYear, inMonth, onDay);
        if (weekday != null && weekday != date.getDayOfWeek()) {
            return new WrittenDate.Reading.WeekdayContradicts(date, weekday);
        }
        return WrittenDate.Reading.Dates.of(new Edtf(date, date, Precision.DAY, approximate));
    }

    private Edtf ofPeriod(int inYear, boolean approximate) {
        LocalDate first;
        LocalDate last;
        Precision precision;
        if (month != null) {
            YearMonth whole = YearMonth.of(inYear, month);
            first = third == null ? whole.atDay(1) : whole.atDay(1 + 10 * third);
            last = third == null || third == 2 ? whole.atEndOfMonth() : whole.atDay(10 + 10 * third);
            precision = Precision.MONTH;
        } else if (season != null) {
            YearMonth start = YearMonth.of(inYear, 3 * season);
            first = start.plusMonths(third == null ? 0 : third).atDay(1);
            last = start.plusMonths(third == null ? 2 : third).atEndOfMonth();
            precision = Precision.SEASON;
        } else {
            first = LocalDate.of(inYear, third == null ? 1 : 1 + 4 * third, 1);
            last = YearMonth.of(inYear, third == null ? 12 : 4 + 4 * third).atEndOfMonth();
            precision = Precision.YEAR;
        }
        return third == null
                ? new Edtf(first, last, precision, approximate)
                : new Edtf(first, last, Precision.SPAN, true);
    }
}
