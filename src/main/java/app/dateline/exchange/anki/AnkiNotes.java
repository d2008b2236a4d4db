package app.dateline.exchange.anki;

import app.dateline.exchange.Accepted;
import app.dateline.exchange.Evidence;
import app.dateline.exchange.Explanation;
import app.dateline.exchange.Html;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.WrittenForms;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes notes of items. */
public final class AnkiNotes {

    private static final String RIGHT = "<b>✓ ";

    private final ItemsToGo set;
    private final Explanation explanation;
    private final WrittenForms writtenForms;
    private final boolean pictures;

    /** @param pictures whether a question for the map stays one, with pictures that the note does not name itself */
    public AnkiNotes(ItemsToGo set, boolean pictures) {
        this.set = set;
        this.explanation = new Explanation(set);
        this.writtenForms = new WrittenForms(set.base());
        this.pictures = pictures;
    }

    /** Whether there is a note for the item. */
    public boolean carries(Item item) {
        return item.typedKey() == null || !writtenForms.of(item, set.phrases()).isEmpty();
    }

    /** The note of an item; nothing where the place that the item asks for is no longer in the base. */
    public Optional<AnkiNote> of(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> Optional.of(choice(c, c.options(), Set.of(c.key())));
            case Item.SourceCriticism c -> Optional.of(choice(c, c.options(), Set.of(c.key())));
            case Item.MultipleResponse m -> Optional.of(choice(m, m.options(), m.keys()));
            case Item.TrueFalse t -> Optional.of(claim(t));
            case Item.Ordering o -> Optional.of(ordering(o));
            case Item.Matching m -> Optional.of(matching(m));
            case Item.TypedDate d -> typed(d, d.head().stem());
            case Item.TypedLength l -> typed(l, l.head().stem());
            case Item.TypedPlace p -> typed(p, p.head().stem());
            case Item.ShowPlace s ->
                typed(
                        s,
                        pictures
                                ? s.head().stem()
                                : set.phrases().typedInsteadOfShown(s.head().stem()));
        };
    }

    private AnkiNote choice(Item item, List<Option> options, Collection<Integer> keys) {
        List<String> answers = IntStream.range(0, options.size())
                .mapToObj(i -> {
                    String text = AnkiHtml.text(options.get(i).text());
                    String told = told(options.get(i));
                    return (keys.contains(i) ? RIGHT + text + "</b>" : text) + told;
                })
                .toList();
        return note(item, item.head().stem(), letters(texts(options)), "", letters(answers));
    }

    private AnkiNote claim(Item.TrueFalse item) {
        String yes = AnkiHtml.text(set.phrases().judged(true));
        String no = AnkiHtml.text(set.phrases().judged(false));
        List<String> answers = item.holds()
                ? List.of(RIGHT + yes + "</b>", no)
                : List.of(yes, RIGHT + no + "</b>" + told(item.shown()));
        return note(item, item.head().stem(), AnkiHtml.list("ul", List.of(yes, no)), "", AnkiHtml.list("ul", answers));
    }

    private AnkiNote ordering(Item.Ordering item) {
        List<String> ordered = item.key().stream()
                .map(item.options()::get)
                .map(option -> "<b>" + AnkiHtml.text(option.text()) + "</b>" + told(option))
                .toList();
        return note(
                item, item.head().stem(), AnkiHtml.list("ul", texts(item.options())), "", AnkiHtml.list("ol", ordered));
    }

    private AnkiNote matching(Item.Matching item) {
        StringBuilder pairs = new StringBuilder("<table>");
        List<Option> left = new ArrayList<>(item.choices());
        for (int i = 0; i < item.prompts().size(); i++) {
            Option choice = item.choices().get(item.key().get(i));
            left.remove(choice);
            pairs.append("<tr><td>")
                    .append(AnkiHtml.text(item.prompts().get(i).text()))
                    .append("</td><td><b>")
                    .append(AnkiHtml.text(choice.text()))
                    .append("</b></td></tr>");
        }
        pairs.append("</table>");
        List<String> unused =
                left.stream().map(this::told).filter(told -> !told.isEmpty()).toList();
        String options = AnkiHtml.list("ul class=\"prompts\"", texts(item.prompts())) + letters(texts(item.choices()));
        return note(item, item.head().stem(), options, "", pairs + String.join("", unused));
    }

    private Optional<AnkiNote> typed(Item item, String stem) {
        List<Accepted> accepted = writtenForms.of(item, set.phrases());
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        String key = accepted.getFirst().text();
        boolean shown = pictures && item instanceof Item.ShowPlace;
        return Optional.of(note(item, stem, "", shown ? "" : key, "<b>" + AnkiHtml.text(key) + "</b>"));
    }

    private AnkiNote note(Item item, String stem, String options, String typed, String answer) {
        return new AnkiNote(
                item.id(),
                AnkiNote.guid(item),
                AnkiNote.tags(set, item),
                AnkiHtml.text(set.phrases().form(item.form())),
                AnkiHtml.text(stem),
                options,
                typed,
                answer,
                AnkiHtml.text(String.join("\n", explanation.told(item))),
                sources(set.phrases().sources(), explanation.evidence(item))
                        + sources(set.phrases().otherwise(), explanation.otherwise(item)));
    }

    private String sources(String heading, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<p>" + AnkiHtml.text(heading) + "</p>");
        for (Evidence passage : evidence) {
            out.append("<blockquote>")
                    .append(passage.gist().isEmpty() ? "" : AnkiHtml.text(passage.gist()) + "<br>")
                    .append("<cite>");
            String where = AnkiHtml.text(passage.where());
            out.append(
                    passage.address() == null
                            ? where
                            : "<a href=\""
                                    + AnkiHtml.guarded(
                                            Html.escaped(passage.address().toString())) + "\">" + where + "</a>");
            out.append("</cite></blockquote>");
        }
        return out.toString();
    }

    private String told(Option option) {
        String told = AnkiHtml.guarded(explanation.html(option));
        return told.isEmpty() ? "" : "<div class=\"told\">" + told + "</div>";
    }

    private static String letters(List<String> items) {
        return AnkiHtml.list("ol type=\"A\"", items);
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(option -> AnkiHtml.text(option.text())).toList();
    }
}
