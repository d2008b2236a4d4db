package app.dateline.report.store;

import static app.dateline.attempt.SampleItems.NOON;
import static app.dateline.attempt.SampleItems.oneOfEach;
import static app.dateline.attempt.SampleItems.responses;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Waiting;
import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Response;
import app.dateline.attempt.store.AttemptsIn;
import app.dateline.attempt.store.Snapshots;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import app.dateline.report.Correction;
import app.dateline.report.Correction.Change;
import app.dateline.report.Correction.Credit;
import app.dateline.report.Corrections;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Corrections.Notice;
import app.dateline.report.MarkQueries;
import app.dateline.report.MarkQuery;
import app.dateline.report.Scripts;
import app.dateline.report.Standing;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Scripts}, {@link Corrections} and {@link MarkQueries} promise, asked of each database. */
abstract class ReportStoreContract {

    private static final QuizRequest REQUEST = QuizRequest.tenOn("sailing");

    private final UUID teacher = UUID.randomUUID();
    private final UUID course = UUID.randomUUID();
    private final UUID set = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID ann = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private JdbcClient db;
    private Attempts attempts;
    private Scripts scripts;
    private Corrections corrections;
    private MarkQueries queries;

    abstract DataSource database();

    @BeforeEach
    void aClassWithASet() {
        db = JdbcClient.create(database());
        attempts = AttemptsIn.database(database());
        open(database());
        db.sql("insert into course (id, name, owner, zone, code, open, created) values (?, '9b', ?, 'UTC', ?, true, ?)")
                .params(course, teacher, course.toString().substring(0, 6), NOON.atOffset(ZoneOffset.UTC))
                .update();
        for (UUID student : List.of(ann, ben)) {
            db.sql("""
                    insert into student (id, course, name, name_key, code_hash, extra_percent, extra_seconds)
                    values (?, ?, ?, ?, ?, 0, 0)
                    """)
                    .params(student, course, student.toString(), student.toString(), student.toString())
                    .update();
        }
        for (UUID assignment : List.of(set, other)) {
            db.sql("""
                    insert into assignment (id, course, title, policy, variety, seed, request, size, given)
                    values (?, ?, 'Week 3', '{}', 'SAME', 7, ?, ?, ?)
                    """)
                    .params(
                            assignment,
                            course,
                            new Snapshots().write(REQUEST),
                            oneOfEach().size(),
                            NOON.atOffset(ZoneOffset.UTC))
                    .update();
            for (int i = 0; i < oneOfEach().size(); i++) {
                db.sql("insert into assignment_entry (assignment, position, item, varies) values (?, ?, ?, true)")
                        .params(assignment, i, new Snapshots().write(oneOfEach().get(i)))
                        .update();
            }
        }
    }

    private void open(DataSource over) {
        JdbcClient client = JdbcClient.create(over);
        TransactionOperations transaction = new TransactionTemplate(new DataSourceTransactionManager(over));
        scripts = new JdbcScripts(client, transaction, AttemptsIn.database(over));
        corrections = new JdbcCorrections(client, transaction);
        queries = new JdbcMarkQueries(client);
    }

    @Test
    void what_was_handed_in_comes_back_whole_one_attempt_at_a_time() {
        List<Item> same = oneOfEach();
        List<Item> drawn = oneOfEach().reversed();
        Attempt first = attempted(set, ann, 1, same);
        Attempt second = attempted(set, ann, 2, drawn);
        attempted(other, ann, 1, same);
        answered(first, 0, new Response.Chosen(1), 0.5);
        answered(first, 3, new Response.Typed("August"), 1);
        answered(second, 0, new Response.Skipped(), 0);
        attempts.finish(first.id(), NOON.plusSeconds(60));

        List<Attempt> read = new ArrayList<>();
        scripts.of(set, read::add);
        assertThat(read)
                .containsExactly(
                        attempts.find(ann, first.id()).orElseThrow(),
                        attempts.find(ann, second.id()).orElseThrow());
        assertThat(scripts.find(set, first.id())).contains(read.getFirst());
        assertThat(scripts.find(other, first.id())).as("it is at another set").isEmpty();
    }

    @Test
    void what_cannot_be_read_is_passed_over_and_harms_nobody_else() {
        Attempt broken = attempted(set, ann, 1, oneOfEach());
        Attempt fine = attempted(set, ben, 1, oneOfEach());
        db.sql("update attempt_item set item = '{\"format\":99}' where attempt = ? and position = 1")
                .param(broken.id())
                .update();
        List<UUID> read = new ArrayList<>();
        scripts.of(set, attempt -> read.add(attempt.id()));
        assertThat(read).containsExactly(fine.id());
    }

