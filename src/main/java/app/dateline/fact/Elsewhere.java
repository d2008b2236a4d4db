package app.dateline.fact;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names of places that every atlas has and that a collection need not name, so that they are known for places and not
 * taken for slips of typing: the countries of ISO 3166 by their English names in the JDK and by the short names that are
 * common beside them, and cities. Cities are those that a time zone of the IANA database is called after
 * ({@code Europe/Rome}), as the JDK lists them, and capitals, other cities and a few regions of many meetings that none is called after.
 */
public final class Elsewhere {

    /** A place that is known by name alone. @param country whether it is a country */
    record Known(String name, boolean country) {}

    private static final Pattern ZONE = Pattern.compile(
            "(Africa|America|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/(.+/)?(?<city>[A-Za-z_-]{4,})");

    /** Parts of countries that zones are called after, and no cities. */
    private static final Set<String> NO_CITIES =
            Set.of("North", "South", "West", "East", "Center", "Central", "Yancowinna", "Easter", "Midway", "Wake");

    private static final Map<String, List<String>> SHORT_NAMES = Map.ofEntries(
            Map.entry("US", List.of("USA", "US", "America", "the States", "United States of America")),
            Map.entry(
                    "GB",
                    List.of("UK", "Britain", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland")),
            Map.entry("AE", List.of("UAE", "the Emirates")),
            Map.entry("BA", List.of("Bosnia")),
            Map.entry("CD", List.of("DRC", "Democratic Republic of the Congo", "Congo-Kinshasa")),
            Map.entry("CG", List.of("Congo", "Congo-Brazzaville")),
            Map.entry("CI", List.of("Ivory Coast")),
            Map.entry("CN", List.of("PRC", "People’s Republic of China")),
            Map.entry("CV", List.of("Cabo Verde")),
            Map.entry("CZ", List.of("Czech Republic")),
            Map.entry("GE", List.of("Sakartvelo")),
            Map.entry("IE", List.of("Republic of Ireland", "Eire")),
            Map.entry("KP", List.of("DPRK")),
            Map.entry("KR", List.of("Korea", "Republic of Korea")),
            Map.entry("MK", List.of("Macedonia")),
            Map.entry("MM", List.of("Burma")),
            Map.entry("NL", List.of("Holland")),
            Map.entry("PS", List.of("Palestinian Territories", "West Bank", "Gaza")),
            Map.entry("RU", List.of("Russian Federation")),
            Map.entry("SA", List.of("Saudi", "KSA")),
            Map.entry("SZ", List.of("Swaziland")),
            Map.entry("TL", List.of("East Timor")),
            Map.entry("TR", List.of("Turkey", "Turkiye")),
            Map.entry("VA", List.of("Vatican", "the Holy See")),
            Map.entry("XK", List.of("Kosovo")));

    /** Their names are written with "the". */
    private static final Set<String> WITH_ARTICLE = Set.of(
            "AE", "AX", "BS", "CD", "CF", "CG", "CK", "DO", "FK", "FO", "GB", "GM", "IM", "IO", "KM", "KY", "MH", "MP",
            "MV", "NL", "PH", "PN", "SB", "SC", "TC", "TF", "US", "VG", "VI");

    private static final String OTHERS = """
            Abu Dhabi, Abuja, Addis Ababa, Ankara, Antwerp, Auckland, Barcelona, Basel, Beijing, Bengaluru, Bern,
            Bonn, Boston, Brasilia, Canberra, Cape Town, Cologne, Davos, Doha, Dresden, Edinburgh, Florence, Frankfurt,
            Geneva, Glasgow, Gothenburg, Hamburg, Hiroshima, Houston, Islamabad, Jeddah, Johannesburg, Kharkiv, Krakow,
            Kyoto, Lausanne, Leipzig, Lviv, Lyon, Manchester, Mar-a-Lago, Marseille, Medina, Mecca, Melbourne, Miami, Milan,
            Mumbai, Munich, Nagasaki, Nagoya, Nanjing, Naples, New Delhi, Odesa, Osaka, Ottawa, Philadelphia, Pretoria, Rabat,
            Ramallah, Reykjavik, Rio de Janeiro, Rotterdam, Saint Petersburg, Salzburg, San Francisco, Sanaa, Seattle, Sevilla,
            Sharm el-Sheikh, Shenzhen, Sochi, Strasbourg, Tel Aviv, The Hague, Tianjin, Turin, Valencia, Venice,
            Washington, Wellington, Yalta, Yamoussoukro, Yokohama, Astana, Camp David, California, Crimea, Donetsk, Florida, Hawaii, Luhansk, Siberia, Texas""";

    private static final Map<String, Known> NAMES = names();

    private Elsewhere() {}

    private static Map<String, Known> names() {
        Map<String, Known> names = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            names.put(Spelling.fold(name), new Known(name, true));
        }
        SHORT_NAMES.values().stream()
                .flatMap(List::stream)
                .forEach(name -> names.putIfAbsent(Spelling.fold(name), new Known(name, true)));
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            var city = ZONE.matcher(zone);
            if (city.matches() && !NO_CITIES.contains(city.group("city"))) {
                String name = city.group("city").replace('_', ' ');
                names.putIfAbsent(Spelling.fold(name), new Known(name, false));
            }
        }
        for (String name : OTHERS.split(",", -1)) {
            names.putIfAbsent(Spelling.fold(name), new Known(name.strip(), false));
        }
        return names;
    }

    /** A known place by a folded name. */
    static Optional<Known> find(String folded) {
        return Optional.ofNullable(NAMES.get(folded));
    }

    /** Folded names of countries. */
    static List<String> countries() {
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue().country())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Short names that are common for a country beside its own, and parts of it that many take for it. @param code of ISO 3166 */
    public static List<String> shortNames(String code) {
        return SHORT_NAMES.getOrDefault(code, List.of());
    }

    /** A country's English name as it stands in a sentence. @param code of ISO 3166 */
    public static String inSentence(String code, String name) {
        return WITH_ARTICLE.contains(code) ? "the " + name : name;
    }
}
