package app.dateline.assignment.ui;

import app.dateline.assignment.Access;
import app.dateline.assignment.Window;
import app.dateline.fact.ui.Words;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whether a student may start, in words. */
final class AccessWords {

    private AccessWords() {}

    /** @param window what the policy means for the student: who has not begun has until it closes */
    static String of(Access access, Window window, ZoneId zone) {
        return switch (access) {
            case Access.MayStart may -> until("access.open", "access.open-until", window.closes(), zone);
            case Access.GoesOn on -> until("access.goes-on", "access.goes-on-until", on.until(), zone);
            case Access.NotYet no -> Words.of("access.not-yet", TimeWords.of(no.opens(), zone));
            case Access.Closed no -> Words.of("access.closed", TimeWords.of(no.closed(), zone));
            case Access.UsedUp no -> Words.of("access.used-up", no.allowed());
            case Access.Waits no -> Words.of("access.waits", TimeWords.of(no.until(), zone));
            case Access.WaitsTooLong no -> Words.of("access.closes-before", TimeWords.of(no.closes(), zone));
            case Access.MoreToCome no -> Words.of("access.more", TimeWords.of(no.next(), zone));
        };
    }

    private static String until(String open, String ends, @Nullable Instant until, ZoneId zone) {
        return until == null ? Words.of(open) : Words.of(ends, TimeWords.of(until, zone));
    }

    /** Whether there is something to do now. */
    static boolean now(Access access) {
        return access instanceof Access.MayStart || access instanceof Access.GoesOn;
    }

    /** Whether there may be something to do later. */
    static boolean later(Access access) {
        return access instanceof Access.NotYet || access instanceof Access.Waits || access instanceof Access.MoreToCome;
    }
}
