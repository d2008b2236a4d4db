package app.dateline.exchange;

import app.dateline.time.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ways to write a date and the dates near it in English and in figures; marking says what each earns. */
final class WrittenDates {

    private static final List<DateTimeFormatter> DAY = formatters(
            "d MMMM uuuu",
            "MMMM d, uuuu",
            "MMMM d uuuu",
            "d MMM uuuu",
            "MMM d, uuuu",
            "MMM d uuuu",
            "uuuu-MM-dd",
            "d.M.uuuu",
            "dd.MM.uuuu",
            "d/M/uuuu",
            "M/d/uuuu");
    private static final List<DateTimeFormatter> DAY_SHORT = formatters("d MMMM uuuu", "MMMM d, uuuu", "uuuu-MM-dd");
    private static final List<DateTimeFormatter> NO_YEAR = formatters("d MMMM", "MMMM d", "d MMM", "MMM d");
    private static final List<DateTimeFormatter> NO_YEAR_SHORT = formatters("d MMMM", "MMMM d");
    private static final List<DateTimeFormatter> MONTH = formatters("MMMM uuuu", "MMM uuuu", "uuuu-MM", "MM/uuuu");
    private static final List<DateTimeFormatter> MONTH_NO_YEAR = formatters("MMMM", "MMM");
    private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn");

    /** How many days around a key that is no single day are written out one by one. */
    private static final int DAYS = 100;

    private WrittenDates() {}

    /**
     * Ways to write the key, days in it and near it, and the months, seasons and years that hold it.
     *
     * @param year the year that may be left out
     * @param written the key as we write it, which comes first
     */
    static Set<String> of(Edtf key, @Nullable Integer year, String written) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(written);
        if (key.exactDay().isPresent()) {
            day(forms, key.first(), year);
        }
        if (key.precision() == Edtf.Precision.SPAN) {
            span(forms, key.first(), key.last(), year);
        }
        months(forms, key, year);
        seasons(forms, key, year);
        for (int y = key.first().getYear(); y <= key.last().getYear(); y++) {
            forms.add(Integer.toString(y));
        }
        forms.add(key.text());
        LocalDate from = key.approximate() ? key.first().minusDays(Edtf.MARGIN) : key.first();
        LocalDate to = key.approximate() ? key.last().plusDays(Edtf.MARGIN) : key.last();
        if (from.plusDays(DAYS).isAfter(to)) {
            from.datesUntil(to.plusDays(1)).forEach(day -> {
                DAY_SHORT.forEach(f -> forms.add(f.format(day)));
                if (isYear(year, day)) {
                    NO_YEAR_SHORT.forEach(f -> forms.add(f.format(day)));
                }
            });
        }
        return forms;
    }

    private static void day(Set<String> forms, LocalDate day, @Nullable Integer year) {
        DAY.forEach(f -> forms.add(f.format(day)));
        String nth = day.getDayOfMonth() + ordinal(day.getDayOfMonth());
        String month = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(day);
        forms.add(nth + " " + month + " " + day.getYear());
        forms.add(nth + " of " + month + " " + day.getYear());
        forms.add(month + " " + nth + ", " + day.getYear());
        forms.add(
                DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH).format(day));
        if (isYear(year, day)) {
            NO_YEAR.forEach(f -> forms.add(f.format(day)));
            forms.add(nth + " " + month);
            forms.add(nth + " of " + month);
            forms.add(month + " " + nth);
        }
    }

    private static void span(Set<String> forms, LocalDate first, LocalDate last, @Nullable Integer year) {
        DateTimeFormatter whole = DAY_SHORT.getFirst();
        forms.add(whole.format(first) + " to " + whole.format(last));
        forms.add(whole.format(first) + " - " + whole.format(last));
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            String month = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(first);
            int from = first.getDayOfMonth();
            int to = last.getDayOfMonth();
            for (String end :
                    isYear(year, first) ? List.of(" " + first.getYear(), "") : List.of(" " + first.getYear())) {
                forms.add(from + " to " + to + " " + month + end);
                forms.add(from + "-" + to + " " + month + end);
                forms.add(month + " " + from + "-" + to + end.replace(" ", ", "));
                forms.add("between " + from + " and " + to + " " + month + end);
                for (String part : List.of("early ", "mid ", "mid-", "late ")) {
                    forms.add(part + month + end);
                }
            }
        }
    }

    private static void months(Set<String> forms, Edtf key, @Nullable Integer year) {
        YearMonth last = YearMonth.from(key.last());
        for (YearMonth m = YearMonth.from(key.first()); !m.isAfter(last); m = m.plusMonths(1)) {
            LocalDate day = m.atDay(1);
            MONTH.forEach(f -> forms.add(f.format(day)));
            if (isYear(year, day)) {
                MONTH_NO_YEAR.forEach(f -> forms.add(f.format(day)));
            }
        }
    }

    private static void seasons(Set<String> forms, Edtf key, @Nullable Integer year) {
        LocalDate day = key.first();
        String season = SEASONS.get(day.getMonthValue() % 12 / 3);
        int begun = day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
        for (String name : season.equals("autumn") ? List.of("autumn", "fall") : List.of(season)) {
            forms.add(name + " " + begun);
            if (year != null && year == begun) {
                forms.add(name);
            }
        }
    }

    private static boolean isYear(@Nullable Integer year, LocalDate day) {
        return year != null && year == day.getYear();
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static List<DateTimeFormatter> formatters(String... patterns) {
        return Arrays.stream(patterns)
                .map(p -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH))
                .toList();
    }
}
