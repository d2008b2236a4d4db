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
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Venue;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A made-up base of any size in the proportions of the shipped one: of ten facts four are venues, two deadlines and four
 * aims; every venue and deadline has its event, there is a place for every fifty facts and a party for every forty.
 */
public final class GeneratedBase {

    private static final String[] SYLLABLES = {
        "ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "zu", "bra", "dre", "fli",
        "glo", "kru", "sta", "pre", "tri", "clo"
    };
    private static final List<String> SUBJECTS = List.of("peace", "trade", "arms", "borders", "energy", "elections");
    private static final List<String> VERBS =
            List.of("keep", "sell", "close", "rebuild", "share", "tax", "survey", "open");
    private static final List<String> THINGS =
            List.of("harbour", "railway", "market", "archive", "bridge", "canal", "mine", "airport");

    private final Random random = new Random(20_25);
    private final List<Article> articles = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private GeneratedBase() {}

    /** A base of that many facts; the same on every machine. */
    public static FactBase of(int size) {
        GeneratedBase made = new GeneratedBase();
        made.entities(size);
        for (int i = 0; i < size; i++) {
            switch (i % 10) {
                case 0, 1, 2, 3 -> made.venue(i);
                case 4, 5 -> made.deadline(i);
                default -> made.aim(i);
            }
        }
        return new FactBase(
                new Collection("generated", "Generated", "Made up.", "en", "nobody"),
                made.articles,
                made.parties,
                made.places,
                made.events,
                made.facts);
    }

    private void entities(int size) {
        List<Paragraph> paragraphs = List.of(new Paragraph(1, Paragraph.Role.TEXT, "What was said."));
        for (int i = 0; i < Math.min(1000, 5 + size / 200); i++) {
            String name = "the " + word(i, 7) + " Courier";
            articles.add(new Article(
                    "article-" + i,
                    name,
                    null,
                    false,
                    name,
                    null,
                    null,
                    null,
                    null,
                    Article.Genre.NEWS,
                    null,
                    null,
                    paragraphs));
        }
        for (int i = 0; i < 20 + size / 40; i++) {
            String last = word(i, 11);
            parties.add(new Party(
                    "party-" + i, word(i, 13) + " " + last, last, Party.Sort.PERSON, false, null, null, List.of()));
        }
        int countries = 5 + size / 500;
        for (int i = 0; i < countries; i++) {
            places.add(place("country-" + i, word(i, 17), Place.Sort.COUNTRY, null));
        }
        for (int i = 0; i < 20 + size / 50; i++) {
            places.add(place("city-" + i, word(i, 19), Place.Sort.CITY, "country-" + random.nextInt(countries)));
        }
    }

    private Place place(String id, String name, Place.Sort sort, @org.jspecify.annotations.Nullable String in) {
        return new Place(
                id, name, sort, in, random.nextDouble() * 140 - 70, random.nextDouble() * 360 - 180, "in", List.of());
    }

    /** A word that can be spoken; different numbers seldom begin alike. */
    private static String word(int number, int salt) {
        long mixed = (number * 2_654_435_761L + salt * 40_503L) & 0x7fff_ffffL;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(SYLLABLES[(int) (mixed % SYLLABLES.length)]);
            mixed = mixed / SYLLABLES.length + (i == 2 ? number : 0);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private Fact.Head head(int i) {
        String article = articles.get(random.nextInt(articles.size())).id();
        Citation citation = new Citation(article, 1, new Locator("What was", "said."), "What was said.");
        return new Fact.Head(
                "fact-" + i,
                "v1",
                Edtf.parse("2025-01-31"),
                null,
                List.of(new Attestation(citation, Map.of(), Set.of())),
                null);
    }

    private String party() {
        return parties.get(random.nextInt(parties.size())).id();
    }

    private String city() {
        Place place;
        do {
            place = places.get(random.nextInt(places.size()));
        } while (place.sort() != Place.Sort.CITY);
        return place.id();
    }

    private Edtf day() {
        return Edtf.day(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(27_000)));
    }

    private String event(int i, Event.Sort sort, String noun) {
        String id = "event-" + i;
        events.add(new Event(id, sort, List.of("the " + word(i, 23) + " " + word(i, 29) + " " + noun)));
        return id;
    }

    private void venue(int i) {
        boolean meeting = random.nextBoolean();
        String event = event(i, meeting ? Event.Sort.MEETING : Event.Sort.STATEMENT, meeting ? "talks" : "address");
        facts.add(new Venue(
                head(i),
                event,
                random.nextInt(5) == 0 ? "planned" : "held",
                city(),
                day(),
                "in person",
                random.nextInt(4) == 0
                        ? new Length(1 + random.nextInt(9), 9, Length.Unit.HOUR, Length.Bound.EXACT)
                        : null,
                null,
                List.of(party(), party()).stream().distinct().toList(),
                null,
                null));
    }

    private void deadline(int i) {
        int days = 5 + random.nextInt(90);
        facts.add(new Deadline(
                head(i),
                event(i, Event.Sort.DEADLINE, "ultimatum"),
                "set",
                party(),
                party(),
                phrase(i),
                null,
                city(),
                day(),
                new Length(days, days, Length.Unit.DAY, Length.Bound.EXACT),
                null));
    }

    private void aim(int i) {
        facts.add(new Aim(
                head(i), party(), "wants", phrase(i), SUBJECTS.get(random.nextInt(SUBJECTS.size())), null, List.of()));
    }

    private String phrase(int i) {
        return VERBS.get(random.nextInt(VERBS.size())) + " the " + THINGS.get(random.nextInt(THINGS.size())) + " of "
                + word(i, 31) + " " + word(i, 37);
    }
}
