package app.dateline.assignment.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Code;
import app.dateline.assignment.CodeHash;
import app.dateline.assignment.Course;
import app.dateline.assignment.Courses;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Pseudonyms;
import app.dateline.assignment.Student;
import app.dateline.attempt.Attempts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The classes of teachers. A class is found by its owner and by the teachers with whom it is shared; for all others there
 * is none.
 */
@Service
public class Classes {

    private final Courses courses;
    private final Assignments assignments;
    private final Timekeeping time;
    private final Clock clock;
    private final RandomGenerator chance;

    public Classes(Courses courses, Assignments assignments, Attempts attempts, Clock clock, RandomGenerator seeds) {
        this.courses = courses;
        this.assignments = assignments;
        this.time = new Timekeeping(courses, assignments, attempts);
        this.clock = clock;
        this.chance = seeds;
    }

    /** What a teacher prints for one student. The code is not kept, and shown this once. */
    public record Slip(Student student, Code personal) {}

    /** @throws IllegalArgumentException if the name is empty or too long, see {@link Course#LONGEST_NAME} */
    @AllowedTo(Right.TEACHER)
    public Course create(@Own UUID teacher, String name, ZoneId zone) {
        while (true) {
            Course course = new Course(
                    UUID.randomUUID(),
                    name.strip(),
                    teacher,
                    Set.of(),
                    zone,
                    Code.draw(Code.JOIN, chance),
                    true,
                    now());
            if (courses.add(course)) {
                return course;
            }
        }
    }

    /** The classes that the teacher owns or that are shared with them, by name. */
    @AllowedTo(Right.TEACHER)
    public List<Course> all(@Own UUID teacher) {
        return courses.taughtBy(teacher);
    }

    /** How many students each of those classes has, 0 where it has none; the teacher's own and shared ones only. */
    @AllowedTo(Right.TEACHER)
    public Map<UUID, Integer> sizes(@Own UUID teacher) {
        List<UUID> own = courses.taughtBy(teacher).stream().map(Course::id).toList();
        Map<UUID, Integer> known = courses.sizes(own);
        return own.stream().collect(Collectors.toMap(id -> id, id -> known.getOrDefault(id, 0)));
    }

    @AllowedTo(Right.TEACHER)
    public Optional<Course> find(@Own UUID teacher, UUID course) {
        return courses.find(course).filter(c -> c.isTaughtBy(teacher));
    }

    /** @throws IllegalArgumentException if the name is empty or too long */
    @AllowedTo(Right.TEACHER)
    public Optional<Course> rename(@Own UUID teacher, UUID course, String name) {
        return changed(find(teacher, course), c -> c.named(name.strip()));
    }

    /** Lets sets open and close by the clocks of another zone; what is given moves along. */
    @AllowedTo(Right.TEACHER)
    public Optional<Course> move(@Own UUID teacher, UUID course, ZoneId zone) {
        Optional<Course> found = find(teacher, course);
        found.ifPresent(this::settle);
        return changed(found, c -> c.in(zone));
    }

    /** Draws a new code; the old one joins nobody any more. Who has joined stays. */
    @AllowedTo(Right.TEACHER)
    public Optional<Course> renewCode(@Own UUID teacher, UUID course) {
        return changed(find(teacher, course), c -> c.with(Code.draw(Code.JOIN, chance)));
    }

    /** Lets new students join, or no more. */
    @AllowedTo(Right.TEACHER)
    public Optional<Course> open(@Own UUID teacher, UUID course, boolean open) {
        return changed(find(teacher, course), c -> c.open(open));
    }

    /** Shares a class with another teacher; only its owner can, and with {@link Course#MOST_TEACHERS} at most. */
    @AllowedTo(Right.TEACHER)
    public Optional<Course> share(@Own UUID teacher, UUID course, UUID colleague) {
        return changed(owned(teacher, course).filter(c -> mayHave(c, colleague)), c -> {
            Set<UUID> teachers = new HashSet<>(c.teachers());
            teachers.add(colleague);
            return c.sharedWith(teachers);
        });
    }

    private static boolean mayHave(Course course, UUID colleague) {
        return !course.owner().equals(colleague)
                && (course.teachers().contains(colleague) || course.teachers().size() < Course.MOST_TEACHERS);
    }

    /** Ends the sharing with a teacher; its owner can, and that teacher. */
    @AllowedTo(Right.TEACHER)
    public Optional<Course> unshare(@Own UUID teacher, UUID course, UUID colleague) {
        return changed(find(teacher, course).filter(c -> c.owner().equals(teacher) || teacher.equals(colleague)), c -> {
            Set<UUID> teachers = new HashSet<>(c.teachers());
            teachers.remove(colleague);
            return c.sharedWith(teachers);
        });
    }

