package app.dateline.report;

import app.dateline.attempt.SampleItems;
import app.dateline.attempt.Scorer;
import app.dateline.fact.Collection;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Place;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Items of any size, and a scorer that knows a harbour or two. */
final class Things {

    private Things() {}

    static Scorer scorer() {
        Collection about = new Collection("boats", "Boats", "Boats and harbours.", "en", "Dateline");
        List<Place> places = List.of(
                place("poland", "Poland", Place.Sort.COUNTRY, null),
                place("gdansk", "Gdańsk", Place.Sort.CITY, "poland"),
                place("germany", "Germany", Place.Sort.COUNTRY, null),
                place("kiel", "Kiel", Place.Sort.CITY, "germany"));
        return new Scorer(new FactBase(about, List.of(), List.of(), places, List.of(), List.of()));
    }

    private static Place place(String id, String name, Place.Sort sort, String in) {
        return new Place(id, name, sort, in, null, null, "in", List.of());
    }

    static Item.SingleChoice single(String id, int options, int key) {
        return new Item.SingleChoice(SampleItems.head(id, Kind.VENUE, "gazette"), options(options), key);
    }

    static Item.MultipleResponse multiple(String id, int options, Set<Integer> keys) {
        return new Item.MultipleResponse(SampleItems.head(id, Kind.AIM, "gazette"), options(options), keys);
    }

    static Item.TrueFalse claim(String id, boolean holds) {
        return new Item.TrueFalse(
                SampleItems.head(id, Kind.VENUE, "herald"),
                holds,
                options(1).getFirst(),
                options(1).getFirst());
    }

    static Item.Ordering ordering(String id, int length) {
        return new Item.Ordering(
                SampleItems.head(id, Kind.VENUE, "gazette"),
                options(length),
                IntStream.range(0, length).boxed().toList().reversed());
    }

    static Item.Matching matching(String id, int choices, Integer... key) {
        return new Item.Matching(
                SampleItems.head(id, Kind.AIM, "gazette"), options(key.length), options(choices), List.of(key));
    }

    static Item.TypedPlace typed(String id, String key, String... accepted) {
        return new Item.TypedPlace(SampleItems.head(id, Kind.VENUE, "gazette"), key, List.of(accepted));
    }

    private static List<Option> options(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> SampleItems.option("Option " + i, new Value.OfPhrase("option " + i)))
                .toList();
    }
}
