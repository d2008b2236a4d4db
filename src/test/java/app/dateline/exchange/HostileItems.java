package app.dateline.exchange;

import app.dateline.article.Citation;
import app.dateline.article.Locator;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.Query;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Items of every form whose texts are full of signs that formats use for themselves. */
public final class HostileItems {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "=",
            "~",
            "#",
            "####",
            ":",
            "::",
            "\\",
            "\\n",
            "\\\\",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "%50%",
            "%",
            "[html]",
            "[",
            "]",
            "*",
            "->",
            "//",
            "\n",
            "\t",
            "$CATEGORY: x",
            "ANSWER: A",
            "A) x",
            "&amp;",
            "&#65;",
            "<b>fat</b>",
            "<script>alert(1)</script>",
            "]]>",
            "<![CDATA[",
            "{T}",
            "{=a ~b}",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            ",",
            ";",
            "帆船比赛",
            "日本語",
            "שלום עולם",
            "مرحبا بالعالم",
            "⛵👩‍👩‍👧",
            "é",
            "e\u0301",
            "Żagle",
            "word",
            "two words",
            "x",
            "1",
            "＝1",
            "'=2",
            "||",
            "\u202eabc\u202c",
            "TRUE",
            "T",
            "'");

    private final Random random;
    private final FactBase base;

    private HostileItems(long seed, FactBase base) {
        this.random = new Random(seed);
        this.base = base;
    }

    /** @param seed the same gives the same */
    public static ItemsToGo items(long seed, int number) {
        HostileItems some = new HostileItems(seed, ItemsForExchange.base());
        List<Item> items = IntStream.range(0, number).mapToObj(some::item).toList();
        return new ItemsToGo(
                "Hostile: a/b \\ {x} = ~ # <y> & \"",
                some.base.about().id(),
                items,
                some.base,
                new EnglishPhrases(),
                ItemsForExchange.NOON);
    }

    /** A text of one to seven pieces without white space at its ends and without two white spaces in a row. */
    String text() {
        StringBuilder out = new StringBuilder();
        int pieces = 1 + random.nextInt(7);
        for (int i = 0; i < pieces; i++) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextBoolean()) {
                out.append(' ');
            }
        }
        String text = out.toString().strip().replaceAll("[ \\t]*\\n\\s*", "\n").replaceAll("[ \\t]+", " ");
        return text.isEmpty() ? "=" : text;
    }

    private List<Option> options(int number) {
        Set<String> folded = new HashSet<>();
        List<Option> options = new ArrayList<>();
        while (options.size() < number) {
            String text = text();
            // Aiken puts a text on one line, so that some differ by their line breaks alone.
            if (folded.add(Labels.oneLine(text))) {
                options.add(new Option(
                        text,
                        new Value.OfPhrase(text),
                        random.nextInt(4) == 0 ? "" : text(),
                        List.of(new FactRef("f", "v")),
                        List.of(citation()),
                        false));
            }
        }
        return options;
    }

    private Citation citation() {
        return new Citation(
                base.articles().get(random.nextInt(base.articles().size())).id(),
                1 + random.nextInt(9),
                new Locator("a \"b\" & c", "<d>"),
                text());
    }

    private Item item(int n) {
        Item.Head head = new Item.Head(
                "h" + n,
                "ask",
                new Query(Slot.PLACE, List.of()),
                Kind.values()[n % 3],
                text(),
                text(),
                null,
                List.of(new FactRef("fact-" + n, "v"), new FactRef("other-" + n, "v")),
                List.of(citation(), citation()),
                0.5);
        int size = 2 + random.nextInt(5);
        Place place = base.places().get(random.nextInt(base.places().size()));
        return switch (n % 10) {
            case 0 -> new Item.SingleChoice(head, options(size), random.nextInt(size));
            case 1 -> new Item.SourceCriticism(head, Item.Matter.NAMED, options(size), random.nextInt(size));
            case 2 -> new Item.MultipleResponse(head, options(size + 1), Set.of(0, size));
            case 3 ->
                new Item.TrueFalse(
                        head,
                        random.nextBoolean(),
                        options(1).getFirst(),
                        options(1).getFirst());
            case 4 -> new Item.TypedDate(head, Edtf.parse("2025-08-15"), null);
            case 5 -> new Item.TypedPlace(head, place.id(), List.of());
            case 6 -> new Item.TypedLength(head, Length.parse("~50 days"));
            case 7 -> new Item.Ordering(head, options(size), shuffled(size));
            case 8 ->
                new Item.Matching(
                        head,
                        options(size),
                        options(size + 1),
                        shuffled(size + 1).subList(0, size));
            default -> new Item.ShowPlace(head, place.id(), List.of(), "US", false);
        };
    }

    private List<Integer> shuffled(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}
