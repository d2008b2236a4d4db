package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Deadline;
import app.dateline.fact.Place;
import app.dateline.fact.Venue;
import app.dateline.item.Language.Shape;
import app.dateline.time.Length;
import app.dateline.yaml.Fields;
import app.dateline.yaml.Problems;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the small words of a language; every table must be complete. */
final class LanguageReader {

    private static final String[] SOURCES = {
        "who says",
        "disagree",
        "not named",
        "named",
        "own claim",
        "reported claim",
        "pair",
        "wants",
        "opposes",
        "fears",
        "may want",
        "may oppose",
        "may fear",
        "says",
        "answers",
        "agree",
        "agree in part",
        "earlier",
        "earlier of two",
        "never named",
        "is named",
        "names",
        "silent",
        "claimed",
        "authors",
        "says itself"
    };

    private final Problems problems;

    LanguageReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Language> read(Fields root) {
        String tag = root.text("language");
        Map<String, Map<Shape, String>> patterns = new LinkedHashMap<>();
        List<List<String>> names = new java.util.ArrayList<>();
        String[] ways = {"plain", "on", "by", "when"};
        mapping(root, "dates", "months", "seasons", "sequence", "plain", "on", "by", "when")
                .ifPresent(dates -> {
                    names.add(counted(dates, "months", 12));
                    names.add(counted(dates, "seasons", 4));
                    names.add(dates.texts("sequence"));
                    for (String way : ways) {
                        Map<Shape, String> byShape = new EnumMap<>(Shape.class);
                        table(dates, way, words(Shape.values())).forEach((k, v) -> byShape.put(shape(k), v));
                        patterns.put(way, byShape);
                    }
                });
        Map<String, String> places = table(root, "places", words(Place.Sort.values()));
        Map<String, List<String>> units = new LinkedHashMap<>();
        List<String> numbers = new java.util.ArrayList<>();
        Map<String, String> lengths = new LinkedHashMap<>();
        mapping(root, "lengths", "numbers", "units", "range", "either", "about", "more than", "almost", "half", "and")
                .ifPresent(fields -> {
                    numbers.addAll(fields.texts("numbers"));
                    mapping(fields, "units", words(Length.Unit.values())).ifPresent(u -> {
                        for (String unit : words(Length.Unit.values())) {
                            units.put(unit, counted(u, unit, 2));
                        }
                    });
                    for (String key : List.of("range", "either", "about", "more than", "almost", "half", "and")) {
                        lengths.put(key, fields.text(key));
                    }
                });
        Map<String, String> phrases = table(
                root,
                "phrases",
                Stream.concat(Aim.STANCES.stream(), Stream.of("demand")).toArray(String[]::new));
        Map<String, Map<String, Language.Term>> terms = terms(root);
        Map<String, String> attribution = table(
                root,
                "attribution",
                "as of",
                "source",
                "claimant",
                "claimant and source",
                "truth by source",
                "truth by claimant");
        Map<String, String> sources = table(root, "sources", SOURCES);
        if (!problems.none() || names.size() < 3) {
            return Optional.empty();
        }
        return Optional.of(new Language(
                tag,
                names.get(0),
                names.get(1),
                names.get(2),
                patterns,
                places,
                numbers,
                units,
                lengths,
                phrases,
                terms,
                attribution,
                sources));
    }

    private Map<String, Map<String, Language.Term>> terms(Fields root) {
        Map<String, Map<String, Language.Term>> terms = new LinkedHashMap<>();
        String[] statuses = Stream.concat(Venue.STATUSES.stream(), Deadline.STATUSES.stream())
                .distinct()
                .toArray(String[]::new);
        mapping(root, "terms", "medium", "status", "stance").ifPresent(fields -> {
            terms.put("medium", terms(fields, "medium", Venue.MEDIA.toArray(String[]::new)));
            terms.put("status", terms(fields, "status", statuses));
            terms.put("stance", terms(fields, "stance", Aim.STANCES.toArray(String[]::new)));
        });
        return terms;
    }

    private Map<String, Language.Term> terms(Fields parent, String slot, String... words) {
        Map<String, Language.Term> terms = new LinkedHashMap<>();
        mapping(parent, slot, words).ifPresent(fields -> {
            for (String word : words) {
                mapping(fields, word, "text", "verb", "told by").ifPresent(t -> {
                    String verb = t.optionalText("verb");
                    String text = t.text("text");
                    terms.put(word, new Language.Term(text, verb == null ? text : verb, t.texts("told by")));
                });
            }
        });
        return terms;
    }

    private Optional<Fields> mapping(Fields parent, String key, String... keys) {
        if (!parent.has(key)) {
            parent.missing(key);
            return Optional.empty();
        }
        return parent.node(key).flatMap(n -> Fields.of(n, "'" + key + "'", problems, keys));
    }

    private Map<String, String> table(Fields parent, String key, String... keys) {
        Map<String, String> table = new LinkedHashMap<>();
        mapping(parent, key, keys).ifPresent(fields -> {
            for (String k : keys) {
                table.put(k, fields.text(k));
            }
        });
        return table;
    }

    private List<String> counted(Fields fields, String key, int count) {
        List<String> texts = fields.texts(key);
        if (texts.size() != count) {
            fields.error(key, texts.size() + " words for '" + key + "'", "expected " + count);
        }
        return texts;
    }

    private static Shape shape(String word) {
        return Shape.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String[] words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
