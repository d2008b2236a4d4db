package app.dateline.report.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ReportStoreInMemoryTest extends ReportStoreContract {

    private static JdbcConnectionPool pool;

    @BeforeAll
    static void start() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:reports;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "dateline",
                "");
        Flyway.configure().dataSource(pool).load().migrate();
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
