package app.dateline.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.service.Starting;
import app.dateline.attempt.ui.ResultView;
import app.dateline.exchange.Exporter;
import app.dateline.fact.Collections;
import app.dateline.item.Form;
import app.dateline.item.QuizRequest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whoever has ended a quiz can take its questions along; nobody else can, and not before. */
@SpringBootTest
class TakeJourneyTest extends SpringBrowserlessTest {

    @Autowired
    Sittings sittings;

    @Autowired
    Collections collections;

    @Autowired
    Learner learner;

    @Autowired
    List<Exporter> exporters;

    private Sitting begun(UUID who, Form form) {
        QuizRequest request = new QuizRequest(
                collections.bases().getFirst().about().id(),
                Set.of(),
                Set.of(),
                Set.of(form),
                Set.of(),
                2,
                QuizRequest.Level.MIXED,
                null);
        return ((Starting.Started) sittings.start(who, request, FeedbackTime.AT_ONCE)).sitting();
    }

    private UUID ended(UUID who, Form form) {
        Sitting sitting = begun(who, form);
        for (int i = 0; i < sitting.size(); i++) {
            sittings.answer(who, sitting.id(), i, new Response.Skipped());
        }
        return sittings.finish(who, sitting.id()).orElseThrow().id();
    }

    @Test
    void theResultLeadsToAFileForEachTarget() {
        UUID quiz = ended(learner.id(), Form.TYPED_DATE);
        navigate("quiz/" + quiz + "/result", ResultView.class);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("quiz/" + quiz + "/take");

        navigate("quiz/" + quiz + "/take", TakeView.class);
        assertThat(find(TargetCard.class).all())
                .hasSameSizeAs(exporters)
                .hasSameSizeAs(app.dateline.exchange.Target.values());
        assertThat(page())
                .contains("The 2 questions of this quiz")
                .contains("Get the file for Moodle")
                .contains("2 of 2 questions are not in the file") // Aiken has no typed dates
                .contains("Free writing: a list of written answers is accepted");
    }

    @Test
    void aQuizThatGoesOnKeepsItsKeys() {
        Sitting going = begun(learner.id(), Form.SINGLE_CHOICE);
        navigate("quiz/" + going.id() + "/take", ResultView.class);
        assertThat(find(TargetCard.class).all()).isEmpty();
        assertThat(page()).contains("2 of 2 questions are still open");
    }

    @Test
    void theQuizOfSomeoneElseIsNotThere() {
        UUID other = ended(UUID.randomUUID(), Form.SINGLE_CHOICE);
        assertThatThrownBy(() -> navigate("quiz/" + other + "/take", TakeView.class))
                .isInstanceOf(Throwable.class);
        assertThat(find(TargetCard.class).all()).isEmpty();
        assertThatThrownBy(() -> navigate("quiz/not-an-id/take", TakeView.class))
                .isInstanceOf(Throwable.class);
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
