package app.dateline.attempt.store;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempt.Assigned;
import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.Attempts;
import app.dateline.item.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Attempts in H2 or PostgreSQL. Every change is one transaction, committed before the method returns; how durable a
 * commit is, is the database's setting, see {@code docs/decisions/}.
 *
 * <p>An attempt whose snapshots can't be read any more is passed over, with a line in the log that names it by its id
 * alone.
 */
@Repository
class JdbcAttempts implements Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcAttempts.class);

    private static final String COLUMNS =
            "select id, learner, request, seed, base_version, feedback, started, finished, assignment, portion, number"
                    + " from attempt ";

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Snapshots snapshots = new Snapshots();

    JdbcAttempts(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    private record Row(
            UUID id,
            UUID learner,
            String request,
            long seed,
            String baseVersion,
            String feedback,
            Instant started,
            @Nullable Instant finished,
            @Nullable UUID assignment,
            int portion,
            int number) {}

    private record ItemRow(UUID attempt, String item, int place) {}

    private record AnswerRow(UUID attempt, int position, String response, String mark, Instant given) {}

    @Override
    public void add(Attempt attempt) {
        try {
            transaction.executeWithoutResult(status -> insert(attempt));
        } catch (DuplicateKeyException e) {
            throw new IllegalStateException(
                    "an attempt with the id or the number of " + attempt.id() + " is kept already", e);
        }
    }

    private void insert(Attempt attempt) {
        Assigned assigned = attempt.assigned();
        db.sql("""
                insert into attempt
                    (id, learner, collection, request, seed, base_version, feedback, started, finished,
                     assignment, portion, number)
                values (:id, :learner, :collection, :request, :seed, :version, :feedback, :started, :finished,
                        :assignment, :portion, :number)
                """)
                .param("id", attempt.id())
                .param("learner", attempt.learner())
                .param("collection", attempt.request().collection())
                .param("request", snapshots.write(attempt.request()))
                .param("seed", attempt.seed())
                .param("version", attempt.baseVersion())
                .param("feedback", attempt.feedback().name())
                .param("started", utc(attempt.started()))
                .param("finished", utc(attempt.finished()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("assignment", assigned == null ? null : assigned.assignment(), Types.OTHER)
                .param("portion", assigned == null ? null : assigned.portion(), Types.INTEGER)
                .param("number", assigned == null ? null : assigned.number(), Types.INTEGER)
                .update();
        for (int i = 0; i < attempt.items().size(); i++) {
            db.sql("""
                    insert into attempt_item (attempt, position, item, place)
                    values (:attempt, :position, :item, :place)
                    """)
                    .param("attempt", attempt.id())
                    .param("position", i)
                    .param("place", assigned == null ? null : assigned.places().get(i), Types.INTEGER)
                    .param("item", snapshots.write(attempt.items().get(i)))
                    .update();
        }
        attempt.answers().values().forEach(answer -> insert(attempt.id(), answer));
    }

    private boolean insert(UUID attempt, Answer answer) {
        return db.sql("""
                insert into answer (attempt, position, response, mark, fraction, given)
                values (:attempt, :position, :response, :mark, :fraction, :given)
                on conflict do nothing
                """)
                        .param("attempt", attempt)
                        .param("position", answer.position())
                        .param("response", snapshots.write(answer.response()))
                        .param("mark", snapshots.write(answer.mark()))
                        .param("fraction", answer.mark().fraction())
                        .param("given", utc(answer.given()))
                        .update()
                == 1;
    }

    @Override
    public boolean replace(UUID attempt, Answer answer) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!locked(attempt).equals(Optional.of(false))) {
                return false;
            }
            db.sql("delete from answer where attempt = :attempt and position = :position")
                    .param("attempt", attempt)
                    .param("position", answer.position())
                    .update();
            return insert(attempt, answer);
        }));
    }

    /** Whether an attempt has ended; answers wait here for its end and for one another. Empty where there is none. */
    private Optional<Boolean> locked(UUID attempt) {
        return db.sql("select finished is not null from attempt where id = :id for update")
                .param("id", attempt)
                .query(Boolean.class)
                .optional();
    }

    @Override
    public Optional<Attempt> find(UUID learner, UUID attempt) {
        return attempts(db.sql(COLUMNS + "where id = :id and learner = :learner")
                        .param("id", attempt)
                        .param("learner", learner)
                        .query((rs, n) -> row(rs))
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Kept> record(UUID attempt, Answer answer) {
        Optional<Kept> kept = transaction.execute(status -> recordLocked(attempt, answer));
        return kept == null ? Optional.empty() : kept;
    }

    private Optional<Kept> recordLocked(UUID attempt, Answer answer) {
        Optional<Boolean> finished = locked(attempt);
        if (finished.isEmpty()) {
            return Optional.empty();
        }
        if (!finished.get() && insert(attempt, answer)) {
            return Optional.of(new Kept(answer, true));
        }
        return db.sql("""
                select attempt, position, response, mark, given from answer
                where attempt = :attempt and position = :position
                """)
                .param("attempt", attempt)
                .param("position", answer.position())
                .query((rs, n) -> answerRow(rs))
                .optional()
                .map(row -> new Kept(answer(row), false));
    }

    @Override
    public void finish(UUID attempt, Instant when) {
        db.sql("update attempt set finished = :finished where id = :id and finished is null")
                .param("finished", utc(when))
                .param("id", attempt)
                .update();
    }

    @Override
    public List<Attempt> assigned(UUID learner, UUID assignment) {
        return attempts(db.sql(COLUMNS
                        + "where assignment = :assignment and learner = :learner order by started, portion, number")
                .param("assignment", assignment)
                .param("learner", learner)
                .query((rs, n) -> row(rs))
                .list());
    }

    @Override
    public List<Attempt> unfinished(UUID learner, int limit) {
        return listed(
                "where learner = :learner and finished is null and assignment is null order by started desc, id limit :most",
                learner,
                limit);
    }

    @Override
    public List<Attempt> finished(UUID learner, int limit) {
        return listed(
                "where learner = :learner and finished is not null and assignment is null order by finished desc, id limit :most",
                learner,
                limit);
    }

    @Override
    public void discard(UUID learner, UUID attempt) {
        db.sql("delete from attempt where id = :id and learner = :learner")
                .param("id", attempt)
                .param("learner", learner)
                .update();
    }

    private List<Attempt> listed(String where, UUID learner, int limit) {
        return attempts(db.sql(COLUMNS + where)
                .param("learner", learner)
                .param("most", limit)
                .query((rs, n) -> row(rs))
                .list());
    }

    /** The attempts of those rows, in their order, without those that can't be read. */
    private List<Attempt> attempts(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, List<ItemRow>> items = new LinkedHashMap<>();
        db.sql("select attempt, item, place from attempt_item where attempt in (:ids) order by attempt, position")
                .param("ids", ids)
                .query((rs, n) ->
                        new ItemRow(rs.getObject("attempt", UUID.class), rs.getString("item"), rs.getInt("place")))
                .list()
                .forEach(item -> items.computeIfAbsent(item.attempt(), id -> new ArrayList<>())
                        .add(item));
        Map<UUID, List<AnswerRow>> answers = new LinkedHashMap<>();
        db.sql("""
                select attempt, position, response, mark, given from answer
                where attempt in (:ids) order by attempt, position
                """)
                .param("ids", ids)
                .query((rs, n) -> answerRow(rs))
                .list()
                .forEach(answer -> answers.computeIfAbsent(answer.attempt(), id -> new ArrayList<>())
                        .add(answer));
        List<Attempt> attempts = new ArrayList<>();
        for (Row row : rows) {
            try {
                attempts.add(attempt(
                        row, items.getOrDefault(row.id(), List.of()), answers.getOrDefault(row.id(), List.of())));
            } catch (Unreadable e) {
                LOG.warn("Attempt {} is passed over: {}", row.id(), e.getMessage());
            }
        }
        return attempts;
    }

    private Attempt attempt(Row row, List<ItemRow> items, List<AnswerRow> answers) {
        List<Item> shown =
                items.stream().map(item -> snapshots.item(item.item())).toList();
        SequencedMap<Integer, Answer> given = new LinkedHashMap<>();
        answers.forEach(answer -> given.put(answer.position(), answer(answer)));
        return new Attempt(
                row.id(),
                row.learner(),
                snapshots.request(row.request()),
                row.seed(),
                row.baseVersion(),
                feedback(row.feedback()),
                row.started(),
                row.finished(),
                shown,
                given,
                assigned(row, items));
    }

    private static @Nullable Assigned assigned(Row row, List<ItemRow> items) {
        return row.assignment() == null
                ? null
                : new Assigned(
                        row.assignment(),
                        row.portion(),
                        row.number(),
                        items.stream().map(ItemRow::place).toList());
    }

    private Answer answer(AnswerRow row) {
        return new Answer(row.position(), snapshots.response(row.response()), snapshots.mark(row.mark()), row.given());
    }

    private static FeedbackTime feedback(String name) {
        try {
            return FeedbackTime.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("its time of feedback is none that this version knows");
        }
    }

    private static Row row(ResultSet rs) throws SQLException {
        OffsetDateTime finished = rs.getObject("finished", OffsetDateTime.class);
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getObject("learner", UUID.class),
                rs.getString("request"),
                rs.getLong("seed"),
                rs.getString("base_version"),
                rs.getString("feedback"),
                rs.getObject("started", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                rs.getObject("assignment", UUID.class),
                rs.getInt("portion"),
                rs.getInt("number"));
    }

    private static AnswerRow answerRow(ResultSet rs) throws SQLException {
        return new AnswerRow(
                rs.getObject("attempt", UUID.class),
                rs.getInt("position"),
                rs.getString("response"),
                rs.getString("mark"),
                rs.getObject("given", OffsetDateTime.class).toInstant());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
