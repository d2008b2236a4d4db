package app.dateline.assignment.service;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Assignments.Line;
import app.dateline.assignment.Course;
import app.dateline.assignment.Courses;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Student;
import app.dateline.assignment.Try;
import app.dateline.assignment.Window;
import app.dateline.attempt.Attempts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What time has done to the attempts at one assignment. An attempt that is over is written down as ended, with the end that
 * its window computes, by whoever looks next: nothing has to run when time is up.
 */
final class Timekeeping {

    private final Courses courses;
    private final Assignments assignments;
    private final Attempts attempts;

    Timekeeping(Courses courses, Assignments assignments, Attempts attempts) {
        this.courses = courses;
        this.assignments = assignments;
        this.attempts = attempts;
    }

    /** What the policy means for a student, with the extra time that they have here or everywhere. */
    Window window(Assignment assignment, Course course, Student student) {
        Extra extra = assignments.extras(assignment.id()).getOrDefault(student.id(), student.extra());
        return new Window(assignment.policy(), course.zone(), extra, assignment.size());
    }

    /** The same for all students of the class, by their ids. */
    Map<UUID, Window> windows(Assignment assignment, Course course) {
        return extras(assignment).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> new Window(assignment.policy(), course.zone(), e.getValue(), assignment.size())));
    }

    /** When what is shown after closing is shown; {@code null} where nothing waits for that. */
    @Nullable
    Instant everybodyDone(Assignment assignment, Course course) {
        return assignment.policy().showing().when() == Policy.When.AFTER_CLOSING
                ? Window.everybodyDone(
                        assignment.policy(), course.zone(), extras(assignment).values())
                : null;
    }

    private Map<UUID, Extra> extras(Assignment assignment) {
        Map<UUID, Extra> here = assignments.extras(assignment.id());
        return courses.students(assignment.course()).stream()
                .collect(Collectors.toMap(Student::id, s -> here.getOrDefault(s.id(), s.extra())));
    }

    /** The attempts of one student, those that are over with their ends. */
    List<Line> settled(Assignment assignment, Student student, Window window, Instant now) {
        return assignments.lines(assignment.id(), student.id()).stream()
                .map(line -> settled(line, window, now))
                .toList();
    }

    /** The attempts of all students, those that are over with their ends. */
    List<Line> settled(Assignment assignment, Course course, Instant now) {
        return settled(assignment, course, windows(assignment, course), now);
    }

    /** The same with the {@link #windows(Assignment, Course) windows} at hand. */
    List<Line> settled(Assignment assignment, Course course, Map<UUID, Window> windows, Instant now) {
        Window ordinary = new Window(assignment.policy(), course.zone(), Extra.NONE, assignment.size());
        return assignments.lines(assignment.id()).stream()
                .map(line -> settled(line, windows.getOrDefault(line.student(), ordinary), now))
                .toList();
    }

    private Line settled(Line line, Window window, Instant now) {
        Try times = line.times();
        Optional<Instant> end = window.end(times, now);
        if (times.finished() != null || end.isEmpty()) {
            return line;
        }
        attempts.finish(line.attempt(), end.get());
        return new Line(
                line.attempt(),
                line.student(),
                new Try(times.number(), times.portion(), times.started(), end.get(), times.lastAnswer()),
                line.items(),
                line.answered(),
                line.points());
    }
}
