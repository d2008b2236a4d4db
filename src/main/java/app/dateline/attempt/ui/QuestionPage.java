package app.dateline.attempt.ui;

import app.dateline.attempt.Feedback;
import app.dateline.attempt.Question;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One question, its answer and what came of it; by which rules it is answered is for those who extend it. What may be
 * shown is only what the {@link Sitting} lets out.
 */
public abstract class QuestionPage extends Main implements HasDynamicTitle {

    static final String STEM = "stem";

    /**
     * What a learner may do besides answering.
     *
     * @param change whether an answer may be replaced
     * @param leaveOpen whether a question may be left open for later; if not, it can be passed over, which is an answer
     */
    public record Freedom(boolean change, boolean leaveOpen) {}

    private final AsOf asOf;
    private final QuizBar bar;
    private final Dock dock = new Dock();
    private final Div below = new Div();
    private Freedom freedom = new Freedom(false, false);
    private @Nullable AnswerForm form;
    private String title = "";

    /** @param out where the way out leads, an address within the application */
    protected QuestionPage(AsOf asOf, String out) {
        this.asOf = asOf;
        this.bar = new QuizBar(out);
        addClassName("quiz");
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    /** Hands in an answer. */
    protected abstract Taken hand(Sitting sitting, int position, Response response);

    /** Opens the question where it goes on after one that is answered or left open, or what comes after the last. */
    protected abstract void goOn(Sitting before, int position);

    /** What the button to go on says. */
    protected abstract String onward(Sitting sitting, int position);

    /** The first question after that one that is open, then those before it. */
    protected static OptionalInt nextOpen(Sitting sitting, int position) {
        return sitting.isFinished() ? OptionalInt.empty() : sitting.nextAfter(position);
    }

    /** What has been chosen or typed and not yet handed in. */
    protected final Optional<Response> unsent() {
        return form == null ? Optional.empty() : form.unsent();
    }

    /** Puts something beside the progress on top, such as a clock. */
    protected final void beside(Component component) {
        bar.beside(component);
    }

    /** Lets the way out and the count lead to other places than usual. */
    protected final void lead(String out, @Nullable String all) {
        bar.lead(out, all);
    }

    /** Shows a question as it stands. */
    protected final void show(Sitting sitting, int position, Freedom may) {
        freedom = may;
        removeAll();
        below.removeAll();
        Question question = sitting.question(position);
        title = Words.of("question.title", position + 1, sitting.size());
        AnswerForm here = AnswerForm.of(question, base(sitting));
        form = here;
        QuestionHead head = new QuestionHead(sitting, position);
        Div desk = new Div(head, here, below);
        desk.addClassName("desk");
        bar.show(sitting, position);
        add(bar);
        if (sitting.request().asOf() != null) {
            Paragraph day = new Paragraph(
                    Words.of("question.as-of", Words.day(sitting.request().asOf())));
            day.addClassName("known-then");
            add(day);
        }
        // Who was given a set chose no number, and a teacher may have left questions out.
        if (position == 0 && !sitting.isGiven()) {
            Fewer.note(sitting.request(), sitting.size()).ifPresent(this::add);
        }
        add(desk, dock);

        Optional<Response> given = sitting.response(position);
        if (sitting.isFinished() || given.isPresent() && !freedom.change()) {
            here.close(given.orElse(new Response.Skipped()));
            told(sitting, position, here);
            return;
        }
        given.ifPresent(earlier -> {
            here.fill(earlier);
            note(Words.of("question.change"));
        });
        dock.ask(
                Words.of(given.isPresent() ? "question.keep" : "question.answer"),
                () -> here.response()
                        .ifPresentOrElse(
                                response -> answer(sitting, position, here, response),
                                () -> here.refuse(here.prompt(freedom.leaveOpen()))),
                given.isPresent() ? null : Words.of(freedom.leaveOpen() ? "question.later" : "question.skip"),
                () -> {
                    if (freedom.leaveOpen()) {
                        goOn(sitting, position);
                    } else {
                        answer(sitting, position, here, new Response.Skipped());
                    }
                });
        head.takeFocus();
        if (here instanceof Entry entry) {
            entry.focus();
        }
    }

    private void answer(Sitting sitting, int position, AnswerForm here, Response response) {
        if (sitting.response(position).equals(Optional.of(response))) {
            goOn(sitting, position);
            return;
        }
        switch (hand(sitting, position, response)) {
            case Taken.Kept kept -> {
                if (kept.sitting().feedback(position).isPresent()
                        || kept.sitting().fraction(position).isPresent()) {
                    told(kept.sitting(), position, here);
                } else {
                    goOn(kept.sitting(), position);
                }
            }
            case Taken.Already already -> {
                show(already.sitting(), position, freedom);
                note(Words.of("question.already"));
            }
            case Taken.Refused refused -> here.refuse(Remarks.words(base(sitting), refused.why()));
            case Taken.Unclear unclear -> {
                if (here instanceof Entry entry) {
                    entry.ask(unclear.readings(), meant -> answer(sitting, position, here, meant));
                }
            }
            case Taken.Gone gone -> {
                removeAll();
                add(new Gone());
            }
            case Taken.Elsewhere elsewhere -> {}
        }
    }

    private void told(Sitting sitting, int position, AnswerForm here) {
        form = null;
        below.removeAll();
        String next = onward(sitting, position);
        bar.show(sitting, position);
        Optional<Feedback> feedback = sitting.feedback(position);
        if (feedback.isPresent()) {
            FactBase base = base(sitting);
            here.reveal(base, feedback.get());
            below.add(new FeedbackPanel(base, feedback.get()));
            dock.tell(feedback.get().answer(), next, () -> goOn(sitting, position));
        } else if (sitting.fraction(position).isPresent()) {
            sitting.response(position).ifPresent(here::close);
            dock.tell(sitting.fraction(position).getAsDouble(), next, () -> goOn(sitting, position));
        } else {
            dock.tellKept(
                    Words.of(sitting.response(position).isPresent() ? "question.kept" : "verdict.open"),
                    next,
                    () -> goOn(sitting, position));
        }
    }

    private FactBase base(Sitting sitting) {
        return asOf.of(sitting.request().collection(), sitting.request().asOf());
    }

    /** Says something below the question. */
    protected final void note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("notice");
        note.getElement().setAttribute("role", "status");
        below.addComponentAsFirst(note);
    }
}
