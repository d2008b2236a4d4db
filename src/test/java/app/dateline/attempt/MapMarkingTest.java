package app.dateline.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Place;
import app.dateline.fact.Reading;
import app.dateline.fact.Slot;
import app.dateline.item.GreatCircle;
import app.dateline.item.Item;
import app.dateline.item.RoughWorld;
import app.dateline.item.WorldMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Points and countries shown on a map, against the mark that they are to earn. */
class MapMarkingTest {

    private static final String HERE = "/app/dateline/attempt/";
    private static final FactBase BASE = ((Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"))).base();
    private static final WorldMap WORLD = RoughWorld.map();

    private final Scorer scorer = new Scorer(BASE, WORLD);

    @ParameterizedTest(name = "{0} {1} for {2} earns {4}")
    @CsvFileSource(resources = HERE + "points.csv", delimiter = '|')
    void marksPoints(double latitude, double longitude, String key, String accepted, double mark, String remark) {
        Item item = show(key, accepted == null ? List.of() : List.of(accepted.split(" ")));
        check(scorer.mark(item, new Response.Point(latitude, longitude)), mark, remark);
    }

    @ParameterizedTest(name = "{0} for {1} earns {2}")
    @CsvFileSource(resources = HERE + "countries.csv", delimiter = '|')
    void marksCountries(String country, String key, String mark, String remark) {
        Marking marking = scorer.mark(show(key, List.of()), new Response.Region(country == null ? "" : country));
        if (mark.equals("refused")) {
            assertThat(marking).isEqualTo(new Marking.Refused(Remark.of(remark)));
        } else {
            check(marking, Double.parseDouble(mark), remark);
        }
    }

    @Test
    void saysHowFarAPointIsAndWhere() {
        Marking.Marked marked =
                (Marking.Marked) scorer.mark(show("budapest", List.of()), new Response.Point(60.17, 24.94));
        assertThat(marked.mark().remarks())
                .containsExactly(
                        Remark.of("marking.point-in-country", "Finland"),
                        Remark.of("marking.point-distance", "1460", "budapest"));
    }

    @Test
    void aPointNeverEarnsMoreThanANearerOne() {
        long seed = Long.getLong("marking.seed", System.nanoTime());
        System.out.println("MapMarkingTest: -Dmarking.seed=" + seed);
        Random random = new Random(seed);
        Place budapest = BASE.place("budapest");
        double sum = 0;
        for (int i = 0; i < 5_000; i++) {
            Response.Point one = anywhere(random);
            Response.Point other = anywhere(random);
            double first = earned(show("budapest", List.of()), one);
            double second = earned(show("budapest", List.of()), other);
            sum += first;
            assertThat(first).isBetween(0.0, 1.0);
            if (inHungary(one) == inHungary(other)) {
                assertThat(far(budapest, one) <= far(budapest, other) ? first >= second : second >= first)
                        .as("%s and %s", one, other)
                        .isTrue();
            }
            assertThat(first).as("%s in its country", one).isGreaterThanOrEqualTo(inHungary(one) ? 0.5 : 0);
        }
        assertThat(sum / 5_000).as("what blind chance earns").isLessThan(0.01);
    }

    private static boolean inHungary(Response.Point point) {
        return WORLD.at(point.latitude(), point.longitude())
                .filter(c -> c.id().equals("HU"))
                .isPresent();
    }

    /** Evenly over the globe: the sine of the latitude is even. */
    private static Response.Point anywhere(Random random) {
        return new Response.Point(
                Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)), 360 * random.nextDouble() - 180);
    }

    private static double far(Place place, Response.Point point) {
        return GreatCircle.kilometres(place.latitude(), place.longitude(), point.latitude(), point.longitude());
    }

    @ParameterizedTest
    @CsvSource({"90.01, 0", "-91, 0", "0, 180.5", "0, -181", "NaN, 0", "0, NaN", "Infinity, 0"})
    void noPointOffTheGlobe(double latitude, double longitude) {
        assertThat(Response.Point.onGlobe(latitude, longitude)).isFalse();
        assertThatThrownBy(() -> new Response.Point(latitude, longitude)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoAnswerToAMapAndAMapToWhatIsNone() {
        Item item = show("budapest", List.of());
        assertThat(List.of(
                        scorer.mark(item, new Response.Typed("Budapest")),
                        scorer.mark(item, new Response.Chosen(0)),
                        scorer.mark(Given.place("budapest", List.of()), new Response.Point(0, 0)),
                        scorer.mark(Given.single(3, 1), new Response.Region("HU"))))
                .allMatch(new Marking.Refused(Remark.of("marking.wrong-form"))::equals);
        Item gone = new Item.ShowPlace(Given.head(Slot.PLACE), "atlantis", List.of(), "HU", false);
        assertThat(List.of(scorer.mark(gone, new Response.Point(0, 0)), scorer.mark(gone, new Response.Region("HU"))))
                .allMatch(new Marking.Refused(Remark.of("marking.outdated"))::equals);
        assertThat(earned(show("budapest", List.of()), new Response.Skipped())).isZero();
    }

    private static Item show(String key, List<String> accepted) {
        Place place = BASE.place(key);
        return new Item.ShowPlace(
                Given.head(Slot.PLACE),
                key,
                accepted,
                WORLD.of(BASE, place).orElseThrow().id(),
                WORLD.whole(BASE, place));
    }

    private double earned(Item item, Response response) {
        return ((Marking.Marked) scorer.mark(item, response)).mark().fraction();
    }

    private static void check(Marking marking, double mark, String remark) {
        assertThat(marking).isInstanceOf(Marking.Marked.class);
        Mark made = ((Marking.Marked) marking).mark();
        assertThat(made.fraction()).as(marking.toString()).isCloseTo(mark, within(0.005));
        if (remark != null) {
            assertThat(made.remarks()).extracting(Remark::key).contains(remark);
        }
    }
}
