package app.dateline.assignment.ui;

import app.dateline.assignment.Course;
import app.dateline.assignment.service.Classes.Slip;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Names with their personal codes, to print and to cut. They are shown this once. */
final class Slips extends Div {

    Slips(Course course, List<Slip> slips) {
        addClassName("slips");
        H3 heading = new H3(Words.of("class.slips", course.name(), slips.size()));
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph once = new Paragraph(Words.of("class.slips-once"));
        once.addClassName("heads-up");
        Button print = new Button(Words.of("class.print"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        Button away = new Button(Words.of("class.slips-away"), click -> removeFromParent());
        Div ways = new Div(print, away);
        ways.addClassName("actions");
        UnorderedList list = new UnorderedList();
        for (Slip slip : slips) {
            Span name = new Span(slip.student().name());
            name.addClassName("name");
            Span code = new Span(Words.of("class.personal-code", slip.personal().shown()));
            code.addClassName("numbers");
            Span join = new Span(Words.of("class.code-is", course.code().shown()));
            join.addClassNames("quiet", "numbers");
            list.add(new ListItem(name, code, join));
        }
        add(heading, once, ways, list);
        heading.getElement().callJsFunction("focus");
    }
}
