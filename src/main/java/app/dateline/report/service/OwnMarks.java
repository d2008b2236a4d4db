package app.dateline.report.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Courses;
import app.dateline.assignment.News;
import app.dateline.assignment.service.Desk;
import app.dateline.assignment.service.Taking;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Disclosure;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Examiners;
import app.dateline.report.Corrections;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Corrections.Notice;
import app.dateline.report.MarkQueries;
import app.dateline.report.MarkQuery;
import app.dateline.report.Scripts;
import app.dateline.report.StudentMarks;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What students see of their marks. Whatever is asked for by a browser is found only if a student of the class is at that
 * browser, and is only ever that student's.
 */
@Service
public class OwnMarks implements News {

    private final Taking taking;
    private final Courses courses;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Corrections corrections;
    private final MarkQueries queries;
    private final Reckoning reckoning;
    private final Clock clock;

    public OwnMarks(
            Taking taking,
            Courses courses,
            Assignments assignments,
            Attempts attempts,
            Scripts scripts,
            Corrections corrections,
            MarkQueries queries,
            Examiners examiners,
            Clock clock) {
        this.taking = taking;
        this.courses = courses;
        this.assignments = assignments;
        this.attempts = attempts;
        this.corrections = corrections;
        this.queries = queries;
        this.reckoning = new Reckoning(scripts, examiners);
        this.clock = clock;
    }

    /** What came of asking about a mark. */
    public enum Asked {
        DONE,
        /** There is no such mark, or it may not be seen. */
        UNKNOWN,
        /** Nothing was written, or too much. */
        UNFIT,
        /** An earlier question about it is not answered yet. */
        WAITS,
        /** It was asked about as often as may be, see {@link MarkQuery#MOST}. */
        TOO_OFTEN
    }

    /** The marks of the student at that browser; empty where they have no such set. */
    @AllowedTo(Right.ANYBODY)
    public Optional<OwnSheet> find(UUID browser, UUID assignment) {
        return taking.desk(browser, assignment).map(desk -> sheet(browser, desk));
    }

    private OwnSheet sheet(UUID browser, Desk desk) {
        UUID assignment = desk.assignment().id();
        UUID student = desk.student().id();
        List<Sitting> papers = desk.tries().stream()
                .filter(t -> t.ended() != null)
                .flatMap(t -> taking.sitting(browser, assignment, t.attempt()).stream())
                .toList();
        List<MarkQuery> asked = queries.of(assignment, student);
        if (desk.disclosure() == Disclosure.NOTHING) {
            return new OwnSheet(desk, Optional.empty(), papers, List.of(), List.of(), asked);
        }
        List<Kept> kept = corrections.of(assignment);
        Optional<StudentMarks> marks = marks(desk, kept);
        List<Notice> notices = corrections.notices(assignment, student);
        List<Kept> told = kept.stream()
                .filter(k -> notices.stream()
                        .anyMatch(n -> n.correction().equals(k.correction().id())))
                .toList();
        return new OwnSheet(desk, marks, papers, told, notices, asked);
    }

    private Optional<StudentMarks> marks(Desk desk, List<Kept> kept) {
        return reckoning.student(
                desk.assignment(),
                assignments.entries(desk.assignment().id()),
                attempts.assigned(desk.student().id(), desk.assignment().id()),
                Reckoning.holding(kept));
    }

    /**
     * Asks about a mark that the student may see.
     *
     * @param position which item of the attempt, from 0
     */
    @AllowedTo(Right.ANYBODY)
    public Asked ask(UUID browser, UUID assignment, UUID attempt, int position, String text) {
        Optional<Desk> desk = taking.desk(browser, assignment).filter(d -> d.disclosure() != Disclosure.NOTHING);
        boolean known = desk.stream()
                .flatMap(d -> d.tries().stream())
                .anyMatch(
                        t -> t.attempt().equals(attempt) && t.ended() != null && position >= 0 && position < t.items());
        if (!known) {
            return Asked.UNKNOWN;
        }
        String said = text.strip();
        if (said.isEmpty() || said.length() > MarkQuery.LONGEST) {
            return Asked.UNFIT;
        }
        UUID student = desk.orElseThrow().student().id();
        List<MarkQuery> before = queries.of(assignment, student).stream()
                .filter(q -> q.attempt().equals(attempt) && q.position() == position)
                .toList();
        if (before.stream().anyMatch(MarkQuery::open)) {
            return Asked.WAITS;
        }
        if (before.size() >= MarkQuery.MOST) {
            return Asked.TOO_OFTEN;
        }
        queries.add(new MarkQuery(UUID.randomUUID(), assignment, attempt, student, position, said, now(), null));
        return Asked.DONE;
    }

    /** The student has seen what there was to tell of a set; nothing where nothing may be shown. */
    @AllowedTo(Right.ANYBODY)
    public void seen(UUID browser, UUID assignment) {
        taking.desk(browser, assignment)
                .filter(d -> d.disclosure() != Disclosure.NOTHING)
                .ifPresent(d -> {
                    corrections.seen(assignment, d.student().id(), now());
                    queries.seen(assignment, d.student().id(), now());
                });
    }

    @Override
    @AllowedTo(Right.ANYBODY)
    public Set<UUID> unread(UUID browser) {
        return news(browser).stream().map(d -> d.assignment().id()).collect(Collectors.toSet());
    }

    /** As {@link #unread}, with all that the student sees of each. */
    @AllowedTo(Right.ANYBODY)
    public List<Desk> news(UUID browser) {
        return courses.seated(browser).stream()
                .flatMap(s -> Stream.concat(corrections.unseen(s.id()).stream(), queries.unseen(s.id()).stream()))
                .distinct()
                .flatMap(a -> taking.desk(browser, a).stream())
                .filter(d -> d.disclosure() != Disclosure.NOTHING)
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
