package app.dateline.attempt.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says in a sentence why the attempts' database can't be opened, where the application would end in a stack trace.
 *
 * <p>Codes: H2's {@code org.h2.api.ErrorCode}, and PostgreSQL's SQLSTATE classes 08 (connection), 28 (authorization) and
 * 3D (no such database).
 */
class NoDatabase extends AbstractFailureAnalyzer<SQLException> {

    private static final int IN_USE = 90020;
    private static final int DAMAGED = 90030;
    private static final int WRONG_FORMAT = 90048;
    private static final int NO_FOLDER = 90062;
    private static final int WRITING_FAILED = 90031;
    private static final int OTHER_PASSWORD = 28000;

    private final Environment environment;

    NoDatabase(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (cause instanceof Dialect.Missing) {
            return because(
                    cause,
                    "spring.datasource.url opens H2 without the settings that Dateline needs: no answer could be kept.",
                    "Leave the address out and name the folder by --dateline.data=FOLDER, or add"
                            + " ;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0 to it.");
        }
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        String folder = environment.getProperty("dateline.data", "./data");
        return switch (cause.getErrorCode()) {
            case IN_USE ->
                because(
                        cause,
                        "The data in " + folder + " is in use: another Dateline is running on it.",
                        "Stop the other one, or start this one with --dateline.data=ANOTHER-FOLDER.");
            case DAMAGED, WRONG_FORMAT ->
                because(
                        cause,
                        "The data in " + folder + " can't be read: the file dateline.mv.db is damaged or of another"
                                + " version of H2.",
                        "Put a backup of the file in its place, or move it away to begin with no attempts. H2's Recover"
                                + " tool may save what is in it.");
            case NO_FOLDER, WRITING_FAILED ->
                because(
                        cause,
                        "The data can't be written to " + folder + ".",
                        "Give the user that runs Dateline the right to write there, or start it with"
                                + " --dateline.data=ANOTHER-FOLDER.");
            case OTHER_PASSWORD ->
                because(
                        cause,
                        "The data in " + folder + " was made with another user name or password.",
                        "Set spring.datasource.username and spring.datasource.password to those.");
            default ->
                state.startsWith("08") || state.startsWith("28") || state.startsWith("3D")
                        ? because(
                                cause,
                                "The database can't be reached: " + cause.getMessage(),
                                "Check that it runs, and the variables PGHOST, PGPORT, PGDATABASE, PGUSER and PGPASSWORD.")
                        : null;
        };
    }

    private static FailureAnalysis because(SQLException cause, String description, String action) {
        return new FailureAnalysis(description, action, cause);
    }
}
