package app.dateline.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names that tell nothing of anybody: a colour and a bird. */
public final class Pseudonyms {

    private static final List<String> COLOURS = List.of(
            "Amber", "Blue", "Copper", "Coral", "Crimson", "Golden", "Green", "Grey", "Indigo", "Ivory", "Olive",
            "Orange", "Purple", "Red", "Rose", "Scarlet", "Silver", "Teal", "Violet", "White");

    private static final List<String> BIRDS = List.of(
            "Avocet",
            "Bittern",
            "Bunting",
            "Crane",
            "Curlew",
            "Dipper",
            "Dunlin",
            "Eider",
            "Falcon",
            "Finch",
            "Gannet",
            "Grebe",
            "Heron",
            "Hoopoe",
            "Ibis",
            "Jackdaw",
            "Kestrel",
            "Kite",
            "Lapwing",
            "Lark",
            "Linnet",
            "Martin",
            "Merlin",
            "Oriole",
            "Osprey",
            "Owl",
            "Petrel",
            "Pipit",
            "Plover",
            "Puffin",
            "Raven",
            "Robin",
            "Sandpiper",
            "Shrike",
            "Skua",
            "Starling",
            "Stork",
            "Swan",
            "Swift",
            "Tern",
            "Thrush",
            "Wagtail",
            "Warbler",
            "Wren");

    private Pseudonyms() {}

    /**
     * So many new names, in the order of chance.
     *
     * @param taken {@link Student#nameKey} of the names that are not to come
     * @throws IllegalArgumentException if there are not so many
     */
    public static List<String> draw(int number, Set<String> taken, Random random) {
        List<String> names = new ArrayList<>();
        for (String colour : COLOURS) {
            for (String bird : BIRDS) {
                String name = colour + " " + bird;
                if (!taken.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        if (number < 0 || number > names.size()) {
            throw new IllegalArgumentException("there are no " + number + " more pseudonyms");
        }
        Collections.shuffle(names, random);
        return List.copyOf(names.subList(0, number));
    }
}
