package app.dateline.assignment.ui;

import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands below a question that took the place of another: says which, and puts that back. */
final class Swapped extends Div {

    Swapped(String stem, Runnable back) {
        addClassName("dropped");
        Button undo = new Button(Words.of("set.undo"), click -> back.run());
        undo.setAriaLabel(Words.of("set.undo-swap-label", Words.of("set.undo"), stem));
        add(new Paragraph(Words.of("set.swapped-here", stem)), undo);
    }
}
