package app.dateline.item.oracle;

import app.dateline.fact.Place;
import app.dateline.item.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The map of the world as the oracle reads it: the countries' codes, names and rings out of the file, by a pattern of its
 * own. Whether a point lies inside is told by the angles under which it sees the border, not by crossings.
 */
final class Atlas {

    private static final Pattern COUNTRY = Pattern.compile(
            "\\{\\s*\"id\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"name\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"rings\"\\s*:\\s*\\[(.*?)\\]\\s*\\]");

    private record Country(String id, String name, List<double[]> rings) {}

    private final List<Country> countries = new ArrayList<>();

    Atlas(String json) {
        Matcher found = COUNTRY.matcher(json.replaceAll("\\s+", " "));
        while (found.find()) {
            List<double[]> rings = new ArrayList<>();
            for (String ring : found.group(3).split("\\]")) {
                String numbers = ring.replaceAll("[\\[\\s]", "").replaceAll("^,", "");
                rings.add(Pattern.compile(",")
                        .splitAsStream(numbers)
                        .mapToDouble(Double::parseDouble)
                        .toArray());
            }
            countries.add(new Country(found.group(1), found.group(2), rings));
        }
    }

    /** The map that is served to the page. */
    static Atlas shipped() {
        try {
            return new Atlas(Files.readString(Path.of("frontend", "world.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return countries.size();
    }

    void judge(Item.ShowPlace item, Kin kin, Faults faults) {
        Place place = kin.place(item.key());
        if (place.latitude() == null || place.longitude() == null) {
            faults.add(Fault.OFF_THE_MAP, item.key() + " lies nowhere");
            return;
        }
        if (List.of(Place.Sort.CONTINENT, Place.Sort.REGION, Place.Sort.VEHICLE).contains(place.sort())) {
            faults.add(Fault.OFF_THE_MAP, item.key() + " is no spot: " + place.sort());
        }
        Country country = countries.stream()
                .filter(c -> c.id().equals(item.country()))
                .findFirst()
                .orElse(null);
        if (country == null) {
            faults.add(Fault.OFF_THE_MAP, "no country " + item.country());
            return;
        }
        List<Place> outwards = kin.outwards(item.key());
        boolean named = outwards.stream().anyMatch(p -> isCalled(kin, p, country));
        if (!named) {
            faults.add(Fault.KEY_NOT_ANSWER, item.key() + " does not lie in " + country.name());
        }
        boolean lies = country.rings().stream()
                                .filter(r -> winds(r, place.latitude(), place.longitude()))
                                .count()
                        % 2
                == 1;
        if (!lies && !coastal(country, place)) {
            faults.add(Fault.KEY_NOT_ANSWER, item.key() + " lies outside of " + country.name());
        }
        boolean whole = isCalled(kin, place, country)
                && (place.sort() == Place.Sort.COUNTRY
                        || outwards.stream().noneMatch(p -> p.sort() == Place.Sort.COUNTRY));
        if (whole != item.whole()) {
            faults.add(Fault.KEY_NOT_ANSWER, item.key() + (whole ? " is " : " is not ") + country.name());
        }
    }

    private static boolean isCalled(Kin kin, Place place, Country country) {
        List<String> names = kin.names(place).stream().map(Words::fold).toList();
        return names.contains(Words.fold(country.name())) || names.contains(Words.fold(country.id()));
    }

    /** Within about two degrees of the border's corners: a coarse map cuts off capes and islands. */
    private static boolean coastal(Country country, Place place) {
        for (double[] ring : country.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                if (Math.hypot(ring[i] - place.longitude(), ring[i + 1] - place.latitude()) < 2) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean winds(double[] ring, double north, double east) {
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            double from = Math.atan2(ring[i + 1] - north, ring[i] - east);
            double to = Math.atan2(ring[next + 1] - north, ring[next] - east);
            sum += Math.IEEEremainder(to - from, 2 * Math.PI);
        }
        return Math.abs(sum) > Math.PI;
    }
}
