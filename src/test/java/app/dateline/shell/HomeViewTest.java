package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.ui.QuestionView;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import app.dateline.fact.ui.Clipping;
import app.dateline.item.Form;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HomeViewTest extends SpringBrowserlessTest {

    @Autowired
    Collections collections;

    @Test
    void aVisitorReadsInEightWordsWhereTheyAre() {
        navigate(HomeView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Questions from the news, each with its source.");
        assertThat(find(H1.class).single().getText().split(" ")).hasSize(8);
    }

    @Test
    void aVisitorSeesTheArticlesOnTheShelf() {
        navigate(HomeView.class);

        assertThat(find(H3.class).all()).hasSize(5);
    }

    @Test
    void oneButtonStartsTenQuestionsAtOnce() {
        navigate(HomeView.class);
        test(find(Button.class).withText("Start 10 questions").single()).click();

        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
        assertThat(((QuestionView) getCurrentView()).getPageTitle()).startsWith("Question 1 of 10");
    }

    @Test
    void theChoicesAreFoldedUntilTheyAreWanted() {
        navigate(HomeView.class);

        NativeDetails choices = find(NativeDetails.class).all().stream()
                .filter(d -> d.getSummaryText().equals("Choose what you are asked"))
                .findFirst()
                .orElseThrow();
        assertThat(choices.isOpen()).isFalse();
        test(find(Button.class).withText("Start this quiz").single()).click();
        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
    }

    @Test
    void aChoiceThatGivesNoQuestionSaysSoBesideItsButton() {
        navigate(HomeView.class);
        choose("Only about", Kind.DEADLINE);
        choose("Only in these forms", Form.TYPED_LENGTH);
        choose("Only from these articles", "states-headline");
        Button start = find(Button.class).withText("Start this quiz").single();
        test(start).click();

        assertThat(getCurrentView()).isInstanceOf(HomeView.class);
        Component form = start.getParent().orElseThrow();
        Component beside =
                form.getChildren().toList().get(form.getChildren().toList().indexOf(start) + 1);
        assertThat(beside.getElement().getText()).startsWith("There is no fair question of that sort");
        assertThat(beside.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(beside.getElement().getClassList()).contains("refusal");
    }

    @Test
    void theSampleBesideTheButtonNamesNeitherTimeNorPlaceOfAnything() {
        navigate(HomeView.class);
        FactBase base = collections.bases().getFirst();
        String shown = find(Clipping.class).single().getElement().getTextRecursively();

        assertThat(base.facts().stream()
                        .filter(fact -> fact.value(Slot.DATE).isPresent()
                                || fact.value(Slot.PLACE).isPresent())
                        .flatMap(fact -> fact.attestations().stream())
                        .map(attestation -> attestation.citation().gist()))
                .isNotEmpty()
                .noneMatch(shown::contains);
    }

    @Test
    void whatWasBegunWaitsToBeResumedAndCanBeDiscarded() {
        navigate(HomeView.class);
        assertThat(find(H2.class).withText("Go on where you stopped").exists()).isFalse();
        test(find(Button.class).withText("Start 10 questions").single()).click();
        navigate(HomeView.class);
        assertThat(find(H2.class).withText("Go on where you stopped").exists()).isTrue();
        assertThat(find(RouterLink.class).withText("Go on").single().getHref()).startsWith("quiz/");

        test(find(Button.class).withText("Discard").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(RouterLink.class).withText("Go on").exists()).isFalse();
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoAndWhatIsSafe() {
        navigate("no/such/page", NotFoundView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void aPageThatFailsShowsNoStackTrace() {
        BrokenView page = new BrokenView();

        assertThat(page.getElement().getTextRecursively())
                .contains("Something broke on our side")
                .contains("Every answer that you saw marked is kept.");
    }

    @SuppressWarnings("unchecked")
    private void choose(String group, Object only) {
        find(CheckboxGroup.class).all().stream()
                .filter(g -> group.equals(g.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(Set.of(only));
    }
}
