package app.dateline.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A map of some countries with a few corners each, for tests that need one and no other. */
public final class RoughWorld {

    private RoughWorld() {}

    public static WorldMap map() {
        return WorldMap.parse(json());
    }

    public static String json() {
        try (InputStream file = RoughWorld.class.getResourceAsStream("rough-world.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
