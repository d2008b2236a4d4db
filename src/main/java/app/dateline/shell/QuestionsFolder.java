package app.dateline.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the folder of questions: the one that the property {@value #PROPERTY} names; without it {@code questions/} in the
 * working directory; without that too, the questions that are packed in the jar, laid out in a temporary folder. A folder
 * that is named but missing is an error and never replaced by another.
 */
final class QuestionsFolder {

    static final String PROPERTY = "dateline.questions";

    private static final String PACKED = "questions/";

    private QuestionsFolder() {}

    static Path locate(@Nullable String named) {
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        Path beside = Path.of("questions");
        return Files.isDirectory(beside) ? beside : unpack();
    }

    /** Lays out what is packed in the jar, for as long as the application runs. */
    static Path unpack() {
        try {
            Path folder = Files.createTempDirectory("dateline-questions");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + PACKED + "**/*.yaml")) {
                String address = resource.getURL().toString();
                Path file = folder.resolve(address.substring(address.lastIndexOf("/" + PACKED) + PACKED.length() + 1));
                Files.createDirectories(folder.resolve(file).getParent());
                try (InputStream in = resource.getInputStream()) {
                    Files.copy(in, file);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("the packed questions cannot be laid out", e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            // The system clears its temporary folder.
        }
    }
}
