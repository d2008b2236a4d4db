package app.dateline.exchange.anki;

import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.Labels;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An item as a note of Anki. The fields are HTML, save {@code typed}.
 *
 * @param guid Anki's name for the note: the same item is the same note, whenever it is exported
 * @param tags words without spaces, parts of a tag joined by two colons
 * @param form what the form is called
 * @param question the stem
 * @param options what stands under it to choose from; empty for typed forms
 * @param typed the key as it is typed, plain; empty for forms with options
 * @param answer the key, among the options where there are some
 * @param truth the whole truth as a sentence
 * @param sources the passages that prove it
 */
public record AnkiNote(
        String id,
        String guid,
        List<String> tags,
        String form,
        String question,
        String options,
        String typed,
        String answer,
        String truth,
        String sources) {

    static String guid(Item item) {
        return "dateline-" + item.id();
    }

    /** Kind, form, collection, sources and facts. */
    static List<String> tags(ItemsToGo set, Item item) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add("dateline::" + set.collection());
        tags.add("kind::" + item.head().kind().name().toLowerCase(Locale.ROOT));
        tags.add("form::" + item.form().name().toLowerCase(Locale.ROOT));
        item.head().evidence().forEach(citation -> tags.add("article::" + citation.article()));
        item.head().article().ifPresent(article -> tags.add("article::" + article));
        Labels.unsourced(item).ifPresent(tags::add);
        item.head().facts().stream().map(FactRef::id).forEach(fact -> tags.add("fact::" + fact));
        return new ArrayList<>(
                tags.stream().map(tag -> tag.replaceAll("[\\s\"]+", "_")).toList());
    }

    /** The deck that a set becomes; two colons would part it into decks within decks. */
    public static String deck(ItemsToGo set) {
        String title =
                set.title().replaceAll("\\s+", " ").replaceAll(":{2,}", ":").strip();
        return "Dateline::" + (title.isEmpty() ? set.collection() : title);
    }
}
