package app.dateline.item;

import app.dateline.fact.Event;
import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import app.dateline.item.Ask.Text;
import app.dateline.yaml.Fields;
import app.dateline.yaml.Nearest;
import app.dateline.yaml.Problem;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import app.dateline.yaml.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the templates of a language, for example {@code questions/stems/en.yaml}, and reports all mistakes at once. */
public final class AskFiles {

    /** What came of reading. */
    public sealed interface Reading {

        /** The file is sound. */
        record Sound(Asks asks) implements Reading {}

        /** The file is not used; these are its mistakes. */
        record Broken(List<Problem> problems) implements Reading {
            public Broken {
                problems = List.copyOf(problems);
            }
        }
    }

    private static final String[] KEYS = {
        "id",
        "kind",
        "hides",
        "gives",
        "when",
        "among",
        "claim",
        "choice",
        "typed",
        "several",
        "order",
        "match",
        "show",
        "statement",
        "truth"
    };

    private final Problems problems = new Problems();
    private final Set<String> ids = new HashSet<>();

    private AskFiles() {}

    /** Reads a file in UTF-8. */
    public static Reading read(Path file) {
        AskFiles reader = new AskFiles();
        String name = file.getFileName().toString();
        return reader.finish(YamlFile.read(file, name, reader.problems));
    }

    /** Reads text that stands in no file; {@code name} stands for it in the report. */
    public static Reading parse(String text, String name) {
        AskFiles reader = new AskFiles();
        return reader.finish(YamlFile.parse(text, name, reader.problems));
    }

    private Reading finish(Optional<Yaml> document) {
        Optional<Asks> asks = document.flatMap(this::asks);
        return problems.none() && asks.isPresent()
                ? new Reading.Sound(asks.get())
                : new Reading.Broken(problems.errors());
    }

    private Optional<Asks> asks(Yaml root) {
        Optional<Fields> fields = Fields.of(
                root,
                "the stems of a language",
                problems,
                "language",
                "dates",
                "places",
                "lengths",
                "phrases",
                "terms",
                "attribution",
                "sources",
                "asks");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<Language> language = new LanguageReader(problems).read(fields.get());
        List<Ask> all = new ArrayList<>();
        for (Yaml node : fields.get().someItems("asks")) {
            Fields.of(node, "an ask", problems, KEYS).flatMap(this::ask).ifPresent(all::add);
        }
        return problems.none() ? language.map(l -> new Asks(l, all)) : Optional.empty();
    }

