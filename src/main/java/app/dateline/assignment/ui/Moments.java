package app.dateline.assignment.ui;

import app.dateline.fact.ui.Words;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments by the wall clock of a class. */
final class Moments {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT);

    private Moments() {}

    /** Day and time, written out: "8 August 2025, 14:30". */
    static String of(Instant moment, ZoneId zone) {
        return Words.of(
                "teach.moment",
                Words.day(moment.atZone(zone).toLocalDate()),
                CLOCK.format(LocalTime.ofInstant(moment, zone)));
    }
}
