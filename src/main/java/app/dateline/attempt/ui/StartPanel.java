package app.dateline.attempt.ui;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.service.Starting;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.QuizRequest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The one button, and the choices for those who want them. */
public final class StartPanel extends Div {

    private final Paragraph refusal = refusal();
    private final Paragraph chosenRefusal = refusal();

    /** @param bases the loaded collections, at least one; the button starts on the first */
    public StartPanel(Sittings sittings, Learner learner, List<FactBase> bases) {
        addClassName("start");
        QuizRequest ten = QuizRequest.tenOn(bases.getFirst().about().id())
                .asOf(bases.getFirst().asOf().orElse(null));
        Button start = new Button(
                Words.of("home.start", ten.number()),
                pressed -> follow(sittings.start(learner.id(), ten, FeedbackTime.AT_ONCE), refusal));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClassName("big");
        start.setDisableOnClick(true);
        Paragraph small = new Paragraph(Words.of("home.no-account"));
        small.addClassNames("quiet", "small");

        QuizChoices choices = new QuizChoices(bases);
        Button chosen = new Button(
                Words.of("choose.start"),
                pressed -> follow(sittings.start(learner.id(), choices.request(), choices.feedback()), chosenRefusal));
        chosen.addThemeVariants(ButtonVariant.PRIMARY);
        choices.add(chosen, chosenRefusal);
        NativeDetails folded = new NativeDetails(Words.of("home.choose"), choices);
        add(start, small, refusal, folded);
        this.start = start;
    }

    private final Button start;

    private void follow(Starting starting, Paragraph beside) {
        start.setEnabled(true);
        refusal.setText("");
        chosenRefusal.setText("");
        Starts.follow(this, starting, beside::setText);
    }

    private static Paragraph refusal() {
        Paragraph refusal = new Paragraph();
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        return refusal;
    }
}
