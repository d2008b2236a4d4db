package app.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that carries its precision: the part of EDTF (ISO 8601-2:2019, Library of Congress profile, levels 0 and 1)
 * that sources need. Read forms: {@code 2025}, {@code 2025-08}, {@code 2025-08-08}, seasons {@code 2025-21} (spring) to
 * {@code 2025-24} (winter, from December of that year), an interval {@code 2025-11-01/2025-11-05}, each with an
 * optional {@code ~} at the end for "about".
 *
 * @param first first day that the value may mean, inclusive
 * @param last last day that it may mean, inclusive; never before {@code first}
 * @param precision how finely the value was given
 * @param approximate whether it was marked as about (~)
 */
public record Edtf(LocalDate first, LocalDate last, Precision precision, boolean approximate)
        implements Comparable<Edtf> {

    /** How finely a date is given, finest first. */
    public enum Precision {
        DAY,
        SPAN,
        MONTH,
        SEASON,
        YEAR
    }

    /** Days that a value marked as about may be off, either way. */
    public static final int MARGIN = 3;

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public Edtf {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends on " + last + ", before it begins on " + first);
        }
    }

    /** A single day, exactly known. */
    public static Edtf day(LocalDate day) {
        return new Edtf(day, day, Precision.DAY, false);
    }

    /**
     * Reads one of the forms named above.
     *
     * @throws IllegalArgumentException if the text is none of them or names a day that does not exist; the message says
     *     which
     */
    public static Edtf parse(String text) {
        String trimmed = text.strip();
        boolean about = trimmed.endsWith("~");
        String body = about ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
        int slash = body.indexOf('/');
        try {
            if (slash >= 0) {
                Edtf from = single(body.substring(0, slash), false);
                Edtf to = single(body.substring(slash + 1), false);
                return new Edtf(from.first, to.last, Precision.SPAN, about);
            }
            return single(body, about);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date of the calendar", e);
        }
    }

    private static Edtf single(String body, boolean about) {
        Matcher day = DAY.matcher(body);
        if (day.matches()) {
            LocalDate date = LocalDate.parse(body);
            return new Edtf(date, date, Precision.DAY, about);
        }
        Matcher month = MONTH.matcher(body);
        if (month.matches()) {
            int year = Integer.parseInt(month.group(1));
            int number = Integer.parseInt(month.group(2));
            if (number >= 21 && number <= 24) {
                YearMonth start = YearMonth.of(year, 3 * (number - 20));
                return new Edtf(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Precision.SEASON, about);
            }
            YearMonth whole = YearMonth.of(year, number);
            return new Edtf(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, about);
        }
        if (YEAR.matcher(body).matches()) {
            int year = Integer.parseInt(body);
            return new Edtf(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, about);
        }
        throw new IllegalArgumentException("'" + body
                + "' is no date in EDTF; write 2025-08-08, 2025-08, 2025, 2025-21 (spring), 2025-11-01/2025-11-05 or any of"
                + " these with ~ at the end");
    }

    /** The canonical EDTF text; {@code parse(text())} equals this value. */
    public String text() {
        String body = switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case SEASON -> "%04d-%02d".formatted(first.getYear(), 20 + first.getMonthValue() / 3);
            case YEAR -> "%04d".formatted(first.getYear());
            case SPAN -> first + "/" + last;
        };
        return approximate ? body + "~" : body;
    }

    /** Whether every day of the other value lies in this one. */
    public boolean contains(Edtf other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Whether some day may be meant by both. */
    public boolean overlaps(Edtf other) {
        return !other.last.isBefore(first) && !last.isBefore(other.first);
    }

    /** Whether every day of this value comes before every day of the other. */
    public boolean isBefore(Edtf other) {
        return last.isBefore(other.first);
    }

    /** The first day that may be meant, with the margin of an approximate value. */
    public LocalDate firstSure() {
        return approximate ? first.minusDays(MARGIN) : first;
    }

    /** The last day that may be meant, with the margin of an approximate value. */
    public LocalDate lastSure() {
        return approximate ? last.plusDays(MARGIN) : last;
    }

    /** The one day meant, where the value is that precise. */
    public Optional<LocalDate> exactDay() {
        return first.equals(last) ? Optional.of(first) : Optional.empty();
    }

    /** By first day, then by last day. */
    @Override
    public int compareTo(Edtf other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
