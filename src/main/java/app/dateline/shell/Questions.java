package app.dateline.shell;

import app.dateline.fact.Collections;
import app.dateline.fact.Reading;
import app.dateline.item.AskFiles;
import app.dateline.item.Asks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is read from {@code questions/}.
 *
 * @param collections the collections; broken templates stand among them as a broken one, so that nothing is asked
 * @param asks the templates, if they are sound
 */
record Questions(Collections collections, Optional<Asks> asks) {

    /** The templates, beside the collections. */
    static final String TEMPLATES = "stems/en.yaml";

    static Questions read(Path folder) {
        Collections collections = Collections.read(folder);
        return switch (AskFiles.read(folder.resolve(TEMPLATES))) {
            case AskFiles.Reading.Sound sound -> new Questions(collections, Optional.of(sound.asks()));
            case AskFiles.Reading.Broken broken -> {
                List<Reading> readings = new ArrayList<>(collections.readings());
                readings.add(new Reading.Broken(TEMPLATES, broken.problems(), List.of()));
                yield new Questions(new Collections(readings), Optional.empty());
            }
        };
    }
}
