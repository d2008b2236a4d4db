package app.dateline.shell;

import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** What happened, what is safe, and what to press. */
final class ErrorPage {

    private ErrorPage() {}

    /** @param key message of the heading; with {@code -text} and {@code -safe} appended those of the two lines */
    static void fill(Main page, String key) {
        page.addClassName("message");
        Anchor home = new Anchor("", Words.of("error.home"));
        home.addClassNames("button", "primary");
        page.add(
                new H1(Words.of(key)),
                new Paragraph(Words.of(key + "-text")),
                new Paragraph(Words.of(key + "-safe")),
                home);
    }
}
