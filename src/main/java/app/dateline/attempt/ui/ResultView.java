package app.dateline.attempt.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Result;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Sittings;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.UUID;

/** What an attempt came to; opening it ends an attempt in which every question is answered. */
@Route("quiz/:attempt/result")
@AllowedTo(Right.ANYBODY)
@JsModule("context://app/question.js")
@StyleSheet("context://app/question.css")
public final class ResultView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Sittings sittings;
    private final Collections collections;
    private final AsOf asOf;
    private final Learner learner;

    ResultView(Sittings sittings, Collections collections, AsOf asOf, Learner learner) {
        this.sittings = sittings;
        this.collections = collections;
        this.asOf = asOf;
        this.learner = learner;
        addClassName("result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Sitting sitting = QuizAddress.attempt(event.getRouteParameters())
                .flatMap(id -> sittings.find(learner.id(), id))
                .orElseThrow(NotFoundException::new);
        removeAll();
        if (sitting.isFinished() || sitting.complete()) {
            finish(sitting.id());
        } else {
            askToFinish(sitting);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("result.title"));
    }

    private void finish(UUID id) {
        removeAll();
        show(sittings.finish(learner.id(), id).orElseThrow(NotFoundException::new));
    }

    private void askToFinish(Sitting sitting) {
        addClassName("message");
        RouterLink goOn =
                new RouterLink(Words.of("unfinished.resume"), QuestionView.class, QuizAddress.of(sitting.id()));
        goOn.addClassNames("button", "primary");
        Button end = new Button(Words.of("result.end-now"), pressed -> finish(sitting.id()));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                new H1(Words.of("result.open", sitting.size() - sitting.answered(), sitting.size())),
                new Paragraph(Words.of("result.open-text")),
                actions(goOn, end));
    }

    private void show(Attempt attempt) {
        removeClassName("message");
        FactBase base =
                asOf.of(attempt.request().collection(), attempt.request().asOf());
        Result result = Result.of(attempt);
        H1 sentence = new H1(Praise.sentence(result));
        sentence.getElement().setAttribute("tabindex", "-1");
        Paragraph facts = new Paragraph(Words.of(
                "result.facts",
                Past.name(collections, attempt.request()),
                time(result.spent()),
                Words.day(attempt.started())));
        facts.addClassNames("quiet", "numbers");
        Header header = new Header(sentence, facts);
        if (attempt.request().asOf() != null) {
            Paragraph day = new Paragraph(
                    Words.of("result.as-of", Words.day(attempt.request().asOf())));
            day.addClassName("quiet");
            header.add(day);
        }
        Fewer.note(attempt.request(), attempt.items().size()).ifPresent(header::add);
        add(header, new ResultActions(sittings, learner, attempt));
        add(ResultParts.of(base, attempt));
        sentence.getElement().callJsFunction("focus");
    }

    static Div actions(Component... actions) {
        Div row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    private static String time(Duration spent) {
        return Words.of("time.minutes", spent.toMinutes(), spent.toSecondsPart());
    }
}
