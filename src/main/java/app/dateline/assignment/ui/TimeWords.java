package app.dateline.assignment.ui;

import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** TimeWords by the wall clock of a class, and lengths of time, in words. */
final class TimeWords {

    private TimeWords() {}

    /** A moment to the minute, with its day: "Mon 4 May 2026, 09:00". */
    static String of(Instant moment, ZoneId zone) {
        return in("moment.day-and-time", moment, zone);
    }

    /** A moment to the minute, without its day. */
    static String time(Instant moment, ZoneId zone) {
        return in("moment.time", moment, zone);
    }

    private static String in(String pattern, Instant moment, ZoneId zone) {
        UI ui = UI.getCurrent();
        return DateTimeFormatter.ofPattern(Words.of(pattern), ui == null ? Locale.ENGLISH : ui.getLocale())
                .format(moment.atZone(zone));
    }

    /** A length of time, in days, hours, minutes and, of less than ten minutes, seconds. */
    static String length(Duration length) {
        String words = Stream.of(
                        part("moment.days", length.toDaysPart()),
                        part("moment.hours", length.toHoursPart()),
                        part("moment.minutes", length.toMinutesPart()),
                        part("moment.seconds", length.toMinutes() < 10 ? length.toSecondsPart() : 0))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Words.of("moment.seconds", 0) : words;
    }

    private static String part(String key, long number) {
        return number == 0 ? "" : Words.of(key, number);
    }
}
