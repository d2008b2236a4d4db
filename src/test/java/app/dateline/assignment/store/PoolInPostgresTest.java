package app.dateline.assignment.store;

import app.dateline.database.PostgresDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PoolInPostgresTest extends PoolContract {

    @RegisterExtension
    static final PostgresDatabase DATABASE = new PostgresDatabase();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
