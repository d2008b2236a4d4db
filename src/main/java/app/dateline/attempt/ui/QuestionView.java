package app.dateline.attempt.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.attempt.Feedback;
import app.dateline.attempt.Question;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Answering;
import app.dateline.attempt.service.Sittings;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One question, its answer and what came of it. Every question has its own address, so that Back, Forward and a reload
 * show what was there: an answered question with its feedback, an open one to be answered.
 */
@Route(value = "quiz/:attempt/:question?([0-9]{1,3})", autoLayout = false)
@AllowedTo(Right.ANYBODY)
@JsModule("context://app/question.js")
@StyleSheet("context://app/question.css")
public final class QuestionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String STEM = "stem";

    private final Sittings sittings;
    private final AsOf asOf;
    private final Learner learner;
    private final QuizBar bar = new QuizBar();
    private final Dock dock = new Dock();
    private final Div below = new Div();
    private String title = "";

    QuestionView(Sittings sittings, AsOf asOf, Learner learner) {
        this.sittings = sittings;
        this.asOf = asOf;
        this.learner = learner;
        addClassName("quiz");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Sitting sitting = QuizAddress.attempt(event.getRouteParameters())
                .flatMap(id -> sittings.find(learner.id(), id))
                .orElseThrow(NotFoundException::new);
        Optional<Integer> position = QuizAddress.position(event.getRouteParameters());
        if (position.isPresent()) {
            if (!sitting.has(position.get())) {
                throw new NotFoundException();
            }
            show(sitting, position.get());
        } else {
            OptionalInt next = sitting.next();
            if (sitting.isFinished() || next.isEmpty()) {
                event.forwardTo(ResultView.class, QuizAddress.of(sitting.id()));
            } else {
                event.forwardTo(QuestionView.class, QuizAddress.of(sitting.id(), next.getAsInt()));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    private void show(Sitting sitting, int position) {
        removeAll();
        below.removeAll();
        Question question = sitting.question(position);
        title = Words.of("question.title", position + 1, sitting.size());
        AnswerForm form = AnswerForm.of(question, base(sitting));
        QuestionHead head = new QuestionHead(sitting, position);
        Div desk = new Div(head, form, below);
        desk.addClassName("desk");
        bar.show(sitting, position);
        add(bar);
        if (sitting.request().asOf() != null) {
            Paragraph day = new Paragraph(
                    Words.of("question.as-of", Words.day(sitting.request().asOf())));
            day.addClassName("known-then");
            add(day);
        }
        if (position == 0) {
            Fewer.note(sitting.request(), sitting.size()).ifPresent(this::add);
        }
        add(desk, dock);

        Optional<Response> given = sitting.response(position);
        if (given.isEmpty() && !sitting.isFinished()) {
            dock.ask(
                    () -> form.response()
                            .ifPresentOrElse(
                                    response -> answer(sitting, position, form, response),
                                    () -> form.refuse(form.prompt())),
                    () -> answer(sitting, position, form, new Response.Skipped()));
            head.takeFocus();
            if (form instanceof Entry entry) {
                entry.focus();
            }
        } else {
            form.close(given.orElse(new Response.Skipped()));
            told(sitting, position, form);
        }
    }

    private void answer(Sitting sitting, int position, AnswerForm form, Response response) {
        switch (sittings.answer(learner.id(), sitting.id(), position, response)) {
            case Answering.Recorded recorded -> {
                if (recorded.sitting().feedback(position).isPresent()) {
                    told(recorded.sitting(), position, form);
                } else {
                    goOn(recorded.sitting(), position);
                }
            }
            case Answering.Already already -> {
                show(already.sitting(), position);
                note(Words.of("question.already"));
            }
            case Answering.Refused refused -> form.refuse(Remarks.words(base(sitting), refused.why()));
            case Answering.Unclear unclear -> {
                if (form instanceof Entry entry) {
                    entry.ask(unclear.readings(), meant -> answer(sitting, position, form, meant));
                }
            }
            case Answering.Unknown unknown -> {
                removeAll();
                add(new Gone());
            }
        }
    }

    private void told(Sitting sitting, int position, AnswerForm form) {
        String next = Words.of(nextOpen(sitting, position).isPresent() ? "question.next" : "question.result");
        bar.show(sitting, position);
        Optional<Feedback> feedback = sitting.feedback(position);
        if (feedback.isEmpty()) {
            dock.tellKept(next, () -> goOn(sitting, position));
            return;
        }
        FactBase base = base(sitting);
        form.reveal(base, feedback.get());
        below.add(new FeedbackPanel(base, feedback.get()));
        dock.tell(feedback.get().answer(), next, () -> goOn(sitting, position));
    }

    private void goOn(Sitting before, int position) {
        // Read again: another tab may have gone further in the meantime.
        Sitting sitting = sittings.find(learner.id(), before.id()).orElse(before);
        OptionalInt next = nextOpen(sitting, position);
        getUI().ifPresent(ui -> {
            if (next.isPresent()) {
                ui.navigate(QuestionView.class, QuizAddress.of(sitting.id(), next.getAsInt()));
            } else {
                ui.navigate(ResultView.class, QuizAddress.of(sitting.id()));
            }
        });
    }

    private FactBase base(Sitting sitting) {
        return asOf.of(sitting.request().collection(), sitting.request().asOf());
    }

    private static OptionalInt nextOpen(Sitting sitting, int position) {
        return sitting.isFinished() ? OptionalInt.empty() : sitting.nextAfter(position);
    }

    private void note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("notice");
        note.getElement().setAttribute("role", "status");
        below.addComponentAsFirst(note);
    }
}
