package app.dateline.assignment.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class ClassesInPostgresTest extends ClassesContract {

    private static EmbeddedPostgres server;
    private static HikariDataSource pool;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        config.setMaximumPoolSize(10);
        pool = new HikariDataSource(config);
        migrate(pool);
    }

    @AfterAll
    static void stop() throws IOException {
        pool.close();
        server.close();
    }

    @Override
    DataSource database() {
        return pool;
    }

    /** PostgreSQL reads a whole table where no index helps, even when it is told that this costs a fortune. */
    @Test
    void no_query_looks_through_what_belongs_to_other_classes() throws SQLException {
        List<String> asked = new ArrayList<>();
        DataSource heard = hearing(asked);
        askForEverything(heard);
        assertThat(asked).hasSizeGreaterThan(12);
        try (Connection connection = pool.getConnection()) {
            connection.createStatement().execute("set enable_seqscan = off");
            for (String sql : asked) {
                assertThat(plan(connection, sql)).as(sql).doesNotContain("Seq Scan");
            }
            assertThat(plan(connection, "select id from student where name = cast(? as text)"))
                    .as("what a missing index looks like")
                    .contains("Seq Scan");
            connection.createStatement().execute("reset enable_seqscan");
        }
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                boolean id =
                        explain.getParameterMetaData().getParameterTypeName(i).equals("uuid");
                explain.setObject(i, id ? UUID.randomUUID() : "x");
            }
            ResultSet lines = explain.executeQuery();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    /** The database, with what is asked of it written down. */
    private static DataSource hearing(List<String> asked) {
        return new DelegatingDataSource(pool) {
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
