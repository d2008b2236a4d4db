package app.dateline.report.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.assignment.Waiting;
import app.dateline.report.MarkQueries;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The open questions about marks, for the pages that stand before the results. */
@Service
public class WaitingQueries implements Waiting {

    private final MarkQueries queries;

    public WaitingQueries(MarkQueries queries) {
        this.queries = queries;
    }

    @Override
    @AllowedTo(Right.TEACHER)
    public List<Place> of(@Own UUID teacher) {
        return queries.waiting(teacher);
    }
}
