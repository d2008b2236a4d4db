package app.dateline.report.service;

import app.dateline.assignment.service.Desk;
import app.dateline.attempt.Sitting;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Corrections.Notice;
import app.dateline.report.MarkQuery;
import app.dateline.report.StudentMarks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A student's own marks in a set, as far as the policy shows them now.
 *
 * @param desk the set as the student finds it
 * @param marks empty where nothing may be shown, or nothing was begun
 * @param papers the attempts that ended, which let out keys and marks only as far as the policy shows them; by portion and
 *     number
 * @param corrections those that the notices tell of, in the order made, the withdrawn ones too
 * @param notices what the student is told of corrections, in the order made; none where no marks may be shown
 * @param queries the student's questions, the first asked first
 */
public record OwnSheet(
        Desk desk,
        Optional<StudentMarks> marks,
        List<Sitting> papers,
        List<Kept> corrections,
        List<Notice> notices,
        List<MarkQuery> queries) {
    public OwnSheet {
        papers = List.copyOf(papers);
        corrections = List.copyOf(corrections);
        notices = List.copyOf(notices);
        queries = List.copyOf(queries);
    }

    /** The questions about one mark. */
    public List<MarkQuery> queries(UUID attempt, int position) {
        return queries.stream()
                .filter(q -> q.attempt().equals(attempt) && q.position() == position)
                .toList();
    }
}
