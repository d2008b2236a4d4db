package app.dateline.assignment.store;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PoolInMemoryTest extends PoolContract {

    private static JdbcConnectionPool database;

    @BeforeAll
    static void start() {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:pools;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "dateline", "");
        ClassesContract.migrate(database);
    }

    @AfterAll
    static void stop() {
        database.dispose();
    }

    @Override
    DataSource database() {
        return database;
    }
}
