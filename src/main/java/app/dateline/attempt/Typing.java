package app.dateline.attempt;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings typed text into one shape before it is read: how something is typed is not what it says. */
final class Typing {

    /** The longest text that is read at all, in characters: more is no answer to "when", "where" or "how long". */
    static final int LONGEST = 200;

    /** How much of what was typed a remark repeats, in characters. */
    private static final int QUOTED = 60;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern DASHES = Pattern.compile("\\s*[\\p{Pd}\\u2212]\\s*");
    private static final Pattern QUOTES = Pattern.compile("[’‘ʼ`´′]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern VULGAR_FRACTION = Pattern.compile("[½¼¾]");
    private static final Map<String, String> FRACTIONS = Map.of("½", " 1/2", "¼", " 1/4", "¾", " 3/4");

    private Typing() {}

    /**
     * Lower case, full-width and other scripts' digits as ASCII ones, every space a single one, every dash a bare
     * hyphen, every apostrophe a straight one, no character that cannot be seen.
     */
    static String plain(String text) {
        String open = VULGAR_FRACTION.matcher(text).replaceAll(m -> FRACTIONS.getOrDefault(m.group(), ""));
        String plain = Normalizer.normalize(open, Normalizer.Form.NFKC);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = SPACES.matcher(plain).replaceAll(" ");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = QUOTES.matcher(plain).replaceAll("'");
        return asciiDigits(plain.toLowerCase(Locale.ROOT)).strip();
    }

    /** What a remark repeats of a text: its first characters, on one line. */
    static String quoted(String text) {
        String line = SPACES.matcher(text).replaceAll(" ").strip();
        if (line.length() <= QUOTED) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, QUOTED))) + "…";
    }

    private static String asciiDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                out.append(Character.digit(c, 10));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
