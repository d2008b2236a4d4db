package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.Collections;
import app.dateline.fact.SampleBase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Started on a broken collection, Dateline says so on every address and asks nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class RefusedPageTest {

    @TempDir
    static Path questions;

    @Autowired
    Collections collections;

    @Value("${local.server.port}")
    int port;

    @DynamicPropertySource
    static void aBrokenCollection(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createDirectory(questions.resolve("canal-talks"));
        try (Stream<Path> files = Files.list(SampleBase.folder("canal-talks"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path venues = folder.resolve("venues.yaml");
        Files.writeString(venues, Files.readString(venues).replace("place: helsinki", "place: <b>helsinky"));
        Path stems = Files.createDirectory(questions.resolve("stems"));
        Files.copy(Path.of("questions/stems/en.yaml"), stems.resolve("en.yaml"));
        registry.add("dateline.questions", questions::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quiz/1", "app/dateline.css", "VAADIN/push", "error", "?v-r=init"})
    void every_address_gives_the_plain_page(String address) throws Exception {
        HttpResponse<String> response = get(address);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(response.body())
                .contains("<h1>Dateline cannot read its questions</h1>", "What is safe", "What to do")
                .contains("unknown place &#39;&lt;b&gt;helsinky&#39; at venues.yaml:86:10; expected the id of one in")
                .doesNotContain("Exception", "\tat ", "{problems}", "<script", "src=", "href=");
    }

    @Test
    void nothing_is_loaded() {
        assertThat(collections.bases()).isEmpty();
        assertThat(collections.find("canal-talks")).isEmpty();
    }

    @Test
    void the_console_has_the_same_report(CapturedOutput console) {
        new LoadedCollections().questions(questions.toString());

        assertThat(console)
                .contains("The collection 'canal-talks' is refused, and with it everything; to be mended in")
                .contains("unknown place '<b>helsinky' at venues.yaml:86:10");
    }

    private HttpResponse<String> get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + address))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
