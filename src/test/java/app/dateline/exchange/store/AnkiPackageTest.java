package app.dateline.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.exchange.AwkwardItems;
import app.dateline.exchange.Exported;
import app.dateline.exchange.ItemsForExchange;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.NotCarried;
import app.dateline.exchange.NotCarried.What;
import app.dateline.exchange.anki.AnkiKeys;
import app.dateline.exchange.anki.NoteType;
import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import io.roastedroot.sqlite4j.JDBC;
import io.roastedroot.sqlite4j.SQLiteConnection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decks, read back by SQLite; their HTML by jsoup. Anki itself is no library that can be had here. */
class AnkiPackageTest {

    private static final long SEED = Long.getLong("exchange.seed", 20261122);
    private static final JsonMapper JSON = new JsonMapper();

    private static ItemsToGo set;
    private static Exported exported;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void export() {
        System.out.println("AnkiPackageTest: -Dexchange.seed=" + SEED);
        set = ItemsForExchange.generated(SEED, 300);
        exported = new AnkiPackage(WorldMap.shipped()).export(set);
        files = unzipped(exported);
    }

    private static Map<String, byte[]> unzipped(Exported exported) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(exported.content()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    private static Connection open(byte[] database) throws SQLException {
        Connection connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties());
        connection.unwrap(SQLiteConnection.class).deserialize("main", database);
        return connection;
    }

    private static List<List<String>> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The notes in the order of their cards: guid and fields by name. */
    private static Map<String, Map<String, String>> notes(byte[] database) throws SQLException {
        try (Connection connection = open(database)) {
            Map<String, Map<String, String>> notes = new LinkedHashMap<>();
            for (List<String> row : rows(
                    connection, "select n.guid, n.flds from cards c join notes n on n.id = c.nid order by c.due")) {
                String[] fields = row.get(1).split("\u001f", -1);
                assertThat(fields).hasSize(NoteType.FIELDS.size());
                Map<String, String> named = new LinkedHashMap<>();
                for (int i = 0; i < fields.length; i++) {
                    named.put(NoteType.FIELDS.get(i), fields[i]);
                }
                assertThat(notes.put(row.get(0), named))
                        .as("a second note %s", row.get(0))
                        .isNull();
            }
            return notes;
        }
    }

    @Test
    void threeHundredItemsAreNotesWithTheirKeys() throws SQLException {
        var notes = notes(files.get("collection.anki2"));
        assertThat(notes.keySet())
                .containsExactlyElementsOf(set.items().stream()
                        .map(item -> "dateline-" + item.id())
                        .toList())
                .hasSize(300);
        for (Item item : set.items()) {
            var note = notes.get("dateline-" + item.id());
            assertThat(AnkiKeys.text(note.get("Question")))
                    .isEqualTo(item.head().stem());
            assertThat(AnkiKeys.offered(note.get("Options"))).isEqualTo(AnkiKeys.options(set, item));
            assertThat(AnkiKeys.shown(note.get("Answer"))).as("%s", item).isEqualTo(AnkiKeys.of(set, item));
            assertThat(AnkiKeys.text(note.get("Truth"))).isEqualTo(item.head().statement());
            boolean typed = item.typedKey() != null && !(item instanceof Item.ShowPlace);
            assertThat(note.get("Typed"))
                    .isEqualTo(typed ? AnkiKeys.of(set, item).getFirst() : "");
            assertThat(note.get("Sources")).contains("<blockquote>");
        }
    }

    @Test
    void theDatabaseIsSoundAndHasTheTablesOfSchemaEleven() throws SQLException {
        try (Connection connection = open(files.get("collection.anki2"))) {
            assertThat(rows(connection, "pragma integrity_check")).containsExactly(List.of("ok"));
            assertThat(rows(connection, "select name from sqlite_master where type = 'table' order by name"))
                    .extracting(List::getFirst)
                    .containsExactly("cards", "col", "graves", "notes", "revlog");
            assertThat(rows(connection, "select ver, count(*) from col")).containsExactly(List.of("11", "1"));
            assertThat(rows(connection, "select count(*) from cards where type = 0 and queue = 0 and ord = 0"))
                    .containsExactly(List.of("300"));
            assertThat(rows(
                            connection,
                            "select count(*) from cards where nid not in (select id from notes) or id is null"))
                    .containsExactly(List.of("0"));
        }
    }

    @Test
    void notesAndCardsNameANoteTypeAndADeckThatAreThere() throws SQLException {
        try (Connection connection = open(files.get("collection.anki2"))) {
            List<String> col = rows(connection, "select models, decks, dconf, conf from col")
                    .getFirst();
            JsonNode type = JSON.readTree(col.get(0)).get(Long.toString(NoteType.ID));
            assertThat(type.get("name").asString()).isEqualTo("Dateline");
            assertThat(type.get("flds"))
                    .extracting(f -> f.get("name").asString())
                    .isEqualTo(NoteType.FIELDS);
            assertThat(rows(connection, "select distinct mid from notes"))
                    .containsExactly(List.of(type.get("id").asString()));
            String deck = rows(connection, "select distinct did from cards")
                    .getFirst()
                    .getFirst();
            JsonNode decks = JSON.readTree(col.get(1));
            assertThat(decks.get(deck).get("name").asString()).isEqualTo("Dateline::Three hundred");
            assertThat(JSON.readTree(col.get(2)).has(decks.get(deck).get("conf").asString()))
                    .isTrue();
            assertThat(JSON.readTree(col.get(3)).get("curDeck").asString()).isEqualTo(deck);
        }
    }

