package app.dateline.report.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.Student;
import app.dateline.assignment.Window;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.service.Examiners;
import app.dateline.report.Alignment;
import app.dateline.report.ClassMarks;
import app.dateline.report.Corrections;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Flags;
import app.dateline.report.GivenAnswer;
import app.dateline.report.MarkQueries;
import app.dateline.report.MarkQuery;
import app.dateline.report.Remarking;
import app.dateline.report.ResultSheets;
import app.dateline.report.Scripts;
import app.dateline.report.SetReport;
import app.dateline.report.Sheet;
import app.dateline.report.StudentMarks;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What sets that were given show. An assignment is found by whoever teaches its class; for all others there is none.
 */
@Service
public class Results {

    private final Giving giving;
    private final Classes classes;
    private final Scripts scripts;
    private final Attempts attempts;
    private final Corrections corrections;
    private final MarkQueries queries;
    private final Reckoning reckoning;
    private final Clock clock;

    public Results(
            Giving giving,
            Classes classes,
            Scripts scripts,
            Attempts attempts,
            Corrections corrections,
            MarkQueries queries,
            Examiners examiners,
            Clock clock) {
        this.giving = giving;
        this.classes = classes;
        this.scripts = scripts;
        this.attempts = attempts;
        this.corrections = corrections;
        this.queries = queries;
        this.reckoning = new Reckoning(scripts, examiners);
        this.clock = clock;
    }

    /** All that a set showed; empty where the teacher has no such assignment. */
    @AllowedTo(Right.TEACHER)
    public Optional<Overview> overview(@Own UUID teacher, UUID assignment) {
        Optional<Assignment> found = giving.find(teacher, assignment);
        Optional<Course> course = found.flatMap(a -> classes.find(teacher, a.course()));
        if (course.isEmpty()) {
            return Optional.empty();
        }
        Assignment given = found.orElseThrow();
        settle(teacher, given);
        List<Entry> entries = giving.entries(teacher, assignment);
        List<Kept> kept = corrections.of(assignment);
        ClassMarks marks = reckoning.of(given, entries, Reckoning.holding(kept));
        SetReport report = marks.report(given.size());
        return Optional.of(new Overview(
                given,
                course.get(),
                entries.stream().map(Entry::item).toList(),
                students(teacher, given),
                giving.windows(teacher, assignment),
                marks.students(),
                report,
                Flags.of(report),
                marks.items(),
                kept,
                queries.of(assignment)));
    }

    /** Where each mark of an attempt comes from; empty where there is no such attempt at an assignment of the teacher's. */
    @AllowedTo(Right.TEACHER)
    public Optional<Trace> trace(@Own UUID teacher, UUID assignment, UUID attempt) {
        Optional<Assignment> found = giving.find(teacher, assignment);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        settle(teacher, found.get());
        Optional<Attempt> kept = scripts.find(assignment, attempt);
        Optional<Student> student = kept.flatMap(
                a -> Optional.ofNullable(students(teacher, found.get()).get(a.learner())));
        if (student.isEmpty()) {
            return Optional.empty();
        }
        return reckoning
                .student(
                        found.get(),
                        giving.entries(teacher, assignment),
                        attempts.assigned(student.get().id(), assignment),
                        Reckoning.holding(corrections.of(assignment)))
                .flatMap(m -> trace(teacher, found.get(), student.get(), kept.get(), m));
    }

    private Optional<Trace> trace(
            UUID teacher, Assignment assignment, Student student, Attempt attempt, StudentMarks marks) {
        Optional<Course> course = classes.find(teacher, assignment.course());
        Optional<Window> window =
                Optional.ofNullable(giving.windows(teacher, assignment.id()).get(student.id()));
        if (course.isEmpty() || window.isEmpty()) {
            return Optional.empty();
        }
        List<MarkQuery> asked = queries.of(assignment.id(), student.id()).stream()
                .filter(q -> q.attempt().equals(attempt.id()))
                .toList();
        return marks.tries().stream()
                .filter(g -> g.attempt().equals(attempt.id()))
                .findFirst()
                .map(g -> new Trace(
                        assignment,
                        student,
                        attempt,
                        g,
                        marks.counting().contains(g.attempt()),
                        asked,
                        window.get(),
                        course.get().zone()));
    }

