package app.dateline.assignment.ui;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.Extra;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.Window;
import app.dateline.assignment.service.Giving;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a class was given, last given first, and a way to give it more. */
final class GivenList extends Div {

    /** @param ready sets that can be given: those with questions */
    GivenList(Giving giving, UUID teacher, Course course, List<ItemSets.Listed> ready, Instant now) {
        addClassName("given");
        List<Assignment> given = giving.all(teacher, course.id());
        if (given.isEmpty()) {
            Paragraph none = new Paragraph(Words.of("class.nothing-given"));
            none.addClassName("quiet");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("entries");
            given.forEach(assignment -> list.add(row(course, assignment, now)));
            add(list);
        }
        if (ready.isEmpty()) {
            RouterLink make = new RouterLink(Words.of("set.new"), NewSetView.class);
            make.addClassName("button");
            add(make);
            return;
        }
        Select<ItemSets.Listed> which = new Select<>();
        which.setLabel(Words.of("class.which-set"));
        which.setItems(ready);
        which.setItemLabelGenerator(ItemSets.Listed::title);
        which.setValue(ready.getFirst());
        which.addClassName("field");
        Button give = new Button(
                Words.of("class.give"),
                click -> UI.getCurrentOrThrow()
                        .navigate("teach/set/" + which.getValue().id() + "/give?class=" + course.id()));
        Div line = new Div(which, give);
        line.addClassName("field-line");
        add(line);
    }

    private static ListItem row(Course course, Assignment assignment, Instant now) {
        Window window = new Window(assignment.policy(), course.zone(), Extra.NONE, assignment.size());
        Anchor link = new Anchor("teach/given/" + assignment.id(), assignment.title());
        link.addClassName("name");
        Span size = new Span(Words.of("choose.questions", assignment.size()));
        Span state = new Span(
                switch (window.state(now)) {
                    case TO_COME ->
                        Words.of("teach.opens", Moments.of(Objects.requireNonNull(window.opens()), course.zone()));
                    case OPEN ->
                        window.closes() == null
                                ? Words.of("teach.no-end")
                                : Words.of("teach.closes", Moments.of(window.closes(), course.zone()));
                    case CLOSED ->
                        Words.of("teach.closed", Moments.of(Objects.requireNonNull(window.closes()), course.zone()));
                });
        size.addClassNames("quiet", "numbers");
        state.addClassNames("quiet", "numbers");
        return new ListItem(link, size, state);
    }
}
