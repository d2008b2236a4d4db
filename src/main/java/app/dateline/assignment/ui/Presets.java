package app.dateline.assignment.ui;

import app.dateline.assignment.Policy;
import app.dateline.assignment.Policy.Counts;
import app.dateline.assignment.Policy.Late;
import app.dateline.assignment.Policy.Repeats;
import app.dateline.assignment.Policy.Showing;
import app.dateline.assignment.Policy.Sort;
import app.dateline.assignment.Policy.Times;
import app.dateline.assignment.Policy.When;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What a set is for, and the rules that go with it until a teacher changes them. */
enum Presets {
    PRACTICE,
    GRADED,
    DRIP;

    private static final int PER_DAY = 3;
    private static final int DAYS = 7;

    static Presets of(Sort sort) {
        return switch (sort) {
            case Sort.Practice p -> PRACTICE;
            case Sort.Graded g -> GRADED;
            case Sort.Drip d -> DRIP;
        };
    }

    /** @param now by the wall clock of the class */
    Policy policy(LocalDateTime now) {
        return switch (this) {
            case PRACTICE ->
                new Policy(
                        new Sort.Practice(),
                        Times.ANY,
                        new Repeats(0, Counts.BEST, Duration.ZERO),
                        new Showing(When.AT_ONCE, true),
                        true);
            case GRADED ->
                new Policy(
                        new Sort.Graded(),
                        // A minute for slow networks: the answer was given in time, and came late.
                        new Times(
                                null,
                                now.truncatedTo(ChronoUnit.HOURS).plusDays(DAYS).plusHours(1),
                                null,
                                Late.ACCEPTED,
                                Duration.ofMinutes(1)),
                        Repeats.ONCE,
                        new Showing(When.AFTER_CLOSING, true),
                        true);
            case DRIP ->
                new Policy(
                        new Sort.Drip(PER_DAY, false),
                        new Times(now.truncatedTo(ChronoUnit.HOURS), null, null, Late.REFUSED, Duration.ZERO),
                        Repeats.ONCE,
                        new Showing(When.AT_ONCE, true),
                        true);
        };
    }
}
