package app.dateline.exchange;

import app.dateline.attempt.SampleItems;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.SampleBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Items whose texts are full of what formats use as marks, one of each form with options for each text. */
public final class AwkwardItems {

    /** What must arrive as it left. */
    public static final List<String> TEXTS = List.of(
            "{ } = ~ # : \\ < & > \" '",
            "a\tb",
            "first line\nsecond line",
            "</p><script>alert(1)</script>&amp;&#39;<!-- --> ]]>",
            "⛵ 帆船 מירוץ סירות‏ العربية Żagle e\u0301",
            "\\(x^2\\) \\[y\\] [sound:x.mp3] [latex]z[/latex] {{Truth}} {{c1::cloze}}",
            "=SUM(A1) +1 -1 @x",
            "#separator:comma",
            "\"quoted\" \"\" “” // $x$ %20");

    private AwkwardItems() {}

    public static List<Item> all() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            List<Option> options = List.of(option(text, "first"), option(text, "second"), option(text, "third"));
            items.add(new Item.SingleChoice(head("c" + i, text), options, 1));
            items.add(new Item.MultipleResponse(head("m" + i, text), options, Set.of(0, 2)));
            items.add(new Item.TrueFalse(head("t" + i, text), false, options.get(0), options.get(1)));
            items.add(new Item.Ordering(head("o" + i, text), options, List.of(2, 0, 1)));
            items.add(new Item.Matching(head("p" + i, text), options.subList(0, 2), options, List.of(1, 2)));
        }
        return items;
    }

    /** The items as a set with an awkward title. */
    public static ItemsToGo toGo() {
        FactBase base = SampleBase.read();
        return new ItemsToGo(
                "Title: " + TEXTS.getFirst(), "awk ward", all(), base, new EnglishPhrases(), ItemsForExchange.NOON);
    }

    private static Option option(String text, String name) {
        return new Option(
                name + " " + text,
                new Value.OfPhrase(name + text),
                "truth of " + name + " " + text,
                List.of(new FactRef("fact-" + name, "1")),
                List.of(SampleItems.citation("gazette")),
                false);
    }

    private static Item.Head head(String id, String text) {
        return new Item.Head(
                "awkward-" + id,
                "ask",
                new Query(Slot.PLACE, List.of()),
                Kind.AIM,
                "stem " + text,
                "statement " + text,
                null,
                List.of(new FactRef("fact with \"space\"", "1")),
                List.of(SampleItems.citation("gazette")),
                0.5);
    }
}
