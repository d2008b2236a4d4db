package app.dateline.assignment.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Assignments.Answered;
import app.dateline.assignment.Assignments.Line;
import app.dateline.assignment.Course;
import app.dateline.assignment.Courses;
import app.dateline.assignment.Extra;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Variety;
import app.dateline.assignment.Window;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Sets that teachers give to classes, and what becomes of them. An assignment is found by whoever teaches its class; for
 * all others there is none.
 */
@Service
public class Giving {

    private final Courses courses;
    private final ItemSets sets;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Timekeeping time;
    private final Happenings happenings;
    private final Clock clock;
    private final RandomGenerator chance;

    public Giving(
            Courses courses,
            ItemSets sets,
            Assignments assignments,
            Attempts attempts,
            Happenings happenings,
            Clock clock,
            RandomGenerator seeds) {
        this.happenings = happenings;
        this.courses = courses;
        this.sets = sets;
        this.assignments = assignments;
        this.attempts = attempts;
        this.time = new Timekeeping(courses, assignments, attempts);
        this.clock = clock;
        this.chance = seeds;
    }

    /**
     * Gives a copy of a set to a class.
     *
     * @return empty where the teacher has no such set or class, or the set has no items
     */
    @AllowedTo(Right.TEACHER)
    public Optional<Assignment> give(@Own UUID teacher, UUID set, UUID course, Policy policy, Variety variety) {
        Optional<ItemSet> items = sets.find(set)
                .filter(s -> s.owner().equals(teacher) || sets.sharedWith(set).contains(teacher))
                .filter(s -> !s.entries().isEmpty());
        if (items.isEmpty() || course(teacher, course).isEmpty()) {
            return Optional.empty();
        }
        ItemSet given = items.get();
        Assignment assignment = new Assignment(
                UUID.randomUUID(),
                course,
                given.title(),
                policy,
                variety,
                chance.nextLong(),
                given.request(),
                given.entries().size(),
                now());
        assignments.add(assignment, given.entries());
        return Optional.of(assignment);
    }

    /** What a class was given, last given first; none where the teacher has no such class. */
    @AllowedTo(Right.TEACHER)
    public List<Assignment> all(@Own UUID teacher, UUID course) {
        return course(teacher, course).map(c -> assignments.of(c.id())).orElse(List.of());
    }

    /** A set that students can answer now. @param closes when it closes for those without extra time; {@code null} for never */
    public record Open(
            Course course, Assignment assignment, @Nullable Instant closes) {}

