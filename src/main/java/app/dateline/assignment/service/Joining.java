package app.dateline.assignment.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.Throttle;
import app.dateline.assignment.Code;
import app.dateline.assignment.CodeHash;
import app.dateline.assignment.Course;
import app.dateline.assignment.Courses;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Student;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;

/**
 * Who comes into a class, and who they are there. Students have no account: the number in a browser's cookie stands for
 * the student who came in there, until somebody leaves or comes in as another.
 *
 * <p>Wrong codes are throttled by the address that they come from, loosely enough for a school whose phones share one, and
 * wrong personal codes by the class too, so that many addresses find no code together; those that come without a class
 * by all of them. Whoever has both codes comes in even then.
 */
@Service
public class Joining {

    /** Wrong codes from one address in a minute. */
    static final int PER_ADDRESS = 20;

    /** Wrong personal codes for one class in a minute. */
    static final int PER_CLASS = 100;

    /**
     * Wrong personal codes without a class in a minute: among 10,000 students a guess finds one of 7.8 million times, so that
     * at this rate, kept up day and night, one is found in some nine days.
     */
    static final int ANYWHERE = 600;

    private final Courses courses;
    private final Happenings happenings;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Throttle addresses = new Throttle(PER_ADDRESS, Duration.ofMinutes(1));
    private final Throttle classes = new Throttle(PER_CLASS, Duration.ofMinutes(1));
    private final Throttle anywhere = new Throttle(ANYWHERE, Duration.ofMinutes(1));

    public Joining(Courses courses, Happenings happenings, Clock clock, RandomGenerator seeds) {
        this.courses = courses;
        this.happenings = happenings;
        this.clock = clock;
        this.chance = seeds;
    }

    /** A class that somebody at a browser is in, and as whom. */
    public record Seat(Student student, String course) {}

    /** What the code of a class leads to, before somebody joins. It is throttled as joining is. */
    @AllowedTo(Right.ANYBODY)
    public Doorway look(String code, UUID browser, String from) {
        Instant now = clock.instant();
        if (!addresses.begin(from, now)) {
            return new Doorway.TooOften();
        }
        Optional<Course> course = Code.read(code, Code.JOIN).flatMap(courses::byCode);
        if (course.isEmpty()) {
            return new Doorway.WrongCode();
        }
        addresses.forgive(from, now);
        Course found = course.get();
        return new Doorway.Door(
                found.id(),
                found.name(),
                found.open(),
                courses.seated(browser, found.id())
                        .map(s -> new Seat(s, found.name()))
                        .orElse(null));
    }

    /**
     * Adds a student to the class that has the code, and lets the browser be theirs.
     *
     * @param code as it was typed
     * @param name as it was typed
     * @param browser the learner at the browser
     * @param from the address that the request comes from, for the throttle alone
     */
    @AllowedTo(Right.ANYBODY)
    public Entrance join(String code, String name, UUID browser, String from) {
        return throttled(from, () -> {
            Optional<Course> course = Code.read(code, Code.JOIN).flatMap(courses::byCode);
            if (course.isEmpty()) {
                return new Entrance.WrongCode();
            }
            if (!course.get().open()) {
                return new Entrance.NotOpen();
            }
            return Student.named(name)
                    .map(fit -> enrol(course.get(), fit, browser))
                    .orElse(new Entrance.NameUnfit());
        });
    }

    private Entrance enrol(Course course, String name, UUID browser) {
        Student student = new Student(UUID.randomUUID(), course.id(), name, now(), Extra.NONE);
        while (true) {
            Code personal = Code.draw(Code.PERSONAL, chance);
            switch (courses.enrol(student, CodeHash.of(personal, courses.codeSalt()))) {
                case ADDED -> {
                    courses.seat(browser, student);
                    happenings.at(course.id());
                    return new Entrance.In(student, course.name(), personal);
                }
                case NAME_TAKEN -> {
                    return new Entrance.NameTaken();
                }
                case FULL -> {
                    return new Entrance.Full();
                }
                case CODE_TAKEN -> {}
            }
        }
    }

    /**
     * Lets the browser be the student's who has the personal code: somebody who comes back, or for the first time with a
     * slip that the teacher printed. Also where the class takes no new students, and where its code is another by now.
     *
     * @param code of the class, as it was typed; needed only for personal codes from before they were enough by themselves,
     *     and while too many wrong ones come from everywhere. Else it may be empty, old, or that of another class
     */
    @AllowedTo(Right.ANYBODY)
    public Entrance comeBack(String code, String personal, UUID browser, String from) {
        return throttled(from, () -> {
            Optional<Code> read = Code.read(personal, Code.PERSONAL);
            if (read.isEmpty()) {
                return new Entrance.WrongPersonal();
            }
            Optional<Course> course = Code.read(code, Code.JOIN).flatMap(courses::byCode);
            Throttle throttle = course.isPresent() ? classes : anywhere;
            String key = course.map(c -> c.id().toString()).orElse("");
            Instant now = clock.instant();
            if (!throttle.begin(key, now)) {
                return new Entrance.TooOften();
            }
            Optional<Student> student = student(read.get(), course);
            Optional<Course> theirs = student.flatMap(s -> courses.find(s.course()));
            if (theirs.isEmpty()) {
                return new Entrance.WrongPersonal();
            }
            throttle.forgive(key, now);
            Student here = student.get().joinedAt(now());
            if (!here.equals(student.get())) {
                courses.save(here);
            }
            courses.seat(browser, here);
            happenings.at(here.course());
            return new Entrance.In(here, theirs.get().name(), null);
        });
    }

    private Optional<Student> student(Code personal, Optional<Course> course) {
        return courses.byPersonalCode(CodeHash.of(personal, courses.codeSalt()))
                .or(() -> course.flatMap(c -> courses.byPersonalCode(c.id(), CodeHash.of(personal, c.id()))));
    }

    /** The classes that somebody at that browser is in. */
    @AllowedTo(Right.ANYBODY)
    public List<Seat> seats(UUID browser) {
        return courses.seated(browser).stream()
                .flatMap(s -> courses.find(s.course()).map(c -> new Seat(s, c.name())).stream())
                .toList();
    }

    /** Nobody at that browser is in that class any more; a personal code brings them back. */
    @AllowedTo(Right.ANYBODY)
    public void leave(UUID browser, UUID course) {
        courses.unseat(browser, course);
    }

    private Entrance throttled(String from, Supplier<Entrance> attempt) {
        Instant now = clock.instant();
        if (!addresses.begin(from, now)) {
            return new Entrance.TooOften();
        }
        Entrance entrance = attempt.get();
        if (!(entrance instanceof Entrance.WrongCode || entrance instanceof Entrance.WrongPersonal)) {
            addresses.forgive(from, now);
        }
        return entrance;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
