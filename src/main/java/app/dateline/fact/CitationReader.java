package app.dateline.fact;

import app.dateline.article.Citation;
import app.dateline.article.Locator;
import app.dateline.fact.Ids.Sort;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import app.dateline.yaml.Fields;
import app.dateline.yaml.Nearest;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the passages that state a fact. */
final class CitationReader {

    /** A passage with the places where its parts are written. */
    record Cited(Attestation attestation, Fields fields, Map<Slot, Fields> saysAt) {}

    private static final List<Slot> SLOTS = Arrays.stream(Slot.values())
            .filter(s -> s != Slot.CLAIMANT && s != Slot.SOURCE)
            .toList();

    private final Ids ids;
    private final Problems problems;

    CitationReader(Ids ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /** The key of a slot in the files: {@code set_on}. */
    static String key(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }

    List<Cited> read(List<Yaml> items) {
        List<Cited> cited = new ArrayList<>();
        for (Yaml item : items) {
            Fields.of(
                            item,
                            "a citation",
                            problems,
                            "article",
                            "paragraph",
                            "before",
                            "first",
                            "last",
                            "gist",
                            "says",
                            "omits")
                    .flatMap(this::cited)
                    .ifPresent(cited::add);
        }
        return cited;
    }

    private Optional<Cited> cited(Fields f) {
        String article = ids.required(f, "article", Sort.ARTICLE);
        int paragraph = f.positive("paragraph");
        String gist = f.text("gist");
        Locator locator = locator(f);
        Map<Slot, Fields> saysAt = new EnumMap<>(Slot.class);
        Map<Slot, List<Value>> says = says(f, saysAt);
        Set<Slot> omits = omits(f);
        if (locator == null || !f.sound()) {
            return Optional.empty();
        }
        Attestation attestation = new Attestation(new Citation(article, paragraph, locator, gist), says, omits);
        return Optional.of(new Cited(attestation, f, saysAt));
    }

    private static @Nullable Locator locator(Fields f) {
        f.text("first");
        Locator locator = f.parsed("first", words -> new Locator(words, ""));
        String last = f.optionalText("last");
        if (locator != null && last != null) {
            String first = locator.first();
            locator = f.parsed("last", words -> new Locator(first, words));
        }
        String before = f.optionalText("before");
        if (locator != null && before != null) {
            Locator ends = locator;
            locator = f.parsed("before", words -> new Locator(ends.first(), ends.last(), words));
        }
        return locator;
    }

    private Map<Slot, List<Value>> says(Fields f, Map<Slot, Fields> saysAt) {
        Map<Slot, List<Value>> says = new EnumMap<>(Slot.class);
        Optional<Yaml> node = f.node("says");
        if (node.isEmpty()) {
            return says;
        }
        String[] keys = SLOTS.stream().map(CitationReader::key).toArray(String[]::new);
        Fields.of(node.get(), "what a citation says", problems, keys).ifPresent(s -> {
            for (Slot slot : SLOTS) {
                if (s.has(key(slot))) {
                    says.put(slot, values(s, slot));
                    saysAt.put(slot, s);
                }
            }
        });
        return says;
    }

    private List<Value> values(Fields f, Slot slot) {
        String key = key(slot);
        List<Value> values = new ArrayList<>();
        switch (slot.type()) {
            case EVENT -> add(values, ids.optional(f, key, Sort.EVENT), Value.OfEvent::new);
            case PLACE -> add(values, ids.optional(f, key, Sort.PLACE), Value.OfPlace::new);
            case PARTY -> {
                if (slot == Slot.PARTIES) {
                    ids.all(f, key, Sort.PARTY).forEach(p -> values.add(new Value.OfParty(p)));
                } else {
                    add(values, ids.optional(f, key, Sort.PARTY), Value.OfParty::new);
                }
            }
            case DATE -> add(values, f.parsed(key, Edtf::parse), Value.OfDate::new);
            case LENGTH -> add(values, f.parsed(key, Length::parse), Value.OfLength::new);
            case PHRASE -> add(values, f.optionalText(key), Value.OfPhrase::new);
            case ARTICLE -> throw new IllegalStateException("no fact fills " + slot);
            case TERM -> {
                List<String> allowed =
                        slot == Slot.MEDIUM ? Venue.MEDIA : slot == Slot.STANCE ? Aim.STANCES : statuses();
                add(values, f.optionalTerm(key, allowed), Value.OfTerm::new);
            }
        }
        return List.copyOf(values);
    }

    private static <T> void add(List<Value> values, @Nullable T read, Function<T, ? extends Value> form) {
        if (read != null) {
            values.add(form.apply(read));
        }
    }

    private static List<String> statuses() {
        List<String> all = new ArrayList<>(Venue.STATUSES);
        all.addAll(Deadline.STATUSES);
        return all;
    }

    private Set<Slot> omits(Fields f) {
        Set<Slot> omits = EnumSet.noneOf(Slot.class);
        List<String> keys = SLOTS.stream().map(CitationReader::key).toList();
        for (Yaml item : f.items("omits")) {
            String text = item instanceof Yaml.Scalar s ? s.text() : item.sort();
            int at = keys.indexOf(text);
            if (at >= 0) {
                omits.add(SLOTS.get(at));
            } else {
                problems.error(
                        item.mark(),
                        "unknown slot '" + text + "' in 'omits'",
                        Nearest.hint(text, keys, "expected one of " + String.join(", ", keys)));
            }
        }
        return omits;
    }
}
