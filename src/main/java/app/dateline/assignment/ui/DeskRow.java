package app.dateline.assignment.ui;

import app.dateline.assignment.Policy;
import app.dateline.assignment.service.Desk;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Function;

/** One set in a student's list: what it is called, what can be done, and what it came to. */
final class DeskRow extends ListItem {

    /** @param about what stands before its state, such as the name of the class; empty for nothing */
    DeskRow(Desk desk, String about) {
        addClassName("desk-row");
        RouterLink link = new RouterLink(
                desk.assignment().title(),
                DeskView.class,
                GivenAddress.of(desk.assignment().id()));
        link.addClassName("name");
        String access = AccessWords.of(desk.access(), desk.window(), desk.zone());
        String state = switch (desk.assignment().policy().sort()) {
            case Policy.Sort.Practice p -> Words.of("desk.practice", access);
            case Policy.Sort.Graded g -> Words.of("desk.graded", access);
            case Policy.Sort.Drip d -> Words.of("desk.drip", access);
        };
        Span words = new Span(about.isEmpty() ? state : Words.of("desk.about", about, state));
        words.addClassNames("quiet", "small", "numbers");
        add(new Div(link, words));
        desk.mark().ifPresent(mark -> {
            Span earned = new Span(Words.of("desk.percent", mark));
            earned.addClassNames("earned", "numbers");
            add(earned);
        });
    }

    static UnorderedList list(List<Desk> desks, Function<Desk, String> about) {
        UnorderedList list = new UnorderedList();
        list.addClassName("desks");
        desks.forEach(desk -> list.add(new DeskRow(desk, about.apply(desk))));
        return list;
    }
}
