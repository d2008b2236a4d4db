package app.dateline.exchange;

import app.dateline.article.Citation;
import app.dateline.item.FactRef;
import app.dateline.item.Form;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How items are named, numbered and tagged where a question bank keeps them. */
public final class Labels {

    /** Characters of a stem that stand as its name. */
    private static final int NAME = 80;

    private Labels() {}

    /** A name for lists: the beginning of the stem on one line, 80 characters at most, cut between words. */
    public static String name(String stem) {
        String line = oneLine(stem);
        if (line.codePointCount(0, line.length()) <= NAME) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, NAME - 1));
        int space = cut.lastIndexOf(' ');
        return (space > NAME / 2 ? cut.substring(0, space) : cut) + "…";
    }

    /** For each item the id of the fact that it asks about first, with a number behind it where several ask about one. */
    public static List<String> factIds(List<Item> items) {
        Set<String> given = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Item item : items) {
            String id =
                    item.head().facts().stream().findFirst().map(FactRef::id).orElse(item.id());
            String unique = id;
            for (int n = 2; !given.add(unique); n++) {
                unique = id + "-" + n;
            }
            ids.add(unique);
        }
        return ids;
    }

    /** Kind, form, the articles that prove the key, the facts behind the first one, and whether no source is named. */
    public static List<String> tags(Item item) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(item.head().kind().name().toLowerCase(Locale.ROOT));
        tags.add(form(item.form()));
        item.head().evidence().stream().map(Citation::article).forEach(tags::add);
        item.head().article().ifPresent(tags::add);
        unsourced(item).ifPresent(tags::add);
        item.head().facts().stream().skip(1).forEach(fact -> tags.add("fact-" + fact.id()));
        return List.copyOf(tags);
    }

    /** The tag of a teacher's own question for which no source is named. */
    public static Optional<String> unsourced(Item item) {
        return item.head().own() && item.head().reference() == null ? Optional.of("unsourced") : Optional.empty();
    }

    /** A form as files name it: "single-choice". */
    public static String form(Form form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every run of line breaks and the spaces around it as one space. */
    static String oneLine(String text) {
        return text.strip().replaceAll("[ \\t]*[\\r\\n\\u0085\\u2028\\u2029]+[ \\t]*", " ");
    }

    static boolean hasLines(String text) {
        return !oneLine(text).equals(text.strip());
    }
}
