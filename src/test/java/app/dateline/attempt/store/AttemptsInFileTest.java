package app.dateline.attempt.store;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** With the address that the application has. */
class AttemptsInFileTest extends AttemptsContract {

    @TempDir
    static Path folder;

    private static JdbcConnectionPool pool;

    @BeforeAll
    static void start() throws IOException {
        pool = JdbcConnectionPool.create(ShippedAddress.in(folder), "dateline", "");
        migrate(pool);
    }

    @AfterAll
    static void stop() {
        pool.dispose();
    }

    @Override
    DataSource database() {
        return pool;
    }
}
