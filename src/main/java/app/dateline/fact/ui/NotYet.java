package app.dateline.fact.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;

/** What a page says of something that was not published yet on the chosen day. */
final class NotYet {

    private NotYet() {}

    static void fill(Main page, LocalDate day, Location here) {
        Anchor back = new Anchor(DayPicks.at(here, AsOf.TODAY), Words.of("notyet.show"));
        back.addClassNames("button", "primary");
        page.addClassName("not-yet");
        page.add(new H1(Words.of("notyet.title", Words.day(day))), new Paragraph(Words.of("notyet.text")), back);
    }
}
