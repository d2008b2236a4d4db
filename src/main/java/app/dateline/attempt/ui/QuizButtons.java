package app.dateline.attempt.ui;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.service.Starting;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.QuizMe;
import app.dateline.fact.ui.Words;
import app.dateline.item.QuizRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Starts quizzes from the pages of sources and facts. */
@Service
class QuizButtons implements QuizMe {

    private static final int MOST = 10;

    private final Sittings sittings;
    private final Learner learner;

    QuizButtons(Sittings sittings, Learner learner) {
        this.sittings = sittings;
        this.learner = learner;
    }

    @Override
    public Component on(String words, FactBase base, Set<String> articles, Set<String> facts) {
        int number = facts.isEmpty() ? MOST : Math.min(facts.size(), MOST);
        QuizRequest request = new QuizRequest(
                base.about().id(),
                articles,
                Set.of(),
                Set.of(),
                facts,
                number,
                QuizRequest.Level.MIXED,
                base.asOf().orElse(null));
        Paragraph refusal = new Paragraph();
        refusal.addClassNames("refusal", "small");
        refusal.getElement().setAttribute("role", "alert");
        Button start = new Button(words);
        Div part = new Div(start, refusal);
        part.addClassName("quiz-me");
        start.addClickListener(pressed -> {
            Starting starting = sittings.start(learner.id(), request, FeedbackTime.AT_ONCE);
            Starts.follow(
                    part,
                    starting,
                    why -> refusal.setText(
                            starting instanceof Starting.Refused refused
                                            && refused.reason() == Starting.Reason.NOTHING_TO_ASK
                                    ? Words.of("quizme.nothing")
                                    : why));
        });
        return part;
    }
}
