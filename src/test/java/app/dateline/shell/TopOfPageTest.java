package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Going on to another page begins at its top; going back, or choosing something on the same page, leaves the window. */
@SpringBootTest
class TopOfPageTest extends SpringBrowserlessTest {

    @Test
    void anotherPageIsReadFromItsTop() {
        UI.getCurrent().navigate("sources");
        scrolls();
        UI.getCurrent().navigate("aims");
        assertThat(scrolls()).isEqualTo(1);
    }

    @Test
    void theSamePageStaysWhereItIs() {
        UI.getCurrent().navigate("sources");
        scrolls();
        UI.getCurrent().navigate("sources", QueryParameters.of("x", "1"));
        assertThat(scrolls()).isZero();
    }

    @Test
    void whoGoesBackFindsThePlaceAgain() {
        UI.getCurrent().navigate("sources");
        scrolls();
        UI ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location("aims"), NavigationTrigger.HISTORY);
        assertThat(scrolls()).isZero();
    }

    /** How often the window was sent to its top since this was last asked. */
    private static long scrolls() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("scrollTo(0, 0)"))
                .count();
    }
}
