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
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.fact.Venue;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A small base drawn from a seed: places in places, dates that overlap, sources that differ, second spellings. */
final class RandomBase {

    private static final List<String> SYLLABLES = List.of(
            "bar", "dol", "fen", "gim", "hal", "jor", "kes", "lun", "mor", "nev", "pol", "quin", "ros", "sil", "tav",
            "ulm", "vik", "wen");
    private static final List<String> VERBS =
            List.of("build", "sell", "paint", "close", "guard", "measure", "lend", "rename");
    private static final List<String> THINGS = List.of(
            "the harbour",
            "the mill",
            "old bridges",
            "a lighthouse",
            "the archive",
            "fishing boats",
            "the orchard",
            "a museum");

    private final Random random;
    private final Set<String> taken = new TreeSet<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private RandomBase(long seed) {
        random = new Random(seed);
    }

    static FactBase of(long seed) {
        return new RandomBase(seed).build();
    }

    private FactBase build() {
        for (int i = 0; i < 3; i++) {
            String name = "the " + word() + " Post";
            articles.add(new Article(
                    "article-" + i,
                    "Title " + i,
                    null,
                    false,
                    name,
                    name,
                    null,
                    null,
                    null,
                    Article.Genre.NEWS,
                    null,
                    null,
                    IntStream.rangeClosed(1, 200)
                            .mapToObj(n -> new Paragraph(n, Paragraph.Role.TEXT, "gist " + n))
                            .toList()));
        }
        for (int i = 0; i < 3; i++) {
            String country = place(Place.Sort.COUNTRY, null);
            for (int j = 0; j < 2; j++) {
                String state = chance(50) ? place(Place.Sort.STATE, country) : country;
                String city = place(Place.Sort.CITY, state);
                if (chance(40)) {
                    place(Place.Sort.SITE, city);
                }
            }
        }
        for (int i = 0; i < 9; i++) {
            Party.Sort sort = i < 2 ? Party.Sort.COUNTRY : i == 2 ? Party.Sort.BODY : Party.Sort.PERSON;
            String name = word();
            String full = sort == Party.Sort.PERSON
                    ? word() + " " + name
                    : sort == Party.Sort.BODY ? "the " + name + " Board" : name;
            String member = i > 2 && chance(40) ? "party-" + random.nextInt(3) : null;
            parties.add(new Party(
                    "party-" + i, full, name, sort, false, member, null, chance(40) ? List.of(word()) : List.of()));
        }
        for (int i = 0; i < 14; i++) {
            venues(i);
        }
        for (int i = 0; i < 6; i++) {
            deadline(i);
        }
        for (int i = 0; i < 15; i++) {
            aim(i);
        }
        return new FactBase(
                new Collection("random", "Random", "Drawn from a seed.", "en", "nobody"),
                articles,
                parties,
                places,
                events,
                facts);
    }

    private void venues(int i) {
        String name = word();
        String place = pick(places).id();
        Edtf date = date();
        Event.Sort sort = pick(List.of(Event.Sort.MEETING, Event.Sort.MEETING, Event.Sort.CALL, Event.Sort.STATEMENT));
        String noun = sort == Event.Sort.STATEMENT ? "statement" : "talks";
        events.add(new Event(
                "event-" + i,
                sort,
                List.of(
                        "the " + name + " " + noun,
                        "the " + name + " " + noun + " in " + place(place).name(),
                        "the " + name + " " + noun + " of " + date.first().getYear())));
        String status = pick(List.of("held", "held", "held", "called off", "planned", "suggested"));
        List<String> who = who();
        @Nullable String host = chance(40) ? pick(parties).id() : null;
        @Nullable Length length = chance(30) ? length() : null;
        facts.add(new Venue(
                head("venue-" + i, null, place, date),
                "event-" + i,
                status,
                place,
                date,
                chance(50) ? pick(List.of("in person", "by phone", "video")) : null,
                length,
                host,
                who,
                null,
                status.equals("called off") ? pick(parties).id() : null));
        if (chance(30)) {
            String other = pick(places).id();
            Edtf otherDate = chance(50) ? date : date();
            @Nullable String claimant = chance(40) ? pick(parties).id() : null;
            facts.add(new Venue(
                    head("venue-" + i + "-b", claimant, other, otherDate),
                    "event-" + i,
                    chance(70) ? status : "held",
                    other,
                    otherDate,
                    null,
                    null,
                    chance(50) ? host : null,
                    who,
                    chance(50) ? pick(parties).id() : null,
                    null));
        }
    }

