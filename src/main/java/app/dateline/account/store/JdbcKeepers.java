package app.dateline.account.store;

import app.dateline.account.Keepers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keepers in H2 or PostgreSQL. */
@Repository
class JdbcKeepers implements Keepers {

    private final JdbcClient db;

    JdbcKeepers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean contains(UUID learner) {
        return db.sql("select 1 from keeper where learner = :learner")
                .param("learner", learner)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public void add(UUID learner, Instant since) {
        db.sql("insert into keeper (learner, since) values (:learner, :since) on conflict do nothing")
                .param("learner", learner)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(UUID learner) {
        db.sql("delete from keeper where learner = :learner")
                .param("learner", learner)
                .update();
    }
}
