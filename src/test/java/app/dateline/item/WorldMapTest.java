package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldMapTest {

    private final WorldMap world = RoughWorld.map();

    @ParameterizedTest(name = "{0} {1} lies in {2}")
    @CsvSource({
        "47.5, 19.04, HU",
        "61.2, -149.9, US",
        "39.8, -98.6, US",
        "1.35, 103.82, SG",
        "-29.5, 28.2, LS",
        "-31, 24, ZA",
        "-16.6, 179.5, FJ",
        "-16.5, -179.95, FJ",
        "-16.5, 180, FJ",
        "-16.5, -180, FJ",
        "-90, 0, AQ",
        "-90, 77, AQ",
        "-90, 180, AQ",
        "-85, 180, AQ",
        "-85, -180, AQ",
        "-80, 30, AQ",
        "90, 0,",
        "90, 180,",
        "0, 0,",
        "0, -160,"
    })
    void knowsTheCountryAtAPoint(double latitude, double longitude, String country) {
        assertThat(world.at(latitude, longitude).map(WorldMap.Country::id).orElse(null))
                .isEqualTo(country);
    }

    @ParameterizedTest(name = "from {0} {1} to {2} it is {3} km")
    @CsvSource({
        "47.5, 19.04, HU, 0",
        // A degree of latitude is 111.2 km, and one of longitude at 65 degrees north 47 km.
        "-34, -75, FJ, 10273",
        "-60, -60, AQ, 445",
        // Across the antimeridian the near side counts.
        "-16.5, -179, FJ, 85",
        "-17.5, 179.9, FJ, 49",
        "90, 0, FI, 2324",
        // Out of the hole of one country into the other: both by the same border.
        "-29.5, 28.2, ZA, 66"
    })
    void measuresToTheBorder(double latitude, double longitude, String country, double kilometres) {
        assertThat(world.kilometres(country, latitude, longitude)).isCloseTo(kilometres, within(kilometres * 0.02));
    }

    @ParameterizedTest(name = "{0} {1} to {2} {3}: {4} km")
    @CsvSource({
        // Figures that follow from the radius: a quarter, a half and a degree of 40,030 km around.
        "0, 0, 90, 0, 10007.5",
        "0, 0, 0, 180, 20015.1",
        "0, 179.5, 0, -179.5, 111.2",
        "90, 10, 90, -120, 0",
        "47.4979, 19.0402, 60.1699, 24.9384, 1460"
    })
    void measuresAlongTheGreatCircle(double a, double b, double c, double d, double kilometres) {
        assertThat(GreatCircle.kilometres(a, b, c, d)).isCloseTo(kilometres, within(0.1 + kilometres * 0.005));
        assertThat(GreatCircle.kilometres(c, d, a, b)).isCloseTo(kilometres, within(0.1 + kilometres * 0.005));
    }

    @ParameterizedTest(name = "{0} is or lies in {1}, whole: {2}")
    @CsvSource({
        "jber, US, false",
        "alaska, US, false",
        "united-states, US, true",
        "scotland, GB, false",
        "singapore, SG, true",
        "budapest, HU, false",
        "hungary, HU, true",
        "gaza,, false",
        "europe,, false",
        "air-force-one,, false"
    })
    void findsTheCountryOfAPlaceByItsName(String place, String country, boolean whole) {
        FactBase base = Harbour.shipped();
        assertThat(world.of(base, base.place(place)).map(WorldMap.Country::id).orElse(null))
                .isEqualTo(country);
        assertThat(world.whole(base, base.place(place))).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"countries\": {}}",
                "{\"countries\": [{\"id\": \"X\", \"name\": \"X\"}]}",
                "{\"countries\": [{\"id\": \"X\", \"name\": \"X\", \"rings\": [[0,0,1,1]]}]}",
                "{\"countries\": [{\"id\": \"X\", \"name\": \"X\", \"rings\": [[0,0,1,1,2]]}]}",
                "{\"countries\": [{\"id\": \"X\", \"name\": \"X\", \"rings\": [[0,0,1,1,0,\"a\"]]}]}",
                "{\"countries\": [{\"id\": \"X\", \"name\": \"X\", \"rings\": [[0,0,1,1,0,91]]}]}",
                "{\"countries\": [{\"id\": \"X\", \"name\": \"X\", \"rings\": []},"
                        + "{\"id\": \"X\", \"name\": \"Y\", \"rings\": []}]}"
            })
    void refusesWhatIsNoMap(String json) {
        assertThatThrownBy(() -> WorldMap.parse(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} {1} lies in {2}")
    @CsvSource({
        "61.2181, -149.9003, US",
        "47.4979, 19.0402, HU",
        "61.5, 25.5, FI",
        "1.3521, 103.8198, SG",
        "21.0278, 105.8342, VN",
        "38.9, -77.04, US",
        "56.8, -4.2, GB",
        "66, 180, RU",
        "66, -172, RU",
        "-90, 12, AQ",
        "-89, -179.9999, AQ",
        "-29.5, 28.2, LS",
        "0, -30,"
    })
    void theShippedMapKnowsThemToo(double latitude, double longitude, String country) {
        assertThat(WorldMap.shipped()
                        .at(latitude, longitude)
                        .map(WorldMap.Country::id)
                        .orElse(null))
                .isEqualTo(country);
    }

    @Test
    void everyCountryOfTheShippedPlacesIsOnTheShippedMap() {
        FactBase base = Harbour.shipped();
        assertThat(base.places().stream().filter(p -> p.sort() == Place.Sort.COUNTRY))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(WorldMap.shipped().of(base, p))
                        .hasValueSatisfying(
                                c -> assertThat(WorldMap.shipped().kilometres(c.id(), p.latitude(), p.longitude()))
                                        .isZero()));
    }

    @Test
    void aMapOfNothingHasNoCountry() {
        assertThat(WorldMap.none().countries()).isEmpty();
        assertThat(WorldMap.none().at(0, 0)).isEmpty();
        assertThatThrownBy(() -> WorldMap.none().kilometres("HU", 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
