package app.dateline.assignment.ui;

import app.dateline.fact.ui.Icon;
import com.vaadin.flow.component.html.Anchor;

/** The cross that leaves a page to project. */
final class WayOut extends Anchor {

    WayOut(String address, String label) {
        super(address, new Icon("close"));
        addClassName("out");
        getElement().setAttribute("aria-label", label);
    }
}
