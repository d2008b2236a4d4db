package app.dateline.fact;

import app.dateline.yaml.Fields;
import app.dateline.yaml.Mark;
import app.dateline.yaml.Nearest;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every id of a collection with the place where it was given. What refers to something is resolved here. */
final class Ids {

    /** What ids are given to; within a sort each is given once. */
    enum Sort {
        ARTICLE("article", Folder.ARTICLES),
        PARTY("party", Folder.PEOPLE),
        PLACE("place", Folder.PLACES),
        EVENT("event", Folder.EVENTS),
        FACT("fact", Folder.DEADLINES + ", " + Folder.VENUES + " or " + Folder.AIMS),
        AIM("aim", Folder.AIMS);

        private final String word;
        private final String home;

        Sort(String word, String home) {
            this.word = word;
            this.home = home;
        }
    }

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Problems problems;
    private final Map<Sort, Map<String, Mark>> marks = new EnumMap<>(Sort.class);
    private final Set<Sort> unread = EnumSet.noneOf(Sort.class);

    Ids(Problems problems) {
        this.problems = problems;
        for (Sort sort : Sort.values()) {
            marks.put(sort, new LinkedHashMap<>());
        }
    }

    /**
     * Takes down the ids of a file's items.
     *
     * @param items {@code null} where the file could not be read: then nothing is said of references to its items
     */
    void take(Sort sort, @Nullable List<Yaml> items) {
        if (items == null) {
            unread.add(sort);
            return;
        }
        for (Yaml item : items) {
            if (item instanceof Yaml.Mapping mapping
                    && mapping.get("id").orElse(null) instanceof Yaml.Scalar id
                    && !id.absent()) {
                take(sort, id);
            }
        }
    }

    private void take(Sort sort, Yaml.Scalar id) {
        if (!FORM.matcher(id.text()).matches()) {
            problems.error(
                    id.mark(),
                    "wrong id '" + id.text() + "'",
                    "expected small letters and digits, joined by hyphens: august-summit");
        }
        Mark first = known(sort).putIfAbsent(id.text(), id.mark());
        if (first != null && sort != Sort.AIM) {
            problems.error(
                    id.mark(), "duplicate " + sort.word + " id '" + id.text() + "'", "the first one is at " + first);
        }
    }

    Mark mark(Sort sort, String id) {
        return known(sort).getOrDefault(id, Mark.startOf(sort.home));
    }

    /** An id that must be there; otherwise a stand-in. */
    String required(Fields fields, String key, Sort sort) {
        String id = fields.text(key);
        if (!id.isEmpty()) {
            check(id, fields.mark(key), sort);
        }
        return id;
    }

    /** An id that may be left out; an unknown one is reported and left out. */
    @Nullable
    String optional(Fields fields, String key, Sort sort) {
        String id = fields.optionalText(key);
        return id == null || !check(id, fields.mark(key), sort) ? null : id;
    }

    /** A list of ids that may be left out; unknown ones are reported and left out. */
    List<String> all(Fields fields, String key, Sort sort) {
        return all(fields.items(key), sort);
    }

    List<String> all(List<Yaml> items, Sort sort) {
        List<String> ids = new ArrayList<>();
        for (Yaml item : items) {
            if (!(item instanceof Yaml.Scalar scalar)) {
                problems.error(item.mark(), item.sort() + " instead of an id", expected(sort));
            } else if (ids.contains(scalar.text())) {
                problems.error(item.mark(), "'" + scalar.text() + "' twice in one list", "remove one");
            } else if (check(scalar.text(), item.mark(), sort)) {
                ids.add(scalar.text());
            }
        }
        return ids;
    }

    private boolean check(String id, Mark at, Sort sort) {
        if (unread.contains(sort) || known(sort).containsKey(id)) {
            return true;
        }
        problems.error(
                at,
                "unknown " + sort.word + " '" + id + "'",
                Nearest.hint(id, known(sort).keySet(), expected(sort)));
        return false;
    }

    private static String expected(Sort sort) {
        return "expected the id of one in " + sort.home;
    }

    private Map<String, Mark> known(Sort sort) {
        return marks.computeIfAbsent(sort, s -> new LinkedHashMap<>());
    }
}
