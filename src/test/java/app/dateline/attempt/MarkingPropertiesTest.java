package app.dateline.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import app.dateline.item.Item;
import app.dateline.time.Length;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for any item and any response. A failure names its seed; {@code -Dmarking.seed=} repeats it. */
class MarkingPropertiesTest {

    private static final long SEED = Long.getLong("marking.seed", System.nanoTime());

    private final FactBase base = Given.base();
    private final Scorer scorer = new Scorer(base);
    private final Random random = new Random(SEED);

    @BeforeAll
    static void saysItsSeed() {
        System.out.println("MarkingPropertiesTest: -Dmarking.seed=" + SEED);
    }

    @Test
    void anyTextIsMarkedBetweenZeroAndOneOrRefused() {
        List<Item> items = List.of(
                Given.date("2025-08-08", 2025),
                Given.date("2025-11-01/2025-11-05~", null),
                Given.place("anchorage", List.of("alaska")),
                Given.length(">2 hours"),
                Given.length("10-12 days"));
        int marked = 0;
        for (int i = 0; i < 10_000; i++) {
            String text = i % 2 == 0 ? garbage() : wordSalad();
            for (Item item : items) {
                switch (scorer.mark(item, new Response.Typed(text))) {
                    case Marking.Marked m -> {
                        marked++;
                        assertThat(m.mark().fraction()).as(text).isBetween(0.0, 1.0);
                        assertThat(m.mark().remarks()).as(text).isNotEmpty();
                    }
                    case Marking.Refused r ->
                        assertThat(RemarkKey.of(r.why().key())).as(text).isPresent();
                    case Marking.Unclear u -> assertThat(u.readings()).as(text).hasSizeGreaterThan(1);
                }
            }
        }
        assertThat(marked).as("some of it is marked").isGreaterThan(500);
    }

