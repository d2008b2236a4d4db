package app.dateline.exchange.anki;

import app.dateline.exchange.Html;
import java.util.List;

/** Plain text as Anki's fields have it: HTML in which nothing is left that Anki itself would act on. */
final class AnkiHtml {

    private AnkiHtml() {}

    /**
     * Text that shows as it stands. Beside HTML's own marks, brackets are written so that {@code [sound:…]} and
     * {@code [latex]} stay text, and a comment parts {@code \(} and {@code \[}, which would begin a formula.
     */
    static String text(String text) {
        return guarded(Html.lines(text)).replace("\t", "&#9;");
    }

    /** HTML of ours whose text has not been guarded against Anki's own marks yet. */
    static String guarded(String html) {
        return html.replace("\\(", "\\<!-- -->(").replace("\\[", "\\<!-- -->[").replace("[", "&#91;");
    }

    /** A list of items that are HTML. @param tag {@code ol} or {@code ul}, with attributes */
    static String list(String tag, List<String> items) {
        String name = tag.split(" ", 2)[0];
        StringBuilder out = new StringBuilder("<" + tag + ">");
        items.forEach(item -> out.append("<li>").append(item).append("</li>"));
        return out.append("</").append(name).append(">").toString();
    }
}
