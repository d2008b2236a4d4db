package app.dateline.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a mapping apart, key by key. Unknown keys are reported when it begins; what is missing or of a wrong type is
 * reported when it is asked for, and a stand-in is returned so that the other keys are still read. Nothing may be kept of
 * a mapping that is not {@link #sound()} after its last key.
 */
public final class Fields {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private final Yaml.Mapping mapping;
    private final String what;
    private final Problems problems;
    private final int before;

    private Fields(Yaml.Mapping mapping, String what, Problems problems, int before) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
        this.before = before;
    }

    /**
     * Begins to take a value apart.
     *
     * @param what what it is, for the report: "a place"
     * @param keys every key that it may have
     * @return nothing, and a problem more, if the value is no mapping
     */
    public static Optional<Fields> of(Yaml value, String what, Problems problems, String... keys) {
        if (!(value instanceof Yaml.Mapping mapping)) {
            problems.error(value.mark(), value.sort() + " instead of " + what, "expected a mapping with " + list(keys));
            return Optional.empty();
        }
        int before = problems.count();
        List<String> known = Arrays.asList(keys);
        for (Yaml.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                boolean comma = entry.value() instanceof Yaml.Scalar none && none.absent() && key.contains(" ");
                problems.error(
                        entry.key().mark(),
                        "unknown key '" + key + "' in " + what,
                        comma
                                ? "a comma ends a value between { }: put the text in quotes"
                                : Nearest.hint(key, known, "expected one of " + list(keys)));
            }
        }
        return Optional.of(new Fields(mapping, what, problems, before));
    }

    /** Whether no problem was found since this mapping was begun. */
    public boolean sound() {
        return problems.count() == before;
    }

    public Mark mark() {
        return mapping.mark();
    }

    /** Where the key's value begins, or the mapping where it has no such key. */
    public Mark mark(String key) {
        return node(key).map(Yaml::mark).orElse(mapping.mark());
    }

    /** The key's value, where one is given. */
    public Optional<Yaml> node(String key) {
        return mapping.get(key).filter(v -> !(v instanceof Yaml.Scalar s && s.absent()));
    }

    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** Reports the key's value, or the mapping where it has none. */
    public void error(String key, String said, String hint) {
        problems.error(mark(key), said, hint);
    }

    /** A text that must be there and must not be blank; otherwise "". */
    public String text(String key) {
        String text = optionalText(key);
        if (text == null) {
            if (!has(key)) {
                missing(key);
            }
            return "";
        }
        return text;
    }

    /** A text that may be left out. */
    public @Nullable String optionalText(String key) {
        return node(key).flatMap(v -> textOf(v, "'" + key + "'")).orElse(null);
    }

    /** A list of texts that may be left out. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Yaml item : items(key)) {
            textOf(item, "an item of '" + key + "'").ifPresent(texts::add);
        }
        return texts;
    }

    /** The items of a list that may be left out. */
    public List<Yaml> items(String key) {
        Optional<Yaml> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        error(key, node.get().sort() + " for '" + key + "' of " + what, "expected a list: [one, two]");
        return List.of();
    }

    /** The items of a list that must be there and have at least one; otherwise none. */
    public List<Yaml> someItems(String key) {
        if (!has(key)) {
            missing(key);
            return List.of();
        }
        List<Yaml> items = items(key);
        if (items.isEmpty() && node(key).orElseThrow() instanceof Yaml.Sequence) {
            error(key, "empty list for '" + key + "' of " + what, "expected at least one");
        }
        return items;
    }

    /** Yes or no; no where it is left out. */
    public boolean flag(String key) {
        String text = optionalText(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            error(key, "'" + text + "' for '" + key + "'", "expected true or false");
        }
        return "true".equals(text);
    }

    /** A whole number that must be there, at least 1; otherwise 1. */
    public int positive(String key) {
        String text = text(key);
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= 1) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            error(key, "'" + text + "' for '" + key + "'", "expected a whole number from 1");
        }
        return 1;
    }

    /** A list of numbers that may be left out; none of them if one is no number. */
    public List<Double> decimals(String key) {
        List<Double> numbers = new ArrayList<>();
        for (Yaml item : items(key)) {
            if (item instanceof Yaml.Scalar s && DECIMAL.matcher(s.text()).matches()) {
                numbers.add(Double.valueOf(s.text()));
            } else {
                problems.error(item.mark(), item.sort() + " in '" + key + "'", "expected a number such as 61.22");
                return List.of();
            }
        }
        return numbers;
    }

    /** A word of a closed list that must be there; otherwise the list's first. */
    public String term(String key, List<String> allowed) {
        String term = optionalTerm(key, allowed);
        if (term == null) {
            if (!has(key)) {
                missing(key, "expected " + list(allowed.toArray(String[]::new)));
            }
            return allowed.getFirst();
        }
        return term;
    }

    /** A constant that is written as a word in lower case and must be there; otherwise the first. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        List<String> words =
                constants.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
        return constants.get(words.indexOf(term(key, words)));
    }

    /** A word of a closed list that may be left out. */
    public @Nullable String optionalTerm(String key, List<String> allowed) {
        String text = optionalText(key);
        if (text != null && !allowed.contains(text)) {
            String expected = "expected " + list(allowed.toArray(String[]::new));
            String hint = Nearest.to(text, allowed)
                    .map(n -> "did you mean '" + n + "'? " + expected)
                    .orElse(expected);
            error(key, "unknown " + key + " '" + text + "'", hint);
            return null;
        }
        return text;
    }

    /**
     * A value with a form of its own that may be left out.
     *
     * @param form reads it, or throws {@link IllegalArgumentException} with a message that says what was expected
     */
    public <T> @Nullable T parsed(String key, Function<String, T> form) {
        String text = optionalText(key);
        if (text == null) {
            return null;
        }
        try {
            return form.apply(text);
        } catch (IllegalArgumentException e) {
            error(key, "wrong " + key + " '" + text + "'", String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Reports a key as missing. */
    public void missing(String key) {
        missing(key, "");
    }

    /** Reports a key as missing, and says what was expected. */
    public void missing(String key, String hint) {
        problems.error(mapping.mark(), "missing '" + key + "' in " + what, hint);
    }

    /** One item of a list as a text; what it is not is reported. @param where what to call it */
    public Optional<String> text(Yaml item, String where) {
        return textOf(item, where);
    }

    private Optional<String> textOf(Yaml value, String where) {
        if (value instanceof Yaml.Scalar scalar && !scalar.absent()) {
            if (scalar.text().isBlank()) {
                problems.error(scalar.mark(), "empty text for " + where + " of " + what, "expected some words");
                return Optional.empty();
            }
            return Optional.of(scalar.text().strip());
        }
        problems.error(value.mark(), value.sort() + " for " + where + " of " + what, "expected a text or a number");
        return Optional.empty();
    }

    private static String list(String... words) {
        return String.join(", ", words);
    }
}
