package app.dateline.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.database.PostgresDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class ReportStoreInPostgresTest extends ReportStoreContract {

    @RegisterExtension
    static final PostgresDatabase DATABASE = new PostgresDatabase();

    @Override
    DataSource database() {
        return DATABASE.source();
    }

    /** PostgreSQL reads a whole table where no index helps, even when it is told that this costs a fortune. */
    @Test
    void no_query_looks_through_what_belongs_to_other_classes() throws SQLException {
        List<String> asked = new ArrayList<>();
        askForEverything(heard(asked));
        assertThat(asked).hasSizeGreaterThan(9);
        try (Connection connection = DATABASE.source().getConnection()) {
            connection.createStatement().execute("set enable_seqscan = off");
            for (String sql : asked) {
                assertThat(plan(connection, sql)).as(sql).doesNotContain("Seq Scan");
            }
            connection.createStatement().execute("reset enable_seqscan");
        }
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setObject(i, UUID.randomUUID());
            }
            ResultSet lines = explain.executeQuery();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    /** The database, with what is asked of it written down. */
    private static DataSource heard(List<String> asked) {
        return new DelegatingDataSource(DATABASE.source()) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                            if (method.getName().equals("prepareStatement")
                                    && ((String) args[0]).strip().startsWith("select")
                                    && !asked.contains((String) args[0])) {
                                asked.add((String) args[0]);
                            }
                            try {
                                return method.invoke(connection, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
            }
        };
    }
}
