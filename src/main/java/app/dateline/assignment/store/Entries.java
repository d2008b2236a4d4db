package app.dateline.assignment.store;

import app.dateline.assignment.ItemSet.Entry;
import app.dateline.attempt.store.Snapshots;
import app.dateline.attempt.store.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The items of sets, or of assignments, in a table with their owner's id, their position and whether they vary. */
final class Entries {

    private static final Logger LOG = LoggerFactory.getLogger(Entries.class);

    private final JdbcClient db;
    private final String table;
    private final String owner;
    private final Snapshots snapshots = new Snapshots();

    /** @param table and its column, never words from outside */
    Entries(JdbcClient db, String table, String owner) {
        this.db = db;
        this.table = table;
        this.owner = owner;
    }

    private record Row(String item, boolean varies) {}

    void replace(UUID id, List<Entry> entries) {
        db.sql("delete from " + table + " where " + owner + " = :id")
                .param("id", id)
                .update();
        for (int i = 0; i < entries.size(); i++) {
            db.sql("insert into " + table + " (" + owner
                            + ", position, item, varies) values (:id, :at, :item, :varies)")
                    .param("id", id)
                    .param("at", i)
                    .param("item", snapshots.write(entries.get(i).item()))
                    .param("varies", entries.get(i).varies())
                    .update();
        }
    }

    /** All of them in their order; nothing where one can't be read, with a line in the log. */
    Optional<List<Entry>> of(UUID id) {
        List<Row> rows = db.sql("select item, varies from " + table + " where " + owner + " = :id order by position")
                .param("id", id)
                .query((rs, n) -> new Row(rs.getString("item"), rs.getBoolean("varies")))
                .list();
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows) {
            try {
                entries.add(new Entry(snapshots.item(row.item()), row.varies()));
            } catch (Unreadable e) {
                LOG.warn("Items of {} {} are passed over: {}", owner, id, e.getMessage());
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(entries));
    }
}
