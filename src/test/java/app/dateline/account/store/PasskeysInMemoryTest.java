package app.dateline.account.store;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PasskeysInMemoryTest extends PasskeysContract {

    private static JdbcConnectionPool pool;

    @BeforeAll
    static void start() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:passkeys;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "dateline",
                "");
        AccountsContract.migrate(pool);
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