    /** Anki refuses a template that names a field that the note type lacks. */
    @Test
    void templatesNameNoFieldThatIsNotThere() {
        TreeSet<String> named = Pattern.compile("\\{\\{[#/^]?(?:type:)?([^}]+)}}")
                .matcher(NoteType.FRONT + NoteType.BACK)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(NoteType.FIELDS).containsAll(named).hasSize(named.size() + 1).contains("Id");
    }

    @Test
    void everyPictureIsInThePackage() throws Exception {
        JsonNode media = JSON.readTree(files.get("media"));
        TreeSet<String> names = new TreeSet<>();
        for (var entry : media.properties()) {
            names.add(entry.getValue().asString());
            var picture = ImageIO.read(new ByteArrayInputStream(files.get(entry.getKey())));
            assertThat(picture.getWidth()).isEqualTo(2 * picture.getHeight());
        }
        TreeSet<String> shown = new TreeSet<>();
        notes(files.get("collection.anki2"))
                .values()
                .forEach(note -> note.values()
                        .forEach(field -> Jsoup.parse(field).select("img").forEach(img -> shown.add(img.attr("src")))));
        assertThat(names).isEqualTo(shown).hasSizeGreaterThan(1);
        assertThat(files).hasSize(names.size() + 2);
    }

    @Test
    void theSameSetMadeAtTheSameTimeIsTheSameBytes() {
        assertThat(new AnkiPackage(WorldMap.shipped()).export(set)).isEqualTo(exported);
    }

    /** By the rule of Anki's importer: a note whose guid is there is taken over if it is newer and of the same type. */
    @Test
    void openingALaterDeckUpdatesAndDoesNotDouble() throws SQLException {
        List<Item> awkward = AwkwardItems.all();
        List<Item> later = new ArrayList<>(set.items());
        later.addAll(awkward);
        ItemsToGo second = new ItemsToGo(
                set.title(), set.collection(), later, set.base(), set.phrases(), Instant.parse("2026-03-02T12:00:00Z"));
        byte[] newer =
                unzipped(new AnkiPackage(WorldMap.shipped()).export(second)).get("collection.anki2");
        try (Connection mine = open(files.get("collection.anki2"));
                Connection theirs = open(newer)) {
            Map<String, List<String>> have = new LinkedHashMap<>();
            rows(mine, "select guid, mid, mod from notes").forEach(row -> have.put(row.getFirst(), row));
            assertThat(rows(theirs, "select distinct did from cards"))
                    .isEqualTo(rows(mine, "select distinct did from cards"));
            int updated = 0;
            int added = 0;
            for (List<String> row : rows(theirs, "select guid, mid, mod from notes")) {
                List<String> old = have.get(row.getFirst());
                if (old == null) {
                    added++;
                } else {
                    assertThat(row.get(1)).as("note type").isEqualTo(old.get(1));
                    assertThat(Long.parseLong(row.get(2))).as("newer").isGreaterThan(Long.parseLong(old.get(2)));
                    updated++;
                }
            }
            assertThat(updated).isEqualTo(300);
            assertThat(added).isEqualTo(awkward.size());
        }
    }

    @Test
    void awkwardTextsArriveAsTheyLeft() throws SQLException {
        ItemsToGo awkward = AwkwardItems.toGo();
        var notes = notes(
                unzipped(new AnkiPackage(WorldMap.shipped()).export(awkward)).get("collection.anki2"));
        assertThat(notes).hasSameSizeAs(awkward.items());
        for (Item item : awkward.items()) {
            var note = notes.get("dateline-" + item.id());
            assertThat(AnkiKeys.text(note.get("Question")))
                    .isEqualTo(item.head().stem());
            assertThat(AnkiKeys.offered(note.get("Options"))).isEqualTo(AnkiKeys.options(awkward, item));
            assertThat(AnkiKeys.shown(note.get("Answer"))).isEqualTo(AnkiKeys.of(awkward, item));
            assertThat(AnkiKeys.text(note.get("Truth"))).isEqualTo(item.head().statement());
        }
    }

    @Test
    void onlyMarksAreNotCarried() {
        assertThat(new AnkiPackage(WorldMap.shipped()).notCarried(set)).isEqualTo(exported.notCarried());
        assertThat(exported.notCarried())
                .hasSize(300)
                .extracting(NotCarried::what)
                .containsOnly(What.MARKS);
    }
}
