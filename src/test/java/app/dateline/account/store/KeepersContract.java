package app.dateline.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Keepers;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@link Keepers} promises, asked of each database. */
abstract class KeepersContract {

    abstract DataSource database();

    static void migrate(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
    }

    @Test
    void aLearnerIsAKeeperFromAddingToRemoving() {
        Keepers keepers = new JdbcKeepers(JdbcClient.create(database()));
        UUID learner = UUID.randomUUID();
        assertThat(keepers.contains(learner)).isFalse();

        keepers.add(learner, Instant.EPOCH);
        keepers.add(learner, Instant.EPOCH.plusSeconds(1));
        assertThat(keepers.contains(learner)).isTrue();
        assertThat(keepers.contains(UUID.randomUUID())).isFalse();

        keepers.remove(learner);
        keepers.remove(learner);
        assertThat(keepers.contains(learner)).isFalse();
    }
}
