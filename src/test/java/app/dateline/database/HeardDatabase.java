package app.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A PostgreSQL database with what is selected from it written down, to ask how each of that is looked up. */
public final class HeardDatabase extends DelegatingDataSource {

    private final List<String> asked = new ArrayList<>();

    public HeardDatabase(DataSource database) {
        super(database);
    }

    /** What was selected, each text once, in the order of its first time. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

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

    /** PostgreSQL reads a whole table where no index helps, even when it is told that this costs a fortune. */
    public void assertNothingReadsAWholeTable() throws SQLException {
        try (Connection connection = super.getConnection()) {
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
}
