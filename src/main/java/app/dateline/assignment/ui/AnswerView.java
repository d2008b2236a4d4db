package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.assignment.Policy;
import app.dateline.assignment.service.Desk;
import app.dateline.assignment.service.Handing;
import app.dateline.assignment.service.Taking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.ui.QuestionPage;
import app.dateline.attempt.ui.Taken;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of what a class was given, answered under its rules. */
@Route(value = "given/:assignment/quiz/:attempt/:question?([0-9]{1,3})", autoLayout = false)
@AllowedTo(Right.ANYBODY)
@JsModule("context://app/question.js")
@StyleSheet("context://app/question.css")
@StyleSheet("context://app/classes.css")
public final class AnswerView extends QuestionPage implements BeforeEnterObserver {

    /** Of more time than that nobody needs to be reminded. */
    private static final Duration SHOWN = Duration.ofHours(24);

    /** With more time than that left nothing is taken out of a student's hands: then the clock of the page is wrong. */
    private static final Duration SOON = TimeLeft.LAST_CALL.multipliedBy(5);

    private final Taking taking;
    private final Learner learner;
    private @Nullable UUID assignment;
    private @Nullable TimeLeft clock;
    private @Nullable Sitting shown;
    private int at;

    AnswerView(Taking taking, AsOf asOf, Learner learner) {
        super(asOf, "");
        this.taking = taking;
        this.learner = learner;
        NowAndThen.look(this, this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        Optional<UUID> id = GivenAddress.assignment(parameters);
        Optional<Desk> desk = id.flatMap(a -> taking.desk(learner.id(), a));
        Optional<Sitting> found = id.flatMap(
                a -> GivenAddress.attempt(parameters).flatMap(attempt -> taking.sitting(learner.id(), a, attempt)));
        if (desk.isEmpty() || found.isEmpty()) {
            // It says how to come into the class.
            event.forwardTo(DeskView.class, GivenAddress.of(id.orElseGet(UUID::randomUUID)));
            return;
        }
        Sitting sitting = found.get();
        assignment = id.get();
        Optional<Integer> position = GivenAddress.position(parameters).filter(sitting::has);
        if (position.isPresent()) {
            show(desk.get(), sitting, position.get());
        } else if (sitting.isFinished() || sitting.complete()) {
            event.forwardTo(EndView.class, GivenAddress.of(id.get(), sitting.id()));
        } else {
            event.forwardTo(
                    AnswerView.class,
                    GivenAddress.of(id.get(), sitting.id(), sitting.next().getAsInt()));
        }
    }

    private void show(Desk desk, Sitting sitting, int position) {
        Policy policy = desk.assignment().policy();
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        UUID given = desk.assignment().id();
        lead(
                routes.getUrl(DeskView.class, GivenAddress.of(given)),
                policy.back() || sitting.isFinished()
                        ? routes.getUrl(EndView.class, GivenAddress.of(given, sitting.id()))
                        : null);
        shown = sitting;
        at = position;
        clock(sitting.id(), position);
        taking.looks(learner.id(), given, sitting.id(), position);
        show(sitting, position, new Freedom(policy.mayChange(sitting.feedbackTime()), policy.back()));
    }

    private void clock(UUID attempt, int position) {
        if (clock != null) {
            clock.removeFromParent();
            clock = null;
        }
        taking.left(learner.id(), given(), attempt)
                .filter(left -> !left.isNegative() && left.compareTo(SHOWN) < 0)
                .ifPresent(left -> {
                    clock = new TimeLeft(left, () -> lastCall(attempt, position), () -> timeIsUp(attempt));
                    beside(clock);
                });
    }

    /** The teacher may have closed the set meanwhile, or changed how long it may take. */
    private void look() {
        Sitting before = shown;
        if (before == null || before.isFinished() || assignment == null) {
            return;
        }
        Optional<Sitting> now = taking.sitting(learner.id(), assignment, before.id());
        if (now.isEmpty() || now.get().isFinished()) {
            end(before.id());
        } else {
            clock(before.id(), at);
        }
    }

    private UUID given() {
        if (assignment == null) {
            throw new IllegalStateException("no assignment was opened");
        }
        return assignment;
    }

    /** What is chosen and not handed in is the student's answer when time runs out, unless more was given meanwhile. */
    private void lastCall(UUID attempt, int position) {
        if (taking.left(learner.id(), given(), attempt)
                .filter(left -> left.compareTo(SOON) <= 0)
                .isEmpty()) {
            clock(attempt, position);
            return;
        }
        unsent().ifPresent(response -> taking.lastCall(learner.id(), given(), attempt, position, response));
    }

    private void timeIsUp(UUID attempt) {
        Optional<Sitting> now = taking.timeUp(learner.id(), given(), attempt);
        boolean late = taking.left(learner.id(), given(), attempt)
                .filter(left -> !left.isPositive())
                .isPresent();
        if (now.isPresent() && !now.get().isFinished() && !late) {
            clock(attempt, at);
        } else {
            end(attempt);
        }
    }

    private void end(UUID attempt) {
        getUI().ifPresent(ui -> ui.navigate(EndView.class, GivenAddress.of(given(), attempt)));
    }

    @Override
    protected Taken hand(Sitting sitting, int position, Response response) {
        return switch (taking.answer(learner.id(), given(), sitting.id(), position, response)) {
            case Handing.Kept kept -> new Taken.Kept(kept.sitting());
            case Handing.Already already -> new Taken.Already(already.sitting());
            case Handing.Refused refused -> new Taken.Refused(refused.why());
            case Handing.Unclear unclear -> new Taken.Unclear(unclear.readings());
            case Handing.Unknown unknown -> new Taken.Gone();
            case Handing.Over over -> {
                end(sitting.id());
                yield new Taken.Elsewhere();
            }
            case Handing.NotYet notYet -> {
                open(sitting.id(), notYet.next());
                yield new Taken.Elsewhere();
            }
        };
    }

    @Override
    protected String onward(Sitting sitting, int position) {
        return Words.of(nextOpen(sitting, position).isPresent() ? "question.next" : "answer.to-end");
    }

    @Override
    protected void goOn(Sitting before, int position) {
        Sitting sitting = taking.sitting(learner.id(), given(), before.id()).orElse(before);
        OptionalInt next = nextOpen(sitting, position);
        // Left open and nothing else is: then it is time for the list of all.
        if (next.isEmpty() || next.getAsInt() <= position) {
            end(sitting.id());
        } else {
            open(sitting.id(), next.getAsInt());
        }
    }

    private void open(UUID attempt, int position) {
        getUI().ifPresent(ui -> ui.navigate(AnswerView.class, GivenAddress.of(given(), attempt, position)));
    }
}