    private void deadline(int i) {
        String name = word();
        events.add(new Event(
                "deadline-" + i,
                Event.Sort.DEADLINE,
                List.of("the " + name + " deadline", "the deadline called " + name)));
        LocalDate start = day();
        Edtf due = chance(70)
                ? Edtf.day(start.plusDays(5 + random.nextInt(90)))
                : Edtf.parse(YearMonth.from(start.plusDays(70)).toString());
        facts.add(new Deadline(
                head("due-" + i, null, null, null),
                "deadline-" + i,
                pick(List.of("set", "final", "lapsed")),
                parties.get(random.nextInt(5)).id(),
                chance(80) ? parties.get(5 + random.nextInt(4)).id() : null,
                chance(80) ? pick(VERBS) + " " + pick(THINGS) + " by then" : null,
                chance(60) ? Edtf.day(start) : null,
                chance(40) ? pick(places).id() : null,
                due,
                chance(50) ? length() : null,
                null));
    }

    private void aim(int i) {
        String stance = chance(75) ? "wants" : "fears";
        String phrase = stance.equals("wants")
                ? pick(VERBS) + " " + pick(THINGS)
                : pick(THINGS) + " might " + pick(List.of("burn", "sink", "vanish"));
        String actor = pick(parties).id();
        @Nullable
        String claimant = chance(25) ? chance(50) ? actor : pick(parties).id() : null;
        // Every fifth aim is like the one before it; likeness goes both ways.
        List<String> like = i % 5 == 4 ? List.of("aim-" + (i - 1)) : i % 5 == 3 ? List.of("aim-" + (i + 1)) : List.of();
        facts.add(new Aim(
                head("aim-" + i, claimant, null, null),
                actor,
                stance,
                phrase,
                "things",
                chance(30) ? "event-" + random.nextInt(14) : null,
                like,
                List.of(),
                claimant == null && chance(20)));
    }

    private Fact.Head head(String id, @Nullable String claimant, @Nullable String place, @Nullable Edtf date) {
        List<Attestation> passages = new ArrayList<>();
        passages.add(new Attestation(citation(), Map.of(), Set.of()));
        if (chance(35)) {
            Map<Slot, List<Value>> says = new EnumMap<>(Slot.class);
            if (place != null && place(place).in() != null && chance(60)) {
                says.put(Slot.PLACE, List.of(new Value.OfPlace(place(place).in())));
            }
            if (date != null && date.precision() == Edtf.Precision.DAY && chance(60)) {
                says.put(
                        Slot.DATE,
                        List.of(new Value.OfDate(
                                Edtf.parse(YearMonth.from(date.first()).toString()))));
            }
            Set<Slot> omits = EnumSet.noneOf(Slot.class);
            if (place != null && chance(40)) {
                omits.add(pick(List.of(Slot.HOST, Slot.MEDIUM, Slot.PARTIES, Slot.LENGTH)));
            }
            passages.add(new Attestation(citation(), says, omits));
        }
        return new Fact.Head(id, "v-" + id, Edtf.parse("2024"), claimant, passages, null);
    }

    private Citation citation() {
        int paragraph = 1 + random.nextInt(200);
        return new Citation(
                pick(articles).id(), paragraph, new Locator(word() + " " + word(), ""), "gist " + paragraph);
    }

    private String place(Place.Sort sort, @Nullable String in) {
        String id = "place-" + places.size();
        List<String> aliases = chance(40) ? List.of(word(), word() + "é") : List.of();
        places.add(new Place(
                id,
                word(),
                sort,
                in,
                1.0 + places.size(),
                1.0 + places.size(),
                sort == Place.Sort.SITE ? "at" : "in",
                aliases));
        return id;
    }

    private Place place(String id) {
        return places.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> who() {
        List<String> who = new ArrayList<>();
        who.add(pick(parties).id());
        String second = pick(parties).id();
        if (!who.contains(second)) {
            who.add(second);
        }
        return who;
    }

    private Edtf date() {
        return switch (random.nextInt(6)) {
            case 0 -> Edtf.parse(YearMonth.from(day()).toString());
            case 1 -> Edtf.parse(day() + "~");
            case 2 -> {
                LocalDate start = day();
                yield Edtf.parse(start + "/" + start.plusDays(1 + random.nextInt(4)));
            }
            default -> Edtf.day(day());
        };
    }

    private LocalDate day() {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(400));
    }

    private Length length() {
        return Length.parse(pick(List.of(
                "50 days", "~90 minutes", "2 hours", ">3 hours", "10-12 days", "3 weeks", "5 days", "40 minutes")));
    }

    private String word() {
        String word;
        do {
            String small = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
            word = Character.toUpperCase(small.charAt(0)) + small.substring(1);
        } while (!taken.add(word.substring(0, 6)));
        return word;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
