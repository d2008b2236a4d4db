package app.dateline.attempt;

import app.dateline.article.Citation;
import app.dateline.article.Locator;
import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.OwnItems;
import app.dateline.item.Query;
import app.dateline.item.QuizRequest;
import app.dateline.item.Reference;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Items of every form about things that never happened, for tests that only keep or show them. */
public final class SampleItems {

    /** A time that every database keeps exactly. */
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    private SampleItems() {}

    public static Item.Head head(String id, Kind kind, String article) {
        return new Item.Head(
                id,
                "venue-place",
                new Query(
                        Slot.PLACE,
                        List.of(
                                new Query.Given(Slot.EVENT, new Value.OfEvent("regatta")),
                                new Query.Given(Slot.STATUS, new Value.OfTerm("held")),
                                new Query.Given(Slot.DATE, new Value.OfDate(Edtf.parse("2019-21~"))))),
                kind,
                "Where was the “Żagle” regatta held? 帆船 ⛵ \"quoted\"",
                "The regatta was held in Gdańsk.",
                null,
                List.of(new FactRef("regatta-" + id, "v1")),
                List.of(citation(article), citation("second-gazette")),
                0.25);
    }

    public static Citation citation(String article) {
        return new Citation(article, 3, new Locator("the boats left", ""), "The boats set out from the harbour.");
    }

    public static Option option(String text, Value value) {
        return new Option(
                text,
                value,
                "where it was in 2018",
                List.of(new FactRef("f-" + text, "v")),
                List.of(citation("gazette")),
                false);
    }

    public static Item.SingleChoice choice(String id, Kind kind, String article) {
        return new Item.SingleChoice(
                head(id, kind, article),
                List.of(
                        option("Gdańsk", new Value.OfPlace("gdansk")),
                        option("Kiel", new Value.OfPlace("kiel")),
                        new Option("Lübeck", new Value.OfPlace("luebeck"), "", List.of(), List.of(), true)),
                0);
    }

    /** One item of each form, with values of every type. */
    public static List<Item> oneOfEach() {
        List<Option> parties =
                List.of(option("the port", new Value.OfParty("port")), option("the club", new Value.OfParty("club")));
        List<Option> aims = List.of(
                option("to win", new Value.OfPhrase("win")),
                option("by phone", new Value.OfTerm("by phone")),
                option("50 days", new Value.OfLength(Length.parse("~50 days"))));
        return List.of(
                choice("1", Kind.VENUE, "gazette"),
                new Item.MultipleResponse(head("2", Kind.AIM, "gazette"), aims, Set.of(2, 0)),
                new Item.TrueFalse(
                        head("3", Kind.DEADLINE, "gazette"),
                        false,
                        option("8 August", new Value.OfDate(Edtf.parse("2025-08-08"))),
                        option("in spring", new Value.OfDate(Edtf.parse("2025-21")))),
                new Item.TypedDate(head("4", Kind.VENUE, "gazette"), Edtf.parse("2025-11-01/2025-11-05~"), 2025),
                new Item.TypedDate(head("5", Kind.VENUE, "gazette"), Edtf.parse("2025"), null),
                new Item.TypedPlace(head("6", Kind.VENUE, "gazette"), "gdansk", List.of("poland")),
                new Item.TypedLength(head("7", Kind.DEADLINE, "gazette"), Length.parse("10-12 days")),
                new Item.Ordering(head("8", Kind.VENUE, "gazette"), aims, List.of(2, 0, 1)),
                new Item.Matching(head("9", Kind.AIM, "gazette"), parties, aims, List.of(1, 0)),
                new Item.ShowPlace(head("10", Kind.VENUE, "gazette"), "gdansk", List.of("harbour"), "PL", false),
                new Item.SourceCriticism(
                        head("11", Kind.VENUE, "gazette"),
                        Item.Matter.WHO_SAYS,
                        List.of(
                                option("The Gazette", new Value.OfArticles(List.of("gazette"))),
                                new Option(
                                        "The Herald and the Post",
                                        new Value.OfArticles(List.of("herald", "post")),
                                        "",
                                        List.of(),
                                        List.of(),
                                        false)),
                        0));
    }

    /** A teacher's own questions, of each form that they can have, with and without a source. */
    public static List<Item> own() {
        List<OwnItems.Given> flags = List.of(
                new OwnItems.Given("Sri Lanka", "A lion with a sword."), new OwnItems.Given("<b>Japan</b>", ""));
        return List.of(
                OwnItems.choice("Which flag has a “lion”? 🦁", "Look at the middle.", flags, 0),
                OwnItems.cited(
                        OwnItems.choices("Which are islands?", "", flags, Set.of(1)),
                        new Reference.Passage("gazette", 3, "What the harbour master said.")),
                OwnItems.cited(
                        OwnItems.claim("Boats have keels.", "Most do.", true),
                        new Reference.Publication("Boats, The Post", URI.create("https://example.org/a?b=c#d"))),
                OwnItems.order("Earliest first", "", List.of("1918", "1945", "1989")),
                OwnItems.match(
                        "What belongs together?", "", List.of("fish", "bird"), List.of("sea", "sky"), List.of(0, 1)));
    }

    /** One response of each sort. */
    public static List<Response> responses() {
        return List.of(
                new Response.Chosen(1),
                new Response.Picked(Set.of(3, 1, 2)),
                new Response.Picked(Set.of()),
                new Response.Judged(true),
                new Response.Typed("8. août, Łódź — 八月 🗓 'q' \\ \"d\""),
                new Response.Typed("3/4/25", Edtf.parse("2025-04-03")),
                new Response.Ordered(List.of(2, 0, 1)),
                new Response.Matched(List.of(1, -1)),
                new Response.Skipped(),
                new Response.Point(54.352, -0.5),
                new Response.Region("PL"));
    }

    public static Attempt attempt(UUID learner, Instant started, List<? extends Item> items) {
        return new Attempt(
                UUID.randomUUID(),
                learner,
                QuizRequest.tenOn("sailing"),
                42,
                "base-1",
                Attempt.FeedbackTime.AT_ONCE,
                started,
                null,
                List.copyOf(items),
                new LinkedHashMap<>());
    }

    public static Answer answer(int position, double fraction) {
        return new Answer(
                position,
                new Response.Chosen(position),
                new Mark(fraction, List.of(Remark.of("marking.read-as", "2025-08-08", "Łódź"))),
                NOON.plusSeconds(position));
    }

    /** Short choices, as many as wanted. */
    public static List<Item> choices(int number) {
        return IntStream.range(0, number)
                .<Item>mapToObj(i -> choice(Integer.toString(i), Kind.VENUE, "gazette"))
                .toList();
    }
}
