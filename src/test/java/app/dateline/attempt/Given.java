package app.dateline.attempt;

import app.dateline.fact.Collection;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Place;
import app.dateline.fact.Place.Sort;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.Query;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A small base of real places, a few of them easily confused, and items with nothing but what marking looks at. */
final class Given {

    private Given() {}

    static FactBase base() {
        List<Place> places = new ArrayList<>();
        place(places, "europe", "Europe", Sort.CONTINENT, null);
        place(places, "north-america", "North America", Sort.CONTINENT, null);
        place(
                places,
                "united-states",
                "the United States",
                Sort.COUNTRY,
                "north-america",
                "USA",
                "US",
                "United States of America",
                "America");
        place(places, "alaska", "Alaska", Sort.STATE, "united-states");
        place(places, "anchorage", "Anchorage", Sort.CITY, "alaska", "Анкоридж");
        place(places, "jber", "Joint Base Elmendorf-Richardson", Sort.SITE, "anchorage", "JBER");
        place(places, "washington-state", "Washington", Sort.STATE, "united-states", "Washington State");
        place(places, "washington-dc", "Washington", Sort.CITY, "united-states", "Washington, D.C.");
        place(places, "white-house", "the White House", Sort.SITE, "washington-dc");
        place(places, "oval-office", "the Oval Office", Sort.SITE, "white-house");
        place(places, "hungary", "Hungary", Sort.COUNTRY, "europe");
        place(places, "budapest", "Budapest", Sort.CITY, "hungary");
        place(places, "debrecen", "Debrecen", Sort.CITY, "hungary");
        place(places, "romania", "Romania", Sort.COUNTRY, "europe");
        place(places, "bucharest", "Bucharest", Sort.CITY, "romania");
        place(places, "finland", "Finland", Sort.COUNTRY, "europe");
        place(places, "helsinki", "Helsinki", Sort.CITY, "finland");
        place(places, "ukraine", "Ukraine", Sort.COUNTRY, "europe");
        place(places, "kyiv", "Kyiv", Sort.CITY, "ukraine", "Kiev", "Київ", "Киев");
        place(places, "singapore", "Singapore", Sort.COUNTRY, null);
        place(places, "vietnam", "Vietnam", Sort.COUNTRY, null, "Viet Nam");
        place(places, "hanoi", "Hanoi", Sort.CITY, "vietnam", "Ha Noi");
        place(places, "scotland", "Scotland", Sort.STATE, "europe");
        place(places, "emirates", "the United Arab Emirates", Sort.COUNTRY, null, "UAE", "the Emirates");
        place(places, "trinidad", "Trinidad and Tobago", Sort.COUNTRY, null);
        place(places, "st-petersburg", "St. Petersburg", Sort.CITY, null);
        place(places, "sao-paulo", "São Paulo", Sort.CITY, null);
        place(places, "reykjavik", "Reykjavík", Sort.CITY, null);
        place(places, "malmo", "Malmö", Sort.CITY, null);
        place(places, "lodz", "Łódź", Sort.CITY, null);
        place(places, "zambia", "Zambia", Sort.COUNTRY, null);
        place(places, "barlow", "Barlow", Sort.CITY, null);
        place(places, "marlow", "Marlow", Sort.CITY, null);
        Collection about = new Collection("places", "Places", "Places to mark by.", "en", "Dateline");
        return new FactBase(about, List.of(), List.of(), places, List.of(), List.of());
    }

    static Item.TypedDate date(String key, Integer year) {
        return new Item.TypedDate(head(Slot.DATE), Edtf.parse(key), year);
    }

    static Item.TypedPlace place(String key, List<String> accepted) {
        return new Item.TypedPlace(head(Slot.PLACE), key, accepted);
    }

    static Item.TypedLength length(String key) {
        return new Item.TypedLength(head(Slot.LENGTH), Length.parse(key));
    }

    static Item.SingleChoice single(int options, int key) {
        return new Item.SingleChoice(head(Slot.PLACE), options(options), key);
    }

    static Item.MultipleResponse multiple(int options, Set<Integer> keys) {
        return new Item.MultipleResponse(head(Slot.AIM), options(options), keys);
    }

    static Item.TrueFalse claim(boolean holds) {
        return new Item.TrueFalse(
                head(Slot.PLACE), holds, options(1).getFirst(), options(1).getFirst());
    }

    static Item.Ordering ordering(Integer... key) {
        return new Item.Ordering(head(Slot.DATE), options(key.length), List.of(key));
    }

    static Item.Matching matching(int choices, Integer... key) {
        return new Item.Matching(head(Slot.AIM), options(key.length), options(choices), List.of(key));
    }

    static Item.Head head(Slot asked) {
        Query query = new Query(asked, List.of());
        return new Item.Head("item", "ask", query, Kind.VENUE, "Stem?", "Statement.", null, List.of(), List.of(), 0.5);
    }

    private static List<Option> options(int number) {
        return IntStream.range(0, number)
                .mapToObj(i ->
                        new Option("Option " + i, new Value.OfPhrase("option " + i), "", List.of(), List.of(), true))
                .toList();
    }

    private static void place(List<Place> places, String id, String name, Sort sort, String in, String... aliases) {
        places.add(new Place(id, name, sort, in, null, null, "in", List.of(aliases)));
    }
}
