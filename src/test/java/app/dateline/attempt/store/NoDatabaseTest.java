package app.dateline.attempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

class NoDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void saysThatAnotherOneRunsOnTheData() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process other = new ProcessBuilder(
                        java.toString(), "-cp", System.getProperty("java.class.path"), Holder.class.getName(), url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");
            assertThat(analysis().getDescription()).contains("in use").contains(folder.toString());
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (Connection free = DriverManager.getConnection(url(), "dateline", "")) {
            assertThat(free.isValid(1))
                    .as("a killed process leaves no lock behind")
                    .isTrue();
        }
    }

    @Test
    void saysThatTheFileIsDamaged() throws IOException {
        byte[] noise = new byte[40_000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("dateline.mv.db"), noise);
        assertThat(analysis().getDescription()).contains("damaged");
        assertThat(analysis().getAction()).contains("backup");
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        SQLException e = failure("jdbc:h2:file:" + file + "/dateline");
        assertThat(new NoDatabase(environment()).analyze(e).getDescription()).contains("can't be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "28P01", "3D000"})
    void saysThatPostgresCannotBeReached(String state) {
        FailureAnalysis analysis =
                new NoDatabase(environment()).analyze(new RuntimeException(new SQLException("refused", state)));
        assertThat(analysis.getDescription()).contains("can't be reached").contains("refused");
        assertThat(analysis.getAction()).contains("PGHOST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:plain", "jdbc:h2:mem:other;MODE=MySQL"})
    void saysThatAnAddressLacksTheDialect(String address) {
        SQLException e =
                catchThrowableOfType(SQLException.class, () -> dialect(address).afterPropertiesSet());
        FailureAnalysis analysis = new NoDatabase(environment()).analyze(new IllegalStateException(e));
        assertThat(analysis.getDescription()).contains("no answer could be kept");
        assertThat(analysis.getAction()).contains("--dateline.data=FOLDER").contains(";MODE=PostgreSQL");
    }

    @Test
    void takesAnAddressThatHasTheDialect() {
        assertThatCode(() -> dialect("jdbc:h2:mem:right;mode=PostgreSQL;DATABASE_TO_LOWER=TRUE")
                        .afterPropertiesSet())
                .doesNotThrowAnyException();
    }

    private static Dialect dialect(String address) {
        return new Dialect(new DriverManagerDataSource(address));
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThat(new NoDatabase(environment()).analyze(new SQLException("syntax", "42000", 42000)))
                .isNull();
    }

    private FailureAnalysis analysis() {
        return new NoDatabase(environment()).analyze(new IllegalStateException(failure(url())));
    }

    private static SQLException failure(String url) {
        return Assertions.catchThrowableOfType(
                SQLException.class,
                () -> DriverManager.getConnection(url, "dateline", "").close());
    }

    private MockEnvironment environment() {
        return new MockEnvironment().withProperty("dateline.data", folder.toString());
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("dateline") + ";TRACE_LEVEL_FILE=0";
    }

    /** Another process that has the data open until it is killed. */
    static final class Holder {
        public static void main(String[] args) throws Exception {
            try (Connection held = DriverManager.getConnection(args[0], "dateline", "")) {
                System.out.println(held.isValid(1) ? "open" : "closed");
                System.in.read();
            }
        }
    }
}
