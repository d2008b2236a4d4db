package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application, seen by a person with a browser. */
class HomePageIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @Test
    void theHomePageSaysWhereWeAre() {
        browser.open(app.url("/"));

        assertThat(browser.find("h1").getText()).isEqualTo("Dateline");
        assertThat(browser.driver().getTitle()).isEqualTo("Dateline");
        assertThat(browser.find("html").getAttribute("lang")).isEqualTo("en");
        browser.assertNoConsoleErrors();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.TABLET, Browser.DESK})
    void nobodyIsShutOutAtAnyWidthInLightOrDark(int width) {
        browser.width(width);
        browser.reducedMotion(true);
        browser.open(app.url("/"));
        assertThat((Long) browser.driver().executeScript("return window.innerWidth"))
                .isEqualTo(width);
        browser.assertNoSidewaysScroll();

        browser.screenshot("home-" + width + "-light");
        browser.assertAccessible();
        browser.dark(true);
        browser.screenshot("home-" + width + "-dark");
        browser.assertAccessible();
    }
}
