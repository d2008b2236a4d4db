package app.dateline.fact;

import app.dateline.yaml.Mark;
import app.dateline.yaml.Nearest;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import app.dateline.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a collection, each read as far as it is YAML. */
final class Folder {

    static final String COLLECTION = "collection.yaml";
    static final String ARTICLES = "articles.yaml";
    static final String PEOPLE = "people.yaml";
    static final String PLACES = "places.yaml";
    static final String EVENTS = "events.yaml";
    static final String DEADLINES = "deadlines.yaml";
    static final String VENUES = "venues.yaml";
    static final String AIMS = "aims.yaml";

    private static final List<String> NAMES =
            List.of(COLLECTION, ARTICLES, PEOPLE, PLACES, EVENTS, DEADLINES, VENUES, AIMS);

    private final Map<String, Yaml> roots = new HashMap<>();
    private final Problems problems;

    Folder(Path folder, Problems problems) {
        this.problems = problems;
        for (String name : NAMES) {
            YamlFile.read(folder.resolve(name), name, problems).ifPresent(root -> roots.put(name, root));
        }
        strangers(folder);
    }

    Optional<Yaml> root(String name) {
        return Optional.ofNullable(roots.get(name));
    }

    /** The items of a file that is a list; {@code null} where it could not be read or is none. */
    @Nullable
    List<Yaml> items(String name) {
        Yaml root = roots.get(name);
        if (root == null) {
            return null;
        }
        if (root instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        if (root instanceof Yaml.Scalar scalar && scalar.absent()) {
            problems.error(Mark.startOf(name), "empty file", "expected a list; write [] for an empty one");
        } else {
            problems.error(
                    root.mark(), root.sort() + " as the whole file", "expected a list: each item begins with '-'");
        }
        return null;
    }

    private void strangers(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(f -> String.valueOf(f.getFileName()))
                    .filter(name -> name.endsWith(".yml") || name.endsWith(".yaml"))
                    .filter(name -> !NAMES.contains(name))
                    .sorted()
                    .forEach(name -> problems.warning(
                            Mark.startOf(name),
                            "file that is not read",
                            Nearest.hint(name, NAMES, "a collection has " + String.join(", ", NAMES))));
        } catch (IOException e) {
            problems.error(Mark.startOf(COLLECTION), "unreadable folder", "expected a folder of YAML files");
        }
    }
}
