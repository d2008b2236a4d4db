package app.dateline.attempt.store;

import app.dateline.attempt.Attempts;
import javax.sql.DataSource;

/** Attempts in a database, for the tests of what is kept beside them. */
public final class AttemptsIn {

    private AttemptsIn() {}

    public static Attempts database(DataSource database) {
        return AttemptsContract.attemptsIn(database);
    }
}
