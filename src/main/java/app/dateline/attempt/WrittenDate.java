package app.dateline.attempt;

import app.dateline.attempt.DateToken.Figure;
import app.dateline.time.Edtf;
import app.dateline.time.Edtf.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them in English and in figures.
 *
 * <p>Conventions: figures between dots are day first, as everywhere where dots are used, and month first only where no
 * month has the second number; figures between slashes or hyphens may be either; a year in front is followed by month
 * and day (ISO 8601). Two-digit years mean 1969 to 2068, as {@code strptime("%y")} of POSIX has it. "Early", "mid" and
 * "late" are the three thirds of a month (1 to 10, 11 to 20, 21 to its end), of a season or of a year, and are
 * approximate. Seasons are those of the northern hemisphere as {@link Edtf} has them. Words that belong to no date make
 * a text unreadable; nothing is guessed from letters that are nearly right.
 */
final class WrittenDate {

    /** What a text was read as. */
    sealed interface Reading {

        /** Dates that it may mean, at least one; two where day and month could be swapped, day first first. */
        record Dates(List<Edtf> readings) implements Reading {
            static Dates of(Edtf date) {
                return new Dates(List.of(date));
            }
        }

        /** A day or month that the calendar does not have. */
        record Impossible() implements Reading {}

        /** A weekday that the date does not fall on. */
        record WeekdayContradicts(LocalDate date, DayOfWeek said) implements Reading {}

        /** A date without its year, where that is needed. */
        record YearMissing() implements Reading {}

        /** A day without its month. */
        record MonthMissing() implements Reading {}

        /** No date. */
        record Unreadable() implements Reading {}
    }

    private WrittenDate() {}

    /**
     * Reads a text.
     *
     * @param year the year of a date that is written without one; {@code null} where it must be written
     */
    static Reading read(String text, @Nullable Integer year) {
        String plain = Typing.plain(text).replaceAll("[?!.]+$", "");
        Optional<Reading> iso = isoSpan(plain);
        if (iso.isPresent()) {
            return iso.get();
        }
        List<DateToken> tokens = DateToken.of(plain).orElse(List.of());
        boolean about = tokens.stream().anyMatch(DateToken.About.class::isInstance);
        List<DateToken> rest = withoutInnerDashes(
                tokens.stream().filter(t -> !(t instanceof DateToken.About)).toList());
        if (rest.isEmpty()) {
            return new Reading.Unreadable();
        }
        int split = spanAt(rest);
        if (split < 0) {
            return single(rest, year, about);
        }
        int from = rest.getFirst() instanceof DateToken.Between ? 1 : 0;
        return span(rest.subList(from, split), rest.subList(split + 1, rest.size()), year, about);
    }

    /** 2025-11-01/2025-11-05, the form that the base itself uses. */
    private static Optional<Reading> isoSpan(String plain) {
        if (!plain.matches("\\d{4}-\\d\\d(-\\d\\d)?/\\d{4}-\\d\\d(-\\d\\d)?~?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Reading.Dates.of(Edtf.parse(plain)));
        } catch (IllegalArgumentException e) {
            return Optional.of(new Reading.Impossible());
        }
    }

    /**
     * In "8-Aug-2025", "Aug-2025" and "mid-August" a hyphen joins; other dashes mean "to". It joins what stands beside
     * the only month that is named.
     */
    private static List<DateToken> withoutInnerDashes(List<DateToken> tokens) {
        boolean oneMonth =
                tokens.stream().filter(DateToken.Month.class::isInstance).count() == 1;
        List<DateToken> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean inside = i > 0 && i + 1 < tokens.size();
            boolean dash = inside && tokens.get(i) instanceof DateToken.To to && !to.word();
            if (!dash || !joins(tokens.get(i - 1), tokens.get(i + 1), oneMonth)) {
                out.add(tokens.get(i));
            }
        }
        return out;
    }

    private static boolean joins(DateToken before, DateToken after, boolean oneMonth) {
        boolean monthAndFigure =
                before instanceof DateToken.Month && (after instanceof Figure || after instanceof DateToken.Pair)
                        || before instanceof Figure && after instanceof DateToken.Month;
        return before instanceof DateToken.Part || oneMonth && monthAndFigure;
    }

    /** Where "to" stands; -1 for a single date. A "to" in front ("until 8 August") only leads in. */
    private static int spanAt(List<DateToken> tokens) {
        boolean between = tokens.getFirst() instanceof DateToken.Between;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof DateToken.To || between && tokens.get(i) instanceof DateToken.And) {
                return i;
            }
        }
        return -1;
    }

    private static Reading single(List<DateToken> tokens, @Nullable Integer year, boolean about) {
        boolean leadIn = tokens.getFirst() instanceof DateToken.To to && to.word();
        List<PartialDate> partials = PartialDates.of(leadIn ? tokens.subList(1, tokens.size()) : tokens);
        return merge(partials.stream().map(p -> p.withYear(year).resolve(about)).toList());
    }

    private static Reading span(List<DateToken> left, List<DateToken> right, @Nullable Integer year, boolean about) {
        List<Reading> readings = new ArrayList<>();
        for (PartialDate from : PartialDates.of(left)) {
            for (PartialDate to : PartialDates.of(right)) {
                boolean oneOrder = from.dayFirst() == null
                        || to.dayFirst() == null
                        || from.dayFirst().equals(to.dayFirst());
                if (oneOrder) {
                    readings.add(span(from, to, year, about));
                }
            }
        }
        return merge(readings);
    }

    private static Reading span(PartialDate from, PartialDate to, @Nullable Integer year, boolean about) {
        boolean noYear = from.year() == null && to.year() == null;
        Reading first = from.completedBy(to).withYear(year).resolve(about);
        Reading last = to.completedBy(from).withYear(year).resolve(about);
        if (!(first instanceof Reading.Dates firsts)) {
            return first;
        }
        if (!(last instanceof Reading.Dates lasts)) {
            return last;
        }
        LocalDate begin = firsts.readings().getFirst().first();
        LocalDate end = lasts.readings().getFirst().last();
        boolean overNewYear = noYear && end.isBefore(begin);
        LocalDate until = overNewYear ? end.plusYears(1) : end;
        if (until.isBefore(begin)) {
            return new Reading.Impossible();
        }
        Precision precision = begin.equals(until) ? Precision.DAY : Precision.SPAN;
        return Reading.Dates.of(new Edtf(begin, until, precision, about));
    }

    /** Every date that is possible; where none is, the first reason. */
    private static Reading merge(List<Reading> readings) {
        Set<Edtf> dates = new LinkedHashSet<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Dates some) {
                dates.addAll(some.readings());
            }
        }
        if (!dates.isEmpty()) {
            return new Reading.Dates(List.copyOf(dates));
        }
        return readings.stream()
                .filter(r -> !(r instanceof Reading.Impossible))
                .findFirst()
                .orElse(readings.isEmpty() ? new Reading.Unreadable() : new Reading.Impossible());
    }
}
