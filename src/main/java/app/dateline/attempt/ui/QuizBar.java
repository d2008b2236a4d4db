package app.dateline.attempt.ui;

import app.dateline.attempt.Sitting;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The thin line on top of a question: the way out and how far one is. */
final class QuizBar extends Header {

    private final Div track = new Div();
    private final Anchor out;
    private final Anchor count = new Anchor();

    /** @param way where the way out leads, an address within the application */
    QuizBar(String way) {
        addClassName("bar");
        out = new Anchor(way, new Icon("close"));
        out.addClassName("out");
        out.getElement().setAttribute("aria-label", Words.of("question.leave"));
        out.getElement().setAttribute("title", Words.of("question.leave"));
        track.addClassName("track");
        track.getElement().setAttribute("role", "progressbar");
        track.getElement().setAttribute("aria-label", Words.of("question.progress"));
        track.getElement().setAttribute("aria-valuemin", "0");
        count.addClassNames("numbers", "small", "quiet");
        add(out, track, count);
    }

    /** Puts something between the progress and the count. */
    void beside(Component component) {
        addComponentAtIndex(indexOf(count), component);
    }

    /** @param way where the way out leads @param all where the count leads; {@code null} for nowhere */
    void lead(String way, @Nullable String all) {
        out.setHref(way);
        if (all == null) {
            count.removeHref();
        } else {
            count.setHref(all);
        }
    }

    void show(Sitting sitting, int position) {
        track.getElement().setAttribute("aria-valuemax", Integer.toString(sitting.size()));
        track.getElement().setAttribute("aria-valuenow", Integer.toString(sitting.answered()));
        track.removeAll();
        for (int i = 0; i < sitting.size(); i++) {
            Span step = new Span();
            step.setClassName("done", sitting.response(i).isPresent());
            step.setClassName("here", i == position);
            track.add(step);
        }
        count.setText(Words.of(
                sitting.request().facts().isEmpty() ? "question.count" : "practice.count",
                position + 1,
                sitting.size()));
    }
}
