package app.dateline.report.store;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Mark;
import app.dateline.attempt.store.Snapshots;
import app.dateline.attempt.store.Unreadable;
import app.dateline.item.Item;
import app.dateline.report.Scripts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Attempts at assignments in H2 or PostgreSQL. Nothing is changed here. */
@Repository
class JdbcScripts implements Scripts {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcScripts.class);

    /** Rows that PostgreSQL hands over at once; without a bound it would hand over all. */
    private static final int AT_ONCE = 500;

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Attempts attempts;
    private final Snapshots snapshots = new Snapshots();

    JdbcScripts(JdbcClient db, TransactionOperations transaction, Attempts attempts) {
        this.db = db;
        this.transaction = transaction;
        this.attempts = attempts;
    }

    /**
     * Marks come without their remarks, which nothing that reads whole classes needs. An attempt whose student was taken
     * out of the class while it began is nobody's.
     */
    @Override
    public void of(UUID assignment, Consumer<? super Attempt> reader) {
        Assembly assembly = new Assembly(originals(assignment), reader);
        // An item that is the set's own need not travel once for each student; and PostgreSQL hands over by and by only
        // within a transaction.
        transaction.executeWithoutResult(status -> db.sql("""
                        select a.id, a.learner, a.request, a.seed, a.base_version, a.feedback, a.started, a.finished,
                               a.assignment, a.portion, a.number, i.place, i.position,
                               case when i.item = e.item then null else i.item end as item,
                               n.response, n.fraction, n.given
                        from attempt a
                            join student s on s.id = a.learner
                            join attempt_item i on i.attempt = a.id
                            left join assignment_entry e on e.assignment = a.assignment and e.position = i.place
                            left join answer n on n.attempt = i.attempt and n.position = i.position
                        where a.assignment = :assignment
                        order by a.learner, a.portion, a.number, i.position
                        """)
                .param("assignment", assignment)
                .withFetchSize(AT_ONCE)
                .query(rs -> {
                    assembly.add(rs);
                }));
        assembly.end();
    }

    @Override
    public Optional<Attempt> find(UUID assignment, UUID attempt) {
        return db.sql("select learner from attempt where id = :id and assignment = :assignment")
                .param("id", attempt)
                .param("assignment", assignment)
                .query(UUID.class)
                .optional()
                .flatMap(learner -> attempts.find(learner, attempt));
    }

    private Map<Integer, String> originals(UUID assignment) {
        Map<Integer, String> items = new HashMap<>();
        db.sql("select position, item from assignment_entry where assignment = :assignment")
                .param("assignment", assignment)
                .query(rs -> {
                    items.put(rs.getInt("position"), rs.getString("item"));
                });
        return items;
    }

    /** Puts attempts together from their rows. */
    private final class Assembly {

        private final Map<Integer, String> originals;
        private final Consumer<? super Attempt> reader;
        /** Snapshots that were read, by their text: most students of a class got the same items. */
        private final Map<String, Item> items = new HashMap<>();

        private @Nullable UUID open;
        private @Nullable Attempt head;
        private boolean readable;
        private final List<Item> shown = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private SequencedMap<Integer, Answer> answers = new LinkedHashMap<>();

        Assembly(Map<Integer, String> originals, Consumer<? super Attempt> reader) {
            this.originals = originals;
            this.reader = reader;
        }

        void add(ResultSet rs) throws SQLException {
            UUID id = rs.getObject("id", UUID.class);
            if (!id.equals(open)) {
                end();
                open = id;
                readable = true;
            }
            if (!readable) {
                return;
            }
            try {
                if (head == null) {
                    head = head(rs, id);
                }
                String own = rs.getString("item");
                int place = rs.getInt("place");
                shown.add(
                        items.computeIfAbsent(own == null ? originals.getOrDefault(place, "") : own, snapshots::item));
                places.add(place);
                String response = rs.getString("response");
                if (response != null) {
                    int position = rs.getInt("position");
                    answers.put(
                            position,
                            new Answer(
                                    position,
                                    snapshots.response(response),
                                    new Mark(rs.getDouble("fraction"), List.of()),
                                    Times.of(rs, "given")));
                }
            } catch (Unreadable e) {
                LOG.warn("Attempt {} is passed over: {}", id, e.getMessage());
                readable = false;
            }
        }

        void end() {
            Attempt full = head;
            Attempt.Assigned assigned = full == null ? null : full.assigned();
            if (full != null && assigned != null && readable) {
                reader.accept(new Attempt(
                        full.id(),
                        full.learner(),
                        full.request(),
                        full.seed(),
                        full.baseVersion(),
                        full.feedback(),
                        full.started(),
                        full.finished(),
                        shown,
                        answers,
                        new Attempt.Assigned(assigned.assignment(), assigned.portion(), assigned.number(), places)));
            }
            head = null;
            open = null;
            shown.clear();
            places.clear();
            answers = new LinkedHashMap<>();
        }

        private Attempt head(ResultSet rs, UUID id) throws SQLException {
            return new Attempt(
                    id,
                    rs.getObject("learner", UUID.class),
                    snapshots.request(rs.getString("request")),
                    rs.getLong("seed"),
                    rs.getString("base_version"),
                    Attempt.FeedbackTime.valueOf(rs.getString("feedback")),
                    Times.of(rs, "started"),
                    Times.orNull(rs, "finished"),
                    List.of(),
                    new LinkedHashMap<>(),
                    new Attempt.Assigned(
                            rs.getObject("assignment", UUID.class),
                            rs.getInt("portion"),
                            rs.getInt("number"),
                            List.of()));
        }
    }
}
