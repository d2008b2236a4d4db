package app.dateline.report.service;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Student;
import app.dateline.attempt.Attempt;
import app.dateline.report.Graded;
import app.dateline.report.MarkQuery;
import java.util.List;

/**
 * One attempt with all that its marks come from.
 *
 * @param attempt the items as they were shown, the seed, the answers, and what marking said of them
 * @param graded what it counts, before and after corrections
 * @param counts whether it is among the attempts that count
 * @param queries about its marks
 */
public record Trace(
        Assignment assignment,
        Student student,
        Attempt attempt,
        Graded graded,
        boolean counts,
        List<MarkQuery> queries) {
    public Trace {
        queries = List.copyOf(queries);
    }
}
