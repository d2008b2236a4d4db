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
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.QuizLink;
import app.dateline.item.QuizRequest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The result says of every wrong pick what it really is, and shows pairs and orders as lists. */
@SpringBootTest
class ResultRowTest extends SpringBrowserlessTest {

    private static final int MANY = 10;

    @Autowired
    Sittings sittings;

    @Autowired
    Attempts attempts;

    @Autowired
    Collections collections;

    @Autowired
    Learner learner;

    @ParameterizedTest
    @EnumSource(FeedbackTime.class)
    void aWrongPickSaysWhatItReallyIsAndWhereThatIsSaid(FeedbackTime time) {
        Attempt attempt = start(Form.SINGLE_CHOICE, time);
        for (int i = 0; i < attempt.items().size(); i++) {
            Item.SingleChoice item = (Item.SingleChoice) attempt.items().get(i);
            answer(
                    attempt,
                    i,
                    new Response.Chosen((item.key() + 1) % item.options().size()));
        }
        List<ResultRow> rows = result(attempt);
        for (int i = 0; i < rows.size(); i++) {
            Item.SingleChoice item = (Item.SingleChoice) attempt.items().get(i);
            Option wrong = item.options().get((item.key() + 1) % item.options().size());
            assertThat(text(rows.get(i)))
                    .contains(wrong.constructed() ? "Made up for this question" : wrong.truth() + " · ");
        }
    }

    @Test
    void eachOfSeveralWrongPicksSaysWhatItReallyIs() {
        Attempt attempt = start(Form.MULTIPLE_RESPONSE, FeedbackTime.AT_THE_END);
        Item.MultipleResponse item = (Item.MultipleResponse) attempt.items().getFirst();
        Set<Integer> wrong = IntStream.range(0, item.options().size())
                .filter(i -> !item.keys().contains(i))
                .boxed()
                .collect(java.util.stream.Collectors.toSet());
        answer(attempt, 0, new Response.Picked(wrong));
        String text = text(result(attempt).getFirst());

        assertThat(wrong).isNotEmpty();
        wrong.stream()
                .map(item.options()::get)
                .forEach(option -> assertThat(text).contains(option.text()).contains(option.truth()));
    }

    @Test
    void whoBelievedAFalseClaimReadsWhatItsValueReallyIs() {
        Attempt attempt = start(Form.TRUE_FALSE, FeedbackTime.AT_THE_END);
        int position = IntStream.range(0, attempt.items().size())
                .filter(i -> !((Item.TrueFalse) attempt.items().get(i)).holds())
                .findFirst()
                .orElseThrow();
        answer(attempt, position, new Response.Judged(true));
        Option shown = ((Item.TrueFalse) attempt.items().get(position)).shown();

        assertThat(text(result(attempt).get(position))).contains(shown.text(), shown.truth());
    }

    @Test
    void aTypedAnswerThatWasNotRightSaysHowItWasRead() {
        Attempt attempt = start(Form.TYPED_DATE, FeedbackTime.AT_THE_END);
        answer(attempt, 0, new Response.Typed("3 February 1921"));

        assertThat(text(result(attempt).getFirst())).contains("Read as 3 February 1921.");
    }

    @Test
    void pairsAndOrdersAreLists() {
        Attempt attempt = start(Form.MATCH, FeedbackTime.AT_THE_END);
        Item.Matching item = (Item.Matching) attempt.items().getFirst();
        answer(
                attempt,
                0,
                new Response.Matched(
                        IntStream.range(0, item.prompts().size()).boxed().toList()));
        ResultRow row = result(attempt).getFirst();

        List<String> lines = find(ListItem.class, row).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
        for (int i = 0; i < item.prompts().size(); i++) {
            assertThat(lines)
                    .contains(item.prompts().get(i).text() + ": "
                            + item.choices().get(item.key().get(i)).text());
        }
    }

    private List<ResultRow> result(Attempt attempt) {
        sittings.finish(learner.id(), attempt.id());
        navigate("quiz/" + attempt.id() + "/result", ResultView.class);
        return find(ResultRow.class).all();
    }

    private void answer(Attempt attempt, int position, Response response) {
        sittings.answer(learner.id(), attempt.id(), position, response);
        assertThat(attempts.find(learner.id(), attempt.id()).orElseThrow().answer(position))
                .as("the answer was taken")
                .isPresent();
    }

    private Attempt start(Form form, FeedbackTime time) {
        QuizRequest request = new QuizRequest(
                collections.bases().getFirst().about().id(),
                Set.of(),
                Set.of(),
                Set.of(form),
                Set.of(),
                MANY,
                QuizRequest.Level.MIXED);
        Starting starting = sittings.start(learner.id(), new QuizLink(request, 4711, null), time);
        UUID id = ((Starting.Started) starting).sitting().id();
        return attempts.find(learner.id(), id).orElseThrow();
    }

    private static String text(ResultRow row) {
        return row.getElement().getTextRecursively();
    }
}
