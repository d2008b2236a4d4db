package app.dateline.assignment.ui;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.Extra;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Waiting;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a class was given, last given first, and a way to give it more. */
final class GivenList extends Div {

    /** @param ready sets that can be given: those with questions */
    GivenList(Giving giving, Waiting waiting, UUID teacher, Course course, List<ItemSets.Listed> ready, Instant now) {
        addClassName("given");
        List<Assignment> given = giving.all(teacher, course.id());
        if (given.isEmpty()) {
            Paragraph none = new Paragraph(Words.of("class.nothing-given"));
            none.addClassName("quiet");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("entries");
            Map<UUID, Integer> asked = waiting.of(teacher).stream()
                    .collect(Collectors.toMap(Waiting.Place::assignment, Waiting.Place::questions));
            given.forEach(assignment -> list.add(row(course, assignment, asked.getOrDefault(assignment.id(), 0), now)));
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

    private static ListItem row(Course course, Assignment assignment, int asked, Instant now) {
        Window window = new Window(assignment.policy(), course.zone(), Extra.NONE, assignment.size());
        Anchor link = new Anchor("teach/given/" + assignment.id(), assignment.title());
        link.addClassName("name");
        // One set can be given twice: when, and what for, tells which is which.
        Span when = new Span(Words.of(
                switch (assignment.policy().sort()) {
                    case Policy.Sort.Practice p -> "class.given-practice";
                    case Policy.Sort.Graded g -> "class.given-graded";
                    case Policy.Sort.Drip d -> "class.given-drip";
                },
                Moments.of(assignment.given(), course.zone())));
        when.addClassNames("quiet", "small");
        Div what = new Div(link, when);
        what.addClassName("what");
        if (asked > 0) {
            Anchor questions =
                    new Anchor("teach/given/" + assignment.id() + "/results", Words.of("teach.asked", asked));
            questions.addClassName("asked");
            what.add(questions);
        }
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
        return new ListItem(what, size, state);
    }
}
