package app.dateline.exchange;

import app.dateline.fact.FactBase;
import app.dateline.item.Item;
import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Items on their way out.
 *
 * @param title what a reader calls the set
 * @param collection id of the collection that they come from
 * @param items the items, in order
 * @param base where places are named and articles described; what an item names and it lacks is left out
 * @param phrases the words around them
 * @param made when the file is made, for formats that say so: the newer of two wins where a deck is opened again
 */
public record ItemsToGo(
        String title, String collection, List<Item> items, FactBase base, Phrases phrases, Instant made) {
    public ItemsToGo {
        items = List.copyOf(items);
    }

    /** The items without those that stand there a second time, for targets that know an item by its id. */
    public List<Item> eachOnce() {
        Map<String, Item> different = new LinkedHashMap<>();
        items.forEach(item -> different.putIfAbsent(item.id(), item));
        return List.copyOf(different.values());
    }

    /** The name of a file for them: the title in ASCII letters, digits and hyphens, 60 at most, and the extension. */
    public String fileName(String extension) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(60, plain.length())).replaceAll("^-+|-+$", "");
        return (cut.isEmpty() ? "questions" : cut) + "." + extension;
    }
}