    /**
     * What was answered in one place of a set, the most frequent first; of attempts that ended.
     *
     * @param place from 0
     */
    @AllowedTo(Right.TEACHER)
    public List<GivenAnswer> answers(@Own UUID teacher, UUID assignment, int place) {
        Optional<Assignment> found = giving.find(teacher, assignment);
        if (found.isEmpty()) {
            return List.of();
        }
        Alignment alignment = Reckoning.alignment(giving.entries(teacher, assignment));
        Remarking remarking = reckoning.remarking(found.get(), Reckoning.holding(corrections.of(assignment)));
        GivenAnswer.Count count = new GivenAnswer.Count(place);
        scripts.of(assignment, shown -> {
            if (shown.isFinished()) {
                Attempt attempt = alignment.align(shown);
                count.add(attempt, remarking.remark(attempt));
            }
        });
        return count.answers();
    }

    /**
     * The results as tables: one row for each attempt, one for each answer, in the order of students' names. None where the
     * teacher has no such assignment.
     */
    @AllowedTo(Right.TEACHER)
    public List<Sheet> sheets(@Own UUID teacher, UUID assignment) {
        Optional<Assignment> found = giving.find(teacher, assignment);
        if (found.isEmpty()) {
            return List.of();
        }
        settle(teacher, found.get());
        Alignment alignment = Reckoning.alignment(giving.entries(teacher, assignment));
        Remarking remarking = reckoning.remarking(found.get(), Reckoning.holding(corrections.of(assignment)));
        SequencedMap<UUID, List<Attempt>> attempts = new LinkedHashMap<>();
        SequencedMap<UUID, Student> students = students(teacher, found.get());
        students.keySet().forEach(id -> attempts.put(id, new ArrayList<>()));
        scripts.of(
                assignment,
                a -> attempts.computeIfAbsent(a.learner(), id -> new ArrayList<>())
                        .add(alignment.align(a)));
        List<ResultSheets.Entry> entries = new ArrayList<>();
        Map<UUID, Window> windows = giving.windows(teacher, assignment);
        students.forEach((id, student) -> attempts.getOrDefault(id, List.of())
                .forEach(a -> entries.add(
                        new ResultSheets.Entry(student.name(), a, remarking.remark(a), late(windows.get(id), a)))));
        return List.of(ResultSheets.students(entries), ResultSheets.answers(entries));
    }

    /** The positions whose answers came late, where the rules have them marked so. */
    private static Set<Integer> late(@Nullable Window window, Attempt attempt) {
        return attempt.answers().values().stream()
                .filter(a -> window != null && window.markedLate(attempt.started(), a.given()))
                .map(Answer::position)
                .collect(Collectors.toSet());
    }

    /**
     * Answers a student's question about a mark; what was answered stays.
     *
     * @return whether it was done: there is such a question without an answer, and the answer has 1 to
     *     {@value MarkQuery#LONGEST} characters
     */
    @AllowedTo(Right.TEACHER)
    public boolean reply(@Own UUID teacher, UUID assignment, UUID query, String text) {
        String said = text.strip();
        boolean fits = !said.isEmpty() && said.length() <= MarkQuery.LONGEST;
        boolean known = giving.find(teacher, assignment).isPresent()
                && queries.find(query)
                        .filter(q -> q.assignment().equals(assignment))
                        .isPresent();
        return fits
                && known
                && queries.reply(
                        query,
                        new MarkQuery.Reply(said, teacher, clock.instant().truncatedTo(ChronoUnit.MILLIS), null));
    }

    /** Whose time is up has ended before anything is counted. */
    private void settle(UUID teacher, Assignment assignment) {
        giving.lines(teacher, assignment.id());
    }

    private SequencedMap<UUID, Student> students(UUID teacher, Assignment assignment) {
        SequencedMap<UUID, Student> students = new LinkedHashMap<>();
        classes.students(teacher, assignment.course()).forEach(s -> students.put(s.id(), s));
        return students;
    }
}
