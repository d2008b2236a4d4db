package app.dateline.exchange.anki;

import app.dateline.exchange.Exported;
import app.dateline.exchange.Exporter;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.NotCarried;
import app.dateline.exchange.NotCarried.What;
import app.dateline.exchange.Target;
import app.dateline.item.Item;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text file for Anki 2.1.54 and later, with the file headers of its manual ("Text Files", "File Headers"): guid, deck
 * and tags in columns, front and back as the two fields of the note type Basic. It names no columns: Anki would then look
 * for fields of those names, which Basic has in English only. Every field is quoted.
 */
public final class AnkiText implements Exporter {

    private static final String HEADERS = """
            #separator:tab
            #html:true
            #guid column:1
            #notetype:Basic
            #deck column:2
            #tags column:3
            """;

    @Override
    public Target target() {
        return Target.ANKI_TEXT;
    }

    @Override
    public Exported export(ItemsToGo set) {
        AnkiNotes notes = new AnkiNotes(set, false);
        String deck = AnkiNote.deck(set);
        StringBuilder text = new StringBuilder(HEADERS);
        set.eachOnce().forEach(item -> notes.of(item).ifPresent(note -> text.append(line(deck, note))));
        return new Exported(
                set.fileName("txt"),
                "text/plain;charset=UTF-8",
                text.toString().getBytes(StandardCharsets.UTF_8),
                notCarried(set));
    }

    @Override
    public List<NotCarried> notCarried(ItemsToGo set) {
        AnkiNotes notes = new AnkiNotes(set, false);
        List<NotCarried> notCarried = new ArrayList<>();
        for (Item item : set.eachOnce()) {
            what(item, notes.carries(item))
                    .forEach(what ->
                            notCarried.add(new NotCarried(item.id(), item.head().stem(), what)));
        }
        return notCarried;
    }

    private static List<What> what(Item item, boolean carried) {
        if (!carried) {
            return List.of(What.KEY_GONE);
        }
        return switch (item.form()) {
            case SHOW_PLACE -> List.of(What.MAP, What.MARKS);
            case SINGLE_CHOICE,
                    MULTIPLE_RESPONSE,
                    TRUE_FALSE,
                    TYPED_DATE,
                    TYPED_PLACE,
                    TYPED_LENGTH,
                    ORDER,
                    MATCH,
                    SOURCE_CRITICISM -> List.of(What.MARKS);
        };
    }

    private static String line(String deck, AnkiNote note) {
        String front = "<div>" + note.question() + "</div>" + note.options();
        String back = note.answer() + "<div>" + note.truth() + "</div>" + note.sources();
        return Stream.of(note.guid(), deck, String.join(" ", note.tags()), front, back)
                .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
