package app.dateline.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as plain text: what a reader would see, line by line. Scripts and styles are dropped. */
final class HtmlText {

    private static final Set<String> SILENT = Set.of("script", "style", "template", "head", "title");
    private static final Pattern TAG = Pattern.compile(
            "</?(p|br|div|span|b|i|em|strong|u|sub|sup|ul|ol|li|a|img|table|tr|td|th|pre|code|h[1-6])\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private HtmlText() {}

    /** Whether a text that may be either is HTML. */
    static boolean looksLike(String text) {
        return TAG.matcher(text).find();
    }

    static String plain(String html) {
        StringBuilder out = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new NodeVisitor() {
            private int silent;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    silent += SILENT.contains(element.normalName()) ? 1 : 0;
                    if (element.normalName().equals("br")) {
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
                    silent -= SILENT.contains(element.normalName()) ? 1 : 0;
                    if (element.isBlock()) {
                        newLine(out);
                    }
                }
            }
        });
        return out.toString().strip();
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
