package app.dateline.item.oracle;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.article.Locator;
import app.dateline.article.Paragraph;
import app.dateline.fact.Aim;
import app.dateline.fact.Attestation;
import app.dateline.fact.Collection;
import app.dateline.fact.Deadline;
import app.dateline.fact.Event;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.fact.Venue;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A made-up quarrel about a lake: small, and with one of everything that can go wrong in a question. */
final class Lakeland {

    static final List<Ask> ASKS = List.of(
            new Ask("place", Kind.VENUE, Slot.PLACE, Set.of(Slot.EVENT, Slot.STATUS)),
            new Ask("date", Kind.VENUE, Slot.DATE, Set.of(Slot.EVENT, Slot.STATUS)),
            new Ask("event-at", Kind.VENUE, Slot.EVENT, Set.of(Slot.PLACE, Slot.STATUS)),
            new Ask("parties", Kind.VENUE, Slot.PARTIES, Set.of(Slot.EVENT, Slot.STATUS)),
            new Ask("due", Kind.DEADLINE, Slot.DUE, Set.of(Slot.EVENT)),
            new Ask("due-of", Kind.DEADLINE, Slot.DUE, Set.of(Slot.ADDRESSEE, Slot.DEMAND)),
            new Ask("length", Kind.DEADLINE, Slot.LENGTH, Set.of(Slot.EVENT)),
            new Ask("aim", Kind.AIM, Slot.AIM, Set.of(Slot.ACTOR, Slot.STANCE)),
            new Ask("actor", Kind.AIM, Slot.ACTOR, Set.of(Slot.AIM, Slot.STANCE)));

    private Lakeland() {}

    static FactBase base() {
        return new FactBase(
                new Collection("lakeland", "The lake", "A quarrel.", "en", "nobody"),
                List.of(article("gazette", "the Gazette"), article("herald", "the Herald")),
                List.of(
                        party("brand", "Ada Brand", "Brand", Party.Sort.PERSON, null),
                        party("cole", "Ben Cole", "Cole", Party.Sort.PERSON, "southmark"),
                        party("diaz", "Eva Díaz", "Díaz", Party.Sort.PERSON, null, "Eva Diez"),
                        party("moor", "Tom Moor", "Moor", Party.Sort.PERSON, null),
                        party("southmark", "Southmark", "Southmark", Party.Sort.COUNTRY, null)),
                List.of(
                        place("norland", "Norland", Place.Sort.COUNTRY, null),
                        place("kesh", "Kesh", Place.Sort.STATE, "norland"),
                        place("vell", "Port Vell", Place.Sort.CITY, "kesh", "Vellhaven"),
                        place("torrow", "Torrow", Place.Sort.CITY, "norland"),
                        place("southmark", "Southmark", Place.Sort.COUNTRY, null),
                        place("brun", "Brün", Place.Sort.CITY, "southmark"),
                        place("tarn", "Tarn", Place.Sort.CITY, "southmark")),
                List.of(
                        event(
                                "first",
                                Event.Sort.MEETING,
                                "the first meeting of Brand and Cole",
                                "the talks at Port Vell"),
                        event("second", Event.Sort.MEETING, "the second meeting of Brand and Cole"),
                        event(
                                "visit",
                                Event.Sort.MEETING,
                                "the visit of Díaz to Moor",
                                "the visit of Díaz in June 2024"),
                        event("council", Event.Sort.MEETING, "the lake council", "the lake council in Torrow"),
                        event("dam", Event.Sort.DEADLINE, "the deadline for the dam"),
                        event("dam-final", Event.Sort.DEADLINE, "the final deadline for the dam"),
                        event("nets", Event.Sort.DEADLINE, "the deadline for the nets")),
                List.of(
                        venue(
                                "first-held",
                                "first",
                                "vell",
                                "2024-05-12",
                                List.of("brand", "cole"),
                                at("gazette", 1),
                                at("herald", 1)),
                        venue(
                                "second-held",
                                "second",
                                "brun",
                                "2024-09-03",
                                List.of("brand", "cole"),
                                at("gazette", 2)),
                        venue(
                                "second-herald",
                                "second",
                                "tarn",
                                "2024-09-03",
                                List.of("brand", "cole"),
                                at("herald", 2)),
                        venue(
                                "visit-held",
                                "visit",
                                "tarn",
                                "2024-06-20",
                                List.of("diaz", "moor"),
                                at("gazette", 3),
                                new Attestation(
                                        citation("herald", 3),
                                        Map.of(
                                                Slot.DATE,
                                                List.of(date("2024-06")),
                                                Slot.PLACE,
                                                List.of(new Value.OfPlace("southmark"))),
                                        Set.of())),
                        venue(
                                "council-held",
                                "council",
                                "torrow",
                                "2024-06",
                                List.of("diaz", "cole"),
                                at("gazette", 4)),
                        deadline("dam-set", "dam", "cole", "open the dam", "2024-07-01", "50 days", at("gazette", 5)),
                        deadline(
                                "dam-final-set",
                                "dam-final",
                                "cole",
                                "open the dam",
                                "2024-08-01",
                                "10 days",
                                at("gazette", 6)),
                        deadline("nets-set", "nets", "moor", "lift the nets", "2024-11-05", "3 weeks", at("herald", 6)),
                        aim("brand-dam", "brand", null, "keep the dam closed", List.of("moor-dam"), at("gazette", 7)),
                        aim("brand-boats", "brand", null, "buy more boats", List.of(), at("gazette", 8)),
                        aim("cole-water", "cole", null, "get more water", List.of(), at("gazette", 9)),
                        aim(
                                "moor-dam",
                                "moor",
                                null,
                                "let no water through the dam",
                                List.of("brand-dam"),
                                at("gazette", 10)),
                        aim("diaz-fish", "diaz", null, "save the fish", List.of(), at("gazette", 11)),
                        only(
                                "diaz",
                                aim("diaz-bells", "diaz", null, "mend the diving bells", List.of(), at("gazette", 11))),
                        supposed(aim("moor-race", "moor", null, "win the boat race", List.of(), at("gazette", 10))),
                        aim("diaz-says", "moor", "diaz", "sell the nets", List.of(), at("herald", 7))));
    }

