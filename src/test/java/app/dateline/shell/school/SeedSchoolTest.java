package app.dateline.shell.school;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.DatelineApplication;
import app.dateline.database.PostgresDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command that makes a school to measure with, small. */
class SeedSchoolTest {

    @RegisterExtension
    static final PostgresDatabase POSTGRES = new PostgresDatabase();

    private static final String SIZE = "--students=30 --sets=6 --responses=1500";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int seed(String... more) {
        String[] args = (String.join(" ", more) + " --seed-school " + SIZE).split(" ");
        return SeedSchool.run(DatelineApplication.class, new PrintStream(printed, true, StandardCharsets.UTF_8), args);
    }

    @Test
    void fillsH2AndOnlyOnce() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";
        assertThat(seed("--spring.datasource.url=" + url))
                .as(printed.toString(StandardCharsets.UTF_8))
                .isZero();
        JdbcClient db = JdbcClient.create(new DriverManagerDataSource(url, "dateline", ""));
        holdsTheSchool(db);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("1800 responses", "/link#");

        assertThat(seed("--spring.datasource.url=" + url)).isEqualTo(1);
        holdsTheSchool(db);
    }

    @Test
    void fillsPostgres() throws SQLException {
        String url;
        String user;
        try (Connection connection = POSTGRES.source().getConnection()) {
            url = connection.getMetaData().getURL();
            user = connection.getMetaData().getUserName();
        }
        assertThat(seed("--spring.datasource.url=" + url, "--spring.datasource.username=" + user))
                .as(printed.toString(StandardCharsets.UTF_8))
                .isZero();
        holdsTheSchool(JdbcClient.create(POSTGRES.source()));
    }

    private static void holdsTheSchool(JdbcClient db) {
        // 1,500 answers of 30 students to sets of 20: three sets each.
        for (Map.Entry<String, Integer> rows : Map.of(
                        "account",
                        1,
                        "course",
                        2,
                        "student",
                        30,
                        "item_set",
                        6,
                        "assignment",
                        6,
                        "attempt",
                        90,
                        "answer",
                        1800)
                .entrySet()) {
            assertThat(db.sql("select count(*) from " + rows.getKey())
                            .query(Integer.class)
                            .single())
                    .as(rows.getKey())
                    .isEqualTo(rows.getValue());
        }
        double mean =
                db.sql("select avg(fraction) from answer").query(Double.class).single();
        assertThat(mean).as("neither all right nor all wrong").isBetween(0.3, 0.9);
    }

    @Test
    void aSizeThatIsNoneSaysHowToAsk() {
        assertThat(SeedSchool.size("--students=many")).isEmpty();
        assertThat(SeedSchool.size("--students=0")).isEmpty();
        assertThat(SeedSchool.size("--seed-school")).contains(SchoolSize.FULL);
        assertThat(seed("--responses=x")).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("usage");
    }

    @Test
    void theFullSchoolIsAsLargeAsAskedFor() {
        SchoolSize full = SchoolSize.FULL;
        int students = 0;
        for (int c = 0; c < full.classes(); c++) {
            students += full.studentsOf(c);
        }
        assertThat(students).isEqualTo(2_000);
        assertThat(students * full.given(SchoolSize.ITEMS) * SchoolSize.ITEMS).isEqualTo(1_000_000);
    }
}
