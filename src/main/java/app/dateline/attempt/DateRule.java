package app.dateline.attempt;

import app.dateline.item.Item;
import app.dateline.time.Edtf;
import app.dateline.time.Edtf.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Typed dates, judged by value and precision, never by letters. The rule is ours:
 *
 * <ul>
 *   <li>the key itself, or any date inside a key that is coarser than a day, earns 1: the sources know no better;
 *   <li>an approximate key ({@code ~}) is as wide again as {@link #slack} says on either side, and inside that earns 1;
 *   <li>"early", "mid" or "late" with a month earns 1 for a span of days that lies in that part of the month;
 *   <li>an answer that is too wide and holds the key, or that overlaps it, earns by its own width: up to 31 days (a
 *       month) 0.5, up to 366 days (a season, a year) 0.25, beyond that 0. So the right month without the day earns 0.5.
 *       A year that is taken anyway, the item's, earns nothing by being repeated;
 *   <li>anything else earns 0: a wrong day in the right month no less than the right day in a wrong year.
 * </ul>
 *
 * <p>Where day and month could be swapped, both dates exist and they would earn differently, the learner is asked. A
 * year may be left out: then the item's is taken, see {@link Item.TypedDate}. Where the item has none, an answer without
 * it is refused, with a message that asks for it, since a date without its year is not wrong but unfinished. So is a mere year, right or wrong,
 * where a month or a season is asked for: it lacks the very thing.
 */
final class DateRule {

    private static final int DAYS_OF_A_MONTH = 31;
    private static final int DAYS_OF_A_YEAR = 366;
    /** A part of a month: "early" is the 1st to the 10th, "late" the 21st to the last, which may be the 31st. */
    private static final int DAYS_OF_A_PART = 11;

    Marking mark(Item.TypedDate item, String text, @Nullable Edtf meant) {
        return switch (WrittenDate.read(text, item.year())) {
            case WrittenDate.Reading.Dates dates ->
                unfinished(item.key(), dates.readings())
                        .<Marking>map(RemarkKey::refused)
                        .orElseGet(() -> choose(item, dates.readings(), meant));
            case WrittenDate.Reading.WeekdayContradicts c ->
                RemarkKey.WEEKDAY_CONTRADICTS.refused(
                        c.date().toString(),
                        c.said().name(),
                        c.date().getDayOfWeek().name());
            case WrittenDate.Reading.Impossible none -> RemarkKey.DATE_IMPOSSIBLE.refused(Typing.quoted(text));
            case WrittenDate.Reading.YearMissing none -> RemarkKey.YEAR_MISSING.refused();
            case WrittenDate.Reading.MonthMissing none -> RemarkKey.MONTH_MISSING.refused();
            case WrittenDate.Reading.Unreadable none -> RemarkKey.DATE_UNREADABLE.refused(Typing.quoted(text));
        };
    }

    private static Optional<RemarkKey> unfinished(Edtf key, List<Edtf> readings) {
        if (!readings.stream().allMatch(reading -> reading.precision() == Precision.YEAR)) {
            return Optional.empty();
        }
        return switch (key.precision()) {
            case MONTH -> Optional.of(RemarkKey.MONTH_ASKED);
            case SEASON -> Optional.of(RemarkKey.SEASON_ASKED);
            case DAY, SPAN, YEAR -> Optional.empty();
        };
    }

    private static Marking choose(Item.TypedDate item, List<Edtf> readings, @Nullable Edtf meant) {
        Optional<Edtf> settled = readings.stream().filter(r -> r.equals(meant)).findFirst();
        if (settled.isPresent()) {
            return new Marking.Marked(judge(item, settled.get()));
        }
        boolean matters = readings.stream()
                        .map(reading -> judge(item, reading).fraction())
                        .distinct()
                        .count()
                > 1;
        return matters ? new Marking.Unclear(readings) : new Marking.Marked(judge(item, readings.getFirst()));
    }

    private static Mark judge(Item.TypedDate item, Edtf answer) {
        Edtf key = item.key();
        List<Remark> remarks = new ArrayList<>();
        remarks.add(RemarkKey.READ_AS_DATE.remark(answer.text()));
        if (key.contains(answer)) {
            if (!answer.contains(key)) {
                remarks.add(RemarkKey.FINER_THAN_KNOWN.remark(key.text()));
            }
            return new Mark(1, remarks);
        }
        if (widened(key).contains(answer) || isPartOfMonthWith(answer, key)) {
            remarks.add(RemarkKey.NEAR_ENOUGH.remark(key.text()));
            return new Mark(1, remarks);
        }
        if (answer.overlaps(key)) {
            return tooWide(item, answer, remarks);
        }
        miss(answer, key).ifPresent(remarks::add);
        return new Mark(0, remarks);
    }

    private static Mark tooWide(Item.TypedDate item, Edtf answer, List<Remark> remarks) {
        if (holdsWholeYear(answer, item.year())) {
            remarks.add(RemarkKey.YEAR_WAS_GIVEN.remark());
            return new Mark(0, remarks);
        }
        if (!answer.contains(item.key())) {
            remarks.add(RemarkKey.DATES_OVERLAP.remark());
        } else {
            remarks.add(whatIsMissing(item.key(), answer).remark());
        }
        long days = days(answer);
        return new Mark(days <= DAYS_OF_A_MONTH ? 0.5 : days <= DAYS_OF_A_YEAR ? 0.25 : 0, remarks);
    }

    /** Names a day or a month as missing only where the key has one. */
    private static RemarkKey whatIsMissing(Edtf key, Edtf answer) {
        if (key.precision() != Precision.DAY) {
            return RemarkKey.DATE_TOO_WIDE;
        }
        return switch (answer.precision()) {
            case MONTH -> RemarkKey.RIGHT_MONTH_ONLY;
            case YEAR -> RemarkKey.RIGHT_YEAR_ONLY;
            case DAY, SPAN, SEASON -> RemarkKey.DATE_TOO_WIDE;
        };
    }

    /** What came near, so that the learner sees where the slip was. */
    private static Optional<Remark> miss(Edtf answer, Edtf key) {
        Optional<LocalDate> given = answer.exactDay();
        Optional<LocalDate> wanted = key.exactDay();
        if (given.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        boolean sameMonth = given.get().getMonth() == wanted.get().getMonth();
        boolean sameYear = given.get().getYear() == wanted.get().getYear();
        boolean sameDay = given.get().getDayOfMonth() == wanted.get().getDayOfMonth();
        if (sameMonth && sameDay) {
            return Optional.of(RemarkKey.RIGHT_DAY_WRONG_YEAR.remark());
        }
        return sameMonth && sameYear ? Optional.of(RemarkKey.RIGHT_MONTH_WRONG_DAY.remark()) : Optional.empty();
    }

    private static Edtf widened(Edtf key) {
        if (!key.approximate()) {
            return key;
        }
        int days = slack(key.precision());
        return new Edtf(key.first().minusDays(days), key.last().plusDays(days), Precision.SPAN, true);
    }

    /** How many days "about" leaves on either side of a key. */
    static int slack(Precision precision) {
        return switch (precision) {
            case DAY, SPAN -> 3;
            case MONTH -> 10;
            case SEASON -> 30;
            case YEAR -> 91;
        };
    }

    private static boolean isPartOfMonthWith(Edtf answer, Edtf key) {
        return key.precision() == Precision.SPAN
                && answer.precision() == Precision.SPAN
                && answer.approximate()
                && days(answer) <= DAYS_OF_A_PART
                && answer.contains(key);
    }

    private static boolean holdsWholeYear(Edtf answer, @Nullable Integer year) {
        return year != null
                && !answer.first().isAfter(LocalDate.of(year, 1, 1))
                && !answer.last().isBefore(LocalDate.of(year, 12, 31));
    }

    private static long days(Edtf span) {
        return ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
    }
}
