package app.dateline.report;

import app.dateline.attempt.Response;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An item with its options in another order, and responses read by it. */
final class Turned {

    private Turned() {}

    /** What is there to choose from, to order, or to put beside prompts; none for the forms without. */
    static List<Option> options(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> c.options();
            case Item.SourceCriticism s -> s.options();
            case Item.MultipleResponse m -> m.options();
            case Item.Ordering o -> o.options();
            case Item.Matching m -> m.choices();
            case Item.TrueFalse t -> List.of();
            case Item.TypedDate d -> List.of();
            case Item.TypedPlace p -> List.of();
            case Item.TypedLength l -> List.of();
            case Item.ShowPlace s -> List.of();
        };
    }

    /** The item with its options in the order of their texts; itself where it has none. */
    static Item byText(Item item) {
        List<Integer> order = order(options(item));
        return switch (item) {
            case Item.SingleChoice c -> new Item.SingleChoice(head(c), in(order, c.options()), order.indexOf(c.key()));
            case Item.SourceCriticism s ->
                new Item.SourceCriticism(head(s), s.matter(), in(order, s.options()), order.indexOf(s.key()));
            case Item.MultipleResponse m -> {
                Set<Integer> keys = new TreeSet<>();
                m.keys().forEach(k -> keys.add(order.indexOf(k)));
                yield new Item.MultipleResponse(head(m), in(order, m.options()), keys);
            }
            case Item.Ordering o ->
                new Item.Ordering(
                        head(o),
                        in(order, o.options()),
                        o.key().stream().map(order::indexOf).toList());
            case Item.Matching m -> {
                List<Integer> prompts = order(m.prompts());
                List<Integer> key =
                        prompts.stream().map(p -> order.indexOf(m.key().get(p))).toList();
                yield new Item.Matching(head(m), in(prompts, m.prompts()), in(order, m.choices()), key);
            }
            case Item.TrueFalse t -> t;
            case Item.TypedDate d -> d;
            case Item.TypedPlace p -> p;
            case Item.TypedLength l -> l;
            case Item.ShowPlace s -> s;
        };
    }

    /** What a response to the item as it was shown says of the same item with its options in another order. */
    static Response response(Item shown, Item turned, Response response) {
        if (shown.id().equals(turned.id())) {
            return response;
        }
        List<Integer> to = places(options(shown), options(turned));
        return switch (response) {
            case Response.Chosen c -> new Response.Chosen(at(to, c.option()));
            case Response.Picked p ->
                new Response.Picked(p.options().stream().map(i -> at(to, i)).collect(Collectors.toUnmodifiableSet()));
            case Response.Ordered o ->
                new Response.Ordered(o.options().stream().map(i -> at(to, i)).toList());
            case Response.Matched m ->
                shown instanceof Item.Matching from && turned instanceof Item.Matching other
                        ? matched(from, other, m, to)
                        : m;
            case Response.Judged j -> j;
            case Response.Typed t -> t;
            case Response.Point p -> p;
            case Response.Region r -> r;
            case Response.Skipped s -> s;
        };
    }

    private static Response matched(
            Item.Matching shown, Item.Matching turned, Response.Matched response, List<Integer> to) {
        List<Integer> prompts = places(shown.prompts(), turned.prompts());
        List<Integer> choices =
                new ArrayList<>(Collections.nCopies(turned.prompts().size(), -1));
        IntStream.range(0, Math.min(prompts.size(), response.choices().size()))
                .forEach(i ->
                        choices.set(prompts.get(i), at(to, response.choices().get(i))));
        return new Response.Matched(choices);
    }

    /** An index that no option has stays, so that marking refuses it as before. */
    private static int at(List<Integer> places, int index) {
        return index >= 0 && index < places.size() ? places.get(index) : index;
    }

    /** For each option where its text stands among the others. */
    private static List<Integer> places(List<Option> shown, List<Option> turned) {
        List<String> texts = turned.stream().map(Option::text).toList();
        return shown.stream().map(option -> texts.indexOf(option.text())).toList();
    }

    private static List<Integer> order(List<Option> options) {
        return IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparing(i -> options.get(i).text()))
                .toList();
    }

    private static List<Option> in(List<Integer> order, List<Option> options) {
        return order.stream().map(options::get).toList();
    }

    /** With an id that depends on nothing but what the item says, whoever met it first. */
    private static Item.Head head(Item item) {
        Item.Head h = item.head();
        String said = item.form() + "\n" + h.ask() + "\n" + h.stem() + "\n"
                + h.statement() + "\n"
                + item.everyOption().stream().map(Option::text).sorted().collect(Collectors.joining("\n"));
        String id = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 16);
        return h.named(id);
    }
}
