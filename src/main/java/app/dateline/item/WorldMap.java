package app.dateline.item;

import app.dateline.fact.Elsewhere;
import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import app.dateline.fact.Spelling;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import app.dateline.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The countries of the world with their outlines, as the map shows them. Immutable.
 *
 * <p>The file is JSON: {@code {"countries":[{"id":"CZ","name":"Czechia","rings":[[lon,lat,lon,lat,…],…]}]}}, in degrees
 * east and north. A country is what lies inside an odd number of its rings, drawn with straight lines between longitudes
 * and latitudes; rings are cut at the antimeridian, and one around a pole runs along the edge of the map.
 */
public final class WorldMap {

    /** Where the page's map and this class find the same file. */
    private static final String SHIPPED = "/META-INF/resources/app/world.json";

    private static final WorldMap NONE = new WorldMap(List.of());

    /**
     * A country.
     *
     * @param id its code, ISO 3166-1 where it has one
     * @param name its name in English, in full
     */
    public record Country(String id, String name) {

        /** The name as it stands in a sentence, with "the" where English wants it. */
        public String inSentence() {
            return Elsewhere.inSentence(id, name);
        }
    }

    /**
     * Where a place is looked for on the map.
     *
     * @param country the one that the place is or lies in
     * @param whole whether the place is that country as a whole
     */
    public record Spot(Country country, boolean whole) {}

    private final SequencedMap<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, Outline> outlines = new LinkedHashMap<>();

    private WorldMap(List<Country> countries) {
        countries.forEach(c -> this.countries.put(c.id(), c));
    }

    private static final class Holder {
        static final WorldMap WORLD = load();

        private static WorldMap load() {
            try (InputStream file = WorldMap.class.getResourceAsStream(SHIPPED)) {
                return file == null ? NONE : parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The map that the application ships with; read once. Without one, no map question is asked. */
    public static WorldMap shipped() {
        return Holder.WORLD;
    }

    /** A map of nothing. */
    public static WorldMap none() {
        return NONE;
    }

    /**
     * Reads a map.
     *
     * @throws IllegalArgumentException if the text is no such JSON, a country stands twice, or a coordinate is none
     */
    public static WorldMap parse(String json) {
        Problems problems = new Problems();
        // JSON is YAML, and that reader refuses what could exhaust the machine.
        Yaml root = YamlFile.parse(json, "world.json", problems)
                .orElseThrow(() -> new IllegalArgumentException("no map: " + problems.errors()));
        List<Country> countries = new ArrayList<>();
        Map<String, Outline> outlines = new LinkedHashMap<>();
        for (Yaml node : items(get(root, "countries"))) {
            Country country = new Country(text(get(node, "id")), text(get(node, "name")));
            List<double[]> rings = new ArrayList<>();
            for (Yaml ring : items(get(node, "rings"))) {
                rings.add(items(ring).stream().mapToDouble(WorldMap::number).toArray());
            }
            countries.add(country);
            if (outlines.put(country.id(), new Outline(rings)) != null) {
                throw new IllegalArgumentException("second country '" + country.id() + "'");
            }
        }
        WorldMap map = new WorldMap(countries);
        map.outlines.putAll(outlines);
        return map;
    }

    private static Yaml get(Yaml node, String key) {
        if (node instanceof Yaml.Mapping mapping) {
            return mapping.get(key).orElseThrow(() -> new IllegalArgumentException("no '" + key + "'"));
        }
        throw new IllegalArgumentException(node.sort() + " where '" + key + "' is looked for");
    }

    private static List<Yaml> items(Yaml node) {
        if (node instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        throw new IllegalArgumentException(node.sort() + " instead of a list");
    }

    private static String text(Yaml node) {
        if (node instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        throw new IllegalArgumentException(node.sort() + " instead of a text");
    }

    private static double number(Yaml node) {
        return Double.parseDouble(text(node));
    }

    /** All countries, in the order of the file. */
    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    public Optional<Country> country(String id) {
        return Optional.ofNullable(countries.get(id));
    }

    /** The country at a point: the first of the file, where outlines overlap. */
    public Optional<Country> at(double latitude, double longitude) {
        return countries.values().stream()
                .filter(c -> outline(c.id()).holds(latitude, longitude))
                .findFirst();
    }

    /**
     * Kilometres from a point to a country along the great circle; 0 inside.
     *
     * @throws IllegalArgumentException if the map has no such country
     */
    public double kilometres(String country, double latitude, double longitude) {
        return outline(country).kilometres(latitude, longitude);
    }

    /**
     * The rings of a country, for drawing: each longitude and latitude in turn, in degrees east and north.
     *
     * @throws IllegalArgumentException if the map has no such country
     */
    public List<double[]> rings(String country) {
        return outline(country).rings();
    }

    private Outline outline(String country) {
        Outline outline = outlines.get(country);
        if (outline == null) {
            throw new IllegalArgumentException("no country '" + country + "' on the map");
        }
        return outline;
    }

    /**
     * The country that a place is, or lies in: the outermost of the place and its containers that the map has under its
     * name, an alias or its code. Coordinates are not asked: beside a coast or a border, at this scale, they would err.
     */
    public Optional<Country> of(FactBase base, Place place) {
        List<Place> chain = new ArrayList<>(List.of(place));
        chain.addAll(base.containers(place.id()));
        return chain.reversed().stream().flatMap(p -> named(base, p).stream()).findFirst();
    }

    /** Where a place is; empty where the map has no such country, or the place no spot that is small enough to show. */
    public Optional<Spot> spot(FactBase base, Place place) {
        return onMap(place) ? of(base, place).map(country -> new Spot(country, whole(base, place))) : Optional.empty();
    }

    /** Whether a place has a spot on a map, and is small enough to be shown by one. */
    static boolean onMap(Place place) {
        return place.latitude() != null
                && place.longitude() != null
                && switch (place.sort()) {
                    case COUNTRY, STATE, CITY, SITE -> true;
                    case CONTINENT, REGION, VEHICLE -> false;
                };
    }

    /** Whether a place is a country of the map as a whole, and not only part of it. */
    public boolean whole(FactBase base, Place place) {
        return named(base, place).isPresent();
    }

    private Optional<Country> named(FactBase base, Place place) {
        List<String> names = Stream.concat(Stream.of(place.name()), place.aliases().stream())
                .map(Spelling::fold)
                .toList();
        boolean mayBe = switch (place.sort()) {
            case COUNTRY -> true;
            // A city that is a state of its own, like Singapore.
            case CITY -> base.containers(place.id()).stream().noneMatch(c -> c.sort() == Place.Sort.COUNTRY);
            case CONTINENT, REGION, STATE, SITE, VEHICLE -> false;
        };
        return countries.values().stream()
                .filter(c ->
                        mayBe && (names.contains(Spelling.fold(c.name())) || names.contains(Spelling.fold(c.id()))))
                .findFirst();
    }
}
