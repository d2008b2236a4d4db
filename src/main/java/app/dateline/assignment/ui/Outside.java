package app.dateline.assignment.ui;

import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** What stands in place of a class, or of what it was given, for whoever is not in it at this browser. */
final class Outside extends Div {

    Outside() {
        addClassName("outside");
        RouterLink join = new RouterLink(Words.of("join.title"), JoinView.class);
        join.addClassNames("button", "primary");
        add(new H1(Words.of("outside.title")), new Paragraph(Words.of("outside.text")), join);
    }
}
