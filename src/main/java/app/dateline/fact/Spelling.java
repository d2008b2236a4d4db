package app.dateline.fact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * How names are compared: first folded to what does not matter to a reader, then letter by letter, where one slip of
 * typing may be told from another name.
 */
public final class Spelling {

    /**
     * Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: all may be left out in writing. The
     * marks of other scripts are letters and stay.
     */
    private static final Pattern OPTIONAL_MARKS =
            Pattern.compile("[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670]");

    /** Letters that Unicode does not decompose, as people without them on the keyboard write them. */
    private static final Map<String, String> UNDECOMPOSED = Map.of(
            "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th", "ħ", "h");

    private static final Pattern UNDECOMPOSED_LETTER = Pattern.compile("[øłđðßæœıþħ]");
    private static final Pattern DROPPED = Pattern.compile("['’‘ʼʹ`´\\p{Cf}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SPELLED_OUT = Pattern.compile("(?<=(^| )\\p{L}) (?=\\p{L}( |$))");
    private static final Pattern SAINT = Pattern.compile("(?<=^| )st(?= )");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");

    /** Stops at 1 and then gives -1. */
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(1);

    private Spelling() {}

    /**
     * Leaves of a name what tells it from others: no case, accents, apostrophes, "the" in front; punctuation and
     * hyphens as spaces; "&amp;" as "and", "St." as "Saint", "U.S." as "US". Empty where nothing is left.
     */
    public static String fold(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        text = OPTIONAL_MARKS.matcher(text).replaceAll("");
        text = UNDECOMPOSED_LETTER.matcher(text).replaceAll(m -> UNDECOMPOSED.getOrDefault(m.group(), m.group()));
        text = DROPPED.matcher(text).replaceAll("").replace("&", " and ");
        text = BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
        text = SPELLED_OUT.matcher(text).replaceAll("");
        text = SAINT.matcher(text).replaceAll("saint");
        text = ARTICLE.matcher(text).replaceFirst("");
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Whether one text becomes the other by exactly one slip: a letter too many, one missing, one wrong, or two
     * neighbours swapped. That is a distance of 1 as F. J. Damerau has it, "A technique for computer detection and
     * correction of spelling errors", Communications of the ACM 7 (1964).
     */
    public static boolean oneSlip(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 && DISTANCE.apply(one, other) == 1;
    }

    /** How many letters a text has; spaces and digits do not count. */
    static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
