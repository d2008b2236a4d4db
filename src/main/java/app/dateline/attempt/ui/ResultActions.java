package app.dateline.attempt.ui;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Mistakes;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.service.Starting;
import app.dateline.fact.ui.Words;
import app.dateline.item.QuizLink;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What to do after a quiz: practise what was missed, take it again, or hand it on. */
final class ResultActions extends Div {

    private final Paragraph said = new Paragraph();

    ResultActions(Sittings sittings, Learner learner, Attempt attempt) {
        addClassName("after");
        Div row = ResultView.actions();
        int missed =
                Mistakes.request(attempt).map(request -> request.facts().size()).orElse(0);
        Button practise = new Button(
                Words.of("result.practise"), pressed -> go(sittings.practiseMistakes(learner.id(), attempt.id())));
        Button again = new Button(Words.of("result.again"), pressed -> go(sittings.again(learner.id(), attempt.id())));
        Button more = new Button(
                Words.of("result.more"),
                pressed -> go(sittings.start(learner.id(), attempt.request(), attempt.feedback())));
        (missed > 0 ? practise : more).addThemeVariants(ButtonVariant.PRIMARY);
        if (missed > 0) {
            row.add(practise);
        }
        row.add(more, again);
        // A plain link with the address in it: it can be copied by hand where the clipboard is not allowed.
        Anchor share = new Anchor(
                StartView.PATH + "?" + new QuizLink(attempt.request(), attempt.seed(), attempt.baseVersion()).query(),
                Words.of("result.link"));
        share.addClassNames("button", "copy");
        share.getElement().setAttribute("data-copied", Words.of("result.copied"));
        share.getElement().setAttribute("router-ignore", true);
        row.add(share);
        // By its address: the page belongs to a feature that this one doesn't know.
        Anchor take = new Anchor("quiz/" + attempt.id() + "/take", Words.of("result.take"));
        take.addClassName("button");
        row.add(take);
        said.addClassNames("small", "quiet");
        said.getElement().setAttribute("role", "status");
        said.setId("copied");
        add(row, said);
    }

    private void go(Starting starting) {
        Starts.follow(this, starting, why -> {
            said.removeAll();
            said.add(new Span(why));
        });
    }
}
