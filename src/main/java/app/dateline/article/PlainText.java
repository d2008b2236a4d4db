package app.dateline.article;

/** A text in which typographical variants are one, with the way back to the offsets of the original. */
final class PlainText {

    private final String plain;
    private final int[] offsets;

    PlainText(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] from = new int[3 * original.length()];
        for (int i = 0; i < original.length(); i++) {
            String plainer = plainer(original.charAt(i));
            boolean secondSpace = plainer.equals(" ") && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!secondSpace) {
                for (int k = 0; k < plainer.length(); k++) {
                    from[text.length()] = i;
                    text.append(plainer.charAt(k));
                }
            }
        }
        plain = text.toString();
        offsets = from;
    }

    static String of(String text) {
        return new PlainText(text).plain.strip();
    }

    /** First place of the words at or after an offset of the plain text, right behind those before them, or -1. */
    int find(String words, String before, int from) {
        int at = plain.indexOf(words, from);
        while (at >= 0 && !(whole(at, at + words.length()) && follows(at, before))) {
            at = plain.indexOf(words, at + 1);
        }
        return at;
    }

    /** Offset in the original of a character of the plain text. */
    int offset(int at) {
        return offsets[at];
    }

    private boolean whole(int start, int end) {
        boolean cutsBefore = start > 0 && inWord(start - 1) && inWord(start);
        boolean cutsAfter = end < plain.length() && inWord(end - 1) && inWord(end);
        return !cutsBefore && !cutsAfter;
    }

    private boolean follows(int at, String before) {
        String head = plain.substring(0, at).stripTrailing();
        int start = head.length() - before.length();
        return head.endsWith(before) && (before.isEmpty() || whole(start, head.length()));
    }

    private boolean inWord(int at) {
        return Character.isLetterOrDigit(plain.charAt(at));
    }

    private static String plainer(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '`', '\u00B4' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
            case '\u2026' -> "...";
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u061C', '\u2060', '\uFEFF' -> "";
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? " " : String.valueOf(c);
        };
    }
}
