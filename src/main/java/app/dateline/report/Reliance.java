package app.dateline.report;

import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts that an item rests on. */
final class Reliance {

    private Reliance() {}

    /** Ids of the facts of its question and of its options. */
    static Set<String> on(Item item) {
        Stream<FactRef> facts = Stream.concat(
                item.head().facts().stream(), options(item).stream().flatMap(option -> option.facts().stream()));
        return facts.map(FactRef::id).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Option> options(Item item) {
        return switch (item) {
            case Item.SingleChoice choice -> choice.options();
            case Item.SourceCriticism sources -> sources.options();
            case Item.MultipleResponse several -> several.options();
            case Item.TrueFalse claim -> List.of(claim.shown(), claim.right());
            case Item.Ordering ordering -> ordering.options();
            case Item.Matching matching ->
                Stream.concat(matching.prompts().stream(), matching.choices().stream())
                        .toList();
            case Item.TypedDate date -> List.of();
            case Item.TypedPlace place -> List.of();
            case Item.TypedLength length -> List.of();
            case Item.ShowPlace place -> List.of();
        };
    }
}
