package app.dateline.attempt;

import java.util.List;

/**
 * A line that tells a learner how an answer was read or what it earned: a key into the message files and its
 * arguments, so that the rules know no language.
 *
 * @param key message key, beginning with "marking."
 * @param arguments what the message names, each already a plain text, a date in EDTF, or a place's id, as the message
 *     says
 */
public record Remark(String key, List<String> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(String key, String... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
