package app.dateline.bench;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.fact.Collection;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Place;
import app.dateline.fact.Place.Sort;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.Query;
import app.dateline.item.WorldMap;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Marks per second for each form, over a base of 200 places. Typed responses go round eight texts, some of them wrong. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MarkingBenchmark {

    @Param({
        "SINGLE_CHOICE",
        "MULTIPLE_RESPONSE",
        "TRUE_FALSE",
        "TYPED_DATE",
        "TYPED_PLACE",
        "TYPED_LENGTH",
        "ORDER",
        "MATCH",
        "SHOW_PLACE",
        "SOURCE_CRITICISM"
    })
    private Form form;

    private Scorer scorer;
    private Item item;
    private List<Response> responses;
    private int next;

    @Setup
    public void prepare() {
        scorer = new Scorer(base(), WorldMap.shipped());
        item = item();
        responses = responses();
    }

    @Benchmark
    public Marking mark() {
        next = (next + 1) % responses.size();
        return scorer.mark(item, responses.get(next));
    }

    private Item item() {
        return switch (form) {
            case SINGLE_CHOICE -> new Item.SingleChoice(head(), options(4), 1);
            case MULTIPLE_RESPONSE -> new Item.MultipleResponse(head(), options(6), Set.of(0, 2, 5));
            case TRUE_FALSE ->
                new Item.TrueFalse(
                        head(), true, options(1).getFirst(), options(1).getFirst());
            case TYPED_DATE -> new Item.TypedDate(head(), Edtf.parse("2025-08-08"), 2025);
            case TYPED_PLACE -> new Item.TypedPlace(head(), "anchorage", List.of());
            case TYPED_LENGTH -> new Item.TypedLength(head(), Length.parse("50 days"));
            case ORDER -> new Item.Ordering(head(), options(5), List.of(3, 1, 4, 0, 2));
            case MATCH -> new Item.Matching(head(), options(4), options(6), List.of(5, 1, 0, 2));
            case SHOW_PLACE -> new Item.ShowPlace(head(), "anchorage", List.of(), "US", false);
            case SOURCE_CRITICISM -> new Item.SourceCriticism(head(), Item.Matter.WHO_SAYS, options(4), 1);
        };
    }

    private List<Response> responses() {
        return switch (form) {
            case SINGLE_CHOICE -> List.of(new Response.Chosen(1), new Response.Chosen(0));
            case MULTIPLE_RESPONSE ->
                List.of(new Response.Picked(Set.of(0, 2, 5)), new Response.Picked(Set.of(0, 1, 2)));
            case TRUE_FALSE -> List.of(new Response.Judged(true), new Response.Judged(false));
            case TYPED_DATE ->
                typed(
                        "8 Aug",
                        "August 8th, 2025",
                        "8/8/25",
                        "2025-08-08",
                        "Friday 8 August",
                        "August",
                        "8/7/25",
                        "soon");
            case TYPED_PLACE ->
                typed(
                        "Anchorage",
                        "anchorage, alaska",
                        "Anchorge",
                        "Alaska",
                        "the USA",
                        "Atlantis",
                        "Helsinki",
                        "JBER");
            case TYPED_LENGTH ->
                typed("50", "fifty days", "seven weeks and a day", "7 weeks", "50-52", "50 hours", "1,200 h", "long");
            case ORDER ->
                List.of(new Response.Ordered(List.of(3, 1, 4, 0, 2)), new Response.Ordered(List.of(0, 1, 2, 3, 4)));
            case MATCH ->
                List.of(new Response.Matched(List.of(5, 1, 0, 2)), new Response.Matched(List.of(0, 1, -1, 2)));
            case SHOW_PLACE ->
                List.of(
                        new Response.Point(61.2, -149.9),
                        new Response.Point(58.3, -134.4),
                        new Response.Point(47.5, 19),
                        new Response.Region("US"),
                        new Response.Region("HU"));
            case SOURCE_CRITICISM -> List.of(new Response.Chosen(1), new Response.Chosen(0));
        };
    }

    private static List<Response> typed(String... texts) {
        return java.util.Arrays.stream(texts).<Response>map(Response.Typed::new).toList();
    }

    private static Item.Head head() {
        Query query = new Query(Slot.PLACE, List.of());
        return new Item.Head("item", "ask", query, Kind.VENUE, "Stem?", "So it is.", null, List.of(), List.of(), 0.5);
    }

    private static List<Option> options(int number) {
        return IntStream.range(0, number)
                .mapToObj(
                        i -> new Option("Option " + i, new Value.OfTerm("option " + i), "", List.of(), List.of(), true))
                .toList();
    }

    private static FactBase base() {
        List<Place> places = new ArrayList<>();
        places.add(place("united-states", "the United States", Sort.COUNTRY, null, "USA"));
        places.add(place("alaska", "Alaska", Sort.STATE, "united-states"));
        places.add(new Place("anchorage", "Anchorage", Sort.CITY, "alaska", 61.22, -149.9, "in", List.of()));
        places.add(place("jber", "Joint Base Elmendorf-Richardson", Sort.SITE, "anchorage", "JBER"));
        places.add(place("helsinki", "Helsinki", Sort.CITY, null));
        Random random = new Random(7);
        while (places.size() < 200) {
            String name = random.ints(4 + random.nextInt(8), 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            places.add(place("p" + places.size(), name, Sort.CITY, null, name + "ville"));
        }
        Collection about = new Collection("bench", "Bench", "Places to mark by.", "en", "Dateline");
        return new FactBase(about, List.of(), List.of(), places, List.of(), List.of());
    }

    private static Place place(String id, String name, Sort sort, String in, String... aliases) {
        return new Place(id, name, sort, in, null, null, "in", List.of(aliases));
    }
}
