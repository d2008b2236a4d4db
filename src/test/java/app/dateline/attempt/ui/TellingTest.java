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
import app.dateline.fact.Spelling;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.QuizLink;
import app.dateline.item.QuizRequest;
import app.dateline.item.WorldMap;
import app.dateline.time.Edtf;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** That the pages say how an answer is taken before it is given, and why something is otherwise than was asked for. */
@SpringBootTest
class TellingTest extends SpringBrowserlessTest {

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
    void saysWhichYearIsTakenAndHowCloselyADateIsAsked() {
        Attempt attempt = open(Form.TYPED_DATE, 30);
        for (int i = 0; i < attempt.items().size(); i++) {
            Item.TypedDate item = (Item.TypedDate) attempt.items().get(i);
            navigate("quiz/" + attempt.id() + "/" + (i + 1), QuestionView.class);
            assertThat(item.year() == null ? "" : page())
                    .contains(item.year() == null ? "" : "Without a year, " + item.year() + " is taken.");
            assertThat(page())
                    .contains(
                            switch (item.key().precision()) {
                                case DAY -> "Write the day";
                                case SPAN -> "which part of a month";
                                case MONTH -> "The month is enough";
                                case SEASON -> "The season is enough";
                                case YEAR -> "The year is enough";
                            });
        }
    }

    @Test
    void aDateOfAnotherYearIsNotQuiteRight() {
        Attempt attempt = open(Form.TYPED_DATE, 30);
        int position = IntStream.range(0, attempt.items().size())
                .filter(i -> ((Item.TypedDate) attempt.items().get(i)).key().precision() == Edtf.Precision.DAY
                        && !((Item.TypedDate) attempt.items().get(i)).key().approximate())
                .findFirst()
                .orElseThrow();
        navigate("quiz/" + attempt.id() + "/" + (position + 1), QuestionView.class);
        Edtf key = ((Item.TypedDate) attempt.items().get(position)).key();
        test(find(TextField.class).single()).setValue(key.first().plusYears(1).toString());
        press("Answer");
        assertThat(verdict()).isEqualTo("Not quite");
    }

    @Test
    void anOrderSaysHowItIsCounted() {
        open(Form.ORDER, 1);
        assertThat(page()).contains("Each pair in the right order counts; a pair the wrong way round takes one back.");
    }

    @Test
    void fewerPicksThanAskedForAreTakenAtTheSecondPressOnly() {
        Attempt attempt = open(Form.MULTIPLE_RESPONSE, 1);
        Item.MultipleResponse item = (Item.MultipleResponse) attempt.items().getFirst();
        find(Choices.class)
                .single()
                .press(item.keys().stream().sorted().findFirst().orElseThrow());
        press("Answer");
        assertThat(page()).contains("You have picked 1 of " + item.keys().size() + ". Add ");
        assertThat(again(attempt).answers()).isEmpty();
        press("Answer");
        assertThat(verdict()).startsWith("Partly right");
    }

    @Test
    void saysWhyAQuizIsShorter() {
        Attempt attempt = open(Form.SHOW_PLACE, 50);
        int questions = attempt.items().size();
        assertThat(questions).isLessThan(50);
        String note = "This choice gives " + questions + " fair questions, fewer than the 50 asked for.";
        assertThat(page()).contains(note);
        navigate("quiz/" + attempt.id() + "/2", QuestionView.class);
        assertThat(page()).doesNotContain(note);
        IntStream.range(0, questions)
                .forEach(i -> sittings.answer(learner.id(), attempt.id(), i, new Response.Skipped()));
        assertThat(text(new Begun(sittings, collections, learner))).contains("All answered: see the result");
        navigate("quiz/" + attempt.id() + "/result", ResultView.class);
        assertThat(page()).contains(note);
    }

    @Test
    void saysNothingWhereAllAreThere() {
        open(Form.SINGLE_CHOICE, 2);
        assertThat(page()).doesNotContain("fewer than");
    }

    @ParameterizedTest
    @CsvSource({
        "Scotland, GB",
        "UK, GB",
        "Great Britain, GB",
        "the United Kingdom, GB",
        "USA, US",
        "America, US",
        "U.S., US",
        "the United States, US",
        "Anchorage, US",
        "Budapest, HU",
        "Turkey, TR",
        "Czech Republic, CZ",
        "Hung, HU",
        "Côte d'Ivoire, CI",
        "Atlantis,",
        "a,",
        "United,",
        "Ger, DE"
    })
    void findsACountryByWhatItIsCalled(String typed, String country) {
        CountryBox box =
                new CountryBox(WorldMap.shipped(), collections.bases().getFirst(), chosen -> {}, unknown -> {});
        assertThat(box.named(Spelling.fold(typed)).map(WorldMap.Country::id).orElse(null))
                .isEqualTo(country);
    }

    private Attempt open(Form form, int number) {
        QuizRequest request = new QuizRequest(
                collection, Set.of(), Set.of(), Set.of(form), Set.of(), number, QuizRequest.Level.MIXED);
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

    private String verdict() {
        List<Span> verdicts = find(Span.class).withClassName("verdict").all();
        return text(verdicts.getFirst());
    }

    private String page() {
        Component view = (Component) getCurrentView();
        return text(view) + view.getElement().getOuterHTML();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
