package app.dateline.report.service;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Student;
import app.dateline.assignment.Window;
import app.dateline.attempt.Attempt;
import app.dateline.report.Graded;
import app.dateline.report.MarkQuery;
import java.time.ZoneId;
import java.util.List;

/**
 * One attempt with all that its marks come from.
 *
 * @param attempt the items as they were shown, the seed, the answers, and what marking said of them
 * @param graded what it counts, before and after corrections
 * @param counts whether it is among the attempts that count
 * @param queries about its marks
 * @param window when the assignment opens and closes for the student
 * @param zone the clocks of the class
 */
public record Trace(
        Assignment assignment,
        Student student,
        Attempt attempt,
        Graded graded,
        boolean counts,
        List<MarkQuery> queries,
        Window window,
        ZoneId zone) {
    public Trace {
        queries = List.copyOf(queries);
    }

    /** Whether the answer to a question came late, where the rules have it marked so. @param position from 0 */
    public boolean late(int position) {
        return attempt.answer(position)
                .filter(a -> window.markedLate(attempt.started(), a.given()))
                .isPresent();
    }
}
