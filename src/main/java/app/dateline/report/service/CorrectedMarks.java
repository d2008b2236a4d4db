package app.dateline.report.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Corrected;
import app.dateline.assignment.Earned;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.service.Examiners;
import app.dateline.report.Correction;
import app.dateline.report.Corrections;
import app.dateline.report.Graded;
import app.dateline.report.Scripts;
import app.dateline.report.Standing;
import app.dateline.report.StudentMarks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Marks with the corrections that hold, for the pages on which students answer. Who may see a mark is decided there; a
 * student's id is nothing that a browser could name.
 */
@Service
public class CorrectedMarks implements Corrected {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Corrections corrections;
    private final Reckoning reckoning;

    public CorrectedMarks(
            Assignments assignments, Attempts attempts, Scripts scripts, Corrections corrections, Examiners examiners) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.corrections = corrections;
        this.reckoning = new Reckoning(scripts, examiners);
    }

    @Override
    @AllowedTo(Right.ANYBODY)
    public Optional<Mark> of(Assignment assignment, UUID student) {
        List<Correction> holding = Reckoning.holding(corrections.of(assignment.id()));
        return holding.isEmpty()
                ? Optional.empty()
                : reckoning
                        .student(
                                assignment,
                                assignments.entries(assignment.id()),
                                attempts.assigned(student, assignment.id()),
                                holding)
                        .map(CorrectedMarks::mark);
    }

    private static Mark mark(StudentMarks marks) {
        return new Mark(
                earned(marks.after()),
                marks.tries().stream()
                        .collect(Collectors.toMap(
                                Graded::attempt, g -> earned(g.marks().after()))));
    }

    private static Earned earned(Standing standing) {
        return new Earned(standing.points(), standing.maximum());
    }
}
