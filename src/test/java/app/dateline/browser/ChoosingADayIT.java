package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The day as of which everything is shown, chosen by keyboard alone on a small phone. */
class ChoosingADayIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @Test
    void byKeyboardThereAndBackOnASmallPhone() {
        browser.width(Browser.SMALL_PHONE);
        browser.open(app.url("/sources"));
        browser.assertNoSidewaysScroll();

        browser.find(".as-of > summary").sendKeys(Keys.ENTER);
        assertThat(open()).isTrue();
        browser.assertNoSidewaysScroll();
        browser.assertAccessible();
        browser.press(Keys.ESCAPE);
        assertThat(open()).isFalse();
        assertThat(browser.driver().switchTo().activeElement().getTagName())
                .as("what has the focus after Escape")
                .isEqualTo("summary");

        browser.press(Keys.ENTER);
        browser.all(".as-of .day-picks a").stream()
                .filter(day -> day.getText().equals("17 October 2025"))
                .findFirst()
                .orElseThrow()
                .sendKeys(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".known-then")).isEmpty());
        browser.settle();
        assertThat(browser.text()).contains("As known on 17 October 2025").contains("2 of 2 sources");
        browser.assertNoSidewaysScroll();

        browser.open(app.url("/disagreements"));
        assertThat(browser.text()).contains("As known on 17 October 2025");
        browser.find(".known-then a").sendKeys(Keys.ENTER);
        browser.waiting()
                .until(d -> d.findElements(By.cssSelector(".known-then")).isEmpty());
        browser.settle();
        assertThat(browser.text()).contains("Helsinki");
        browser.assertNoConsoleErrors();
    }

    private static boolean open() {
        return browser.driver().executeScript("return document.querySelector('.as-of').open") == Boolean.TRUE;
    }
}
