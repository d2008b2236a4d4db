package app.dateline.fact.ui;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** Below a picture: what was chosen in it, with the sheets of its facts. */
final class Chosen extends Section {

    /** More sheets than this are folded under their titles. */
    private static final int OPEN = 2;

    private final SerializableRunnable close;

    /** @param close what leads back into the picture */
    Chosen(SerializableRunnable close) {
        this.close = close;
        addClassName("chosen");
        getElement().addEventListener("keydown", pressed -> close.run()).setFilter("event.key === 'Escape'");
    }

    void show(FactBase base, PictureView.Choice choice, boolean focus) {
        removeAll();
        H2 title = new H2(choice.title());
        title.setId("chosen");
        title.getElement().setAttribute("tabindex", "-1");
        Button back = new Button(Words.of("picture.back"), pressed -> close.run());
        Div head = new Div(title, back);
        head.addClassName("chosen-head");
        add(head);
        choice.first().forEach(this::add);
        if (choice.facts().size() <= OPEN) {
            choice.facts().forEach(fact -> add(new FactSheet(base, fact)));
        } else {
            Div folded = new Div();
            choice.facts().forEach(fact -> folded.add(folded(base, fact)));
            add(folded);
        }
        getElement().setAttribute("aria-labelledby", "chosen");
        if (focus) {
            title.getElement()
                    .executeJs(
                            "this.focus({preventScroll: true}); this.scrollIntoView({block: 'start',"
                                    + " behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'})");
        }
    }

    /** Empties it, and the style sheet hides what is empty: what Vaadin hides it does not update in the browser. */
    void hide() {
        removeAll();
        getElement().removeAttribute("aria-labelledby");
    }

    private static NativeDetails folded(FactBase base, Fact fact) {
        NativeDetails folded = new NativeDetails();
        folded.addClassNames("folded-fact", "kind-" + Icon.style(fact.kind()));
        folded.setSummary(new Div(Icon.of(fact.kind()), new Span(FactWords.line(base, fact))));
        // Sheets are heavy: one is made when it is wanted.
        folded.addToggleListener(event -> {
            if (event.isOpened() && folded.getContent() == null) {
                folded.setContent(new FactSheet(base, fact));
            }
        });
        return folded;
    }
}
