package app.dateline.exchange;

import app.dateline.fact.Disagreement;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.Reference;
import java.util.ArrayList;
import java.util.List;

/** What is told of an item after its answer: the truth, where it is said, who says otherwise, and what options really are. */
public final class Explanation {

    private final ItemsToGo set;

    public Explanation(ItemsToGo set) {
        this.set = set;
    }

    /** The passages that prove the key; for a teacher's own question the source that the teacher names, if any. */
    public List<Evidence> evidence(Item item) {
        Reference named = item.head().reference();
        return named == null
                ? Evidence.of(set, item.head().evidence())
                : Evidence.of(set, named).stream().toList();
    }

    /** What is told after the answer, and of a teacher's own question whose it is; a line each. */
    public List<String> told(Item item) {
        List<String> lines = new ArrayList<>();
        if (!item.head().statement().isEmpty()) {
            lines.add(item.head().statement());
        }
        if (item.head().own()) {
            lines.add(set.phrases().own(!evidence(item).isEmpty()));
        }
        return lines;
    }

    /** The passages that give another answer, where sources disagree. */
    public List<Evidence> otherwise(Item item) {
        return Evidence.of(
                set,
                Disagreement.against(
                        set.base(),
                        item.keyValues(),
                        item.head().facts().stream().map(FactRef::id).toList()));
    }

    /** The truth and its sources as plain text, a line each. */
    public String plain(Item item) {
        Phrases phrases = set.phrases();
        List<String> lines = new ArrayList<>();
        lines.addAll(told(item));
        rows(item).stream().map(this::plain).filter(row -> !row.isEmpty()).forEach(lines::add);
        List<Evidence> evidence = evidence(item);
        if (!evidence.isEmpty()) {
            lines.add(phrases.sources());
            evidence.forEach(e -> lines.add(e.plain()));
        }
        List<Evidence> otherwise = otherwise(item);
        if (!otherwise.isEmpty()) {
            lines.add(phrases.otherwise());
            otherwise.forEach(e -> lines.add(e.plain()));
        }
        return String.join("\n", lines);
    }

    /** The same as HTML: paragraphs and lists. */
    public String html(Item item) {
        Phrases phrases = set.phrases();
        StringBuilder rows = new StringBuilder();
        rows(item).stream()
                .map(this::html)
                .filter(row -> !row.isEmpty())
                .forEach(row -> rows.append("<li>").append(row).append("</li>"));
        StringBuilder told = new StringBuilder();
        told(item).forEach(line -> told.append("<p>").append(Html.lines(line)).append("</p>"));
        return told
                + (rows.isEmpty() ? "" : "<ul>" + rows + "</ul>")
                + list(phrases.sources(), evidence(item))
                + list(phrases.otherwise(), otherwise(item));
    }

    /** Options of the forms that have no place for a word on each: they are told together, in the right order. */
    private static List<Option> rows(Item item) {
        return switch (item) {
            case Item.Ordering o -> o.key().stream().map(o.options()::get).toList();
            case Item.Matching m -> m.choices();
            case Item.SingleChoice c -> List.of();
            case Item.SourceCriticism c -> List.of();
            case Item.MultipleResponse c -> List.of();
            case Item.TrueFalse t -> List.of();
            case Item.TypedDate t -> List.of();
            case Item.TypedPlace t -> List.of();
            case Item.TypedLength t -> List.of();
            case Item.ShowPlace s -> List.of();
        };
    }

    private String list(String heading, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<p>" + Html.escaped(heading) + "</p><ul>");
        evidence.forEach(e -> out.append("<li>").append(e.html(set.phrases())).append("</li>"));
        return out.append("</ul>").toString();
    }

    /** What an option really is and where that is said, as plain text; empty where there is nothing to say. */
    public String plain(Option option) {
        String source = Evidence.of(set, option.evidence()).stream()
                .findFirst()
                .map(Evidence::where)
                .orElse("");
        String truth = truth(option);
        return truth.isEmpty() || source.isEmpty() ? truth + source : truth + " (" + source + ")";
    }

    /** The same as HTML, with the source as a link. */
    public String html(Option option) {
        String truth = Html.lines(truth(option));
        String source = Evidence.of(set, option.evidence()).stream()
                .findFirst()
                .map(e -> e.address() == null
                        ? Html.escaped(e.where())
                        : "<a href=\"" + Html.escaped(e.address().toString()) + "\">" + Html.escaped(e.where())
                                + "</a>")
                .orElse("");
        return truth.isEmpty() || source.isEmpty() ? truth + source : truth + " (" + source + ")";
    }

    private String truth(Option option) {
        String truth =
                option.constructed() && option.truth().isEmpty() ? set.phrases().constructed() : option.truth();
        return truth.isEmpty() ? "" : set.phrases().named(option.text(), truth);
    }
}
