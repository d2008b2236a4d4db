package app.dateline.report.service;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Student;
import app.dateline.assignment.Window;
import app.dateline.item.Item;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Flag;
import app.dateline.report.Graded;
import app.dateline.report.MarkQuery;
import app.dateline.report.Remarked;
import app.dateline.report.SetReport;
import app.dateline.report.StudentMarks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * What a set showed, with the corrections that hold.
 *
 * @param originals the items as they were given, by place
 * @param students of the class, by id, in the order of their names
 * @param windows when it opens and closes for each of them
 * @param marks of everybody who has begun
 * @param flags what stands out
 * @param items all that anybody met, by id, with their options in the order that the statistics count in
 * @param corrections in the order made, the withdrawn ones too
 * @param queries about marks, the first asked first
 */
public record Overview(
        Assignment assignment,
        Course course,
        List<Item> originals,
        SequencedMap<UUID, Student> students,
        Map<UUID, Window> windows,
        List<StudentMarks> marks,
        SetReport report,
        List<Flag> flags,
        SequencedMap<String, Item> items,
        List<Kept> corrections,
        List<MarkQuery> queries) {
    public Overview {
        originals = List.copyOf(originals);
        windows = Map.copyOf(windows);
        marks = List.copyOf(marks);
        flags = List.copyOf(flags);
        corrections = List.copyOf(corrections);
        queries = List.copyOf(queries);
    }

    public Optional<Student> student(UUID id) {
        return Optional.ofNullable(students.get(id));
    }

    public Optional<StudentMarks> marks(UUID student) {
        return marks.stream().filter(m -> m.student().equals(student)).findFirst();
    }

    /** Whether an attempt holds answers that came late, where the rules have them marked so. */
    public boolean late(UUID student, Graded graded) {
        Window window = windows.get(student);
        Instant ended = graded.finished();
        return window != null && ended != null && window.endedLate(graded.started(), ended);
    }

    /** How many students have an attempt that ended. */
    public long done() {
        return marks.stream().filter(StudentMarks::marked).count();
    }

    /** How many students have an attempt that goes on. */
    public long going() {
        return marks.stream()
                .filter(m -> m.tries().stream().anyMatch(t -> t.finished() == null))
                .count();
    }

    /** Which place of the set a question is about, from 0: students may see them in orders of their own. */
    public int place(MarkQuery query) {
        return marks(query.student()).stream()
                .flatMap(m -> m.tries().stream())
                .filter(g -> g.attempt().equals(query.attempt()))
                .flatMap(g -> g.marks().items().stream())
                .filter(p -> p.position() == query.position())
                .mapToInt(Remarked.Place::slot)
                .findFirst()
                .orElse(query.position());
    }

    /**
     * How many students could have been done: not those who came into the class only when the set had closed, and have
     * nothing in it.
     */
    public long expected() {
        Instant closes = new Window(assignment.policy(), course.zone(), Extra.NONE, assignment.size()).closes();
        return students.values().stream()
                .filter(s -> closes == null
                        || s.joined() == null
                        || s.joined().isBefore(closes)
                        || marks(s.id()).isPresent())
                .count();
    }

    /** The corrections of one place. */
    public List<Kept> corrections(int place) {
        return corrections.stream().filter(c -> c.place() == place).toList();
    }
}
