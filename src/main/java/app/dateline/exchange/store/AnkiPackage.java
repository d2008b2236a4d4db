package app.dateline.exchange.store;

import app.dateline.exchange.Archive;
import app.dateline.exchange.Exported;
import app.dateline.exchange.Exporter;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.NotCarried;
import app.dateline.exchange.NotCarried.What;
import app.dateline.exchange.Target;
import app.dateline.exchange.WorldPicture;
import app.dateline.exchange.anki.AnkiNote;
import app.dateline.exchange.anki.AnkiNotes;
import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A deck of Anki to open: a zip of {@code collection.anki2}, pictures by number, and {@code media}, which says what the
 * numbers are called. That is the older of Anki's two forms, which all versions and AnkiDroid and AnkiMobile read.
 */
public final class AnkiPackage implements Exporter {

    private static final String WORLD = "dateline-world.png";

    /** Pictures are this part of the full size, enough for a card. */
    private static final double SCALE = 0.5;

    private final WorldMap world;

    /** @param world the map that places are shown on */
    public AnkiPackage(WorldMap world) {
        this.world = world;
    }

    @Override
    public Target target() {
        return Target.ANKI_PACKAGE;
    }

    @Override
    public Exported export(ItemsToGo set) {
        AnkiNotes notes = new AnkiNotes(set, true);
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        try (AnkiCollection collection = new AnkiCollection(AnkiNote.deck(set), set.made())) {
            for (Item item : set.eachOnce()) {
                Optional<AnkiNote> note = notes.of(item);
                if (note.isPresent()) {
                    collection.add(note.get().guid(), note.get().tags(), fields(set, item, note.get(), pictures));
                }
            }
            return new Exported(
                    set.fileName("apkg"), "application/octet-stream", zip(set, collection, pictures), notCarried(set));
        } catch (SQLException e) {
            throw new IllegalStateException("a database in memory failed", e);
        }
    }

    @Override
    public List<NotCarried> notCarried(ItemsToGo set) {
        AnkiNotes notes = new AnkiNotes(set, true);
        return set.eachOnce().stream()
                .map(item ->
                        new NotCarried(item.id(), item.head().stem(), notes.carries(item) ? What.MARKS : What.KEY_GONE))
                .toList();
    }

    private List<String> fields(ItemsToGo set, Item item, AnkiNote note, Map<String, byte[]> pictures) {
        String question = "";
        String solution = "";
        if (item instanceof Item.ShowPlace show) {
            pictures.computeIfAbsent(WORLD, name -> WorldPicture.png(world, SCALE, List.of()));
            String marked = "dateline-" + note.id() + ".png";
            pictures.put(
                    marked, WorldPicture.png(world, SCALE, List.of(set.base().place(show.key()))));
            question = picture(WORLD);
            solution = picture(marked);
        }
        return List.of(
                note.question(),
                note.form(),
                note.options(),
                question,
                note.typed(),
                note.answer(),
                solution,
                note.truth(),
                note.sources(),
                note.id());
    }

    private static String picture(String name) {
        return "<img src=\"" + name + "\">";
    }

    private static byte[] zip(ItemsToGo set, AnkiCollection collection, Map<String, byte[]> pictures)
            throws SQLException {
        Archive archive = new Archive(set.made()).add("collection.anki2", collection.bytes());
        Map<String, String> names = new LinkedHashMap<>();
        pictures.forEach((name, picture) -> {
            String number = Integer.toString(names.size());
            names.put(number, name);
            archive.add(number, picture);
        });
        return archive.add("media", AnkiSettings.json(names).getBytes(StandardCharsets.UTF_8))
                .bytes();
    }
}
