package app.dateline.report.ui;

import app.dateline.fact.ui.Words;
import app.dateline.report.Distribution;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How totals are spread: a column for each tenth of what can be earned, and a sentence. */
final class Distributed extends Section {

    Distributed(Distribution distribution, double maximum) {
        addClassName("spread");
        add(new H2(Words.of("results.spread")));
        if (distribution.median().number().isPresent()) {
            Paragraph sentence = new Paragraph(Words.of(
                    "results.spread-line",
                    distribution.median().number().orElse(0),
                    maximum,
                    distribution.lowerQuartile().number().orElse(0),
                    distribution.upperQuartile().number().orElse(0)));
            add(sentence);
        }
        List<Integer> counts = distribution.counts();
        if (counts.isEmpty()) {
            return;
        }
        int most = Math.max(1, Collections.max(counts));
        OrderedList columns = new OrderedList();
        columns.addClassName("columns");
        for (int i = 0; i < counts.size(); i++) {
            Span count = new Span(Integer.toString(counts.get(i)));
            count.addClassName("count");
            count.getElement().setAttribute("aria-hidden", "true");
            Div bar = new Div();
            bar.addClassName("bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("block-size", String.format(Locale.ROOT, "%.1f%%", 100.0 * counts.get(i) / most));
            Div room = new Div(count, bar);
            room.addClassName("room");
            Span band = new Span(Integer.toString(10 * i));
            band.addClassName("band-from");
            band.getElement().setAttribute("aria-hidden", "true");
            Span said = new Span(Words.of("results.band", 10 * i, 10 * (i + 1), counts.get(i)));
            said.addClassName("for-ears");
            ListItem column = new ListItem(room, band, said);
            if (i == counts.size() - 1) {
                Span end = new Span(Integer.toString(10 * (i + 1)));
                end.addClassName("band-to");
                end.getElement().setAttribute("aria-hidden", "true");
                column.add(end);
            }
            columns.add(column);
        }
        Paragraph axis = new Paragraph(Words.of("results.axis"));
        axis.addClassNames("quiet", "small");
        add(columns, axis);
    }
}