    @Test
    void corrections_of_every_sort_are_kept_as_they_were_made() {
        List<Kept> made = new ArrayList<>();
        made.add(new Kept(correction("a", new Change.Dropped(Credit.EVERYBODY), 0), 0, null));
        made.add(new Kept(correction(Correction.at(2), new Change.Dropped(Credit.NOBODY), 1), 2, null));
        for (Response response : responses()) {
            if (!(response instanceof Response.Skipped) && !(response instanceof Response.Point)) {
                made.add(new Kept(correction("b", new Change.Accepted(response, 0.75), made.size()), 1, null));
            }
        }
        for (Item item : oneOfEach()) {
            made.add(new Kept(correction("c", new Change.Mended(item, true), made.size()), 3, null));
        }
        made.forEach(kept -> corrections.add(set, kept, List.of()));
        assertThat(corrections.of(set)).isEqualTo(made);
        assertThat(corrections.of(other)).isEmpty();
        assertThat(corrections.find(set, made.get(1).correction().id())).contains(made.get(1));
    }

    @Test
    void a_correction_is_withdrawn_once_and_stays_to_be_seen() {
        Kept kept = new Kept(correction("a", new Change.Dropped(Credit.NOBODY), 0), 0, null);
        UUID id = kept.correction().id();
        corrections.add(set, kept, List.of(notice(id, ann, false)));
        assertThat(corrections.withdraw(other, id, NOON, List.of())).isFalse();
        assertThat(corrections.withdraw(set, id, NOON.plusSeconds(9), List.of(notice(id, ann, true))))
                .isTrue();
        assertThat(corrections.withdraw(set, id, NOON.plusSeconds(10), List.of(notice(id, ben, true))))
                .isFalse();
        assertThat(corrections.of(set)).containsExactly(new Kept(kept.correction(), 0, NOON.plusSeconds(9)));
        assertThat(corrections.notices(set)).containsExactly(notice(id, ann, false), notice(id, ann, true));
    }

    @Test
    void what_is_told_comes_in_the_order_in_which_it_happened() {
        Kept first = new Kept(correction("a", new Change.Dropped(Credit.NOBODY), 0), 0, null);
        Kept second = new Kept(correction("b", new Change.Dropped(Credit.NOBODY), 5), 1, null);
        UUID one = first.correction().id();
        UUID two = second.correction().id();
        corrections.add(set, first, List.of(notice(one, ann, false)));
        corrections.add(set, second, List.of(notice(two, ann, false)));
        corrections.withdraw(set, one, NOON.plusSeconds(9), List.of(notice(one, ann, true)));
        assertThat(corrections.notices(set, ann))
                .containsExactly(notice(one, ann, false), notice(two, ann, false), notice(one, ann, true));
    }

    @Test
    void an_attempt_of_nobody_in_the_class_is_not_read() {
        attempted(set, UUID.randomUUID(), 1, oneOfEach());
        Attempt anns = attempted(set, ann, 1, oneOfEach());
        List<UUID> read = new ArrayList<>();
        scripts.of(set, attempt -> read.add(attempt.id()));
        assertThat(read).containsExactly(anns.id());
    }

    @Test
    void students_are_told_once_and_only_of_their_own() {
        Kept kept = new Kept(correction("a", new Change.Dropped(Credit.NOBODY), 0), 0, null);
        UUID id = kept.correction().id();
        corrections.add(set, kept, List.of(notice(id, ann, false), notice(id, ben, false)));
        assertThat(corrections.unseen(ann)).containsExactly(set);
        assertThat(corrections.notices(set, ann)).containsExactly(notice(id, ann, false));
        corrections.seen(set, ann, NOON.plusSeconds(5));
        assertThat(corrections.unseen(ann)).isEmpty();
        assertThat(corrections.unseen(ben)).containsExactly(set);
        assertThat(corrections.notices(set, ann)).extracting(Notice::seen).containsExactly(NOON.plusSeconds(5));
    }

