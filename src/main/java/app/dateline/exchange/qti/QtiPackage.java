package app.dateline.exchange.qti;

import app.dateline.exchange.Archive;
import app.dateline.exchange.Exported;
import app.dateline.exchange.Exporter;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.NotCarried;
import app.dateline.exchange.NotCarried.What;
import app.dateline.exchange.Target;
import app.dateline.exchange.WorldPicture;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A package of IMS Question and Test Interoperability 2.1, final of 31 August 2012: a manifest, a file for each item, a
 * test of all of them, and a picture of the world where places are shown. An item that stands in the set twice is in
 * the package once.
 */
public final class QtiPackage implements Exporter {

    static final String TEST = "test.xml";
    static final String PICTURE = "world.png";

    private final WorldMap world;

    /** @param world the map that places are shown on */
    public QtiPackage(WorldMap world) {
        this.world = world;
    }

    @Override
    public Target target() {
        return Target.QTI;
    }

    @Override
    public Exported export(ItemsToGo set) {
        Interactions interactions = new Interactions(set, world);
        List<ManifestFile.Entry> entries = new ArrayList<>();
        for (Item item : set.eachOnce()) {
            interactions
                    .of(item)
                    .ifPresent(i -> entries.add(new ManifestFile.Entry(item, "item-" + name(item.id()), i)));
        }
        return new Exported(set.fileName("zip"), "application/zip", bytes(set, entries), notCarried(set));
    }

    @Override
    public List<NotCarried> notCarried(ItemsToGo set) {
        Interactions interactions = new Interactions(set, world);
        List<NotCarried> notCarried = new ArrayList<>();
        for (Item item : set.eachOnce()) {
            what(item, interactions.carries(item))
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
            case TYPED_DATE, TYPED_PLACE, TYPED_LENGTH -> List.of(What.FREE_WRITING);
            case SHOW_PLACE -> List.of(What.MAP_STEPS);
            case SINGLE_CHOICE, MULTIPLE_RESPONSE, TRUE_FALSE, ORDER, MATCH, SOURCE_CRITICISM -> List.of();
        };
    }

    private byte[] bytes(ItemsToGo set, List<ManifestFile.Entry> entries) {
        Archive archive = new Archive(set.made());
        ItemFile files = new ItemFile(set);
        archive.add("imsmanifest.xml", new ManifestFile(set).of(entries));
        archive.add(TEST, TestFile.of(set, entries));
        entries.forEach(e -> archive.add(e.file(), files.of(e.item(), e.identifier(), e.interaction())));
        if (entries.stream().anyMatch(e -> e.item().form() == Form.SHOW_PLACE)) {
            archive.add(PICTURE, WorldPicture.png(world));
        }
        return archive.bytes();
    }

    /** An id as XML wants names: letters, digits, hyphens and low lines. */
    static String name(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "_");
    }
}
