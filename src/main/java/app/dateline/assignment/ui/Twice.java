package app.dateline.assignment.ui;

import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A button for what can't be taken back: it asks once more, in place. */
public final class Twice extends Div {

    /** @param sure the question before it is done; names what is lost */
    public Twice(String text, String sure, Runnable action) {
        addClassNames("actions", "twice");
        Button first = new Button(text);
        Span question = new Span(sure);
        question.getElement().setAttribute("role", "alert");
        Button yes = new Button(text, click -> action.run());
        yes.addThemeVariants(ButtonVariant.ERROR);
        Button no = new Button(Words.of("teach.keep"), click -> {
            removeAll();
            add(first);
            first.focus();
        });
        no.addThemeVariants(ButtonVariant.TERTIARY);
        first.addClickListener(click -> {
            removeAll();
            add(question, yes, no);
            no.focus();
        });
        add(first);
    }
}
