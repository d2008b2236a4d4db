package app.dateline.item.oracle;

import app.dateline.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every date that a text writes, in whatever form, with the days that it may mean. */
final class WrittenDates {

    /**
     * A date as written.
     *
     * @param year 0 where none is written
     */
    record Written(String text, int year, int fromMonth, int fromDay, int toMonth, int toDay) {

        Edtf.Precision precision() {
            if (fromMonth == 1 && fromDay == 1 && toMonth == 12 && toDay == 31) {
                return Edtf.Precision.YEAR;
            }
            if (fromDay == 1 && toDay == 31) {
                return fromMonth == toMonth ? Edtf.Precision.MONTH : Edtf.Precision.SEASON;
            }
            return fromMonth == toMonth && fromDay == toDay ? Edtf.Precision.DAY : Edtf.Precision.SPAN;
        }

        /** Whether it says more than a year. */
        boolean fine() {
            return precision() != Edtf.Precision.YEAR;
        }

        boolean overlaps(Edtf date) {
            int from = year == 0 ? date.first().getYear() - 1 : year;
            int to = year == 0 ? date.last().getYear() : year;
            for (int y = from; y <= to; y++) {
                LocalDate first = day(y, fromMonth, fromDay);
                LocalDate last = day(toMonth < fromMonth ? y + 1 : y, toMonth, toDay);
                if (!last.isBefore(date.first()) && !date.last().isBefore(first)) {
                    return true;
                }
            }
            return false;
        }

        private static LocalDate day(int year, int month, int day) {
            return LocalDate.of(
                    year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
        }
    }

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    private static final String DAY = "\\b(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (?:of )?((?:19|20)\\d{2})\\b)?";
    private static final String TO = "(?: ?[-–] ?| to | and | or )";

    private record Shape(Pattern pattern, Function<MatchResult, Written> reading) {
        Shape(String pattern, Function<MatchResult, Written> reading) {
            this(Pattern.compile(pattern), reading);
        }
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", m -> day(m, number(m, 1), number(m, 2), number(m, 3))),
            new Shape("\\b((?:19|20)\\d{2})-(0[1-9]|1[0-2])\\b", m -> month(m, number(m, 1), number(m, 2))),
            new Shape(
                    "\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})\\b",
                    m -> day(m, number(m, 3), number(m, 2), number(m, 1))),
            new Shape("\\b(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d{2})\\b", WrittenDates::slashed),
            new Shape(
                    DAY + " (?:of )?" + MONTH + YEAR + TO + DAY + " (?:of )?" + MONTH + YEAR,
                    m -> span(
                            m,
                            year(m, 6) == 0 ? year(m, 3) : year(m, 6),
                            month(m, 2),
                            number(m, 1),
                            month(m, 5),
                            number(m, 4))),
            new Shape(
                    DAY + TO + DAY + " (?:of )?" + MONTH + YEAR,
                    m -> span(m, year(m, 4), month(m, 3), number(m, 1), month(m, 3), number(m, 2))),
            new Shape(
                    MONTH + " " + DAY + TO + DAY + "\\b" + YEAR,
                    m -> span(m, year(m, 4), month(m, 1), number(m, 2), month(m, 1), number(m, 3))),
            new Shape(DAY + " (?:of )?" + MONTH + YEAR, m -> day(m, year(m, 3), month(m, 2), number(m, 1))),
            new Shape(MONTH + " (?:the )?" + DAY + "\\b" + YEAR, m -> day(m, year(m, 3), month(m, 1), number(m, 2))),
            new Shape("\\b" + MONTH + YEAR, m -> month(m, year(m, 2), month(m, 1))),
            new Shape("\\b([Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)" + YEAR, WrittenDates::season),
            new Shape("\\b((?:19|20)\\d{2})\\b", m -> new Written(m.group(), number(m, 1), 1, 1, 12, 31)));

    private WrittenDates() {}

    static List<Written> in(String text) {
        List<Written> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(rest);
            while (matcher.find()) {
                try {
                    found.add(shape.reading().apply(matcher.toMatchResult()));
                    for (int i = matcher.start(); i < matcher.end(); i++) {
                        rest.setCharAt(i, '#');
                    }
                } catch (DateTimeException e) {
                    continue; // no date after all: "31 or 32 May"
                }
            }
        }
        return found;
    }

    private static Written day(MatchResult m, int year, int month, int day) {
        return span(m, year, month, day, month, day);
    }

    private static Written month(MatchResult m, int year, int month) {
        return span(m, year, month, 1, month, 31);
    }

    private static Written span(MatchResult m, int year, int fromMonth, int fromDay, int toMonth, int toDay) {
        if (fromMonth < 1 || fromMonth > 12 || toMonth < 1 || toMonth > 12 || fromDay < 1 || toDay < 1 || toDay > 31) {
            throw new DateTimeException(m.group());
        }
        return new Written(m.group(), year, fromMonth, fromDay, toMonth, toDay);
    }

    private static Written slashed(MatchResult m) {
        int year = number(m, 3) < 100 ? 2000 + number(m, 3) : number(m, 3);
        return number(m, 1) > 12 ? day(m, year, number(m, 2), number(m, 1)) : day(m, year, number(m, 1), number(m, 2));
    }

    private static Written season(MatchResult m) {
        int start = 3 * (SEASONS.indexOf(m.group(1).toLowerCase()) + 1);
        return span(m, year(m, 2), start, 1, start == 12 ? 2 : start + 2, 31);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int year(MatchResult m, int group) {
        return m.group(group) == null ? 0 : number(m, group);
    }

    private static int month(MatchResult m, int group) {
        return MONTHS.indexOf(m.group(group).substring(0, 3).toLowerCase()) + 1;
    }
}
