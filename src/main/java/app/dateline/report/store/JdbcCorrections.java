package app.dateline.report.store;

import app.dateline.attempt.store.Snapshots;
import app.dateline.report.Correction;
import app.dateline.report.Correction.Change;
import app.dateline.report.Correction.Credit;
import app.dateline.report.Corrections;
import app.dateline.report.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Corrections in H2 or PostgreSQL. Every change is one transaction, committed before the method returns. */
@Repository
class JdbcCorrections implements Corrections {

    private static final String NOTICES = """
            select n.correction, n.student, n.withdrawal, n.before_points, n.before_maximum, n.after_points,
                   n.after_maximum, n.seen
            from correction_notice n join correction c on c.id = n.correction
            """;

    private static final String IN_ORDER =
            " order by case when n.withdrawal then c.withdrawn else c.made end, c.id, n.withdrawal, n.student";

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Snapshots snapshots = new Snapshots();

    JdbcCorrections(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    @Override
    public void add(UUID assignment, Kept kept, List<Notice> notices) {
        transaction.executeWithoutResult(status -> {
            Correction correction = kept.correction();
            JdbcClient.StatementSpec insert = db.sql("""
                            insert into correction (id, assignment, item, place, sort, credit, response, fraction,
                                                    item_after, may_lower, reason, made_by, made, withdrawn)
                            values (:id, :assignment, :item, :place, :sort, :credit, :response, :fraction,
                                    :after, :lower, :reason, :by, :made, :withdrawn)
                            """)
                    .param("id", correction.id())
                    .param("assignment", assignment)
                    .param("item", correction.item())
                    .param("place", kept.place())
                    .param("reason", correction.reason())
                    .param("by", correction.by())
                    .param("made", Times.utc(correction.made()))
                    .param("withdrawn", Times.utc(kept.withdrawn()), Types.TIMESTAMP_WITH_TIMEZONE);
            change(insert, correction.change()).update();
            notices.forEach(notice -> insert(assignment, notice));
        });
    }

    private JdbcClient.StatementSpec change(JdbcClient.StatementSpec insert, Change change) {
        return switch (change) {
            case Change.Dropped dropped ->
                columns(insert, "dropped", dropped.credit().name(), null, null, null, null);
            case Change.Accepted accepted ->
                columns(
                        insert,
                        "accepted",
                        null,
                        snapshots.write(accepted.response()),
                        accepted.fraction(),
                        null,
                        null);
            case Change.Mended mended ->
                columns(insert, "mended", null, null, null, snapshots.write(mended.after()), mended.mayLower());
        };
    }

    private static JdbcClient.StatementSpec columns(
            JdbcClient.StatementSpec insert,
            String sort,
            @Nullable String credit,
            @Nullable String response,
            @Nullable Double fraction,
            @Nullable String after,
            @Nullable Boolean lower) {
        return insert.param("sort", sort)
                .param("credit", credit, Types.VARCHAR)
                .param("response", response, Types.VARCHAR)
                .param("fraction", fraction, Types.DOUBLE)
                .param("after", after, Types.VARCHAR)
                .param("lower", lower, Types.BOOLEAN);
    }

    private void insert(UUID assignment, Notice notice) {
        db.sql("""
                insert into correction_notice (correction, student, withdrawal, assignment, before_points,
                                               before_maximum, after_points, after_maximum, seen)
                values (:correction, :student, :withdrawal, :assignment, :before, :beforeMost, :after, :afterMost, :seen)
                """)
                .param("correction", notice.correction())
                .param("student", notice.student())
                .param("withdrawal", notice.withdrawal())
                .param("assignment", assignment)
                .param("before", notice.before().points())
                .param("beforeMost", notice.before().maximum())
                .param("after", notice.after().points())
                .param("afterMost", notice.after().maximum())
                .param("seen", Times.utc(notice.seen()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public List<Kept> of(UUID assignment) {
        return db.sql("""
                select id, item, place, sort, credit, response, fraction, item_after, may_lower, reason, made_by, made,
                       withdrawn
                from correction where assignment = :assignment order by made, id
                """)
                .param("assignment", assignment)
                .query((rs, n) -> kept(rs))
                .list();
    }

    private Kept kept(ResultSet rs) throws SQLException {
        String sort = rs.getString("sort");
        Change change = switch (sort) {
            case "dropped" -> new Change.Dropped(Credit.valueOf(rs.getString("credit")));
            case "accepted" ->
                new Change.Accepted(snapshots.response(rs.getString("response")), rs.getDouble("fraction"));
            case "mended" -> new Change.Mended(snapshots.item(rs.getString("item_after")), rs.getBoolean("may_lower"));
            default -> throw new IllegalStateException("a correction of a sort that is not known here: " + sort);
        };
        Correction correction = new Correction(
                rs.getObject("id", UUID.class),
                rs.getString("item"),
                change,
                rs.getString("reason"),
                rs.getObject("made_by", UUID.class),
                Times.of(rs, "made"));
        return new Kept(correction, rs.getInt("place"), Times.orNull(rs, "withdrawn"));
    }

    @Override
    public boolean withdraw(UUID assignment, UUID correction, Instant when, List<Notice> notices) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean held = db.sql("""
                            update correction set withdrawn = :when
                            where id = :id and assignment = :assignment and withdrawn is null
                            """)
                            .param("when", Times.utc(when))
                            .param("id", correction)
                            .param("assignment", assignment)
                            .update()
                    == 1;
            if (held) {
                notices.forEach(notice -> insert(assignment, notice));
            }
            return held;
        }));
    }

    @Override
    public List<Notice> notices(UUID assignment) {
        return db.sql(NOTICES + "where n.assignment = :assignment" + IN_ORDER)
                .param("assignment", assignment)
                .query((rs, n) -> notice(rs))
                .list();
    }

    @Override
    public List<Notice> notices(UUID assignment, UUID student) {
        return db.sql(NOTICES + "where n.assignment = :assignment and n.student = :student" + IN_ORDER)
                .param("assignment", assignment)
                .param("student", student)
                .query((rs, n) -> notice(rs))
                .list();
    }

    private static Notice notice(ResultSet rs) throws SQLException {
        return new Notice(
                rs.getObject("correction", UUID.class),
                rs.getObject("student", UUID.class),
                rs.getBoolean("withdrawal"),
                new Standing(rs.getDouble("before_points"), rs.getDouble("before_maximum")),
                new Standing(rs.getDouble("after_points"), rs.getDouble("after_maximum")),
                Times.orNull(rs, "seen"));
    }

    @Override
    public List<UUID> unseen(UUID student) {
        return db.sql("""
                select distinct assignment from correction_notice
                where student = :student and seen is null order by assignment
                """)
                .param("student", student)
                .query((rs, n) -> rs.getObject("assignment", UUID.class))
                .list();
    }

    @Override
    public void seen(UUID assignment, UUID student, Instant when) {
        db.sql("""
                update correction_notice set seen = :when
                where student = :student and assignment = :assignment and seen is null
                """)
                .param("when", Times.utc(when))
                .param("student", student)
                .param("assignment", assignment)
                .update();
    }
}
