package app.dateline.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with holes in braces, such as {@code where did {event} take place?}. */
record Template(String text, List<Part> parts) {

    /** A piece of a template. */
    sealed interface Part {}

    /** Words that stand as they are. */
    record Words(String text) implements Part {}

    /**
     * A hole.
     *
     * @param form the word before the name, such as "in" or "was/were"; empty where there is none
     * @param name what fills it, in lower case: a slot, or "n"
     */
    record Hole(String form, String name) implements Part {}

    private static final Pattern HOLE = Pattern.compile("\\{(?:([^{}\\s]+) )?([a-z_0-9]+)('s)?}");

    Template {
        parts = List.copyOf(parts);
    }

    /** @throws IllegalArgumentException if a brace opens or closes no hole */
    static Template parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int end = 0;
        while (hole.find()) {
            words(text.substring(end, hole.start()), parts);
            String form = hole.group(1) != null ? hole.group(1) : hole.group(3) != null ? "'s" : "";
            parts.add(new Hole(form, hole.group(2)));
            end = hole.end();
        }
        words(text.substring(end), parts);
        return new Template(text, parts);
    }

    private static void words(String words, List<Part> parts) {
        if (words.contains("{") || words.contains("}")) {
            throw new IllegalArgumentException("a brace in '" + words + "' opens or closes no hole");
        }
        if (!words.isEmpty()) {
            parts.add(new Words(words));
        }
    }

    List<Hole> holes() {
        return parts.stream()
                .filter(Hole.class::isInstance)
                .map(Hole.class::cast)
                .toList();
    }
}
