package app.dateline.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated PostgreSQL database of its own for each test class that registers this in a static field. The server is
 * started for the first of them and stopped after the last test of the run.
 */
public final class PostgresDatabase implements BeforeAllCallback, AfterAllCallback {

    private HikariDataSource pool;

    /** One server for all classes; Jupiter closes what its store holds. */
    private static final class Server implements AutoCloseable {

        private final EmbeddedPostgres postgres;
        private final AtomicInteger databases = new AtomicInteger();

        Server() {
            try {
                postgres = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        DataSource create() throws SQLException {
            String name = "test_" + databases.incrementAndGet();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return postgres.getDatabase("postgres", name);
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        Server server = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(PostgresDatabase.class))
                .computeIfAbsent(Server.class, key -> new Server(), Server.class);
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.create());
        config.setMaximumPoolSize(10);
        pool = new HikariDataSource(config);
        Flyway.configure().dataSource(pool).load().migrate();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        pool.close();
    }

    /** @throws NullPointerException outside of the tests of a class that registers this */
    public DataSource source() {
        return Objects.requireNonNull(pool, "register it in a static field");
    }
}
