package app.dateline.assignment.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Assignments.Line;
import app.dateline.assignment.Assignments.Tally;
import app.dateline.assignment.Course;
import app.dateline.assignment.Courses;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Student;
import app.dateline.assignment.Window;
import app.dateline.attempt.Attempts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A class while it answers, for its teachers. What is read costs the same however many other classes there are. */
@Service
public class Watching {

    private final Courses courses;
    private final Assignments assignments;
    private final Timekeeping time;
    private final Happenings happenings;
    private final Clock clock;

    public Watching(Courses courses, Assignments assignments, Attempts attempts, Happenings happenings, Clock clock) {
        this.courses = courses;
        this.assignments = assignments;
        this.time = new Timekeeping(courses, assignments, attempts);
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Where a student is. */
    public sealed interface Whereabouts {

        /** The slip of paper lies in a drawer: nobody came in as that student yet. */
        record NotJoined() implements Whereabouts {}

        /** In the class, without an attempt. */
        record NotBegun() implements Whereabouts {}

        /**
         * In an attempt.
         *
         * @param place the place of the set that the question fills that is looked at, from 0, in whatever order this
         *     student meets them; empty where that is not known, such as after a start of the process
         * @param number which attempt, from 1
         */
        record At(OptionalInt place, int number) implements Whereabouts {}

        /**
         * All attempts that were begun are over.
         *
         * @param ended the last
         * @param timeUp whether its time was up before it was handed in
         */
        record Done(Instant ended, boolean timeUp) implements Whereabouts {}
    }

    /**
     * A student of the class.
     *
     * @param answered questions of the last attempt that are answered
     * @param items how many it has; 0 where there is none
     * @param attempt its id; {@code null} where there is none
     */
    public record Row(
            Student student,
            Whereabouts where,
            int answered,
            int items,
            @Nullable UUID attempt) {}

    /**
     * A class at an instant.
     *
     * @param closed whether no student without extra time can answer any more
     * @param rows its students, by name
     * @param tallies for each place of the set that was answered what came in
     */
    public record Scene(Assignment assignment, Course course, boolean closed, List<Row> rows, List<Tally> tallies) {
        public Scene {
            rows = List.copyOf(rows);
            tallies = List.copyOf(tallies);
        }

        /** What the policy means for students without extra time. */
        public Window window() {
            return new Window(assignment.policy(), course.zone(), Extra.NONE, assignment.size());
        }

        /** How many students are there, by a kind of whereabouts. */
        public long count(Class<? extends Whereabouts> where) {
            return rows.stream().filter(r -> where.isInstance(r.where())).count();
        }
    }

    /** A class as it is now; empty where the teacher has no such assignment. */
    @AllowedTo(Right.TEACHER)
    public Optional<Scene> look(@Own UUID teacher, UUID assignment) {
        return assignments
                .find(assignment)
                .flatMap(a -> courses.find(a.course())
                        .filter(c -> c.isTaughtBy(teacher))
                        .map(c -> scene(a, c)));
    }

    private Scene scene(Assignment assignment, Course course) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<UUID, Window> windows = time.windows(assignment, course);
        Map<UUID, Line> last = new HashMap<>();
        for (Line line : time.settled(assignment, course, windows, now)) {
            last.put(line.student(), line);
        }
        List<Row> rows = courses.students(course.id()).stream()
                .map(s -> row(s, last.get(s.id()), windows.get(s.id())))
                .toList();
        Instant closes = new Window(assignment.policy(), course.zone(), Extra.NONE, assignment.size()).closes();
        return new Scene(
                assignment,
                course,
                closes != null && !now.isBefore(closes),
                rows,
                assignments.tallies(assignment.id()));
    }

    private Row row(Student student, @Nullable Line line, @Nullable Window window) {
        if (line == null) {
            return new Row(
                    student,
                    student.joined() == null ? new Whereabouts.NotJoined() : new Whereabouts.NotBegun(),
                    0,
                    0,
                    null);
        }
        Instant ended = line.times().finished();
        Whereabouts where = ended != null
                ? new Whereabouts.Done(
                        ended, window != null && window.cutOff(line.times().started(), ended))
                : new Whereabouts.At(
                        happenings.place(line.attempt()), line.times().number());
        return new Row(student, where, line.answered(), line.items(), line.attempt());
    }

    /**
     * Calls somebody, from another thread, soon after something happened at an assignment or in its class, and now and then
     * anyway.
     *
     * @return what ends that; does nothing where the teacher has no such assignment
     */
    @AllowedTo(Right.TEACHER)
    public Runnable watch(@Own UUID teacher, UUID assignment, Runnable heard) {
        return assignments
                .find(assignment)
                .filter(a -> courses.find(a.course())
                        .filter(c -> c.isTaughtBy(teacher))
                        .isPresent())
                .map(a -> happenings.watch(Set.of(a.id(), a.course()), heard))
                .orElse(() -> {});
    }
}
