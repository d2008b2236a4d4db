package app.dateline.fact;

import app.dateline.yaml.Mark;
import app.dateline.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All collections of an installation, each a folder in {@code questions/}, in the order of their names. If one of them
 * is broken, none is given: what was curated together is asked together or not at all.
 *
 * @param readings what came of each folder, at least one
 */
public record Collections(List<Reading> readings) {

    /** Folders in {@code questions/} that are no collections. */
    private static final Set<String> OTHERS = Set.of("schema", "stems");

    public Collections {
        readings = List.copyOf(readings);
    }

    /** Reads every collection in a folder. */
    public static Collections read(Path questions) {
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> folders = Files.list(questions)) {
            folders.filter(Files::isDirectory)
                    .filter(f -> !OTHERS.contains(String.valueOf(f.getFileName())))
                    .filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
                    .sorted()
                    .forEach(f -> readings.add(FactFiles.read(f)));
        } catch (IOException e) {
            return new Collections(List.of(none(questions, "missing or unreadable folder")));
        }
        return new Collections(readings.isEmpty() ? List.of(none(questions, "folder without a collection")) : readings);
    }

    private static Reading none(Path questions, String what) {
        Problems problems = new Problems();
        String name = questions.toString();
        problems.error(Mark.startOf(name), what, "expected a folder with one folder for each collection");
        return new Reading.Broken(name, problems.errors(), List.of());
    }

    /** The collections that are refused. */
    public List<Reading.Broken> broken() {
        return readings.stream()
                .filter(Reading.Broken.class::isInstance)
                .map(Reading.Broken.class::cast)
                .toList();
    }

    /** The bases, if none of the collections is broken; otherwise none. */
    public List<FactBase> bases() {
        return broken().isEmpty()
                ? readings.stream()
                        .filter(Reading.Sound.class::isInstance)
                        .map(r -> ((Reading.Sound) r).base())
                        .toList()
                : List.of();
    }

    /** The base of a collection. */
    public Optional<FactBase> find(String collection) {
        return bases().stream().filter(b -> b.about().id().equals(collection)).findFirst();
    }
}
