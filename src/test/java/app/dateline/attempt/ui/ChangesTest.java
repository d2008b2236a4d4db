package app.dateline.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Response;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.service.Starting;
import app.dateline.fact.Collections;
import app.dateline.item.FactRef;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A result keeps what was asked, and says what has changed since. */
@SpringBootTest
class ChangesTest extends SpringBrowserlessTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 20);

    @Autowired
    Sittings sittings;

    @Autowired
    Attempts attempts;

    @Autowired
    Collections collections;

    @Autowired
    Learner learner;

    @Test
    void aQuizOfADayTellsWhatBecameOfItSince() {
        Attempt attempt = taken(request(Set.of(Form.TRUE_FALSE), Set.of("second-summit-planned"), OCTOBER));
        navigate("quiz/" + attempt.id() + "/result", ResultView.class);

        assertThat(page())
                .contains("Asked as of 20 October 2025")
                .contains("What has changed since")
                .contains("on 20 October 2025 it was planned; since then sources say: ")
                .contains("called off")
                .contains("never agreed")
                .contains(attempt.items().getFirst().head().stem());
    }

    @Test
    void aQuizOfTodayHasNothingToAdd() {
        Attempt attempt = taken(request(Set.of(Form.TRUE_FALSE), Set.of("second-summit-planned"), null));
        navigate("quiz/" + attempt.id() + "/result", ResultView.class);

        assertThat(page()).doesNotContain("What has changed since");
    }

    @Test
    void anEditedFactAndOneThatIsGoneAreNamed() {
        Attempt attempt = taken(request(Set.of(Form.TRUE_FALSE), Set.of(), null));
        Item.TrueFalse edited = (Item.TrueFalse) attempt.items().getFirst();
        Item.TrueFalse gone = (Item.TrueFalse) attempt.items().get(1);
        Attempt old = new Attempt(
                UUID.randomUUID(),
                attempt.learner(),
                attempt.request(),
                attempt.seed(),
                "an older base",
                attempt.feedback(),
                attempt.started(),
                Instant.parse("2026-01-02T03:04:05Z"),
                List.of(
                        about(
                                edited,
                                new FactRef(edited.head().facts().getFirst().id(), "an older version")),
                        about(gone, new FactRef("no-such-fact-any-more", "1"))),
                new LinkedHashMap<>());
        attempts.add(old);
        navigate("quiz/" + old.id() + "/result", ResultView.class);

        assertThat(page())
                .contains("What has changed since")
                .contains("Question 1:")
                .contains("was edited; the answer is the same")
                .contains("Question 2:")
                .contains("was taken out of the collection")
                .contains("The questions and your points stay as they were.");
    }

    private QuizRequest request(Set<Form> forms, Set<String> facts, @Nullable LocalDate asOf) {
        return new QuizRequest(
                collections.bases().getFirst().about().id(),
                Set.of(),
                Set.of(),
                forms,
                facts,
                facts.isEmpty() ? 2 : 1,
                QuizRequest.Level.MIXED,
                asOf);
    }

    private Attempt taken(QuizRequest request) {
        Starting starting = sittings.start(learner.id(), request, FeedbackTime.AT_ONCE);
        assertThat(starting).isInstanceOf(Starting.Started.class);
        var sitting = ((Starting.Started) starting).sitting();
        for (int i = 0; i < sitting.size(); i++) {
            sittings.answer(learner.id(), sitting.id(), i, new Response.Skipped());
        }
        return sittings.finish(learner.id(), sitting.id()).orElseThrow();
    }

    private static Item about(Item.TrueFalse item, FactRef fact) {
        Item.Head h = item.head();
        return new Item.TrueFalse(
                new Item.Head(
                        h.id(),
                        h.ask(),
                        h.query(),
                        h.kind(),
                        h.stem(),
                        h.statement(),
                        h.attribution(),
                        List.of(fact),
                        h.evidence(),
                        h.difficulty()),
                item.holds(),
                item.shown(),
                item.right());
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
