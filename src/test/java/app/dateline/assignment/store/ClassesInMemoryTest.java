package app.dateline.assignment.store;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ClassesInMemoryTest extends ClassesContract {

    private static JdbcConnectionPool pool;

    @BeforeAll
    static void start() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:classes;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "dateline",
                "");
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
