package app.dateline.exchange.anki;

import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.WrittenForms;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Keys of items, and keys as a card shows them, read by a parser of HTML that is not ours. */
public final class AnkiKeys {

    private AnkiKeys() {}

    /** What is right, in the item's order. */
    public static List<String> of(ItemsToGo set, Item item) {
        return switch (item) {
            case Item.SingleChoice c -> List.of(c.options().get(c.key()).text());
            case Item.SourceCriticism c -> List.of(c.options().get(c.key()).text());
            case Item.MultipleResponse m ->
                m.keys().stream().sorted().map(k -> m.options().get(k).text()).toList();
            case Item.TrueFalse t -> List.of(set.phrases().judged(t.holds()));
            case Item.Ordering o ->
                o.key().stream().map(k -> o.options().get(k).text()).toList();
            case Item.Matching m ->
                m.key().stream().map(k -> m.choices().get(k).text()).toList();
            case Item.TypedDate d -> typed(set, d);
            case Item.TypedLength l -> typed(set, l);
            case Item.TypedPlace p -> typed(set, p);
            case Item.ShowPlace s -> typed(set, s);
        };
    }

    private static List<String> typed(ItemsToGo set, Item item) {
        return List.of(
                new WrittenForms(set.base()).of(item, set.phrases()).getFirst().text());
    }

    /** What a side of a card shows in bold, outside of what it tells about options. */
    public static List<String> shown(String html) {
        Document document = Jsoup.parse(html);
        document.select(".told").remove();
        return document.select("b").stream()
                .map(AnkiKeys::text)
                .map(text -> text.startsWith("✓ ") ? text.substring(2) : text)
                .toList();
    }

    /** The options that a card offers, as they stand. */
    public static List<String> offered(String html) {
        return Jsoup.parse(html).select("li").stream().map(AnkiKeys::text).toList();
    }

    /** The texts of the options, as they should stand. */
    public static List<String> options(ItemsToGo set, Item item) {
        return switch (item) {
            case Item.SingleChoice c -> texts(c.options());
            case Item.SourceCriticism c -> texts(c.options());
            case Item.MultipleResponse m -> texts(m.options());
            case Item.Ordering o -> texts(o.options());
            case Item.TrueFalse t ->
                List.of(set.phrases().judged(true), set.phrases().judged(false));
            case Item.Matching m ->
                Stream.concat(m.prompts().stream(), m.choices().stream())
                        .map(Option::text)
                        .toList();
            case Item.TypedDate d -> List.of();
            case Item.TypedLength l -> List.of();
            case Item.TypedPlace p -> List.of();
            case Item.ShowPlace s -> List.of();
        };
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    /** All its text, white space and all, with line breaks where the page has them. */
    public static String text(Element element) {
        element.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
        return element.wholeText();
    }

    public static String text(String html) {
        return text(Jsoup.parse(html).body());
    }
}
