package app.dateline.assignment.store;

import app.dateline.assignment.Assignments;
import app.dateline.assignment.Courses;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.Pool;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.store.AttemptsIn;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** A database in memory with all that classes keep, for tests of what stands above the store. */
public record ClassesIn(Courses courses, ItemSets sets, Assignments assignments, Attempts attempts, Pool pool) {

    public static ClassesIn memory() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "dateline",
                "");
        ClassesContract.migrate(pool);
        JdbcClient db = JdbcClient.create(pool);
        TransactionOperations transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        return new ClassesIn(
                new JdbcCourses(db, transaction),
                new JdbcItemSets(db, transaction),
                new JdbcAssignments(db, transaction),
                AttemptsIn.database(pool),
                new JdbcPool(db, transaction));
    }
}
