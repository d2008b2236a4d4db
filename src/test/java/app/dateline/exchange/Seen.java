package app.dateline.exchange;

import app.dateline.fact.FactBase;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A question as a reader of a file sees it.
 *
 * @param options what can be chosen, in the order of the file; sorted where the file has no order
 * @param key what is right: texts of options, answers that earn all, pairs, things in order
 */
public record Seen(String stem, List<String> options, List<String> key) {

    private static final Map<FactBase, WrittenForms> FORMS = new ConcurrentHashMap<>();

    /** What a reader has to see of an item. @param orderAsMatch whether the target has no order */
    public static Seen of(ItemsToGo set, Item item, boolean orderAsMatch) {
        String stem = item.head().stem();
        return switch (item) {
            case Item.SingleChoice c ->
                new Seen(stem, texts(c.options()), List.of(texts(c.options()).get(c.key())));
            case Item.SourceCriticism c ->
                new Seen(stem, texts(c.options()), List.of(texts(c.options()).get(c.key())));
            case Item.MultipleResponse m ->
                new Seen(
                        stem,
                        texts(m.options()),
                        m.keys().stream().sorted().map(texts(m.options())::get).toList());
            case Item.TrueFalse t -> new Seen(stem, List.of(), List.of(Boolean.toString(t.holds())));
            case Item.TypedDate d -> typed(set, item, stem);
            case Item.TypedPlace p -> typed(set, item, stem);
            case Item.TypedLength l -> typed(set, item, stem);
            case Item.ShowPlace s -> typed(set, item, set.phrases().typedInsteadOfShown(stem));
            case Item.Ordering o -> {
                List<String> order =
                        o.key().stream().map(texts(o.options())::get).toList();
                List<String> places = IntStream.rangeClosed(1, order.size())
                        .mapToObj(Integer::toString)
                        .toList();
                yield new Seen(stem, sorted(order), orderAsMatch ? pairs(places, order) : order);
            }
            case Item.Matching m ->
                new Seen(
                        stem,
                        sorted(texts(m.choices())),
                        pairs(
                                texts(m.prompts()),
                                m.key().stream().map(texts(m.choices())::get).toList()));
        };
    }

    public static List<String> pairs(List<String> prompts, List<String> choices) {
        return IntStream.range(0, prompts.size())
                .mapToObj(i -> prompts.get(i) + " => " + choices.get(i))
                .toList();
    }

    public static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }

    static Seen of(Imported question) {
        String stem = question.head().stem();
        return switch (question) {
            case Imported.Choice c ->
                new Seen(
                        stem,
                        c.options().stream().map(Imported.Weighted::text).toList(),
                        c.options().stream()
                                .filter(o -> o.fraction() > 0)
                                .map(Imported.Weighted::text)
                                .toList());
            case Imported.Claim c -> new Seen(stem, List.of(), List.of(Boolean.toString(c.holds())));
            case Imported.Written w ->
                new Seen(
                        stem,
                        List.of(),
                        w.answers().stream()
                                .filter(a -> a.fraction() == 1)
                                .map(Imported.Weighted::text)
                                .toList());
            case Imported.Match m ->
                new Seen(
                        stem,
                        sorted(m.choices()),
                        pairs(
                                m.prompts(),
                                m.key().stream().map(m.choices()::get).toList()));
            case Imported.Order o -> new Seen(stem, sorted(o.inOrder()), o.inOrder());
            case Imported.Numeric n -> throw new AssertionError("we write no numbers: " + n);
        };
    }

    private static Seen typed(ItemsToGo set, Item item, String stem) {
        List<String> right = new ArrayList<>();
        for (Accepted accepted :
                FORMS.computeIfAbsent(set.base(), WrittenForms::new).of(item, set.phrases())) {
            if (accepted.fraction() == 1) {
                right.add(accepted.text());
            }
        }
        return new Seen(stem, List.of(), right);
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
