package app.dateline.article.store;

import app.dateline.database.PostgresDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class AttachedTextsInPostgresTest extends AttachedTextsContract {

    @RegisterExtension
    static final PostgresDatabase DATABASE = new PostgresDatabase();

    @Override
    DataSource database() {
        return DATABASE.source();
    }
}
