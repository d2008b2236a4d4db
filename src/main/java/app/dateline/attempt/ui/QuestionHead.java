package app.dateline.attempt.ui;

import app.dateline.attempt.Sitting;
import app.dateline.fact.Kind;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Kind and form in small type, and the stem. */
final class QuestionHead extends Header {

    private final H1 stem;

    QuestionHead(Sitting sitting, int position) {
        Kind kind = sitting.kind(position);
        addClassNames("head", "kind-" + Icon.style(kind));
        Span form = new Span(Words.of(sitting.question(position).form()));
        form.addClassName("form");
        Paragraph line = new Paragraph(Icon.of(kind), new Span(Words.of(kind)), form);
        line.addClassName("kind");
        stem = new H1(sitting.question(position).stem());
        stem.setId(QuestionPage.STEM);
        stem.getElement().setAttribute("tabindex", "-1");
        add(line, stem);
    }

    /** So that a screen reader begins with the question. */
    void takeFocus() {
        stem.getElement().callJsFunction("focus");
    }
}
