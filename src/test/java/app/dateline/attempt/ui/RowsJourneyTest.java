package app.dateline.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.service.Starting;
import app.dateline.fact.Collections;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.QuizLink;
import app.dateline.item.QuizRequest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Rows to put in order or to match: untouched ones are asked about, and feedback says what is right and what was given. */
@SpringBootTest
class RowsJourneyTest extends SpringBrowserlessTest {

    private static final String UNTOUCHED = "You have moved nothing yet.";

    @Autowired
    Sittings sittings;

    @Autowired
    Attempts attempts;

    @Autowired
    Collections collections;

    @Autowired
    Learner learner;

    @ParameterizedTest
    @EnumSource(names = {"ORDER", "MATCH"})
    void rowsThatNobodyMovedAreTakenOnlyAtTheSecondPressAndEarnNothing(Form form) {
        Attempt attempt = open(form);
        press("Answer");

        assertThat(page()).contains(UNTOUCHED);
        assertThat(again(attempt).answers()).isEmpty();
        press("Answer");

        assertThat(again(attempt).answer(0).orElseThrow().mark().fraction()).isZero();
        assertThat(page()).doesNotContain(UNTOUCHED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ORDER", "MATCH"})
    void aMoveTakesTheWarningBackAndRowsThatWereMovedAreTakenAtOnce(Form form) {
        Attempt attempt = open(form);
        press("Answer");
        List<Integer> order = new ArrayList<>(rows().order());
        java.util.Collections.swap(order, 0, 1);
        rows().moved(MovableRows.joined(order));
        assertThat(page()).doesNotContain(UNTOUCHED);
        press("Answer");

        assertThat(again(attempt).answers()).hasSize(1);
    }

    @Test
    void aWrongPairSaysWhatIsRightAndOnlyWhatWasPutIsWrong() {
        Attempt attempt = open(Form.MATCH);
        Item.Matching item = (Item.Matching) attempt.items().getFirst();
        List<Integer> order = new ArrayList<>(item.key());
        java.util.Collections.swap(order, 0, 1);
        IntStream.range(0, item.choices().size())
                .filter(i -> !order.contains(i))
                .forEach(order::add);
        rows().moved(MovableRows.joined(order));
        press("Answer");

        List<ListItem> rows = find(ListItem.class).withClassName("row").all();
        String right = item.choices().get(item.key().getFirst()).text();
        String put = item.choices().get(item.key().get(1)).text();
        assertThat(tags(rows.getFirst(), "is-told")).containsExactly("Right: " + right);
        assertThat(tags(rows.getFirst(), "is-wrong")).containsExactly("You put: " + put);
        assertThat(rows.getFirst().getClassNames()).doesNotContain("picked", "key");
        assertThat(tags(rows.get(2), "is-right")).containsExactly("You had it right");
        assertThat(tags(rows.get(2), "is-wrong")).isEmpty();
    }

    @Test
    void aRowOutOfOrderSaysWhereItBelongsAndWhereItWasPut() {
        Attempt attempt = open(Form.ORDER);
        Item.Ordering item = (Item.Ordering) attempt.items().getFirst();
        List<Integer> order = new ArrayList<>(item.key());
        java.util.Collections.swap(order, 0, 1);
        rows().moved(MovableRows.joined(order));
        press("Answer");

        ListItem first = find(ListItem.class).withClassName("row").all().getFirst();
        assertThat(tags(first, "is-told")).containsExactly("Right: place 1");
        assertThat(tags(first, "is-wrong")).containsExactly("You put it in place 2");
    }

    private MovableRows rows() {
        return find(Rows.class).single().movable();
    }

    private Attempt open(Form form) {
        QuizRequest request = new QuizRequest(
                collections.bases().getFirst().about().id(),
                Set.of(),
                Set.of(),
                Set.of(form),
                Set.of(),
                1,
                QuizRequest.Level.MIXED);
        Starting starting = sittings.start(learner.id(), new QuizLink(request, 4711, null), FeedbackTime.AT_ONCE);
        UUID id = ((Starting.Started) starting).sitting().id();
        navigate("quiz/" + id, QuestionView.class);
        return attempts.find(learner.id(), id).orElseThrow();
    }

    private Attempt again(Attempt attempt) {
        return attempts.find(learner.id(), attempt.id()).orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static List<String> tags(ListItem row, String style) {
        return spans(row)
                .filter(span -> span.getClassNames().contains(style))
                .map(span -> span.getElement().getTextRecursively())
                .toList();
    }

    private static java.util.stream.Stream<Span> spans(Component component) {
        return component
                .getChildren()
                .flatMap(child -> java.util.stream.Stream.concat(
                        child instanceof Span span ? java.util.stream.Stream.of(span) : java.util.stream.Stream.empty(),
                        spans(child)));
    }
}
