package app.dateline.item;

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
import app.dateline.fact.FactFiles;
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Reading;
import app.dateline.fact.Venue;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A made-up quarrel of ports about a harbour, with two sources that disagree on one place; and the shipped collection. */
final class Harbour {

    private Harbour() {}

    static Asks asks() {
        return switch (AskFiles.read(Path.of("questions/stems/en.yaml"))) {
            case AskFiles.Reading.Sound sound -> sound.asks();
            case AskFiles.Reading.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    /** The collection that is shipped. */
    static FactBase shipped() {
        return switch (FactFiles.read(Path.of("questions/trump-putin-2025"))) {
            case Reading.Sound sound -> sound.base();
            case Reading.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    static FactBase base() {
        List<Fact> facts = new ArrayList<>();
        facts.add(venue("spring", "spring-talks", "gazette", "vell", "2024-04-03", null, "brand", "cole"));
        facts.add(venue("spring-herald", "spring-talks", "herald", "brun", "2024-04-03", null, "brand", "cole"));
        facts.add(venue("summer", "summer-talks", "gazette", "torrow", "2024-06-10", "~90 minutes", "diaz", "moor"));
        facts.add(venue("autumn", "autumn-talks", "herald", "losk", "2024-09-21", "3 hours", "brand", "moor"));
        facts.add(venue("winter", "winter-talks", "herald", "mira", "2024-12-02", "5 hours", "cole", "diaz"));
        facts.add(deadline("dredging", "dredging-deadline", "brand", "moor", "dredge the channel", "2024-05-01", 30));
        facts.add(deadline("paving", "paving-deadline", "cole", "diaz", "pave the quay", "2024-07-15", 45));
        facts.add(deadline("lighting", "lighting-deadline", "diaz", "brand", "light the pier", "2024-10-20", 60));
        facts.add(deadline("roofing", "roofing-deadline", "moor", "cole", "roof the market", "2025-01-08", 90));
        facts.add(aim("brand-fish", "brand", "wants", "keep the fishing rights", "fish", null));
        facts.add(aim("brand-crane", "brand", "wants", "buy a second crane", "port", null));
        facts.add(aim("cole-fish", "cole", "wants", "share the fishing grounds", "fish", null));
        facts.add(aim("diaz-ferry", "diaz", "wants", "start a ferry line", "port", null));
        facts.add(aim("moor-toll", "moor", "wants", "abolish the harbour toll", "port", null));
        facts.add(aim("moor-on-cole", "cole", "wants", "sell the old shipyard", "port", "moor"));
        return new FactBase(
                new Collection("harbour", "The harbour", "A quarrel.", "en", "nobody"),
                List.of(article("gazette", "the Gazette"), article("herald", "the Herald")),
                List.of(
                        person("brand", "Ada Brand"),
                        person("cole", "Ben Cole"),
                        person("diaz", "Eva Díaz"),
                        person("moor", "Tom Moor")),
                List.of(
                        new Place("norland", "Norland", Place.Sort.COUNTRY, null, null, null, "in", List.of()),
                        city("vell", "Port Vell", "norland"),
                        city("brun", "Brunau", "norland"),
                        city("torrow", "Torrow", "norland"),
                        city("losk", "Losk", "norland"),
                        city("mira", "Mira", "norland")),
                List.of(
                        talks("spring-talks", "the first talks", "the talks in Port Vell", "the talks of April 2024"),
                        talks("summer-talks", "the second talks", "the talks in Torrow"),
                        talks("autumn-talks", "the third talks", "the talks in Losk"),
                        talks("winter-talks", "the fourth talks", "the talks in Mira"),
                        ultimatum("dredging-deadline", "the dredging deadline"),
                        ultimatum("paving-deadline", "the paving deadline"),
                        ultimatum("lighting-deadline", "the lighting deadline"),
                        ultimatum("roofing-deadline", "the roofing deadline")),
                facts);
    }

    private static Article article(String id, String citedAs) {
        List<Paragraph> paragraphs = List.of(new Paragraph(1, Paragraph.Role.TEXT, "What was said."));
        return new Article(
                id, citedAs, null, false, citedAs, null, null, null, null, Article.Genre.NEWS, null, null, paragraphs);
    }

    private static Party person(String id, String name) {
        String last = name.substring(name.indexOf(' ') + 1);
        return new Party(id, name, last, Party.Sort.PERSON, false, null, null, List.of());
    }

    private static Place city(String id, String name, String in) {
        return new Place(id, name, Place.Sort.CITY, in, null, null, "in", List.of());
    }

    private static Event talks(String id, String... names) {
        return new Event(id, Event.Sort.MEETING, List.of(names));
    }

    private static Event ultimatum(String id, String... names) {
        return new Event(id, Event.Sort.DEADLINE, List.of(names));
    }

    static Fact.Head head(String id, String article, @Nullable String claimant) {
        Citation citation = new Citation(article, 1, new Locator("What was", "said."), "What was said of " + id + ".");
        return new Fact.Head(
                id,
                "v1",
                Edtf.parse("2025-01-31"),
                claimant,
                List.of(new Attestation(citation, Map.of(), Set.of())),
                null);
    }

    private static Fact venue(
            String id,
            String event,
            String article,
            String place,
            String date,
            @Nullable String length,
            String... who) {
        return new Venue(
                head(id, article, null),
                event,
                "held",
                place,
                Edtf.parse(date),
                "in person",
                length == null ? null : Length.parse(length),
                null,
                List.of(who),
                null,
                null);
    }

    private static Fact deadline(
            String id, String event, String setter, String addressee, String demand, String due, int days) {
        return new Deadline(
                head(id, "gazette", null),
                event,
                "set",
                setter,
                addressee,
                demand,
                null,
                null,
                Edtf.parse(due),
                Length.parse(days + " days"),
                null);
    }

    private static Fact aim(
            String id, String actor, String stance, String phrase, String subject, @Nullable String claimant) {
        return new Aim(head(id, "gazette", claimant), actor, stance, phrase, subject, null, List.of());
    }
}
