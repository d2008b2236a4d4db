package app.dateline.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as plain text: what a reader would see, line by line. Scripts and styles are dropped; what a reader would see or
 * hear and plain text cannot hold is named as a loss.
 */
final class HtmlText {

    /** Hears what is lost. */
    interface Losses {
        /** A picture, a sound or a page inside the text. @param name its file's name, or what kind of thing it is */
        void file(String name);

        /** A meaning that markup carried. @param name what it was */
        void markup(String name);
    }

    private static final Set<String> MEDIA =
            Set.of("img", "audio", "video", "iframe", "object", "embed", "svg", "math", "canvas");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final String RAISABLE = "0123456789+-=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String LOWERABLE = "0123456789+-=()";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    private static final Set<String> SILENT = Set.of("script", "style", "template", "head", "title");
    private static final Pattern TAG = Pattern.compile(
            "</?(p|br|div|span|b|i|em|strong|u|s|del|sub|sup|ul|ol|li|a|img|audio|video|iframe|table|tr|td|th|pre|code|h[1-6])\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private HtmlText() {}

    /** Whether a text that may be either is HTML. */
    static boolean looksLike(String text) {
        return TAG.matcher(text).find();
    }

    static String plain(String html, Losses losses) {
        StringBuilder out = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new NodeVisitor() {
            private final Deque<Integer> shifted = new ArrayDeque<>();
            private int silent;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    String name = element.normalName();
                    if (MEDIA.contains(name) && silent == 0) {
                        losses.file(fileName(element));
                    } else if (STRUCK.contains(name) && silent == 0) {
                        losses.markup(name);
                    } else if (name.equals("sup") || name.equals("sub")) {
                        shifted.push(out.length());
                    }
                    silent += isSilent(name) ? 1 : 0;
                    if (name.equals("br")) {
                        out.append('\n');
                    } else if (element.isBlock()) {
                        newLine(out);
                    }
                } else if (node instanceof TextNode text && silent == 0) {
                    append(out, text.getWholeText());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    String name = element.normalName();
                    silent -= isSilent(name) ? 1 : 0;
                    if (name.equals("sup")) {
                        shift(out, shifted.pop(), RAISABLE, RAISED, "^");
                    } else if (name.equals("sub")) {
                        shift(out, shifted.pop(), LOWERABLE, LOWERED, "_");
                    }
                    if (element.isBlock()) {
                        newLine(out);
                    }
                }
            }
        });
        return out.toString().strip();
    }

    /** What stands inside a drawing, a formula or a player is not the text. */
    private static boolean isSilent(String name) {
        return SILENT.contains(name) || MEDIA.contains(name) && !name.equals("img") && !name.equals("embed");
    }

    private static String fileName(Element element) {
        String source = element.attr(element.hasAttr("data") ? "data" : "src");
        String name = source.startsWith("data:")
                ? ""
                : source.replaceAll("[?#].*$", "").replaceAll("^.*/", "");
        return name.isBlank() ? element.attr("alt").isBlank() ? element.normalName() : element.attr("alt") : name;
    }

    /** Text above or below the line: 10⁶, H₂O, or with a mark before it where there are no such letters. */
    private static void shift(StringBuilder out, int from, String letters, String as, String mark) {
        if (from >= out.length()) {
            return;
        }
        String text = out.substring(from);
        String body = text.strip();
        String shown = body.chars().allMatch(c -> letters.indexOf(c) >= 0)
                ? body.chars()
                        .mapToObj(c -> as.substring(letters.indexOf(c), letters.indexOf(c) + 1))
                        .collect(Collectors.joining())
                : body.length() == 1 ? mark + body : mark + "(" + body + ")";
        out.replace(from, out.length(), text.replace(body, shown));
    }

    private static void newLine(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n') {
                out.append(' ');
            }
        }
    }
}