    @Test
    void everyWayToWriteTheKeyDateEarnsAll() {
        List<String> patterns = List.of(
                "d MMMM uuuu",
                "MMMM d, uuuu",
                "uuuu-MM-dd",
                "dd.MM.uuuu",
                "d.M.uu",
                "EEEE d MMMM uuuu",
                "EEE, MMM d uuuu",
                "uuuu/MM/dd",
                "d-MMM-uuuu",
                "'the' d 'of' MMMM, uuuu",
                "uuuuMMdd");
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(25_000));
            Item item = Given.date(day.toString(), null);
            for (String pattern : patterns) {
                String typed = day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
                assertEarnsAll(item, typed);
            }
            assertEarnsAll(
                    Given.date(day.toString(), day.getYear()),
                    day.format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)));
        }
    }

    @Test
    void figuresThatCouldBeSwappedEarnAllOrAreAskedAbout() {
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            Item item = Given.date(day.toString(), null);
            String typed = day.format(DateTimeFormatter.ofPattern(random.nextBoolean() ? "d/M/uu" : "MM/dd/uuuu"));
            boolean swappable = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
            Marking marking = scorer.mark(item, new Response.Typed(typed));
            if (swappable) {
                assertThat(marking).as(typed).isInstanceOf(Marking.Unclear.class);
            } else {
                assertThat(fraction(marking)).as(typed).isEqualTo(1);
            }
        }
    }

    @Test
    void everyNameOfAPlaceEarnsAllInAnyCaseAndNoMarkDependsOnIt() {
        for (Place place : base.places()) {
            List<String> names = new ArrayList<>(place.aliases());
            names.add(place.name());
            Item item = Given.place(place.id(), List.of());
            for (String name : names) {
                assertEarnsAll(item, name);
                assertEarnsAll(item, name.toUpperCase(Locale.ROOT));
                assertEarnsAll(item, "  in " + name.toLowerCase(Locale.ROOT).replace('-', ' ') + " ");
            }
        }
    }

    @Test
    void noTextEarnsForTwoPlacesThatExcludeEachOther() {
        List<Place> places = base.places();
        for (int i = 0; i < 8_000; i++) {
            Place one = places.get(random.nextInt(places.size()));
            Place other = places.get(random.nextInt(places.size()));
            boolean apart = !base.within(one.id(), other.id()) && !base.within(other.id(), one.id());
            String typed = slip(one.name());
            Marking forOne = scorer.mark(Given.place(one.id(), List.of()), new Response.Typed(typed));
            Marking forOther = scorer.mark(Given.place(other.id(), List.of()), new Response.Typed(typed));
            if (apart && earnsAll(forOne) && !one.name().equals(other.name())) {
                assertThat(earnsAll(forOther))
                        .as(typed + " for " + other.name())
                        .isFalse();
            }
        }
    }

    @Test
    void everyWayToWriteTheKeyLengthEarnsAll() {
        for (int i = 0; i < 3_000; i++) {
            int least = 1 + random.nextInt(90);
            int most = random.nextBoolean() ? least : least + 1 + random.nextInt(20);
            Length.Bound bound = least == most ? Length.Bound.values()[random.nextInt(4)] : Length.Bound.EXACT;
            Length.Unit unit = Length.Unit.values()[random.nextInt(Length.Unit.values().length)];
            Length key = new Length(least, most, unit, bound);
            Item item = Given.length(key.text());
            String figure = least == most ? "" + least : least + " to " + most;
            assertEarnsAll(item, key.text());
            assertEarnsAll(item, figure);
            assertEarnsAll(item, figure + " " + unit.name() + "S");
            assertEarnsAll(item, "about " + figure + " " + unit.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void permutingOptionsWithTheirIndexesChangesNoMark() {
        for (int i = 0; i < 5_000; i++) {
            int n = 3 + random.nextInt(5);
            List<Integer> shuffled =
                    new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(shuffled, random);
            Set<Integer> keys = some(n);
            Set<Integer> picks = some(n);
            assertThat(mark(Given.multiple(n, moved(keys, shuffled)), new Response.Picked(moved(picks, shuffled))))
                    .isEqualTo(mark(Given.multiple(n, keys), new Response.Picked(picks)));

            List<Integer> order = new ArrayList<>(shuffled);
            Collections.shuffle(order, random);
            Integer[] straight = IntStream.range(0, n).boxed().toArray(Integer[]::new);
            Integer[] key = shuffled.toArray(Integer[]::new);
            List<Integer> answer = order.stream().map(shuffled::get).toList();
            assertThat(mark(Given.ordering(key), new Response.Ordered(answer)))
                    .isEqualTo(mark(Given.ordering(straight), new Response.Ordered(order)));
        }
    }

    @Test
    void oneMoreRightPickNeverLowersAndOneMoreWrongPickNeverRaisesAMark() {
        for (int i = 0; i < 5_000; i++) {
            int n = 3 + random.nextInt(5);
            Set<Integer> keys = some(n);
            Set<Integer> picks = some(n);
            int more = random.nextInt(n);
            Set<Integer> with = new LinkedHashSet<>(picks);
            with.add(more);
            double before =
                    mark(Given.multiple(n, keys), new Response.Picked(picks)).fraction();
            double after =
                    mark(Given.multiple(n, keys), new Response.Picked(with)).fraction();
            if (keys.contains(more)) {
                assertThat(after).isGreaterThanOrEqualTo(before);
            } else {
                assertThat(after).isLessThanOrEqualTo(before);
            }
        }
    }

    private String garbage() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            int c = random.nextInt(3) == 0 ? random.nextInt(0x11_0000) : random.nextInt(0x2100);
            text.appendCodePoint(c);
        }
        return text.toString();
    }

    private String wordSalad() {
        List<String> words = List.of(
                "8",
                "08",
                "25",
                "2025",
                "31",
                "Aug",
                "may",
                "february",
                "/",
                "-",
                ".",
                ",",
                "'",
                "to",
                "and",
                "between",
                "or",
                "early",
                "late",
                "fri",
                "spring",
                "about",
                "~",
                "th",
                "half",
                "a",
                "hour",
                "hours",
                "day",
                "weeks",
                "1/2",
                "1:30",
                "+",
                "more than",
                "fifty",
                "hundred",
                "quarter",
                "Anchorage",
                "Alaska",
                "in",
                "the",
                "(",
                "twenty-",
                "0",
                "999999",
                "8/7/25",
                "2025-08",
                "years",
                "dozen",
                "Kiev",
                "D.C.",
                "|");
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(7);
        for (int i = 0; i < length; i++) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private String slip(String name) {
        StringBuilder text = new StringBuilder(name);
        int at = random.nextInt(name.length());
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(3)) {
            case 0 -> text.insert(at, letter);
            case 1 -> text.setCharAt(at, letter);
            default -> text.deleteCharAt(at);
        }
        return text.toString();
    }

    private Set<Integer> some(int n) {
        Set<Integer> some = new LinkedHashSet<>();
        some.add(random.nextInt(n));
        for (int i = 0; i < n; i++) {
            if (random.nextBoolean()) {
                some.add(i);
            }
        }
        return some;
    }

    private static Set<Integer> moved(Set<Integer> indexes, List<Integer> to) {
        Set<Integer> moved = new LinkedHashSet<>();
        indexes.forEach(index -> moved.add(to.get(index)));
        return moved;
    }

    private void assertEarnsAll(Item item, String typed) {
        assertThat(fraction(scorer.mark(item, new Response.Typed(typed))))
                .as(typed + " for " + item.typedKey())
                .isEqualTo(1);
    }

    private static boolean earnsAll(Marking marking) {
        return marking instanceof Marking.Marked m && m.mark().fraction() == 1;
    }

    private static double fraction(Marking marking) {
        assertThat(marking).isInstanceOf(Marking.Marked.class);
        return ((Marking.Marked) marking).mark().fraction();
    }

    private Mark mark(Item item, Response response) {
        return ((Marking.Marked) scorer.mark(item, response)).mark();
    }
}
