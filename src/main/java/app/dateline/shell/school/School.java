package app.dateline.shell.school;

import app.dateline.account.Account;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Code;
import app.dateline.assignment.CodeHash;
import app.dateline.assignment.Course;
import app.dateline.assignment.Courses;
import app.dateline.assignment.Extra;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Student;
import app.dateline.assignment.Variety;
import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Mark;
import app.dateline.attempt.service.Examiner;
import app.dateline.item.QuizRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionOperations;

/** A made-up school that fills the stores: classes, students, sets, and answers to what was given. */
final class School {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Policy POLICY = new Policy(
            new Policy.Sort.Graded(),
            Policy.Times.ANY,
            Policy.Repeats.ONCE,
            new Policy.Showing(Policy.When.AT_ONCE, true),
            true);

    private final Courses courses;
    private final ItemSets sets;
    private final Assignments assignments;
    private final Attempts attempts;
    private final TransactionOperations transaction;
    private final Examiner examiner;
    private final QuizRequest request;
    private final SchoolSize size;
    private final Instant today;
    private final Random random;
    private final Map<String, Optional<Mark>> marks = new HashMap<>();

    School(
            Courses courses,
            ItemSets sets,
            Assignments assignments,
            Attempts attempts,
            TransactionOperations transaction,
            Examiner examiner,
            String collection,
            SchoolSize size,
            Instant now) {
        this.courses = courses;
        this.sets = sets;
        this.assignments = assignments;
        this.attempts = attempts;
        this.transaction = transaction;
        this.examiner = examiner;
        this.request = new QuizRequest(
                collection, Set.of(), Set.of(), Set.of(), Set.of(), SchoolSize.ITEMS, QuizRequest.Level.MIXED);
        this.size = size;
        this.today = now.truncatedTo(ChronoUnit.MILLIS);
        this.random = new Random(size.seed());
    }

    /** A student with what they can do. */
    private record Able(Student student, double ability) {}

    /**
     * Fills the stores.
     *
     * @param teachers as many as the size says
     * @param progress is told how many responses there are now
     * @return how many responses were kept
     */
    int fill(List<Account> teachers, IntConsumer progress) {
        List<ItemSet> made = IntStream.range(0, size.sets())
                .mapToObj(i -> set(teachers.get(i % teachers.size()).id(), i))
                .toList();
        int most = made.stream().mapToInt(s -> s.entries().size()).max().orElse(0);
        if (most == 0) {
            throw new IllegalStateException("the collection gives no questions");
        }
        int responses = 0;
        for (int c = 0; c < size.classes(); c++) {
            UUID teacher = teachers.get(c % teachers.size()).id();
            List<ItemSet> own =
                    made.stream().filter(s -> s.owner().equals(teacher)).toList();
            Course course = course(teacher, c);
            List<Able> students = students(course, size.studentsOf(c));
            for (int g = 0; g < size.given(most); g++) {
                ItemSet set = own.isEmpty() ? made.get(g % made.size()) : own.get(g % own.size());
                responses += given(course, students, set, g);
                progress.accept(responses);
            }
        }
        return responses;
    }

    private ItemSet set(UUID teacher, int number) {
        List<ItemSet.Entry> entries = examiner.quiz(request, 1 + random.nextInt(Integer.MAX_VALUE - 1)).items().stream()
                .map(item -> new ItemSet.Entry(item, true))
                .toList();
        ItemSet set = new ItemSet(id(), teacher, "Set " + (number + 1), request, entries, today);
        sets.save(set);
        return set;
    }

    private Course course(UUID teacher, int number) {
        while (true) {
            Course course = new Course(
                    id(),
                    "Class " + (number + 1),
                    teacher,
                    Set.of(),
                    ZONE,
                    Code.draw(Code.JOIN, random),
                    true,
                    today.minus(Duration.ofDays(200)));
            if (courses.add(course)) {
                return course;
            }
        }
    }

    private List<Able> students(Course course, int number) {
        List<Able> students = new ArrayList<>();
        while (students.size() < number) {
            Student student =
                    new Student(id(), course.id(), "Student " + (students.size() + 1), course.created(), Extra.NONE);
            Code personal = Code.draw(Code.PERSONAL, random);
            if (courses.enrol(student, CodeHash.of(personal, courses.codeSalt())) == Courses.Enrolled.ADDED) {
                students.add(new Able(student, random.nextGaussian()));
            }
        }
        return students;
    }

    /** Gives a set to a class, which answers it, at once or on a day of the weeks before. */
    private int given(Course course, List<Able> students, ItemSet set, int number) {
        Instant when = today.minus(Duration.ofDays(7L * number + 1));
        Assignment assignment = new Assignment(
                id(),
                course.id(),
                set.title(),
                POLICY,
                Variety.SAME,
                random.nextLong(),
                set.request(),
                set.entries().size(),
                when);
        transaction.executeWithoutResult(status -> {
            assignments.add(assignment, set.entries());
            students.forEach(student -> attempts.add(attempt(assignment, student, set)));
        });
        return students.size() * set.entries().size();
    }

    private Attempt attempt(Assignment assignment, Able student, ItemSet set) {
        Pupil pupil = new Pupil(examiner, student.ability(), random, marks);
        LinkedHashMap<Integer, Answer> answers = new LinkedHashMap<>();
        Instant started = assignment.given().plusSeconds(random.nextInt(7200));
        Instant now = started;
        for (int i = 0; i < set.entries().size(); i++) {
            now = now.plusSeconds(5 + random.nextInt(55));
            Pupil.Given given = pupil.answer(set.entries().get(i).item());
            answers.put(i, new Answer(i, given.response(), given.mark(), now));
        }
        return new Attempt(
                id(),
                student.student().id(),
                assignment.request(),
                assignment.seed(student.student().id(), 0, 1),
                examiner.baseVersion(assignment.request()),
                Attempt.FeedbackTime.AT_ONCE,
                started,
                now,
                set.items(),
                answers,
                new Attempt.Assigned(
                        assignment.id(),
                        0,
                        1,
                        IntStream.range(0, set.entries().size()).boxed().toList()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
