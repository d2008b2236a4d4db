package app.dateline.report;

import app.dateline.attempt.Response;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A response in one line: the texts of the options that were chosen, or what was typed. */
final class ResponseText {

    private static final String BESIDE = " | ";

    private ResponseText() {}

    /** Empty where the item was passed over; an index that no option has is given as its number. */
    static String of(Item item, Response response) {
        return switch (response) {
            case Response.Chosen chosen -> option(options(item), chosen.option());
            case Response.Picked picked ->
                joined(options(item), picked.options().stream().sorted().toList());
            case Response.Ordered ordered -> joined(options(item), ordered.options());
            case Response.Judged judged -> Boolean.toString(judged.holds());
            case Response.Typed typed -> typed.text();
            case Response.Matched matched -> matched(item, matched.choices());
            case Response.Point point -> point.latitude() + ", " + point.longitude();
            case Response.Region region -> region.country();
            case Response.Skipped skipped -> "";
        };
    }

    private static String matched(Item item, List<Integer> choices) {
        if (!(item instanceof Item.Matching matching)) {
            return choices.toString();
        }
        return IntStream.range(0, choices.size())
                .filter(prompt -> choices.get(prompt) >= 0)
                .mapToObj(prompt ->
                        option(matching.prompts(), prompt) + " = " + option(matching.choices(), choices.get(prompt)))
                .collect(Collectors.joining(BESIDE));
    }

    private static String joined(List<Option> options, List<Integer> chosen) {
        return chosen.stream().map(i -> option(options, i)).collect(Collectors.joining(BESIDE));
    }

    private static String option(List<Option> options, int index) {
        return index >= 0 && index < options.size() ? options.get(index).text() : Integer.toString(index);
    }

    private static List<Option> options(Item item) {
        return switch (item) {
            case Item.SingleChoice choice -> choice.options();
            case Item.SourceCriticism sources -> sources.options();
            case Item.MultipleResponse several -> several.options();
            case Item.Ordering ordering -> ordering.options();
            case Item.Matching matching -> matching.choices();
            case Item.TrueFalse claim -> List.of();
            case Item.TypedDate date -> List.of();
            case Item.TypedPlace place -> List.of();
            case Item.TypedLength length -> List.of();
            case Item.ShowPlace place -> List.of();
        };
    }
}
