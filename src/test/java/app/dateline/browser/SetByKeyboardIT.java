package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A teacher makes a set and works on it without a mouse: the focus is always where the hand is. */
class SetByKeyboardIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @Test
    void aSetIsMadeMovedSwappedAndDroppedByKeys() {
        FirstAdministrator.enter(browser, app);
        browser.open(app.url("/teach"));
        browser.tabTo("Make a set");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("main.new-set .item-body"))
                        .isEmpty());
        browser.settle();
        browser.tabTo("Keep this set");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("main.set .tools")).isEmpty());
        browser.settle();
        List<String> stems = stems();
        assertThat(stems).hasSize(10);

        browser.tabTo("Move question 1 down");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused()).isEqualTo("Move question 2 down");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused()).isEqualTo("Move question 3 down");
        assertThat(stems()).startsWith(stems.get(1), stems.get(2), stems.get(0));
        browser.press(Keys.ARROW_UP);
        browser.press(Keys.ARROW_UP);
        assertThat(browser.focused())
                .as("up is at its end, so the focus is beside it")
                .isEqualTo("Move question 1 down");
        assertThat(stems()).isEqualTo(stems);

        browser.tabTo("Another on this fact: question 1");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".other-items")).isEmpty());
        browser.settle();
        browser.tabTo("Leave it");
        browser.press(Keys.ENTER);
        assertThat(browser.focused()).isEqualTo("Another on this fact: question 1");

        browser.tabTo("Drop question 1");
        browser.press(Keys.ENTER);
        assertThat(stems()).isEqualTo(stems.subList(1, 10));
        assertThat(browser.focused()).as("a second press drops nothing more").isEqualTo("Undo: put question 1 back");
        browser.press(Keys.ENTER);
        assertThat(stems()).isEqualTo(stems);
        assertThat(browser.focused()).isEqualTo("Drop question 1");
        browser.assertNoConsoleErrors();
    }

    private static List<String> stems() {
        return browser.all(".set .items > li > .item-body h3").stream()
                .map(WebElement::getText)
                .toList();
    }
}
