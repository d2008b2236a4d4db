package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.assignment.Policy;
import app.dateline.assignment.service.Desk;
import app.dateline.assignment.service.Taking;
import app.dateline.attempt.Disclosure;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.ui.ResultParts;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All questions of an attempt before it is handed in, and after that what came of it, as far as it may be shown. */
@Route("given/:assignment/quiz/:attempt/end")
@AllowedTo(Right.ANYBODY)
@JsModule("context://app/question.js")
@StyleSheet("context://app/question.css")
@StyleSheet("context://app/classes.css")
public final class EndView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Taking taking;
    private final AsOf asOf;
    private final Learner learner;
    private String title = "";
    private final Div clock = new Div();
    private @Nullable Open open;

    /** What is shown and not handed in. */
    private record Open(UUID assignment, UUID attempt) {}

    /** A result as it is shown. */
    private record Shown(
            UUID assignment,
            UUID attempt,
            Disclosure disclosure,
            @Nullable Instant from) {
        static Shown of(Desk desk, UUID attempt) {
            return new Shown(desk.assignment().id(), attempt, desk.disclosure(), desk.shownFrom());
        }
    }

    private @Nullable Shown shown;

    EndView(Taking taking, AsOf asOf, Learner learner) {
        this.taking = taking;
        this.asOf = asOf;
        this.learner = learner;
        NowAndThen.look(this, this::look);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        open = null;
        Optional<UUID> id = GivenAddress.assignment(event.getRouteParameters());
        Optional<Desk> desk = id.flatMap(a -> taking.desk(learner.id(), a));
        Optional<Sitting> sitting = id.flatMap(a -> GivenAddress.attempt(event.getRouteParameters())
                .flatMap(attempt -> taking.sitting(learner.id(), a, attempt)));
        if (desk.isEmpty() || sitting.isEmpty()) {
            event.forwardTo(DeskView.class, GivenAddress.of(id.orElseGet(UUID::randomUUID)));
            return;
        }
        title = desk.get().assignment().title();
        Policy policy = desk.get().assignment().policy();
        if (sitting.get().isFinished()) {
            showResult(desk.get(), sitting.get());
        } else if (sitting.get().complete() && !policy.mayChange(sitting.get().feedbackTime())) {
            finish(desk.get(), sitting.get());
        } else {
            showAll(desk.get(), sitting.get());
        }
    }

    private void finish(Desk desk, Sitting sitting) {
        UUID assignment = desk.assignment().id();
        taking.finish(learner.id(), assignment, sitting.id());
        taking.desk(learner.id(), assignment)
                .ifPresent(now -> taking.sitting(learner.id(), assignment, sitting.id())
                        .ifPresent(ended -> showResult(now, ended)));
    }

    /** The teacher may have closed the set meanwhile: then it ends, and what was withheld may be shown. */
    private void look() {
        if (shown != null) {
            lookAgain(shown);
        }
        if (open == null) {
            return;
        }
        Open before = open;
        Optional<Sitting> ended = taking.sitting(learner.id(), before.assignment(), before.attempt())
                .filter(Sitting::isFinished);
        if (ended.isPresent()) {
            taking.desk(learner.id(), before.assignment()).ifPresent(desk -> showResult(desk, ended.get()));
        } else {
            clock(before);
        }
    }

    private void lookAgain(Shown before) {
        taking.desk(learner.id(), before.assignment())
                .filter(desk -> !Shown.of(desk, before.attempt()).equals(before))
                .ifPresent(desk -> taking.sitting(learner.id(), before.assignment(), before.attempt())
                        .ifPresent(sitting -> showResult(desk, sitting)));
    }

    private void showAll(Desk desk, Sitting sitting) {
        shown = null;
        open = new Open(desk.assignment().id(), sitting.id());
        setClassName("result", false);
        addClassName("class-page");
        int open = sitting.size() - sitting.answered();
        UUID assignment = desk.assignment().id();
        H1 heading = new H1(open == 0 ? Words.of("end.all-answered") : Words.of("result.open", open, sitting.size()));
        Button handIn = new Button(Words.of("end.hand-in"), pressed -> finish(desk, sitting));
        Div actions = new Div(handIn);
        actions.addClassName("actions");
        sitting.next().ifPresent(next -> {
            RouterLink goOn = new RouterLink(
                    Words.of("unfinished.resume"), AnswerView.class, GivenAddress.of(assignment, sitting.id(), next));
            goOn.addClassNames("button", "primary");
            actions.addComponentAsFirst(goOn);
        });
        if (open == 0) {
            handIn.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(
                new Header(eyebrow(desk), heading),
                new Paragraph(Words.of(
                        desk.assignment().policy().mayChange(sitting.feedbackTime())
                                ? "end.change-text"
                                : "end.open-text")));
        add(clock);
        clock(new Open(assignment, sitting.id()));
        OrderedList list = new OrderedList();
        list.addClassName("all-questions");
        for (int i = 0; i < sitting.size() && sitting.has(i); i++) {
            list.add(row(assignment, sitting, i, desk.assignment().policy().back()));
        }
        add(actions, list);
    }

    /** Says how much time is left as the rules are now: a teacher may have changed them. */
    private void clock(Open here) {
        clock.removeAll();
        taking.left(learner.id(), here.assignment(), here.attempt()).ifPresent(left -> clock.add(time(left, here)));
    }

    private Component time(Duration left, Open here) {
        if (left.isNegative()) {
            Paragraph late = new Paragraph(Words.of("end.late"));
            late.addClassName("notice");
            return late;
        }
        return new TimeLeft(left, () -> {}, () -> {
            taking.timeUp(learner.id(), here.assignment(), here.attempt());
            look();
        });
    }

    private static ListItem row(UUID assignment, Sitting sitting, int position, boolean back) {
        boolean answered = sitting.response(position).isPresent();
        String stem = sitting.question(position).stem();
        Component words = back || !answered
                ? new RouterLink(stem, AnswerView.class, GivenAddress.of(assignment, sitting.id(), position))
                : new Span(stem);
        Span state = new Span(Words.of(answered ? "end.answered" : "end.open"));
        state.addClassNames("small", answered ? "quiet" : "open");
        return new ListItem(words, state);
    }

    private void showResult(Desk desk, Sitting sitting) {
        open = null;
        shown = Shown.of(desk, sitting.id());
        removeAll();
        setClassName("class-page", false);
        addClassName("result");
        H1 sentence = new H1(EndWords.heading(desk, sitting));
        sentence.getElement().setAttribute("tabindex", "-1");
        Header header = new Header(eyebrow(desk), sentence);
        EndWords.after(desk, sitting).forEach(words -> header.add(new Paragraph(words)));
        RouterLink back = new RouterLink(
                Words.of("end.back"),
                DeskView.class,
                GivenAddress.of(desk.assignment().id()));
        back.addClassName("button");
        Div actions = new Div(back);
        actions.addClassName("actions");
        if (desk.disclosure() != Disclosure.NOTHING) {
            Anchor marks = new Anchor("given/" + desk.assignment().id() + "/marks", Words.of("desk.marks"));
            marks.addClassName("button");
            actions.add(marks);
        }
        add(header, actions);
        sitting.finished()
                .ifPresentOrElse(
                        attempt -> add(ResultParts.of(
                                asOf.of(
                                        attempt.request().collection(),
                                        attempt.request().asOf()),
                                attempt)),
                        () -> EndWords.marks(sitting).ifPresent(this::add));
        sentence.getElement().callJsFunction("focus");
    }

    private static Paragraph eyebrow(Desk desk) {
        Paragraph where = new Paragraph(new RouterLink(
                desk.assignment().title(),
                DeskView.class,
                GivenAddress.of(desk.assignment().id())));
        where.addClassNames("eyebrow", "where");
        return where;
    }
}
