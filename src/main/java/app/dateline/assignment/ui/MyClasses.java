package app.dateline.assignment.ui;

import app.dateline.account.ui.Learner;
import app.dateline.assignment.service.Desk;
import app.dateline.assignment.service.Joining;
import app.dateline.assignment.service.Joining.Seat;
import app.dateline.assignment.service.Taking;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The classes that somebody at this browser is in, and what can be answered there now; else a quiet way into one. */
@StyleSheet("context://app/classes.css")
public final class MyClasses extends Section {

    public MyClasses(Joining joining, Taking taking, Learner learner) {
        addClassName("my-classes");
        List<Seat> seats = joining.seats(learner.id());
        if (seats.isEmpty()) {
            add(new Paragraph(
                    new Span(Words.of("mine.none")),
                    new Span(" "),
                    new RouterLink(Words.of("join.title"), JoinView.class)));
            return;
        }
        Map<UUID, String> names =
                seats.stream().collect(Collectors.toMap(s -> s.student().course(), Seat::course));
        List<Desk> open = taking.desks(learner.id()).stream()
                .filter(d -> AccessWords.now(d.access()))
                .toList();
        add(new H2(Words.of("mine.title")));
        if (!open.isEmpty()) {
            add(DeskRow.list(open, d -> names.getOrDefault(d.assignment().course(), "")));
        }
        Paragraph all = new Paragraph();
        all.addClassName("classes-list");
        seats.forEach(seat -> all.add(new RouterLink(
                seat.course(), ClassView.class, ClassView.address(seat.student().course()))));
        all.add(new RouterLink(Words.of("mine.another"), JoinView.class));
        add(all);
    }
}
