package app.dateline.fact.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;

/** Headings of parts that stand at different depths on different pages. */
public final class Headings {

    private Headings() {}

    /** A heading. @param level 2 to 4 */
    public static HtmlContainer of(int level, String text) {
        return switch (level) {
            case 2 -> new H2(text);
            case 3 -> new H3(text);
            case 4 -> new H4(text);
            default -> throw new IllegalArgumentException("headings of parts have levels 2 to 4, not " + level);
        };
    }
}
