package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.AttachedText;
import app.dateline.article.service.Attaching;
import app.dateline.fact.Collections;
import app.dateline.fact.SampleBase;
import app.dateline.shell.rights.Presence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;

/** {@code --attach DIR}. The names of the files are those of the canal talks. */
@SpringBootTest
class AttachAtStartTest {

    @TempDir
    Path folder;

    @Autowired
    Attaching texts;

    @Autowired
    Presence presence;

    private final Collections canal =
            Collections.read(SampleBase.folder("canal-talks").getParent());
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void laidOut() throws IOException {
        try (Stream<Path> files = Files.list(SampleBase.texts())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        presence.asInstallation(
                () -> canal.find("canal-talks").orElseThrow().articles().forEach(a -> texts.delete("canal-talks", a)));
    }

    @Test
    void attachesEveryTextThatFits() {
        start("--attach", folder.toString());

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("courier: attached, ", "gazette: attached, 9 of 9 passages found", "herald: attached, ");
        assertThat(text("courier").text().paragraphs()).hasSize(6);
    }

    @Test
    void aTextThatIsThereAlreadyStays() {
        start("--attach=" + folder);
        AttachedText first = text("gazette");
        start("--attach=" + folder);

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("gazette: attached already, 9 of 9");
        assertThat(text("gazette")).isEqualTo(first);
    }

    @Test
    void whatIsRefusedLeavesTheEarlierTextAndTheOthers() throws IOException {
        start("--attach=" + folder);
        Files.copy(
                folder.resolve("herald.txt"),
                folder.resolve("gazette-talks-end.txt"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.write(folder.resolve("courier-canal-talks.txt"), new byte[5_000_000]);
        Files.write(folder.resolve("herald.txt"), "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        start("--attach=" + folder);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("courier: refused, TOO_LARGE")
                .contains("gazette: refused, it seems to be another article's text")
                .contains("herald: refused, NOT_UTF_8");
        assertThat(text("courier").text().paragraphs()).hasSize(6);
    }

    @Test
    void saysThatThereIsNoFolder() {
        start("--attach=" + folder.resolve("none"));
        start("--attach");

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Nothing is attached: there is no folder", "--attach needs the folder");
    }

    @Test
    void withoutTheOptionNothingHappens() {
        start(folder.toString(), "--server.port=0");

        assertThat(said.size()).isZero();
    }

    private void start(String... arguments) {
        new AttachAtStart(canal, texts, presence, new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(new DefaultApplicationArguments(arguments));
    }

    private AttachedText text(String id) {
        Article article = canal.find("canal-talks").orElseThrow().article(id);
        return texts.find("canal-talks", article).orElseThrow();
    }
}
