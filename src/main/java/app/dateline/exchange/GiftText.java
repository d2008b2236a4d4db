package app.dateline.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a GIFT file in which escaped characters are told from signs of the format, and every character knows where it
 * stands.
 */
final class GiftText {

    private final char[] chars;
    private final boolean[] literal;
    private final int[] lines;
    private final int[] columns;
    private final int from;
    private final int to;

    private GiftText(char[] chars, boolean[] literal, int[] lines, int[] columns, int from, int to) {
        this.chars = chars;
        this.literal = literal;
        this.lines = lines;
        this.columns = columns;
        this.from = from;
        this.to = to;
    }

    /** @param first number of the first line */
    static GiftText of(List<String> source, int first) {
        int length = source.stream().mapToInt(line -> line.length() + 1).sum();
        char[] chars = new char[length];
        boolean[] literal = new boolean[length];
        int[] lines = new int[length];
        int[] columns = new int[length];
        int n = 0;
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            for (int k = 0; k < line.length(); k++) {
                char c = line.charAt(k);
                lines[n] = first + i;
                columns[n] = k + 1;
                if (c == '\\' && k + 1 < line.length() && "\\~=#{}:n".indexOf(line.charAt(k + 1)) >= 0) {
                    k++;
                    c = line.charAt(k) == 'n' ? '\n' : line.charAt(k);
                    literal[n] = true;
                }
                chars[n++] = c;
            }
            lines[n] = first + i;
            columns[n] = line.length() + 1;
            chars[n++] = '\n';
        }
        return new GiftText(chars, literal, lines, columns, 0, n).strip();
    }

    boolean isEmpty() {
        return from >= to;
    }

    int length() {
        return to - from;
    }

    int line() {
        return lines[Math.min(from, lines.length - 1)];
    }

    int column() {
        return columns[Math.min(from, columns.length - 1)];
    }

    /** A part, by indexes from 0. */
    GiftText part(int begin, int end) {
        return new GiftText(chars, literal, lines, columns, from + begin, from + end);
    }

    GiftText part(int begin) {
        return part(begin, length());
    }

    /** Without the white space around it that was not escaped. */
    GiftText strip() {
        int a = from;
        int b = to;
        while (a < b && !literal[a] && Character.isWhitespace(chars[a])) {
            a++;
        }
        while (b > a && !literal[b - 1] && Character.isWhitespace(chars[b - 1])) {
            b--;
        }
        return new GiftText(chars, literal, lines, columns, a, b);
    }

    /** Where a sign of the format first stands; -1 for nowhere. */
    int indexOf(String sign, int begin) {
        for (int i = begin; i + sign.length() <= length(); i++) {
            if (isAt(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    int indexOf(String sign) {
        return indexOf(sign, 0);
    }

    int lastIndexOf(String sign) {
        for (int i = length() - sign.length(); i >= 0; i--) {
            if (isAt(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    boolean startsWith(String sign) {
        return length() >= sign.length() && isAt(sign, 0);
    }

    private boolean isAt(String sign, int index) {
        for (int k = 0; k < sign.length(); k++) {
            int at = from + index + k;
            if (literal[at] || chars[at] != sign.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Parts that each begin with one of the signs; what stands before the first is the first part, if it is not blank. */
    List<GiftText> splitBefore(String signs) {
        List<GiftText> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= length(); i++) {
            boolean sign = i < length() && !literal[from + i] && signs.indexOf(chars[from + i]) >= 0;
            if (i == length() || sign && i > begin) {
                GiftText part = part(begin, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                begin = i;
            }
        }
        return parts;
    }

    /** The characters that mean themselves or the format, as they stand, without escapes. */
    String raw() {
        return new String(chars, from, to - from);
    }

    /** The text: a line break in the file is a space, an escaped one a line break. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (chars[i] == '\n' && !literal[i]) {
                while (!out.isEmpty()
                        && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\t')) {
                    out.setLength(out.length() - 1);
                }
                out.append(' ');
                while (i + 1 < to && !literal[i + 1] && Character.isWhitespace(chars[i + 1])) {
                    i++;
                }
            } else {
                out.append(chars[i]);
            }
        }
        return out.toString().strip();
    }
}
