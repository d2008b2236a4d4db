package app.dateline.item;

import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as the parameters of an address, so that someone else can take the same one. Nothing is stored for it.
 *
 * @param request what is asked for
 * @param seed what the quiz is drawn with, 1 to 2³¹ − 1
 * @param baseVersion fingerprint of the base that it was drawn from; {@code null} where the link doesn't say
 */
public record QuizLink(
        QuizRequest request, long seed, @Nullable String baseVersion) {

    static final String COLLECTION = "collection";
    static final String ARTICLE = "article";
    static final String KIND = "kind";
    static final String FORM = "form";
    static final String FACT = "fact";
    static final String NUMBER = "number";
    static final String DIFFICULTY = "difficulty";
    static final String AS_OF = "as-of";
    static final String SEED = "seed";
    static final String BASE = "base";

    /** Most values that one parameter may be given. */
    static final int MOST_VALUES = 100;

    private static final int LONGEST_VALUE = 100;

    public QuizLink {
        if (seed < 1 || seed > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a seed in a link is 1 to " + Integer.MAX_VALUE + ", not " + seed);
        }
    }

    /** What came of reading an address. */
    public sealed interface Reading {

        /** The link is whole, and all that it names exists. */
        record Sound(QuizLink link) implements Reading {}

        /** It can't be followed. @param faults at least one, in the order of the parameters' names above */
        record Broken(List<Fault> faults) implements Reading {
            public Broken {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * What is wrong with one parameter.
     *
     * @param parameter its name
     * @param value what was given, cut to 100 characters; it comes from outside, so show it as text only
     * @param problem what is wrong with it
     */
    public record Fault(String parameter, String value, Problem problem) {}

    /** What can be wrong with a parameter. */
    public enum Problem {
        /** It must be given and isn't. */
        MISSING,
        /** It is given more than once and has one meaning. */
        REPEATED,
        /** It names something that doesn't exist in the collection, or no such collection is loaded. */
        UNKNOWN,
        /** It isn't a whole number within the range. */
        NO_NUMBER,
        /** It is given too often. */
        TOO_MANY,
        /** It isn't a day of the calendar, written as 2025-10-17. */
        NO_DATE,
        /** It is a day before the collection's first article was published, when nothing was known. */
        TOO_EARLY,
        /** It is a day to come, of which nobody can say what will be known. */
        FUTURE
    }

    /** The parameters by name, in an order that is always the same; sets are sorted. */
    public SequencedMap<String, List<String>> parameters() {
        SequencedMap<String, List<String>> all = new LinkedHashMap<>();
        all.put(COLLECTION, List.of(request.collection()));
        put(all, ARTICLE, request.articles());
        put(all, KIND, request.kinds().stream().map(QuizLink::word).toList());
        put(all, FORM, request.forms().stream().map(QuizLink::word).toList());
        put(all, FACT, request.facts());
        all.put(NUMBER, List.of(Integer.toString(request.number())));
        all.put(DIFFICULTY, List.of(word(request.difficulty())));
        if (request.asOf() != null) {
            all.put(AS_OF, List.of(request.asOf().toString()));
        }
        all.put(SEED, List.of(Long.toString(seed)));
        if (baseVersion != null) {
            all.put(BASE, List.of(baseVersion));
        }
        return all;
    }

    /** The parameters as the query of an address, encoded, without the question mark. */
    public String query() {
        return parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /**
     * Reads the parameters of an address, decoded. Collection and seed must be given; the number is ten and the
     * difficulty mixed where they are not. Names that mean nothing here are passed over: other sites add their own when
     * a link is shared.
     *
     * @param bases finds a loaded collection by its id
     * @param latest the last day as of which may be asked; those after it are to come
     */
    public static Reading read(
            Map<String, ? extends Collection<String>> parameters,
            Function<String, Optional<FactBase>> bases,
            LocalDate latest) {
        return new Reader(parameters, latest).link(bases);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(Map<String, List<String>> all, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            all.put(name, values.stream().sorted().toList());
        }
    }

    /** One reading, which gathers its faults. */
    private static final class Reader {

        private final Map<String, ? extends Collection<String>> parameters;
        private final LocalDate latest;
        private final List<Fault> faults = new ArrayList<>();

        Reader(Map<String, ? extends Collection<String>> parameters, LocalDate latest) {
            this.parameters = parameters;
            this.latest = latest;
        }

        Reading link(Function<String, Optional<FactBase>> bases) {
            Optional<String> collection = required(COLLECTION);
            Optional<FactBase> base = collection.flatMap(bases);
            if (collection.isPresent() && base.isEmpty()) {
                fault(COLLECTION, collection.get(), Problem.UNKNOWN);
            }
            List<String> articles = known(ARTICLE, base.map(b -> id -> b.findArticle(id)));
            List<Kind> kinds = constants(KIND, Kind.OF_FACTS.toArray(Kind[]::new));
            List<Form> forms = constants(FORM, Form.values());
            List<String> facts = known(FACT, base.map(b -> id -> b.findFact(id)));
            int number = (int) number(NUMBER, optional(NUMBER), QuizRequest.MOST, 10);
            QuizRequest.Level difficulty = optional(DIFFICULTY)
                    .flatMap(word -> constant(DIFFICULTY, word, QuizRequest.Level.values()))
                    .orElse(QuizRequest.Level.MIXED);
            Optional<LocalDate> asOf = optional(AS_OF).flatMap(text -> day(text, base));
            long seed = number(SEED, required(SEED), Integer.MAX_VALUE, 1);
            Optional<String> version = optional(BASE);
            if (!faults.isEmpty()) {
                return new Reading.Broken(faults);
            }
            QuizRequest request = new QuizRequest(
                    collection.orElseThrow(),
                    Set.copyOf(articles),
                    Set.copyOf(kinds),
                    Set.copyOf(forms),
                    Set.copyOf(facts),
                    number,
                    difficulty,
                    asOf.orElse(null));
            return new Reading.Sound(new QuizLink(request, seed, version.orElse(null)));
        }

        private List<String> all(String name) {
            Collection<String> given = parameters.get(name);
            if (given == null) {
                return List.of();
            }
            if (given.size() > MOST_VALUES) {
                fault(name, Integer.toString(given.size()), Problem.TOO_MANY);
                return List.of();
            }
            return List.copyOf(given);
        }

        private Optional<String> optional(String name) {
            List<String> given = all(name);
            if (given.size() > 1) {
                fault(name, String.join(", ", given), Problem.REPEATED);
                return Optional.empty();
            }
            return given.stream().findFirst();
        }

        private Optional<String> required(String name) {
            Optional<String> given = optional(name);
            if (all(name).isEmpty()) {
                fault(name, "", Problem.MISSING);
            }
            return given;
        }

        /** Ids that a loaded base knows; without a base they can't be judged, and its own fault is reported. */
        private List<String> known(String name, Optional<Function<String, Optional<?>>> find) {
            List<String> given = all(name);
            find.ifPresent(f ->
                    given.stream().filter(id -> f.apply(id).isEmpty()).forEach(id -> fault(name, id, Problem.UNKNOWN)));
            return given;
        }

        private <E extends Enum<E>> List<E> constants(String name, E[] values) {
            return all(name).stream()
                    .flatMap(word -> constant(name, word, values).stream())
                    .toList();
        }

        private <E extends Enum<E>> Optional<E> constant(String name, String word, E[] values) {
            for (E value : values) {
                if (word(value).equals(word)) {
                    return Optional.of(value);
                }
            }
            fault(name, word, Problem.UNKNOWN);
            return Optional.empty();
        }

        private Optional<LocalDate> day(String text, Optional<FactBase> base) {
            LocalDate day;
            try {
                day = LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                fault(AS_OF, text, Problem.NO_DATE);
                return Optional.empty();
            }
            if (day.isAfter(latest)) {
                fault(AS_OF, text, Problem.FUTURE);
            } else if (base.isPresent()
                    && base.get().changeDays().stream()
                            .findFirst()
                            .map(day::isBefore)
                            .orElse(true)) {
                fault(AS_OF, text, Problem.TOO_EARLY);
            }
            return Optional.of(day);
        }

        private long number(String name, Optional<String> given, long most, long otherwise) {
            if (given.isEmpty()) {
                return otherwise;
            }
            String text = given.get();
            if (text.matches("[0-9]{1,10}")) {
                long number = Long.parseLong(text);
                if (number >= 1 && number <= most) {
                    return number;
                }
            }
            fault(name, text, Problem.NO_NUMBER);
            return otherwise;
        }

        private void fault(String name, String value, Problem problem) {
            String cut = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
            faults.add(new Fault(name, cut, problem));
        }
    }
}
