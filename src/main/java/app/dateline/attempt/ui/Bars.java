package app.dateline.attempt.ui;

import app.dateline.attempt.Result;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** Small bars: what share of the points each part earned, and the figures beside them. */
final class Bars extends Section {

    private final UnorderedList list = new UnorderedList();

    Bars(String title) {
        addClassName("bars");
        add(new H2(title), list);
    }

    void bar(Component label, String style, Result.Tally tally) {
        Div fill = new Div();
        fill.getStyle().set("inline-size", String.format(Locale.ROOT, "%.1f%%", 100 * tally.share()));
        Div track = new Div(fill);
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        Span figures = new Span(Words.of("result.figures", tally.points(), tally.items()));
        figures.addClassName("numbers");
        ListItem row = new ListItem(label, track, figures);
        if (!style.isEmpty()) {
            row.addClassName(style);
        }
        list.add(row);
    }
}
