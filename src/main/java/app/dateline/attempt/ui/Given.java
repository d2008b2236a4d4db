package app.dateline.attempt.ui;

import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.WorldMap;
import java.util.ArrayList;
import java.util.List;

/** Responses and keys as text: one line, or a line for each part of it. */
public final class Given {

    private Given() {}

    /** What was answered. */
    public static List<String> response(Item item, Response response) {
        return switch (response) {
            case Response.Chosen c -> List.of(options(item).get(c.option()).text());
            case Response.Picked p ->
                p.options().isEmpty()
                        ? List.of(Words.of("given.none"))
                        : p.options().stream()
                                .sorted()
                                .map(i -> options(item).get(i).text())
                                .toList();
            case Response.Judged j -> List.of(Words.of(j.holds() ? "judged.true" : "judged.false"));
            case Response.Typed t ->
                List.of(
                        t.meant() == null
                                ? Words.of("given.typed", t.text())
                                : Words.of("given.typed-meant", t.text(), Words.date(t.meant())));
            case Response.Ordered o -> sequence(options(item), o.options());
            case Response.Matched m ->
                item instanceof Item.Matching matching ? pairs(matching, m.choices()) : List.of(Words.of("given.none"));
            case Response.Point p -> List.of(Words.of("given.point", latitude(p.latitude()), longitude(p.longitude())));
            case Response.Region r ->
                List.of(WorldMap.shipped()
                        .country(r.country())
                        .map(WorldMap.Country::name)
                        .orElse(r.country()));
            case Response.Skipped s -> List.of(Words.of("given.skipped"));
        };
    }

    /** What is right. */
    public static List<String> key(FactBase base, Item item) {
        return switch (item) {
            case Item.SingleChoice c -> List.of(c.options().get(c.key()).text());
            case Item.SourceCriticism c -> List.of(c.options().get(c.key()).text());
            case Item.MultipleResponse m ->
                m.keys().stream().sorted().map(i -> m.options().get(i).text()).toList();
            case Item.TrueFalse t ->
                List.of(
                        t.holds() || t.head().own()
                                ? Words.of(t.holds() ? "judged.true" : "judged.false")
                                : Words.of("judged.false-it-was", t.right().text()));
            case Item.TypedDate d -> List.of(Words.date(d.key()));
            case Item.TypedPlace p -> List.of(place(base, p.key()));
            case Item.ShowPlace s -> List.of(place(base, s.key()));
            case Item.TypedLength l -> List.of(Words.length(l.key()));
            case Item.Ordering o -> sequence(o.options(), o.key());
            case Item.Matching m -> pairs(m, m.key());
        };
    }

    private static String latitude(double degrees) {
        double tenths = Math.round(Math.abs(degrees) * 10) / 10.0;
        return degrees < 0 ? Words.of("map.south", tenths) : Words.of("map.north", tenths);
    }

    private static String longitude(double degrees) {
        double tenths = Math.round(Math.abs(degrees) * 10) / 10.0;
        return degrees < 0 ? Words.of("map.west", tenths) : Words.of("map.east", tenths);
    }

    private static String place(FactBase base, String id) {
        return base.places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .map(place -> place.name())
                .orElse(id);
    }

    private static List<Option> options(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> c.options();
            case Item.SourceCriticism c -> c.options();
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

    private static List<String> sequence(List<Option> options, List<Integer> order) {
        return order.stream().map(i -> options.get(i).text()).toList();
    }

    private static List<String> pairs(Item.Matching item, List<Integer> choices) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < item.prompts().size(); i++) {
            int choice = choices.get(i);
            pairs.add(Words.of(
                    "given.pair",
                    item.prompts().get(i).text(),
                    choice < 0
                            ? Words.of("given.open")
                            : item.choices().get(choice).text()));
        }
        return List.copyOf(pairs);
    }
}
