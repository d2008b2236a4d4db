package app.dateline.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.database.HeardDatabase;
import app.dateline.database.PostgresDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportStoreInPostgresTest extends ReportStoreContract {

    @RegisterExtension
    static final PostgresDatabase DATABASE = new PostgresDatabase();

    @Override
    DataSource database() {
        return DATABASE.source();
    }

    @Test
    void no_query_looks_through_what_belongs_to_other_classes() throws SQLException {
        HeardDatabase heard = new HeardDatabase(DATABASE.source());
        askForEverything(heard);
        assertThat(heard.asked()).hasSizeGreaterThan(9);
        heard.assertNothingReadsAWholeTable();
    }
}
