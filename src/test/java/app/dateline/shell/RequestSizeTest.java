package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** What is larger than any page's request is refused before its body is read. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class RequestSizeTest {

    @Value("${local.server.port}")
    int port;

    @Test
    void fiveMegabytesAreRefusedByTheirLengthAlone() throws IOException {
        assertThat(answerTo("POST /?v-r=uidl HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aBodyOfUntoldLengthIsRefused() throws IOException {
        assertThat(answerTo("POST /?v-r=uidl HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
    }

    @Test
    void pagesAreServed() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** The first line of the answer; nothing but the head of the request is sent. */
    private String answerTo(String head) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
                line.append((char) c);
            }
            return line.toString();
        }
    }
}
