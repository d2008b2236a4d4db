package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.service.Sittings;
import app.dateline.fact.Collections;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.DisagreementsView;
import app.dateline.fact.ui.FactView;
import app.dateline.fact.ui.SourcesView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A day, once chosen, holds on every page until one goes back to today. */
@SpringBootTest
class AsOfPagesTest extends SpringBrowserlessTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 20);

    @Autowired
    Collections collections;

    @Autowired
    AsOf asOf;

    @Autowired
    Sittings sittings;

    @Autowired
    Learner learner;

    @Test
    void aDayInTheAddressHoldsOnEveryPage() {
        go("sources?as-of=2025-10-20");
        assertThat(text()).contains("As known on 20 October 2025").contains("2 of 2 sources");

        navigate(DisagreementsView.class);
        assertThat(text()).contains("As known on 20 October 2025").doesNotContain("Helsinki");
        navigate(HomeView.class);
        assertThat(text()).contains("As known on 20 October 2025").doesNotContain("Oleksa Drachewych");
        navigate("fact/second-summit-planned", FactView.class);
        assertThat(text()).contains("planned").doesNotContain("alled off");
    }

    @Test
    void whatWasPublishedLaterSaysSoAndShowsTheWayBack() {
        go("source/conversation?as-of=2025-10-20");
        assertThat(text()).contains("Not known yet on 20 October 2025");
        String back =
                find(Anchor.class).withText("Show it as known today").single().getHref();

        go(back);
        assertThat(text()).contains("Oleksa Drachewych").doesNotContain("Not known yet");
        assertThat(asOf.day()).isEmpty();
    }

    @Test
    void theTitleOfWhatIsNotKnownYetDoesNotNameIt() {
        for (String page :
                new String[] {"source/conversation", "source/conversation/text", "fact/second-summit-called-off"}) {
            go(page + "?as-of=2025-10-20");
            assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle())
                    .as(page)
                    .startsWith("Not known yet on 20 October 2025");
        }
    }

    @Test
    void everyDayToChooseSaysWhatItBrought() {
        go("");
        List<String> brought = find(Span.class).withClassName("brought").all().stream()
                .map(Span::getText)
                .toList();
        List<String> titles = find(Anchor.class).all().stream()
                .filter(a -> a.getClassNames().contains("numbers"))
                .flatMap(a -> a.getTitle().stream())
                .toList();

        assertThat(brought).hasSizeGreaterThan(3).allMatch(line -> line.endsWith("."));
        assertThat(titles).as("in the frame").isEqualTo(brought);
        assertThat(brought).anyMatch(line -> line.contains("facts are new") && line.contains("called off"));
    }

    @Test
    void theDayIsChosenInTheFrameAndThePageStays() {
        go("sources?sort=title");
        find(Input.class).single().setValue("2025-10-20");
        test(find(Button.class).withText("Show").single()).click();

        assertThat(getCurrentView()).isInstanceOf(SourcesView.class);
        assertThat(asOf.day()).contains(OCTOBER);
        assertThat(text()).contains("As known on 20 October 2025");
        assertThat(find(Anchor.class).withText("Back to today").all().getFirst().getHref())
                .isEqualTo("sources?as-of=today&sort=title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2001-01-01; 1 January 2001 is before the first source was published, on 8 August 2025.
                    3001-01-01; 1 January 3001 is still to come.
                    2025-02-30; “2025-02-30” is no day of the calendar.
                    <i>x</i>; “<i>x</i>” is no day of the calendar.
                    """)
    void aDayThatCannotBeShownIsRefusedAndNothingIsLost(String day, String message) {
        go("sources?as-of=2025-10-20");
        UI.getCurrent().navigate(SourcesView.class, QueryParameters.of(AsOf.PARAMETER, day));

        assertThat(text()).contains(message).contains("As known on 20 October 2025");
        assertThat(asOf.day()).contains(OCTOBER);
    }

    @Test
    void aQuizThatIsStartedThenIsAskedAsOfThatDay() {
        go("?as-of=2025-10-20");
        test(find(Button.class).withText("Start 10 questions").single()).click();

        assertThat(sittings.unfinished(learner.id()).getFirst().request().asOf())
                .isEqualTo(OCTOBER);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("As known on 20 October 2025");
    }

    @Test
    void aLinkToAQuizCarriesItsOwnDayAndLeavesTheReadersAlone() {
        String id = collections.bases().getFirst().about().id();
        go("start?collection=" + id + "&seed=7&as-of=2025-10-20");

        assertThat(text()).contains("As known on 20 October 2025, from what was published by then");
        assertThat(asOf.day()).isEmpty();
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String text() {
        return find(Frame.class).single().getElement().getTextRecursively();
    }
}
