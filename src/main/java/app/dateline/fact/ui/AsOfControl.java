package app.dateline.fact.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;

/** Chooses the day as of which everything is shown. */
public final class AsOfControl extends NativeDetails {

    /** @param here the page that is shown, to which every choice leads back */
    public AsOfControl(AsOf asOf, Location here) {
        addClassName("as-of");
        Span what = new Span(Words.of("asof.label"));
        what.addClassName("what");
        Span day = new Span(asOf.day().map(Words::day).orElseGet(() -> Words.of("asof.today")));
        day.addClassName("day");
        setSummary(new Icon("calendar"), what, day);

        Paragraph about = new Paragraph(Words.of("asof.about"));
        Input date = new Input();
        date.setType("date");
        date.setId("as-of-day");
        asOf.first().ifPresent(first -> date.getElement().setAttribute("min", first.toString()));
        date.getElement().setAttribute("max", asOf.today().toString());
        date.setValue(asOf.day().or(asOf::first).map(Object::toString).orElse(""));
        NativeLabel label = new NativeLabel(Words.of("asof.day"));
        label.setFor(date);
        Button show = new Button(
                Words.of("asof.show"),
                pressed -> UI.getCurrent().navigate(here.getPath(), DayPicks.with(here, date.getValue())));
        Div entry = new Div(date, show);
        entry.addClassName("entry");
        Paragraph picks = new Paragraph(Words.of("asof.picks"));
        picks.addClassNames("quiet", "small");
        Div panel = new Div(about, label, entry, picks, new DayPicks(asOf, here));
        panel.addClassName("panel");
        if (asOf.day().isPresent()) {
            panel.add(back(here));
        }
        setContent(panel);
    }

    /** The way back to all that is known. */
    public static Anchor back(Location here) {
        return new Anchor(DayPicks.at(here, AsOf.TODAY), Words.of("asof.back"));
    }
}
