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
import app.dateline.fact.ui.Clipping;
import app.dateline.fact.ui.Words;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.QuizLink;
import app.dateline.item.QuizRequest;
import app.dateline.time.Edtf;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class QuizJourneyTest extends SpringBrowserlessTest {

    @Autowired
    Sittings sittings;

    @Autowired
    Attempts attempts;

    @Autowired
    Collections collections;

    @Autowired
    Learner learner;

    private String collection;

    @BeforeEach
    void someCollection() {
        collection = collections.bases().getFirst().about().id();
    }

    @Test
    void aRightAnswerIsSaidToBeRightAndLeadsToItsSource() {
        Attempt attempt = open(Form.SINGLE_CHOICE, 2, FeedbackTime.AT_ONCE);
        Item.SingleChoice item = (Item.SingleChoice) attempt.items().getFirst();
        find(Choices.class).single().press(item.key());
        press("Answer");

        assertThat(verdict()).isEqualTo("Right");
        assertThat(page()).contains(item.head().statement(), "Your answer, and right");
        assertThat(find(Clipping.class).all()).isNotEmpty();
        press("Next question");
        assertThat(title()).startsWith("Question 2 of 2");
    }

    @Test
    void aWrongAnswerStaysWhereItWasAndSaysWhatItReallyIs() {
        Attempt attempt = open(Form.SINGLE_CHOICE, 1, FeedbackTime.AT_ONCE);
        Item.SingleChoice item = (Item.SingleChoice) attempt.items().getFirst();
        int wrong = (item.key() + 1) % item.options().size();
        find(Choices.class).single().press(wrong);
        press("Answer");

        assertThat(verdict()).isEqualTo("Not right");
        OptionCard card = find(OptionCard.class).all().get(wrong);
        assertThat(card.getClassNames()).contains("picked").doesNotContain("key");
        assertThat(text(card)).contains(item.options().get(wrong).text(), "Your answer");
        if (!item.options().get(wrong).constructed()) {
            assertThat(text(card)).contains(item.options().get(wrong).truth(), "paragraph");
        }
        assertThat(find(OptionCard.class).all().get(item.key()).getClassNames()).contains("key");
    }

    @Test
    void answeringNothingIsHandedBackAndNotCounted() {
        Attempt attempt = open(Form.SINGLE_CHOICE, 1, FeedbackTime.AT_ONCE);
        press("Answer");

        assertThat(page()).contains("Choose an answer first.");
        assertThat(again(attempt).answers()).isEmpty();
    }

    @Test
    void anImpossibleDateIsHandedBackAndNotCounted() {
        Attempt attempt = open(Form.TYPED_DATE, 1, FeedbackTime.AT_ONCE);
        test(find(TextField.class).single()).setValue("31 February 2025");
        press("Answer");

        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        assertThat(page()).contains("31 February");
        assertThat(again(attempt).answers()).isEmpty();
    }

    @Test
    void aDateThatMayMeanTwoDaysIsAskedAbout() {
        Attempt attempt = open(Form.TYPED_DATE, 20, FeedbackTime.AT_ONCE);
        int position = IntStream.range(0, attempt.items().size())
                .filter(i -> swaps(((Item.TypedDate) attempt.items().get(i)).key()))
                .findFirst()
                .orElseThrow();
        LocalDate key = ((Item.TypedDate) attempt.items().get(position)).key().first();
        navigate("quiz/" + attempt.id() + "/" + (position + 1), QuestionView.class);
        test(find(TextField.class).single())
                .setValue(key.getDayOfMonth() + "/" + key.getMonthValue() + "/" + key.getYear());
        press("Answer");
        assertThat(page()).contains("Which date do you mean?");
        assertThat(again(attempt).answers()).isEmpty();
        press(Words.date(Edtf.day(key)));

        assertThat(verdict()).isEqualTo("Right");
    }

    private static boolean swaps(Edtf key) {
        return key.exactDay()
                .filter(day -> day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue())
                .isPresent();
    }

    @Test
    void whoDoesNotKnowPassesItOver() {
        Attempt attempt = open(Form.TRUE_FALSE, 1, FeedbackTime.AT_ONCE);
        press("I don’t know");

        assertThat(verdict()).isEqualTo("Skipped");
        assertThat(again(attempt).answer(0).orElseThrow().response()).isEqualTo(new Response.Skipped());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void beforeAnAnswerThePageHoldsNothingOfTheKey(Form form) {
        Attempt attempt = open(form, 1, FeedbackTime.AT_ONCE);
        Item.Head head = attempt.items().getFirst().head();

        // A true claim is its own statement; whether it is true is all that is secret.
        assertThat(page().replace(head.stem(), "")).isNotEqualTo(page()).doesNotContain(head.statement());
        head.evidence().forEach(citation -> assertThat(page()).doesNotContain(citation.gist()));
        press("I don’t know");
        head.evidence().forEach(citation -> assertThat(page()).contains(citation.gist()));
        if (form != Form.ORDER && form != Form.MATCH) {
            assertThat(page()).contains(head.statement());
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whoWantsFeedbackAtTheEndSeesNoneBefore(Form form) {
        Attempt attempt = open(form, 2, FeedbackTime.AT_THE_END);
        press("I don’t know");
        assertThat(title()).startsWith("Question 2 of");
        navigate("quiz/" + attempt.id() + "/1", QuestionView.class);

        Item.Head head = attempt.items().getFirst().head();
        assertThat(page()).contains("Your answer is kept.");
        assertThat(page().replace(head.stem(), "")).doesNotContain(head.statement());
        head.evidence().forEach(citation -> assertThat(page()).doesNotContain(citation.gist()));
    }

    @Test
    void anAnswerFromAnotherTabCountsAndThisTabSaysSo() {
        Attempt attempt = open(Form.TRUE_FALSE, 1, FeedbackTime.AT_ONCE);
        find(Choices.class).single().press(0);
        sittings.answer(learner.id(), attempt.id(), 0, new Response.Skipped());
        press("Answer");

        assertThat(page()).contains("nothing was counted twice");
        assertThat(verdict()).isEqualTo("Skipped");
        assertThat(again(attempt).answer(0).orElseThrow().response()).isEqualTo(new Response.Skipped());
    }

    @Test
    void aQuizThatWasDiscardedElsewhereSaysSo() {
        Attempt attempt = open(Form.TRUE_FALSE, 1, FeedbackTime.AT_ONCE);
        find(Choices.class).single().press(0);
        sittings.discard(learner.id(), attempt.id());
        press("Answer");

        assertThat(page()).contains("This quiz is gone");
    }

    @Test
    void theResultIsASentenceAndEveryQuestionWithItsKey() {
        Attempt attempt = open(Form.SINGLE_CHOICE, 2, FeedbackTime.AT_ONCE);
        find(Choices.class).single().press(((Item.SingleChoice) attempt.items().getFirst()).key());
        press("Answer");
        press("Next question");
        press("I don’t know");
        press("See the result");

        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
        assertThat(find(H1.class).single().getText()).startsWith("1 of 2");
        assertThat(find(ResultRow.class).all()).hasSize(2);
        assertThat(page()).contains("You passed this one over");
        attempt.items().forEach(item -> assertThat(page()).contains(item.head().stem()));
        assertThat(again(attempt).isFinished()).isTrue();

        press("Practise the mistakes");
        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
    }

    @Test
    void anUnfinishedQuizIsNotEndedByLookingAtItsResult() {
        Attempt attempt = open(Form.SINGLE_CHOICE, 2, FeedbackTime.AT_ONCE);
        navigate("quiz/" + attempt.id() + "/result", ResultView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("2 of 2 questions are still open");
        assertThat(again(attempt).isFinished()).isFalse();
        press("End it here");

        assertThat(find(H1.class).single().getText()).startsWith("None of 2");
    }

    @Test
    void aLinkGivesSomeoneElseTheSameQuestions() {
        QuizLink link = new QuizLink(QuizRequest.tenOn(collection), 77, null);
        follow(link.query());
        assertThat(page()).contains("10 questions");
        press("Start this quiz");
        Attempt mine = sittings.unfinished(learner.id()).stream()
                .findFirst()
                .map(s -> attempts.find(learner.id(), s.id()).orElseThrow())
                .orElseThrow();
        UUID other = UUID.randomUUID();
        Starting theirs = sittings.start(other, link, FeedbackTime.AT_ONCE);

        assertThat(theirs).isInstanceOf(Starting.Started.class);
        assertThat(attempts.find(other, ((Starting.Started) theirs).sitting().id())
                        .orElseThrow()
                        .items())
                .isEqualTo(mine.items());
    }

    @Test
    void aLinkThatWasCutOffSaysWhatIsMissing() {
        follow("collection=" + collection + "&number=many");

        assertThat(page()).contains("This link doesn’t lead to a quiz", "“seed” is missing.", "“many”");
    }

    private Attempt open(Form form, int number, FeedbackTime feedback) {
        QuizRequest request = new QuizRequest(
                collection, Set.of(), Set.of(), Set.of(form), Set.of(), number, QuizRequest.Level.MIXED);
        Starting starting = sittings.start(learner.id(), new QuizLink(request, 4711, null), feedback);
        UUID id = ((Starting.Started) starting).sitting().id();
        navigate("quiz/" + id, QuestionView.class);
        return attempts.find(learner.id(), id).orElseThrow();
    }

    private Attempt again(Attempt attempt) {
        return attempts.find(learner.id(), attempt.id()).orElseThrow();
    }

    private static void follow(String query) {
        UI.getCurrent().navigate(StartView.PATH, QueryParameters.fromString(query));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String verdict() {
        return text(find(Span.class).withClassName("verdict").single());
    }

    private String title() {
        return ((QuestionView) getCurrentView()).getPageTitle();
    }

    /** All that the page holds: its texts and its attributes. */
    private String page() {
        Component view = (Component) getCurrentView();
        return text(view) + Parser.unescapeEntities(view.getElement().getOuterHTML(), false);
    }

    private static String text(Component component) {
        return component.getElement().getChildCount() == 0
                ? component.getElement().getText()
                : component.getElement().getTextRecursively();
    }
}
