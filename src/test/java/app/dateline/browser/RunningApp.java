package app.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged application as a process of its own, with a fresh folder for its data.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RunningApp app = new RunningApp();
 * }</pre>
 *
 * It needs the jar, so it is for tests named {@code *IT}, which run after packaging. They run what was unpacked from it,
 * which starts in two thirds of the time; {@link #packed} runs the jar itself.
 */
public final class RunningApp implements BeforeAllCallback, AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final boolean packed;
    private final List<String> arguments;
    private final HttpClient client = HttpClient.newHttpClient();
    private Path folder;
    private int port;
    private Process process;

    public RunningApp(String... arguments) {
        this(false, arguments);
    }

    private RunningApp(boolean packed, String... arguments) {
        this.packed = packed;
        this.arguments = List.of(arguments);
    }

    /** The jar as it is shipped. */
    public static RunningApp packed() {
        return new RunningApp(true);
    }

    /** What is in the jar, unpacked as Spring Boot does it, once for all tests of this process. */
    private static final class Unpacked {

        static final Path JAR = unpack();

        private static Path unpack() {
            try {
                Path folder = Files.createTempDirectory("dateline-unpacked");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                Process unpacking = new ProcessBuilder(
                                java(),
                                "-Djarmode=tools",
                                "-jar",
                                jar().toAbsolutePath().toString(),
                                "extract",
                                "--force",
                                "--destination",
                                folder.toString())
                        .inheritIO()
                        .start();
                if (unpacking.waitFor() != 0) {
                    throw new IllegalStateException(jar() + " does not unpack");
                }
                return folder.resolve(jar().getFileName());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void delete(Path folder) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Assumptions.assumeTrue(Files.exists(jar()), () -> jar() + " is not there: build it with mvn package");
        folder = Files.createTempDirectory("dateline-app");
        port = freePort();
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (process != null) {
            stop();
        }
        if (folder != null) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The address of a path that starts with a slash. */
    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** The folder that holds the application's data. */
    public Path data() {
        return folder.resolve("data");
    }

    public String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, again after {@link #stop} or {@link #kill}: on the same port, with the same data. */
    public void start() {
        var command = new ArrayList<>(List.of(
                java(),
                // It runs for a minute: what makes a long run fast would not pay.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                (packed ? jar().toAbsolutePath() : Unpacked.JAR).toString(),
                "--server.port=" + port,
                "--dateline.data=" + data()));
        command.addAll(arguments);
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitFirstPage();
    }

    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Ends it as a power cut would: nothing in it gets to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitFirstPage() {
        var request = HttpRequest.newBuilder(URI.create(url("/")))
                .timeout(Duration.ofSeconds(30))
                .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500) {
                    return;
                }
                Thread.sleep(100);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("the application did not start:\n" + log());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() {
        return Path.of(System.getProperty("dateline.jar", "target/dateline.jar"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