    private static Article article(String id, String citedAs) {
        return new Article(
                id,
                "Title",
                null,
                false,
                citedAs,
                citedAs,
                null,
                null,
                null,
                Article.Genre.NEWS,
                null,
                null,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> new Paragraph(n, Paragraph.Role.TEXT, "gist " + n))
                        .toList());
    }

    private static Party party(
            String id, String name, String shortName, Party.Sort sort, @Nullable String of, String... aliases) {
        return new Party(id, name, shortName, sort, false, of, null, List.of(aliases));
    }

    private static Place place(String id, String name, Place.Sort sort, @Nullable String in, String... aliases) {
        return new Place(id, name, sort, in, 1.0, 1.0, "in", List.of(aliases));
    }

    private static Event event(String id, Event.Sort sort, String... names) {
        return new Event(id, sort, List.of(names));
    }

    private static Attestation at(String article, int paragraph) {
        return new Attestation(citation(article, paragraph), Map.of(), Set.of());
    }

    static Citation citation(String article, int paragraph) {
        return new Citation(article, paragraph, new Locator("words " + paragraph, ""), "gist");
    }

    private static Fact.Head head(String id, @Nullable String claimant, Attestation... passages) {
        return new Fact.Head(id, "v1", Edtf.parse("2024"), claimant, List.of(passages), null);
    }

    private static Fact venue(
            String id, String event, String place, String date, List<String> parties, Attestation... at) {
        return new Venue(
                head(id, null, at), event, "held", place, Edtf.parse(date), null, null, null, parties, null, null);
    }

    private static Fact deadline(
            String id, String event, String addressee, String demand, String due, String length, Attestation at) {
        return new Deadline(
                head(id, null, at),
                event,
                "set",
                "brand",
                addressee,
                demand,
                null,
                null,
                Edtf.parse(due),
                Length.parse(length),
                null);
    }

    private static Fact aim(
            String id, String actor, @Nullable String claimant, String aim, List<String> like, Attestation at) {
        return new Aim(head(id, claimant, at), actor, "wants", aim, "the lake", null, like);
    }

    /** An aim that could be one party's only by its words. */
    private static Fact only(String party, Fact fact) {
        return fact instanceof Aim a
                ? new Aim(
                        a.head(),
                        a.actor(),
                        a.stance(),
                        a.aim(),
                        a.subject(),
                        a.occasion(),
                        a.like(),
                        List.of(party),
                        false)
                : fact;
    }

    /** An aim that its source only supposes. */
    private static Fact supposed(Fact fact) {
        return fact instanceof Aim a
                ? new Aim(
                        a.head(), a.actor(), a.stance(), a.aim(), a.subject(), a.occasion(), a.like(), List.of(), true)
                : fact;
    }

    static Value date(String text) {
        return new Value.OfDate(Edtf.parse(text));
    }
}
