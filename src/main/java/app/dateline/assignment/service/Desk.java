package app.dateline.assignment.service;

import app.dateline.assignment.Access;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Earned;
import app.dateline.assignment.Student;
import app.dateline.assignment.Window;
import app.dateline.attempt.Disclosure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set as one student finds it now.
 *
 * @param student who finds it
 * @param zone by whose clocks its times are shown
 * @param window what its policy means for the student
 * @param access whether the student may start
 * @param tries the student's attempts, in the order in which they began
 * @param disclosure how much is shown of what was answered
 * @param shownFrom when it will be shown, where that is to come; {@code null} otherwise
 * @param mark what counts, with all corrections, of the marks of the attempts that ended, 0 to 1; empty where there is none, it may not be shown,
 *     or the set is a drip, whose portions stand for themselves
 */
public record Desk(
        Assignment assignment,
        Student student,
        ZoneId zone,
        Window window,
        Access access,
        List<Tried> tries,
        Disclosure disclosure,
        @Nullable Instant shownFrom,
        OptionalDouble mark) {

    public Desk {
        tries = List.copyOf(tries);
    }

    /**
     * One attempt.
     *
     * @param attempt its id
     * @param ended when it ended; {@code null} while it goes on
     * @param items how many items it has, the dropped ones too
     * @param answered how many of them are answered
     * @param earned what it counts, with all corrections; empty while it goes on or where that may not be shown
     * @param first what it counted before corrections, where that is another; empty else
     */
    public record Tried(
            UUID attempt,
            int portion,
            int number,
            Instant started,
            @Nullable Instant ended,
            int items,
            int answered,
            Optional<Earned> earned,
            Optional<Earned> first) {}
}
