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

    private final DataSource source;

    /** That an H2 does not speak as PostgreSQL does. */
    static final class Missing extends SQLException {
        private static final long serialVersionUID = 1;
    }

    Dialect(DataSource source) {
        this.source = source;
    }

    /**
     * @throws Missing if it is an H2 that does not speak as PostgreSQL does
     * @throws SQLException if it can't be reached
     */
    @Override
    public void afterPropertiesSet() throws SQLException {
        if (isH2() && !speaksAsPostgres()) {
            throw new Missing();
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
