package app.dateline.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** A share as a figure with a short bar beneath it, which says nothing to a screen reader. */
final class Bar extends Div {

    /** @param share 0 to 1 */
    Bar(Component figure, double share) {
        addClassName("share");
        Div fill = new Div();
        fill.getStyle().set("inline-size", String.format(Locale.ROOT, "%.1f%%", 100 * Math.clamp(share, 0.0, 1.0)));
        Div track = new Div(fill);
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(figure, track);
    }
}
