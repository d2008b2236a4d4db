package app.dateline.fact;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** Small collections for tests: invented people at real places. */
public final class SampleBase {

    private SampleBase() {}

    /** The canal talks: 17 facts of all kinds from three articles, without warnings worth a word. */
    public static FactBase read() {
        return read("canal-talks");
    }

    /** A collection in {@code src/test/resources/collections}. */
    public static FactBase read(String collection) {
        return switch (FactFiles.read(folder(collection))) {
            case Reading.Sound sound -> sound.base();
            case Reading.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    /** Its folder. */
    public static Path folder(String collection) {
        return resource("/collections/" + collection);
    }

    /** The texts of the articles of the canal talks. */
    public static Path texts() {
        return resource("/texts");
    }

    private static Path resource(String name) {
        URL url = Objects.requireNonNull(SampleBase.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