    private Optional<Ask> ask(Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && !ids.add(id)) {
            fields.error("id", "second ask with the id '" + id + "'", "each ask needs its own");
        }
        Kind kind = fields.constant("kind", Kind.class);
        Slot hides = fields.constant("hides", Slot.class);
        List<Slot> gives = new ArrayList<>();
        for (Yaml item : fields.someItems("gives")) {
            constant(item, Slot.class).ifPresent(gives::add);
        }
        if (hides == Slot.SOURCE || gives.contains(Slot.SOURCE)) {
            fields.error(
                    "hides", "an ask for sources", "questions about sources have words of their own under 'sources'");
        }
        Ask.When when = when(fields);
        Map<Text, Template> texts = new EnumMap<>(Text.class);
        for (Text text : Text.values()) {
            String key = text.name().toLowerCase(Locale.ROOT);
            if (fields.has(key)) {
                template(fields, key, text, hides, gives).ifPresent(t -> texts.put(text, t));
            } else if (text == Text.STATEMENT || text == Text.TRUTH) {
                fields.missing(key);
            }
        }
        checkForms(fields, hides, texts);
        List<String> among = fields.texts("among");
        boolean claim = !"no".equals(fields.optionalTerm("claim", List.of("no")));
        return fields.sound()
                ? Optional.of(new Ask(id, kind, hides, gives, when, among, claim, texts))
                : Optional.empty();
    }

    private void checkForms(Fields fields, Slot hides, Map<Text, Template> texts) {
        boolean typable =
                hides.type() == Slot.Type.DATE || hides.type() == Slot.Type.PLACE || hides.type() == Slot.Type.LENGTH;
        if (texts.containsKey(Text.TYPED) && !typable) {
            fields.error("typed", "typed text for " + word(hides), "only dates, places and lengths are typed");
        }
        if (texts.containsKey(Text.SHOW) && hides.type() != Slot.Type.PLACE) {
            fields.error("show", "showing " + word(hides) + " on a map", "only places are shown");
        }
        if (texts.containsKey(Text.ORDER) && hides.type() != Slot.Type.DATE) {
            fields.error("order", "order by " + word(hides), "only what has a date is put in order");
        }
    }

    private Ask.When when(Fields fields) {
        Map<Slot, List<String>> terms = new EnumMap<>(Slot.class);
        List<Event.Sort> sorts = new ArrayList<>();
        List<Ask.Voice> voices = new ArrayList<>();
        boolean[] flags = {false, false};
        fields.node("when")
                .flatMap(n -> Fields.of(
                        n,
                        "the conditions of an ask",
                        problems,
                        "status",
                        "medium",
                        "stance",
                        "sort",
                        "claimed",
                        "party count",
                        "came about"))
                .ifPresent(when -> {
                    for (Slot slot : List.of(Slot.STATUS, Slot.MEDIUM, Slot.STANCE)) {
                        if (when.has(word(slot))) {
                            terms.put(slot, when.texts(word(slot)));
                        }
                    }
                    when.items("sort")
                            .forEach(i -> constant(i, Event.Sort.class).ifPresent(sorts::add));
                    when.items("claimed")
                            .forEach(i -> constant(i, Ask.Voice.class).ifPresent(voices::add));
                    flags[0] = "one".equals(when.optionalTerm("party count", List.of("one")));
                    flags[1] = "no".equals(when.optionalTerm("came about", List.of("no")));
                });
        return new Ask.When(terms, sorts, voices, flags[0], flags[1]);
    }

    private Optional<Template> template(Fields fields, String key, Text text, Slot hides, List<Slot> gives) {
        Template template;
        try {
            template = Template.parse(fields.text(key));
        } catch (IllegalArgumentException e) {
            fields.error(
                    key, String.valueOf(e.getMessage()), "write {event}, {in place}, {was/were actor} or {actor's}");
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(gives.stream().map(AskFiles::word).toList());
        known.add(word(hides));
        known.add("n");
        for (Template.Hole hole : template.holes()) {
            if (!known.contains(hole.name())) {
                String expected = "this ask gives or hides only " + String.join(", ", known);
                fields.error(key, "unknown hole '" + hole.name() + "'", Nearest.hint(hole.name(), known, expected));
            }
            boolean stem = text != Text.STATEMENT && text != Text.TRUTH;
            if (stem
                    && hole.name().equals(word(hides))
                    && !hole.form().equals("when")
                    && !hole.form().equals("what")) {
                fields.error(
                        key, "the stem tells '" + hole.name() + "', which it asks for", "only {when …} or {what …}");
            }
        }
        if (text != Text.ORDER && text != Text.MATCH && text != Text.TRUTH) {
            checkGiven(fields, key, template, gives);
        }
        String last = template.text().isEmpty()
                ? ""
                : template.text().substring(template.text().length() - 1);
        String end = text == Text.STATEMENT ? "." : text == Text.TRUTH ? "" : "?";
        if (!end.isEmpty() && !end.equals(last)) {
            fields.error(key, "a text that ends with '" + last + "'", "expected '" + end + "' at its end");
        }
        return Optional.of(template);
    }

    /** A verb or a speaker may tell a term or a claimant; anything else must stand in the text. */
    private static void checkGiven(Fields fields, String key, Template template, List<Slot> gives) {
        for (Slot slot : gives) {
            boolean named = template.holes().stream()
                    .anyMatch(h -> h.name().equals(word(slot)) && !h.form().contains("/"));
            if (!named && slot.type() != Slot.Type.TERM && slot != Slot.CLAIMANT) {
                fields.error(key, "gives '" + word(slot) + "' and does not name it", "write {" + word(slot) + "}");
            }
        }
    }

    private <E extends Enum<E>> Optional<E> constant(Yaml item, Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .toList();
        if (item instanceof Yaml.Scalar scalar && words.contains(scalar.text())) {
            return Optional.of(type.getEnumConstants()[words.indexOf(scalar.text())]);
        }
        String said = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
        problems.error(
                item.mark(),
                "unknown word " + item.sort(),
                Nearest.hint(said, words, "expected one of " + String.join(", ", words)));
        return Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
