package app.dateline.assignment.store;

import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.Variety;
import app.dateline.attempt.store.Snapshots;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Sets in H2 or PostgreSQL. Every change is one transaction, committed before the method returns. */
@Repository
class JdbcItemSets implements ItemSets {

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Snapshots snapshots = new Snapshots();
    private final Entries entries;

    JdbcItemSets(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
        this.entries = new Entries(db, "item_set_entry", "item_set");
    }

    private record Row(UUID owner, String title, String request, String variety, OffsetDateTime changed) {}

    @Override
    public void save(ItemSet set) {
        transaction.executeWithoutResult(status -> {
            boolean known = db.sql(
                                    "update item_set set title = :title, request = :request, variety = :variety, changed = :changed where id = :id")
                            .param("id", set.id())
                            .param("title", set.title())
                            .param("request", snapshots.write(set.request()))
                            .param("variety", set.variety().name())
                            .param("changed", set.changed().atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
            if (!known) {
                db.sql("""
                        insert into item_set (id, owner, title, request, variety, changed)
                        values (:id, :owner, :title, :request, :variety, :changed)
                        """)
                        .param("id", set.id())
                        .param("owner", set.owner())
                        .param("title", set.title())
                        .param("request", snapshots.write(set.request()))
                        .param("variety", set.variety().name())
                        .param("changed", set.changed().atOffset(ZoneOffset.UTC))
                        .update();
            }
            entries.replace(set.id(), set.entries());
        });
    }

    @Override
    public Optional<ItemSet> find(UUID set) {
        return db.sql("select owner, title, request, variety, changed from item_set where id = :id")
                .param("id", set)
                .query((rs, n) -> new Row(
                        rs.getObject("owner", UUID.class),
                        rs.getString("title"),
                        rs.getString("request"),
                        rs.getString("variety"),
                        rs.getObject("changed", OffsetDateTime.class)))
                .optional()
                .flatMap(row -> entries.of(set)
                        .map(items -> new ItemSet(
                                set,
                                row.owner(),
                                row.title(),
                                snapshots.request(row.request()),
                                Variety.valueOf(row.variety()),
                                items,
                                row.changed().toInstant())));
    }

    @Override
    public List<Listed> of(UUID teacher) {
        return db.sql("""
                select s.id, s.owner, s.title, s.changed,
                       (select count(*) from item_set_entry e where e.item_set = s.id) as size
                from item_set s
                where s.id in (select id from item_set where owner = :teacher
                               union select item_set from item_set_teacher where teacher = :teacher)
                order by s.changed desc, s.id
                """)
                .param("teacher", teacher)
                .query((rs, n) -> new Listed(
                        rs.getObject("id", UUID.class),
                        rs.getObject("owner", UUID.class),
                        rs.getString("title"),
                        rs.getInt("size"),
                        rs.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Set<UUID> sharedWith(UUID set) {
        return Set.copyOf(db.sql("select teacher from item_set_teacher where item_set = :id")
                .param("id", set)
                .query(UUID.class)
                .list());
    }

    @Override
    public void share(UUID set, Set<UUID> teachers) {
        transaction.executeWithoutResult(status -> {
            db.sql("delete from item_set_teacher where item_set = :id")
                    .param("id", set)
                    .update();
            for (UUID teacher : teachers) {
                db.sql("insert into item_set_teacher (item_set, teacher) values (:id, :teacher)")
                        .param("id", set)
                        .param("teacher", teacher)
                        .update();
            }
        });
    }

    @Override
    public void remove(UUID set) {
        db.sql("delete from item_set where id = :id").param("id", set).update();
    }
}
