package app.dateline.attempt.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on an H2 that was opened by an address of somebody's own without the dialect that the stores are written
 * in: pages would open, and no answer would be taken.
 */
@Component
class Dialect implements InitializingBean {

    /** SQLSTATE of what a database can't do (ISO/IEC 9075-2, class 0A). */
    static final String NOT_SUPPORTED = "0A000";

    private final DataSource source;

    Dialect(DataSource source) {
        this.source = source;
    }

    /** @throws SQLException if it is an H2 that does not speak as PostgreSQL does, or if it can't be reached */
    @Override
    public void afterPropertiesSet() throws SQLException {
        if (isH2() && !speaksAsPostgres()) {
            throw new SQLException("H2 without PostgreSQL's dialect", NOT_SUPPORTED);
        }
    }

    private boolean isH2() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }

    private boolean speaksAsPostgres() {
        return JdbcClient.create(source)
                .sql("select setting_value from information_schema.settings where setting_name = 'MODE'")
                .query(String.class)
                .list()
                .contains("PostgreSQL");
    }
}
