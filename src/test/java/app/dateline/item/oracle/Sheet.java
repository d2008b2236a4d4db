package app.dateline.item.oracle;

import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What each template of {@code questions/stems/en.yaml} hides and gives, read as plain data. */
final class Sheet {

    private Sheet() {}

    static List<Ask> shipped() {
        return read(Path.of("questions/stems/en.yaml"));
    }

    static List<Ask> read(Path file) {
        try {
            Map<?, ?> root =
                    (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return ((List<?>) root.get("asks"))
                    .stream().map(a -> ask((Map<?, ?>) a)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ask ask(Map<?, ?> entry) {
        Set<Slot> given = EnumSet.noneOf(Slot.class);
        ((List<?>) entry.get("gives")).forEach(g -> given.add(Slot.valueOf(upper(g))));
        return new Ask(
                (String) entry.get("id"),
                Kind.valueOf(upper(entry.get("kind"))),
                Slot.valueOf(upper(entry.get("hides"))),
                given);
    }

    private static String upper(Object word) {
        return word.toString().toUpperCase(Locale.ROOT);
    }
}
