package app.dateline.yaml;

import java.util.List;
import java.util.Optional;

/** A value in a YAML file, with the place where it begins. */
public sealed interface Yaml {

    Mark mark();

    /** What it is, in words that a report can use. */
    String sort();

    /**
     * A piece of text, a number, a date: YAML's types are not used, whoever asks says what is expected.
     *
     * @param quoted whether it stands in quotes or in a block, so that an empty one is meant
     */
    record Scalar(String text, boolean quoted, Mark mark) implements Yaml {

        /** Whether nothing is given: {@code key:} with nothing after it, {@code ~} or {@code null}. */
        public boolean absent() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String sort() {
            return absent() ? "nothing" : "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
        }
    }

    /** A list. */
    record Sequence(List<Yaml> items, Mark mark) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String sort() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file; no key stands twice. */
    record Mapping(List<Entry> entries, Mark mark) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Yaml> get(String key) {
            return entries.stream()
                    .filter(e -> e.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String sort() {
            return "a mapping";
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, Yaml value) {}
}
