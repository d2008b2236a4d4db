package app.dateline.account.store;

import app.dateline.database.PostgresDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PasskeysInPostgresTest extends PasskeysContract {

    @RegisterExtension
    static final PostgresDatabase DATABASE = new PostgresDatabase();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
