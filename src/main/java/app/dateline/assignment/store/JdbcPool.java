package app.dateline.assignment.store;

import app.dateline.assignment.Pool;
import app.dateline.assignment.PoolQuestion;
import app.dateline.attempt.store.Snapshots;
import app.dateline.attempt.store.Unreadable;
import app.dateline.exchange.Target;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Pools in H2 or PostgreSQL. Every change is one transaction, committed before the method returns. */
@Repository
class JdbcPool implements Pool {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcPool.class);

    /** As many characters as the column takes. */
    private static final int LONGEST_WORDS = 100_000;

    private static final String COLUMNS =
            "select id, owner, source, original, item, added, position from pool_question";

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Snapshots snapshots = new Snapshots();

    JdbcPool(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    @Override
    public int add(List<PoolQuestion> questions) {
        Integer added = transaction.execute(status -> {
            int number = 0;
            for (PoolQuestion question : questions) {
                number += add(question);
            }
            return number;
        });
        return added == null ? 0 : added;
    }

    /** Another import of the same teacher's may bring the same question meanwhile: neither is lost nor fails. */
    private int add(PoolQuestion question) {
        return db.sql("""
                insert into pool_question
                    (id, owner, fingerprint, form, sourced, source, original, item, words, added, position)
                values (:id, :owner, :fingerprint, :form, :sourced, :source, :original, :item, :words, :added, :position)
                on conflict do nothing
                """)
                .param("id", question.id())
                .param("owner", question.owner())
                .param("fingerprint", question.item().id())
                .param("form", question.item().form().name())
                .param("sourced", sourced(question))
                .param("source", question.source().name())
                .param("original", question.original())
                .param("item", snapshots.write(question.item()))
                .param("words", words(question.item()))
                .param("added", question.added().atOffset(ZoneOffset.UTC))
                .param("position", question.position())
                .update();
    }

    @Override
    public Optional<PoolQuestion> find(UUID owner, UUID question) {
        return db
                .sql(COLUMNS + " where id = :id and owner = :owner")
                .param("id", question)
                .param("owner", owner)
                .query((rs, n) -> read(rs))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public List<PoolQuestion> search(UUID owner, Search search, int from, int most) {
        return asked(
                        COLUMNS,
                        owner,
                        search,
                        " order by added desc, position, id offset " + Math.max(0, from) + " rows fetch first "
                                + Math.max(1, most) + " rows only")
                .query((rs, n) -> read(rs))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public int count(UUID owner, Search search) {
        return asked("select count(*) from pool_question", owner, search, "")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String select, UUID owner, Search search, String end) {
        StringBuilder where = new StringBuilder(" where owner = :owner");
        if (search.form() != null) {
            where.append(" and form = :form");
        }
        if (search.unsourced()) {
            where.append(" and not sourced");
        }
        for (int i = 0; i < search.words().size(); i++) {
            where.append(" and position(cast(:word").append(i).append(" as varchar) in words) > 0");
        }
        JdbcClient.StatementSpec statement = db.sql(select + where + end).param("owner", owner);
        if (search.form() != null) {
            statement = statement.param("form", search.form().name());
        }
        for (int i = 0; i < search.words().size(); i++) {
            statement = statement.param("word" + i, search.words().get(i).toLowerCase(Locale.ROOT));
        }
        return statement;
    }

    @Override
    public Set<String> known(UUID owner, Set<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                db.sql("select fingerprint from pool_question where owner = :owner and fingerprint in (:fingerprints)")
                        .param("owner", owner)
                        .param("fingerprints", fingerprints)
                        .query(String.class)
                        .list());
    }

    @Override
    public void change(PoolQuestion question) {
        db.sql("update pool_question set item = :item, sourced = :sourced where id = :id and owner = :owner")
                .param("item", snapshots.write(question.item()))
                .param("sourced", sourced(question))
                .param("id", question.id())
                .param("owner", question.owner())
                .update();
    }

    @Override
    public void remove(UUID owner, UUID question) {
        db.sql("delete from pool_question where id = :id and owner = :owner")
                .param("id", question)
                .param("owner", owner)
                .update();
    }

    /** Nothing where its item can't be read, with a line in the log. */
    private Optional<PoolQuestion> read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        try {
            return Optional.of(new PoolQuestion(
                    id,
                    row.getObject("owner", UUID.class),
                    snapshots.item(row.getString("item")),
                    Target.valueOf(row.getString("source")),
                    row.getString("original"),
                    row.getObject("added", OffsetDateTime.class).toInstant(),
                    row.getInt("position")));
        } catch (Unreadable e) {
            LOG.warn("Question {} of a pool is passed over: {}", id, e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean sourced(PoolQuestion question) {
        return question.item().head().reference() != null;
    }

    private static String words(Item item) {
        List<String> texts =
                new ArrayList<>(List.of(item.head().stem(), item.head().statement()));
        item.everyOption().forEach((Option o) -> {
            texts.add(o.text());
            texts.add(o.truth());
        });
        String words = Stream.of(texts)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }
}
