package app.dateline.attempt.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Answering;
import app.dateline.attempt.service.Sittings;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question of a quiz that the learner chose. Every question has its own address, so that Back, Forward and a reload
 * show what was there: an answered question with its feedback, an open one to be answered.
 */
@Route(value = "quiz/:attempt/:question?([0-9]{1,3})", autoLayout = false)
@AllowedTo(Right.ANYBODY)
@JsModule("context://app/question.js")
@StyleSheet("context://app/question.css")
public final class QuestionView extends QuestionPage implements BeforeEnterObserver {

    private static final Freedom FREEDOM = new Freedom(false, false);

    private final Sittings sittings;
    private final Learner learner;

    QuestionView(Sittings sittings, AsOf asOf, Learner learner) {
        super(asOf, "");
        this.sittings = sittings;
        this.learner = learner;
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
            show(sitting, position.get(), FREEDOM);
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
    protected Taken hand(Sitting sitting, int position, Response response) {
        return switch (sittings.answer(learner.id(), sitting.id(), position, response)) {
            case Answering.Recorded recorded -> new Taken.Kept(recorded.sitting());
            case Answering.Already already -> new Taken.Already(already.sitting());
            case Answering.Refused refused -> new Taken.Refused(refused.why());
            case Answering.Unclear unclear -> new Taken.Unclear(unclear.readings());
            case Answering.Unknown unknown -> new Taken.Gone();
        };
    }

    @Override
    protected String onward(Sitting sitting, int position) {
        return Words.of(nextOpen(sitting, position).isPresent() ? "question.next" : "question.result");
    }

    @Override
    protected void goOn(Sitting before, int position) {
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
}