    /** What the teacher's classes can answer now, what closes first at the front. */
    @AllowedTo(Right.TEACHER)
    public List<Open> open(@Own UUID teacher) {
        Instant now = now();
        List<Open> open = new ArrayList<>();
        for (Course course : courses.taughtBy(teacher)) {
            for (Assignment assignment : assignments.of(course.id())) {
                Window window = window(course, assignment);
                if (window.state(now) == Window.State.OPEN) {
                    open.add(new Open(course, assignment, window.closes()));
                }
            }
        }
        open.sort(Comparator.comparing(Open::closes, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(open);
    }

    /** When an assignment opens and closes for those of its class who have no extra time. */
    @AllowedTo(Right.TEACHER)
    public Optional<Window> window(@Own UUID teacher, UUID assignment) {
        return find(teacher, assignment)
                .flatMap(a -> course(teacher, a.course()).map(c -> window(c, a)));
    }

    private static Window window(Course course, Assignment assignment) {
        return new Window(assignment.policy(), course.zone(), Extra.NONE, assignment.size());
    }

    @AllowedTo(Right.TEACHER)
    public Optional<Assignment> find(@Own UUID teacher, UUID assignment) {
        return assignments
                .find(assignment)
                .filter(a -> course(teacher, a.course()).isPresent());
    }

    /** The items as they were given. */
    @AllowedTo(Right.TEACHER)
    public List<Entry> entries(@Own UUID teacher, UUID assignment) {
        return find(teacher, assignment).map(a -> assignments.entries(a.id())).orElse(List.of());
    }

    /** What came of changing an assignment. */
    public enum Changed {
        DONE,
        /** There is no such assignment. */
        UNKNOWN,
        /** What it is for, or how many items a drip brings, can't change once somebody has begun. */
        BEGUN
    }

    /**
     * Puts an assignment under other rules, for those who answer it now too. Attempts that are over stay so.
     */
    @AllowedTo(Right.TEACHER)
    public Changed change(@Own UUID teacher, UUID assignment, Policy policy) {
        Optional<Assignment> found = find(teacher, assignment);
        if (found.isEmpty()) {
            return Changed.UNKNOWN;
        }
        // Who is over under the old rules is over: more time for all is no second chance for some.
        List<Line> lines = lines(teacher, assignment);
        if (!found.get().policy().sort().equals(policy.sort()) && !lines.isEmpty()) {
            return Changed.BEGUN;
        }
        assignments.save(found.get().under(policy));
        happenings.at(assignment);
        return Changed.DONE;
    }

    /**
     * Closes an assignment now, for those who answer it too; whoever has extra time has it still. Late answers are not
     * taken any more. One that was to open later does not open.
     */
    @AllowedTo(Right.TEACHER)
    public Changed closeNow(@Own UUID teacher, UUID assignment) {
        Optional<Assignment> found = find(teacher, assignment);
        Optional<Course> course = found.flatMap(a -> course(teacher, a.course()));
        if (course.isEmpty()) {
            return Changed.UNKNOWN;
        }
        Policy policy = found.get().policy();
        return change(teacher, assignment, policy.closedAt(now(), course.get().zone()));
    }

    /** What the clocks on the walls of a class show; those of the machine where the teacher has no such class. */
    @AllowedTo(Right.TEACHER)
    public LocalDateTime wallClock(@Own UUID teacher, UUID course) {
        return LocalDateTime.ofInstant(
                now(), course(teacher, course).map(Course::zone).orElse(ZoneId.systemDefault()));
    }

    /** When an assignment opens and closes for each student of its class; none where there is no such assignment. */
    @AllowedTo(Right.TEACHER)
    public Map<UUID, Window> windows(@Own UUID teacher, UUID assignment) {
        return find(teacher, assignment)
                .flatMap(a -> course(teacher, a.course()).map(c -> time.windows(a, c)))
                .orElse(Map.of());
    }

    /** The extra time that students have at an assignment instead of what they have everywhere. */
    @AllowedTo(Right.TEACHER)
    public Map<UUID, Extra> extras(@Own UUID teacher, UUID assignment) {
        return find(teacher, assignment).map(a -> assignments.extras(a.id())).orElse(Map.of());
    }

    /** @throws IllegalArgumentException if the title is empty or too long */
    @AllowedTo(Right.TEACHER)
    public Changed rename(@Own UUID teacher, UUID assignment, String title) {
        Optional<Assignment> found = find(teacher, assignment);
        found.ifPresent(a -> assignments.save(a.titled(title.strip())));
        return found.isPresent() ? Changed.DONE : Changed.UNKNOWN;
    }

    /** Takes an assignment back, with all that was answered. @return whether there was one */
    @AllowedTo(Right.TEACHER)
    public boolean remove(@Own UUID teacher, UUID assignment) {
        Optional<Assignment> found = find(teacher, assignment);
        found.ifPresent(a -> assignments.remove(a.id()));
        return found.isPresent();
    }

    /**
     * Gives a student extra time at one assignment, instead of what they have everywhere.
     *
     * @param extra {@code null} for what they have everywhere
     * @return whether there are such an assignment and such a student of its class
     */
    @AllowedTo(Right.TEACHER)
    public boolean giveExtra(@Own UUID teacher, UUID assignment, UUID student, @Nullable Extra extra) {
        boolean known = find(teacher, assignment)
                .filter(a -> courses.student(student)
                        .filter(s -> s.course().equals(a.course()))
                        .isPresent())
                .isPresent();
        if (known) {
            // Whose time was up stays so, whether anybody had looked or not.
            lines(teacher, assignment);
            assignments.give(assignment, student, extra);
        }
        return known;
    }

    /** All attempts as they stand now, in the order in which they began; whose time is up has ended. */
    @AllowedTo(Right.TEACHER)
    public List<Line> lines(@Own UUID teacher, UUID assignment) {
        return find(teacher, assignment)
                .flatMap(a -> course(teacher, a.course()).map(c -> time.settled(a, c, now())))
                .orElse(List.of());
    }

    /** Hands out all answers, for statistics: by student, attempt and place of the set. None where there is no such set. */
    @AllowedTo(Right.TEACHER)
    public void answers(@Own UUID teacher, UUID assignment, Consumer<Answered> to) {
        find(teacher, assignment).ifPresent(a -> assignments.answers(a.id(), to));
    }

    /** A student's attempt whole: the items as they were shown, the seed, the answers and their marks. */
    @AllowedTo(Right.TEACHER)
    public Optional<Attempt> attempt(@Own UUID teacher, UUID assignment, UUID attempt) {
        return lines(teacher, assignment).stream()
                .filter(l -> l.attempt().equals(attempt))
                .findFirst()
                .flatMap(l -> attempts.find(l.student(), attempt));
    }

    /** What the attempts that ended earned of their items, 0 to 1, in the order of their numbers. */
    static List<Double> fractions(List<Line> lines) {
        return lines.stream()
                .filter(l -> l.times().finished() != null)
                .sorted(Comparator.comparingInt(l -> l.times().number()))
                .map(l -> l.points() / l.items())
                .toList();
    }

    private Optional<Course> course(UUID teacher, UUID course) {
        return courses.find(course).filter(c -> c.isTaughtBy(teacher));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
