package app.dateline.attempt.ui;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Mark;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The bar at the foot of a question: first the button, then the verdict in its place. */
final class Dock extends Footer {

    private final Div inside = new Div();

    Dock() {
        addClassName("dock");
        inside.addClassName("inside");
        add(inside);
    }

    /** @param otherwise what the quieter button says; {@code null} for no such button */
    void ask(String words, Runnable answer, @Nullable String otherwise, Runnable skip) {
        clear();
        Button primary = primary(words, answer);
        // Nor may it press Answer again where the first press was answered by a question.
        primary.getElement().setAttribute("data-once", true);
        inside.add(primary);
        if (otherwise != null) {
            Button quiet = new Button(otherwise, pressed -> skip.run());
            quiet.addThemeVariants(ButtonVariant.TERTIARY);
            inside.add(quiet);
        }
    }

    void tell(Answer answer, String next, Runnable goOn) {
        clear();
        addClassName(Verdicts.style(answer));
        Span verdict = Verdicts.line(answer);
        if (answer.mark().verdict() == Mark.Verdict.PARTLY) {
            Span part = new Span(Words.of("verdict.part", answer.mark().fraction()));
            part.addClassNames("part", "numbers");
            verdict.add(part);
        }
        say(verdict, next, goOn);
    }

    /** Tells what an answer earned where the key is not shown. @param fraction 0 to 1 */
    void tell(double fraction, String next, Runnable goOn) {
        clear();
        Mark.Verdict verdict = Mark.Verdict.of(fraction);
        addClassName(Verdicts.style(verdict));
        say(Verdicts.line(verdict), next, goOn);
    }

    void tellKept(String words, String next, Runnable goOn) {
        clear();
        Span kept = new Span(words);
        kept.addClassName("verdict");
        say(kept, next, goOn);
    }

    private void say(Span what, String next, Runnable goOn) {
        what.getElement().setAttribute("tabindex", "-1");
        what.getElement().setAttribute("role", "status");
        Button button = primary(next, goOn);
        // The second half of a double click on Answer must not turn the page.
        button.getElement().setAttribute("data-once", true);
        inside.add(what, button);
        // The bar is in sight wherever the page stands: nothing may jump.
        what.getElement().executeJs("this.focus({preventScroll: true})");
    }

    private static Button primary(String text, Runnable press) {
        Button button = new Button(text, pressed -> press.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().setAttribute("data-primary", true);
        return button;
    }

    private void clear() {
        inside.removeAll();
        removeClassNames("right", "partly", "wrong", "skipped");
    }
}
