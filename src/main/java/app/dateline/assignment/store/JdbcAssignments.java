package app.dateline.assignment.store;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Extra;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.Try;
import app.dateline.assignment.Variety;
import app.dateline.attempt.store.Snapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Assignments in H2 or PostgreSQL. Every change is one transaction, committed before the method returns. */
@Repository
class JdbcAssignments implements Assignments {

    private static final String COLUMNS =
            "select id, course, title, policy, variety, seed, request, size, given from assignment ";

    /** Rows that PostgreSQL hands over at once; without a bound it would hand over all. */
    private static final int AT_ONCE = 500;

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Snapshots snapshots = new Snapshots();
    private final PolicyJson policies = new PolicyJson();
    private final Entries entries;

    JdbcAssignments(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
        this.entries = new Entries(db, "assignment_entry", "assignment");
    }

    @Override
    public void add(Assignment assignment, List<Entry> items) {
        if (items.size() != assignment.size()) {
            throw new IllegalArgumentException(items.size() + " items, not " + assignment.size());
        }
        transaction.executeWithoutResult(status -> {
            db.sql("""
                    insert into assignment (id, course, title, policy, variety, seed, request, size, given)
                    values (:id, :course, :title, :policy, :variety, :seed, :request, :size, :given)
                    """)
                    .param("id", assignment.id())
                    .param("course", assignment.course())
                    .param("title", assignment.title())
                    .param("policy", policies.write(assignment.policy()))
                    .param("variety", assignment.variety().name())
                    .param("seed", assignment.seed())
                    .param("request", snapshots.write(assignment.request()))
                    .param("size", assignment.size())
                    .param("given", utc(assignment.given()))
                    .update();
            entries.replace(assignment.id(), items);
        });
    }

    @Override
    public Optional<Assignment> find(UUID assignment) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", assignment)
                .query((rs, n) -> assignment(rs))
                .optional();
    }

    @Override
    public List<Entry> entries(UUID assignment) {
        return entries.of(assignment).orElse(List.of());
    }

    @Override
    public List<Assignment> of(UUID course) {
        return db.sql(COLUMNS + "where course = :course order by given desc, id")
                .param("course", course)
                .query((rs, n) -> assignment(rs))
                .list();
    }

    @Override
    public void save(Assignment assignment) {
        db.sql("update assignment set title = :title, policy = :policy where id = :id")
                .param("id", assignment.id())
                .param("title", assignment.title())
                .param("policy", policies.write(assignment.policy()))
                .update();
    }

    @Override
    public void remove(UUID assignment) {
        db.sql("delete from assignment where id = :id").param("id", assignment).update();
    }

    @Override
    public Map<UUID, Extra> extras(UUID assignment) {
        Map<UUID, Extra> extras = new LinkedHashMap<>();
        db.sql("""
                select student, extra_percent, extra_seconds from assignment_extra
                where assignment = :assignment order by student
                """).param("assignment", assignment).query(rs -> {
            extras.put(
                    rs.getObject("student", UUID.class),
                    new Extra(rs.getInt("extra_percent"), Duration.ofSeconds(rs.getLong("extra_seconds"))));
        });
        return extras;
    }

    @Override
    public void give(UUID assignment, UUID student, @Nullable Extra extra) {
        transaction.executeWithoutResult(status -> {
            db.sql("delete from assignment_extra where assignment = :assignment and student = :student")
                    .param("assignment", assignment)
                    .param("student", student)
                    .update();
            if (extra != null) {
                db.sql("""
                        insert into assignment_extra (assignment, student, extra_percent, extra_seconds)
                        values (:assignment, :student, :percent, :seconds)
                        """)
                        .param("assignment", assignment)
                        .param("student", student)
                        .param("percent", extra.percent())
                        .param("seconds", extra.longer().toSeconds())
                        .update();
            }
        });
    }

    @Override
    public List<Line> lines(UUID assignment) {
        return lines(db.sql(lines("")).param("assignment", assignment));
    }

    @Override
    public List<Line> lines(UUID assignment, UUID student) {
        return lines(db.sql(lines("and a.learner = :student"))
                .param("assignment", assignment)
                .param("student", student));
    }

    private static String lines(String more) {
        return """
                select a.id, a.learner, a.portion, a.number, a.started, a.finished,
                       (select count(*) from attempt_item i where i.attempt = a.id) as items,
                       count(n.position) as answered, sum(n.fraction) as points, max(n.given) as last_answer
                from attempt a left join answer n on n.attempt = a.id
                where a.assignment = :assignment %s
                group by a.id, a.learner, a.portion, a.number, a.started, a.finished
                order by a.started, a.learner, a.portion, a.number
                """.formatted(more);
    }

    private static List<Line> lines(JdbcClient.StatementSpec query) {
        return query.query((rs, n) -> new Line(
                        rs.getObject("id", UUID.class),
                        rs.getObject("learner", UUID.class),
                        new Try(
                                rs.getInt("number"),
                                rs.getInt("portion"),
                                time(rs, "started"),
                                timeOrNull(rs, "finished"),
                                timeOrNull(rs, "last_answer")),
                        rs.getInt("items"),
                        rs.getInt("answered"),
                        rs.getDouble("points")))
                .list();
    }

    @Override
    public List<Tally> tallies(UUID assignment) {
        return db.sql("""
                select i.place, count(*) as answers, sum(n.fraction) as points
                from attempt a
                    join answer n on n.attempt = a.id
                    join attempt_item i on i.attempt = n.attempt and i.position = n.position
                where a.assignment = :assignment
                group by i.place
                order by i.place
                """)
                .param("assignment", assignment)
                .query((rs, n) -> new Tally(rs.getInt("place"), rs.getInt("answers"), rs.getDouble("points")))
                .list();
    }

    @Override
    public void answers(UUID assignment, Consumer<Answered> to) {
        // PostgreSQL hands over by and by only within a transaction.
        transaction.executeWithoutResult(status -> db.sql("""
                        select a.id, a.learner, a.portion, a.number, i.place, n.fraction, n.response, n.given
                        from attempt a
                            join answer n on n.attempt = a.id
                            join attempt_item i on i.attempt = n.attempt and i.position = n.position
                        where a.assignment = :assignment
                        order by a.learner, a.portion, a.number, i.place
                        """)
                .param("assignment", assignment)
                .withFetchSize(AT_ONCE)
                .query(rs -> {
                    to.accept(new Answered(
                            rs.getObject("id", UUID.class),
                            rs.getObject("learner", UUID.class),
                            rs.getInt("portion"),
                            rs.getInt("number"),
                            rs.getInt("place"),
                            rs.getDouble("fraction"),
                            snapshots.response(rs.getString("response")),
                            time(rs, "given")));
                }));
    }

    private Assignment assignment(ResultSet rs) throws SQLException {
        return new Assignment(
                rs.getObject("id", UUID.class),
                rs.getObject("course", UUID.class),
                rs.getString("title"),
                policies.read(rs.getString("policy")),
                Variety.valueOf(rs.getString("variety")),
                rs.getLong("seed"),
                snapshots.request(rs.getString("request")),
                rs.getInt("size"),
                time(rs, "given"));
    }

    private static Instant time(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant timeOrNull(ResultSet rs, String column) throws SQLException {
        OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
