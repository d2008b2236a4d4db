package app.dateline.attempt.ui;

import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What stands in place of a quiz that was discarded while it was open here. */
final class Gone extends Div {

    Gone() {
        addClassNames("desk", "message");
        Anchor home = new Anchor("", Words.of("error.home"));
        home.addClassNames("button", "primary");
        add(new H1(Words.of("gone.title")), new Paragraph(Words.of("gone.text")), home);
    }
}
