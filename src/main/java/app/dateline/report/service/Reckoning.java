package app.dateline.report.service;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Remark;
import app.dateline.attempt.RemarkKey;
import app.dateline.attempt.Response;
import app.dateline.attempt.service.Examiners;
import app.dateline.item.Item;
import app.dateline.report.Alignment;
import app.dateline.report.ClassMarks;
import app.dateline.report.Correction;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Remarking;
import app.dateline.report.Scripts;
import app.dateline.report.StudentMarks;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** How the marks of a class are worked out: from what was handed in and from the corrections that hold. */
final class Reckoning {

    private final Scripts scripts;
    private final Examiners examiners;

    Reckoning(Scripts scripts, Examiners examiners) {
        this.scripts = scripts;
        this.examiners = examiners;
    }

    ClassMarks of(Assignment assignment, List<Entry> entries, Collection<Correction> corrections) {
        return of(assignment, entries, List.of(corrections)).getFirst();
    }

    /** The marks under several lots of corrections, with one reading. */
    List<ClassMarks> of(
            Assignment assignment, List<Entry> entries, List<? extends Collection<Correction>> corrections) {
        List<ClassMarks> marks = corrections.stream()
                .map(lot -> new ClassMarks(assignment.policy(), alignment(entries), remarking(assignment, lot)))
                .toList();
        scripts.of(assignment.id(), attempt -> marks.forEach(m -> m.add(attempt)));
        return marks;
    }

    /** The marks of the one student whose attempts these are; empty where there are none. */
    Optional<StudentMarks> student(
            Assignment assignment, List<Entry> entries, List<Attempt> attempts, Collection<Correction> corrections) {
        ClassMarks marks = new ClassMarks(assignment.policy(), alignment(entries), remarking(assignment, corrections));
        attempts.forEach(marks::add);
        return marks.students().stream().findFirst();
    }

    static Alignment alignment(List<Entry> entries) {
        return new Alignment(entries.stream().map(Entry::item).toList());
    }

    Remarking remarking(Assignment assignment, Collection<Correction> corrections) {
        BiFunction<Item, Response, Marking> marking = examiners
                .of(assignment.request().collection())
                .<BiFunction<Item, Response, Marking>>map(examiner -> examiner::mark)
                .orElse((item, response) -> new Marking.Refused(Remark.of(RemarkKey.COLLECTION_MISSING.message())));
        return new Remarking(marking, corrections);
    }

    /** Those that hold. */
    static List<Correction> holding(List<Kept> kept) {
        return kept.stream().filter(Kept::holds).map(Kept::correction).toList();
    }
}
