package app.dateline.fact.ui;

import app.dateline.fact.Aim;
import app.dateline.fact.AimTable;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who wants what, as a table of signs. */
@Tag("dateline-aims")
@JsModule("context://app/dateline-aims.js")
final class AimDrawing extends Drawing {

    /** What the element draws; frontend/README.md says what each part means. */
    record Data(List<Head> actors, List<Head> subjects, List<Cell> cells, Map<String, String> words) {}

    record Head(String id, String name) {}

    record Cell(String id, String actor, String subject, String many, List<Sign> aims) {}

    record Sign(String stance, String voice, String text, String by, String sources) {}

    void show(FactBase base, AimTable table) {
        draw(new Data(
                table.actors().stream().map(a -> new Head(a, actor(base, a))).toList(),
                table.subjects().stream().map(s -> new Head(s, subject(s))).toList(),
                table.cells().stream().map(c -> cell(base, c)).toList(),
                words()));
    }

    /** What a cell is called. */
    static String label(FactBase base, AimTable.Cell cell) {
        return Words.of("aims.cell", actor(base, cell.actor()), subject(cell.subject()));
    }

    private static Cell cell(FactBase base, AimTable.Cell cell) {
        List<Sign> aims = cell.aims().stream().map(a -> sign(base, a)).toList();
        return new Cell(cell.id(), cell.actor(), cell.subject(), Words.of("aims.many", aims.size()), aims);
    }

    private static Sign sign(FactBase base, Aim aim) {
        String sources = PictureWords.sources(base, List.of(aim));
        return new Sign(
                aim.stance(),
                AimTable.voice(base, aim).name().toLowerCase(Locale.ROOT),
                FactWords.title(base, aim),
                Optional.ofNullable(aim.head().claimant())
                        .map(c -> FactWords.sentence(base.party(c).name()))
                        .orElse(sources),
                sources);
    }

    private static String actor(FactBase base, String id) {
        return FactWords.sentence(base.party(id).name());
    }

    /** Subjects are words of the collection. */
    private static String subject(String subject) {
        return FactWords.sentence(PictureWords.subject(subject));
    }

    private static Map<String, String> words() {
        Map<String, String> words = PictureWords.common();
        words.put("name", Words.of("aims.name"));
        words.put("keys", Words.of("aims.keys"));
        words.put("cell", Words.of("aims.cell", "{0}", "{1}"));
        words.put("says", Words.of("aims.says", "{0}", "{1}", "{2}"));
        words.put("said", Words.of("aims.said", "{0}", "{1}"));
        words.put("subject", Words.of("aims.subject"));
        words.put("by", Words.of("aims.by"));
        words.put("aim", Words.of("aims.aim"));
        return words;
    }
}
