package app.dateline.fact.ui;

import app.dateline.fact.Kind;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One of our shapes. It says nothing to a screen reader: a word always stands beside it. */
public final class Icon extends Span {

    public Icon(String shape) {
        addClassNames("icon", "icon-" + shape);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The shape of a kind of fact, the same everywhere. */
    public static Icon of(Kind kind) {
        return new Icon(style(kind));
    }

    /** Name of a kind in style sheets. */
    public static String style(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
