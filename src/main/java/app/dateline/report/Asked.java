package app.dateline.report;

import app.dateline.attempt.Response;
import app.dateline.fact.Kind;
import app.dateline.item.FactRef;
import app.dateline.item.Form;
import app.dateline.item.Item;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What item analysis needs to know of an item.
 *
 * @param item its id
 * @param form its form
 * @param kind kind of the facts that it asks about
 * @param article id of the article that proves the key: the asked source, which stands first in the evidence
 * @param facts ids of the facts that it asks about, the main one first
 * @param options how many options there are to choose from; 0 for the forms without
 * @param keys indexes of the right options; true is 0 and false is 1
 * @param guess what guessing blindly earns on average, 0 to 1; empty where that cannot be told
 */
public record Asked(
        String item,
        Form form,
        Kind kind,
        Optional<String> article,
        List<String> facts,
        int options,
        Set<Integer> keys,
        OptionalDouble guess) {

    /** @throws IllegalArgumentException if a key is none of the options */
    public Asked {
        facts = List.copyOf(facts);
        keys = Set.copyOf(keys);
        for (int key : keys) {
            if (key < 0 || key >= options) {
                throw new IllegalArgumentException("no option " + key + " of " + options);
            }
        }
    }

    public static Asked of(Item item) {
        return new Asked(
                item.id(),
                item.form(),
                item.head().kind(),
                item.head().article(),
                item.head().facts().stream().map(FactRef::id).distinct().toList(),
                options(item),
                keys(item),
                GuessScore.of(item));
    }

    /** Indexes of the options that a response chose, ascending; none for the forms without options to choose. */
    public static List<Integer> chosen(Response response) {
        return switch (response) {
            case Response.Chosen one -> List.of(one.option());
            case Response.Picked several -> several.options().stream().sorted().toList();
            case Response.Judged judged -> List.of(judged.holds() ? 0 : 1);
            case Response.Typed typed -> List.of();
            case Response.Ordered ordered -> List.of();
            case Response.Matched matched -> List.of();
            case Response.Point point -> List.of();
            case Response.Region region -> List.of();
            case Response.Skipped skipped -> List.of();
        };
    }

    /** Whether it answers, and does not pass over. */
    static boolean isAnswer(Response response) {
        return !(response instanceof Response.Skipped);
    }

    private static int options(Item item) {
        return switch (item) {
            case Item.SingleChoice choice -> choice.options().size();
            case Item.SourceCriticism sources -> sources.options().size();
            case Item.MultipleResponse several -> several.options().size();
            case Item.TrueFalse claim -> 2;
            case Item.TypedDate date -> 0;
            case Item.TypedPlace place -> 0;
            case Item.TypedLength length -> 0;
            case Item.Ordering ordering -> 0;
            case Item.Matching matching -> 0;
            case Item.ShowPlace place -> 0;
        };
    }

    private static Set<Integer> keys(Item item) {
        return switch (item) {
            case Item.SingleChoice choice -> Set.of(choice.key());
            case Item.SourceCriticism sources -> Set.of(sources.key());
            case Item.MultipleResponse several -> several.keys();
            case Item.TrueFalse claim -> Set.of(claim.holds() ? 0 : 1);
            case Item.TypedDate date -> Set.of();
            case Item.TypedPlace place -> Set.of();
            case Item.TypedLength length -> Set.of();
            case Item.Ordering ordering -> Set.of();
            case Item.Matching matching -> Set.of();
            case Item.ShowPlace place -> Set.of();
        };
    }
}
