package app.dateline.exchange.store;

import app.dateline.exchange.anki.NoteType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a collection of schema 11 keeps as JSON: its configuration, note types, decks and deck options. Keys as Anki reads
 * them in {@code schema11.rs} of note types, decks and deck options; where it asks for one that says nothing here, it has
 * the value of a new collection.
 */
final class AnkiSettings {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long DEFAULT = 1;

    private AnkiSettings() {}

    /** The same name has the same id, in the range of the times in milliseconds that Anki gives. */
    static long deckId(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return 1_600_000_000_000L + crc.getValue();
    }

    static String configuration(long deck) {
        return json(map(
                "nextPos",
                1,
                "estTimes",
                true,
                "activeDecks",
                List.of(deck),
                "sortType",
                "noteFld",
                "timeLim",
                0,
                "sortBackwards",
                false,
                "addToCur",
                true,
                "curDeck",
                deck,
                "newSpread",
                0,
                "dueCounts",
                true,
                "curModel",
                Long.toString(NoteType.ID),
                "collapseTime",
                1200));
    }

    static String noteTypes(long deck) {
        List<Object> fields = new ArrayList<>();
        for (String name : NoteType.FIELDS) {
            fields.add(map(
                    "name",
                    name,
                    "ord",
                    fields.size(),
                    "sticky",
                    false,
                    "rtl",
                    false,
                    "font",
                    "Arial",
                    "size",
                    20,
                    "media",
                    List.of()));
        }
        Map<String, Object> template = map(
                "name",
                NoteType.TEMPLATE,
                "ord",
                0,
                "qfmt",
                NoteType.FRONT,
                "afmt",
                NoteType.BACK,
                "bqfmt",
                "",
                "bafmt",
                "",
                "did",
                null);
        return json(map(
                Long.toString(NoteType.ID),
                map(
                        "id",
                        NoteType.ID,
                        "name",
                        NoteType.NAME,
                        "type",
                        0,
                        "mod",
                        NoteType.CHANGED,
                        "usn",
                        -1,
                        "sortf",
                        0,
                        "did",
                        deck,
                        "tmpls",
                        List.of(template),
                        "flds",
                        fields,
                        "css",
                        NoteType.CSS,
                        "latexPre",
                        "",
                        "latexPost",
                        "",
                        "req",
                        List.of(List.of(0, "any", List.of(0))),
                        "tags",
                        List.of(),
                        "vers",
                        List.of())));
    }

    static String decks(long deck, String name, Instant made) {
        return json(map(
                Long.toString(DEFAULT), deck(DEFAULT, "Default", 0),
                Long.toString(deck), deck(deck, name, made.getEpochSecond())));
    }

    private static Map<String, Object> deck(long id, String name, long changed) {
        return map(
                "id",
                id,
                "name",
                name,
                "mod",
                changed,
                "usn",
                0,
                "lrnToday",
                List.of(0, 0),
                "revToday",
                List.of(0, 0),
                "newToday",
                List.of(0, 0),
                "timeToday",
                List.of(0, 0),
                "collapsed",
                false,
                "browserCollapsed",
                false,
                "desc",
                "",
                "dyn",
                0,
                "conf",
                1,
                "extendNew",
                0,
                "extendRev",
                0);
    }

    static String deckOptions() {
        Map<String, Object> fresh = map(
                "bury",
                false,
                "delays",
                List.of(1.0, 10.0),
                "initialFactor",
                2500,
                "ints",
                List.of(1, 4, 0),
                "order",
                1,
                "perDay",
                20);
        Map<String, Object> reviews =
                map("bury", false, "ease4", 1.3, "ivlFct", 1.0, "maxIvl", 36500, "perDay", 200, "hardFactor", 1.2);
        Map<String, Object> lapses =
                map("delays", List.of(10.0), "leechAction", 1, "leechFails", 8, "minInt", 1, "mult", 0.0);
        return json(map(
                Long.toString(DEFAULT),
                map(
                        "id",
                        DEFAULT,
                        "mod",
                        0,
                        "name",
                        "Default",
                        "usn",
                        0,
                        "maxTaken",
                        60,
                        "autoplay",
                        true,
                        "timer",
                        0,
                        "replayq",
                        true,
                        "new",
                        fresh,
                        "rev",
                        reviews,
                        "lapse",
                        lapses,
                        "dyn",
                        false)));
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** A map in the order given, of keys and values in turn. */
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
