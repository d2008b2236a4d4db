package app.dateline.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the place that a written name means: every name and alias of the base, compared by {@link Spelling#fold}, and
 * with one slip of typing where that cannot mean another place. Immutable; the same text gives the same answer.
 */
public final class Gazetteer {

    /** The fewest letters of a name in which a slip is forgiven: in shorter ones it often makes another name. */
    public static final int LETTERS_FOR_A_SLIP = 5;

    /** What a text was read as. */
    public sealed interface Reading {

        /** What a single name was read as. */
        sealed interface Named extends Reading {}

        /**
         * Places that it may mean, in the order of the base, at least one; several where they share the name.
         *
         * @param slip whether a slip of typing was forgiven
         */
        record Places(List<Place> places, boolean slip) implements Named {}

        /** A place that the base does not have and that is known all the same, see {@link app.dateline.fact.Elsewhere}. */
        record Elsewhere(String name) implements Named {}

        /** One slip away from names of different places, in the order of the base: none is meant for sure. */
        record Between(List<Place> places) implements Named {}

        /** Places that do not lie in one another ("Anchorage, Hungary"). */
        record Contradiction() implements Reading {}

        /** Different places to choose from ("Anchorage or Helsinki"). */
        record Choice() implements Reading {}

        /** A known place together with a name that is not known. @param part the unknown name as typed */
        record PartlyUnknown(String part) implements Reading {}

        /** No place of that name. */
        record Unknown() implements Named {}
    }

    private static final Pattern ALTERNATIVES = Pattern.compile("\\s+(or|and)\\s+|[/;|]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[,()،、]|\\s+in\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPOSITION =
            Pattern.compile("^\\s*(in|at|on|aboard|the city of|city of)\\s+", Pattern.CASE_INSENSITIVE);

    private final FactBase base;
    private final Map<String, List<Place>> byName = new LinkedHashMap<>();
    /** Countries that the base does not name. They are known, so no slip may lead away from them. */
    private final Set<String> otherCountries = new TreeSet<>();

    public Gazetteer(FactBase base) {
        this.base = base;
        for (Place place : base.places()) {
            add(place.name(), place);
            place.aliases().forEach(alias -> add(alias, place));
        }
        Elsewhere.countries().stream().filter(name -> !byName.containsKey(name)).forEach(otherCountries::add);
    }

    /** Reads a name, a name with the places that contain it ("Anchorage, Alaska"), or finds none. */
    public Reading read(String text) {
        Reading.Named whole = single(text);
        if (whole instanceof Reading.Places || whole instanceof Reading.Elsewhere) {
            return whole;
        }
        String bare = PREPOSITION.matcher(text).replaceFirst("");
        List<String> alternatives = split(ALTERNATIVES, bare);
        if (alternatives.size() > 1) {
            return choice(alternatives);
        }
        List<String> parts = split(PARTS, bare);
        if (parts.size() > 1) {
            return nested(parts);
        }
        return whole instanceof Reading.Unknown ? withoutComma(Spelling.fold(bare)) : whole;
    }

    private static List<String> split(Pattern between, String text) {
        return between.splitAsStream(text)
                .filter(part -> !Spelling.fold(part).isEmpty())
                .map(String::strip)
                .toList();
    }

    private void add(String name, Place place) {
        String folded = Spelling.fold(name);
        if (!folded.isEmpty()) {
            List<Place> sharing = byName.computeIfAbsent(folded, n -> new ArrayList<>());
            if (!sharing.contains(place)) {
                sharing.add(place);
            }
        }
    }

    private Reading.Named single(String text) {
        String folded = Spelling.fold(text);
        List<Place> exact = byName.get(folded);
        if (exact == null) {
            folded = Spelling.fold(PREPOSITION.matcher(text).replaceFirst(""));
            exact = byName.get(folded);
        }
        if (exact != null) {
            return new Reading.Places(Collections.unmodifiableList(exact), false);
        }
        Optional<Elsewhere.Known> elsewhere = Elsewhere.find(folded);
        return elsewhere.isPresent() ? new Reading.Elsewhere(elsewhere.get().name()) : slipped(folded);
    }

    private Reading.Named slipped(String folded) {
        List<List<Place>> near = new ArrayList<>();
        boolean forgivable = false;
        for (Map.Entry<String, List<Place>> name : byName.entrySet()) {
            if (Spelling.oneSlip(folded, name.getKey())) {
                near.add(name.getValue());
                forgivable |= Spelling.letters(name.getKey()) >= LETTERS_FOR_A_SLIP;
            }
        }
        if (!forgivable || otherCountries.stream().anyMatch(country -> Spelling.oneSlip(folded, country))) {
            return new Reading.Unknown();
        }
        Set<Place> union = new LinkedHashSet<>();
        near.forEach(union::addAll);
        List<Place> places = base.places().stream().filter(union::contains).toList();
        boolean one = near.stream().allMatch(a -> near.stream().allMatch(b -> sameOrNested(a, b)));
        return one ? new Reading.Places(places, true) : new Reading.Between(places);
    }

    private boolean sameOrNested(List<Place> some, List<Place> others) {
        return some.stream()
                .anyMatch(a ->
                        others.stream().anyMatch(b -> base.within(a.id(), b.id()) || base.within(b.id(), a.id())));
    }

    /** "Anchorage / Alaska" and "Kyiv or Kiev" name one place; what names several makes a choice. */
    private Reading choice(List<String> alternatives) {
        Reading one = nested(alternatives);
        return one instanceof Reading.Places || one instanceof Reading.Unknown ? one : new Reading.Choice();
    }

    private Reading nested(List<String> parts) {
        List<List<Place>> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<Reading.Elsewhere> elsewhere = new ArrayList<>();
        boolean slip = false;
        for (String part : parts) {
            switch (single(part)) {
                case Reading.Places named -> {
                    found.add(named.places());
                    slip |= named.slip();
                }
                case Reading.Between between -> unknown.add(part);
                case Reading.Elsewhere known -> elsewhere.add(known);
                case Reading.Unknown none -> unknown.add(part);
            }
        }
        if (found.isEmpty() && elsewhere.isEmpty()) {
            return new Reading.Unknown();
        }
        if (excludes(elsewhere, found.stream().flatMap(List::stream).toList())) {
            return new Reading.Contradiction();
        }
        if (!unknown.isEmpty()) {
            return new Reading.PartlyUnknown(unknown.getFirst());
        }
        if (!elsewhere.isEmpty()) {
            return elsewhere.getFirst();
        }
        List<Place> finest = found.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(place -> found.stream()
                        .allMatch(part -> part.stream().anyMatch(outer -> base.within(place.id(), outer.id()))))
                .toList();
        return finest.isEmpty() ? new Reading.Contradiction() : new Reading.Places(finest, slip);
    }

    /** Another country than that of a place of the base, or another city than one of the base. */
    private boolean excludes(List<Reading.Elsewhere> elsewhere, List<Place> found) {
        boolean country = elsewhere.stream().anyMatch(e -> otherCountries.contains(Spelling.fold(e.name())));
        boolean city = elsewhere.stream().anyMatch(e -> !otherCountries.contains(Spelling.fold(e.name())));
        return !found.isEmpty()
                && (country && found.stream().allMatch(this::liesInACountry)
                        || city && found.stream().anyMatch(Gazetteer::isAPoint));
    }

    private static boolean isAPoint(Place place) {
        return switch (place.sort()) {
            case CITY, SITE, VEHICLE -> true;
            case CONTINENT, REGION, COUNTRY, STATE -> false;
        };
    }

    private boolean liesInACountry(Place place) {
        return place.sort() == Place.Sort.COUNTRY
                || base.containers(place.id()).stream().anyMatch(c -> c.sort() == Place.Sort.COUNTRY);
    }

    /** "Anchorage Alaska": every known name at the front with a known name behind it. */
    private Reading withoutComma(String folded) {
        for (int space = folded.lastIndexOf(' '); space > 0; space = folded.lastIndexOf(' ', space - 1)) {
            String front = folded.substring(0, space);
            String back = Spelling.fold(folded.substring(space + 1));
            if (known(front) && known(back)) {
                return nested(List.of(front, back));
            }
        }
        return new Reading.Unknown();
    }

    private boolean known(String folded) {
        return byName.containsKey(folded) || Elsewhere.find(folded).isPresent();
    }
}
