package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.ui.QuestionView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HomeViewTest extends SpringBrowserlessTest {

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
}
