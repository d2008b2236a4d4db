package app.dateline.report.ui;

import app.dateline.fact.ui.Words;
import app.dateline.report.Measures;
import app.dateline.report.SlotStatistics;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** The figures of one place of a set. */
final class SlotLine extends DescriptionList {

    SlotLine(SlotStatistics slot) {
        addClassName("slot-line");
        Measures m = slot.measures();
        pair("results.column.facility", Told.figure(m.facility(), Told::share));
        pair("results.column.discrimination", Told.figure(m.discriminationIndex(), Told::percent));
        pair("results.column.efficiency", Told.figure(m.discriminativeEfficiency(), Told::percent));
        pair("results.column.weight", Told.figure(m.effectiveWeight(), Told::percent));
        pair("results.column.guess", Told.figure(m.guessScore(), Told::share));
        pair("results.column.time", Told.figure(slot.times().median(), Told::seconds));
    }

    private void pair(String key, Component figure) {
        add(new Div(new Term(Words.of(key)), new Description(figure)));
    }
}