    /** Forgets a class with its students and all that they answered; only its owner can. @return whether it was done */
    @AllowedTo(Right.TEACHER)
    public boolean remove(@Own UUID teacher, UUID course) {
        Optional<Course> owned = owned(teacher, course);
        owned.ifPresent(c -> courses.remove(c.id()));
        return owned.isPresent();
    }

    /** The students of a class, by name; none where the teacher has no such class. */
    @AllowedTo(Right.TEACHER)
    public List<Student> students(@Own UUID teacher, UUID course) {
        return find(teacher, course).map(c -> courses.students(c.id())).orElse(List.of());
    }

    /**
     * Adds students under pseudonyms, for a list to print. Fewer come where the class would have more than it may.
     *
     * @param number how many, at least 1
     */
    @AllowedTo(Right.TEACHER)
    public List<Slip> addPseudonyms(@Own UUID teacher, UUID course, int number) {
        Optional<Course> found = find(teacher, course);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Student> before = courses.students(course);
        Set<String> taken = before.stream().map(Student::nameKey).collect(Collectors.toSet());
        int room = Math.max(0, Math.min(number, Course.MOST_STUDENTS - before.size()));
        List<Slip> slips = new ArrayList<>();
        for (String name : Pseudonyms.draw(room, taken, Random.from(chance))) {
            Student student = new Student(UUID.randomUUID(), course, name, null, Extra.NONE);
            Code code = Code.draw(Code.PERSONAL, chance);
            if (courses.enrol(student, CodeHash.of(code, courses.codeSalt())) == Courses.Enrolled.ADDED) {
                slips.add(new Slip(student, code));
            }
        }
        return List.copyOf(slips);
    }

    /** Gives a student a new personal code, shown this once; whoever was in as that student is out. */
    @AllowedTo(Right.TEACHER)
    public Optional<Slip> renewPersonalCode(@Own UUID teacher, UUID student) {
        return student(teacher, student).map(found -> {
            Code code = Code.draw(Code.PERSONAL, chance);
            while (!courses.changeCode(student, CodeHash.of(code, courses.codeSalt()))) {
                code = Code.draw(Code.PERSONAL, chance);
            }
            courses.unseatEverywhere(student);
            return new Slip(found, code);
        });
    }

    /**
     * Gives new personal codes to all of a class, for a list to print, by name; whoever was in is out. None where the teacher
     * has no such class.
     */
    @AllowedTo(Right.TEACHER)
    public List<Slip> renewPersonalCodes(@Own UUID teacher, UUID course) {
        return students(teacher, course).stream()
                .flatMap(s -> renewPersonalCode(teacher, s.id()).stream())
                .toList();
    }

    /** Gives a student another name. @return whether it was done: there is such a student, and the name is free and fit */
    @AllowedTo(Right.TEACHER)
    public boolean renameStudent(@Own UUID teacher, UUID student, String name) {
        return student(teacher, student)
                .flatMap(s -> Student.named(name).map(s::renamed))
                .map(courses::save)
                .orElse(false);
    }

    /** Gives a student more time at every set of the class. @return whether there is such a student */
    @AllowedTo(Right.TEACHER)
    public boolean giveExtra(@Own UUID teacher, UUID student, Extra extra) {
        Optional<Student> found = student(teacher, student);
        found.flatMap(s -> courses.find(s.course())).ifPresent(this::settle);
        return found.map(s -> courses.save(s.with(extra))).orElse(false);
    }

    /** Forgets a student with all that they answered. @return whether there was such a student */
    @AllowedTo(Right.TEACHER)
    public boolean expel(@Own UUID teacher, UUID student) {
        Optional<Student> found = student(teacher, student);
        found.ifPresent(s -> courses.expel(s.id()));
        return found.isPresent();
    }

    /** Writes down whose time was up before the clocks or the time that somebody has change: that stays so. */
    private void settle(Course course) {
        Instant now = now();
        assignments.of(course.id()).forEach(a -> time.settled(a, course, now));
    }

    private Optional<Student> student(UUID teacher, UUID student) {
        return courses.student(student).filter(s -> find(teacher, s.course()).isPresent());
    }

    private Optional<Course> owned(UUID teacher, UUID course) {
        return find(teacher, course).filter(c -> c.owner().equals(teacher));
    }

    private Optional<Course> changed(Optional<Course> course, UnaryOperator<Course> change) {
        if (course.isEmpty()) {
            return Optional.empty();
        }
        Course changed = change.apply(course.get());
        while (!courses.save(changed)) {
            changed = changed.with(Code.draw(Code.JOIN, chance));
        }
        return Optional.of(changed);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