    @Test
    void a_question_about_a_mark_is_answered_once_and_the_answer_is_seen() {
        Attempt attempt = attempted(set, ann, 1, oneOfEach());
        MarkQuery asked = new MarkQuery(UUID.randomUUID(), set, attempt.id(), ann, 2, "Why? 帆船", NOON, null);
        queries.add(asked);
        assertThat(queries.of(set)).containsExactly(asked);
        assertThat(queries.of(set, ann)).containsExactly(asked);
        assertThat(queries.of(set, ben)).isEmpty();
        assertThat(queries.of(other)).isEmpty();
        assertThat(queries.unseen(ann)).isEmpty();
        queries.add(new MarkQuery(UUID.randomUUID(), other, attempt.id(), ben, 0, "And?", NOON.minusSeconds(9), null));
        queries.add(new MarkQuery(UUID.randomUUID(), set, attempt.id(), ben, 0, "Really?", NOON, null));
        Waiting.Place later = new Waiting.Place(set, "Week 3", course, "9b", 2);
        Waiting.Place first = new Waiting.Place(other, "Week 3", course, "9b", 1);
        assertThat(queries.waiting(teacher)).containsExactly(first, later);
        UUID colleague = UUID.randomUUID();
        assertThat(queries.waiting(colleague)).isEmpty();
        db.sql("insert into course_teacher (course, teacher) values (?, ?)")
                .params(course, colleague)
                .update();
        assertThat(queries.waiting(colleague)).containsExactly(first, later);

        MarkQuery.Reply reply = new MarkQuery.Reply("Because.", teacher, NOON.plusSeconds(1), null);
        assertThat(queries.reply(asked.id(), reply)).isTrue();
        assertThat(queries.reply(asked.id(), new MarkQuery.Reply("Or not.", teacher, NOON, null)))
                .isFalse();
        assertThat(queries.find(asked.id()).orElseThrow().reply()).isEqualTo(reply);
        assertThat(queries.waiting(teacher)).containsExactly(first, new Waiting.Place(set, "Week 3", course, "9b", 1));
        assertThat(queries.unseen(ann)).containsExactly(set);
        queries.seen(set, ann, NOON.plusSeconds(2));
        assertThat(queries.unseen(ann)).isEmpty();
    }

    @Test
    void with_a_student_or_a_class_all_of_it_goes() {
        Attempt attempt = attempted(set, ann, 1, oneOfEach());
        Kept kept = new Kept(correction("a", new Change.Dropped(Credit.NOBODY), 0), 0, null);
        corrections.add(set, kept, List.of(notice(kept.correction().id(), ann, false)));
        queries.add(new MarkQuery(UUID.randomUUID(), set, attempt.id(), ann, 2, "Why?", NOON, null));
        db.sql("delete from student where id = ?").param(ann).update();
        assertThat(corrections.notices(set)).isEmpty();
        assertThat(queries.of(set)).isEmpty();
        db.sql("delete from course where id = ?").param(course).update();
        assertThat(corrections.of(set)).isEmpty();
    }

    /** Has every page's queries run once over that database. */
    void askForEverything(DataSource over) {
        Attempt attempt = attempted(set, ann, 1, oneOfEach());
        answered(attempt, 0, new Response.Chosen(1), 0.5);
        open(over);
        scripts.of(set, read -> {});
        scripts.find(set, attempt.id());
        corrections.of(set);
        corrections.notices(set);
        corrections.notices(set, ann);
        corrections.unseen(ann);
        queries.of(set);
        queries.of(set, ann);
        queries.find(UUID.randomUUID());
        queries.unseen(ann);
        queries.waiting(teacher);
    }

    private static Notice notice(UUID correction, UUID student, boolean withdrawal) {
        return new Notice(correction, student, withdrawal, new Standing(6, 10), new Standing(5.5, 9), null);
    }

    private Correction correction(String item, Change change, int second) {
        return new Correction(
                UUID.randomUUID(), item, change, "Two sources disagree. 帆船", teacher, NOON.plusSeconds(second));
    }

    private Attempt attempted(UUID assignment, UUID student, int number, List<Item> items) {
        Attempt attempt = new Attempt(
                UUID.randomUUID(),
                student,
                REQUEST,
                5,
                "base-1",
                Attempt.FeedbackTime.AT_THE_END,
                NOON,
                null,
                items,
                new LinkedHashMap<>(),
                new Attempt.Assigned(
                        assignment,
                        0,
                        number,
                        java.util.stream.IntStream.range(0, items.size())
                                .boxed()
                                .toList()));
        attempts.add(attempt);
        return attempt;
    }

    private void answered(Attempt attempt, int position, Response response, double fraction) {
        attempts.record(
                attempt.id(),
                new Answer(position, response, new Mark(fraction, List.of()), NOON.plusSeconds(position + 1)));
    }
}
