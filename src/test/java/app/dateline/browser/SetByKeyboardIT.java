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
        tabTo("Make a set");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("main.new-set .item-body"))
                        .isEmpty());
        browser.settle();
        tabTo("Keep this set");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("main.set .tools")).isEmpty());
        browser.settle();
        List<String> stems = stems();
        assertThat(stems).hasSize(10);

        tabTo("Move question 1 down");
        browser.press(Keys.ARROW_DOWN);
        assertThat(focused()).isEqualTo("Move question 2 down");
        browser.press(Keys.ARROW_DOWN);
        assertThat(focused()).isEqualTo("Move question 3 down");
        assertThat(stems()).startsWith(stems.get(1), stems.get(2), stems.get(0));
        browser.press(Keys.ARROW_UP);
        browser.press(Keys.ARROW_UP);
        assertThat(focused()).as("up is at its end, so the focus is beside it").isEqualTo("Move question 1 down");
        assertThat(stems()).isEqualTo(stems);

        tabTo("Another on this fact: question 1");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".other-items")).isEmpty());
        browser.settle();
        tabTo("Leave it");
        browser.press(Keys.ENTER);
        assertThat(focused()).isEqualTo("Another on this fact: question 1");

        tabTo("Drop question 1");
        browser.press(Keys.ENTER);
        assertThat(stems()).isEqualTo(stems.subList(1, 10));
        assertThat(focused()).as("a second press drops nothing more").isEqualTo("Undo: put question 1 back");
        browser.press(Keys.ENTER);
        assertThat(stems()).isEqualTo(stems);
        assertThat(focused()).isEqualTo("Drop question 1");
        browser.assertNoConsoleErrors();
    }

    /** Presses Tab until something of that name has the focus. */
    private static void tabTo(String name) {
        for (int i = 0; i < 120; i++) {
            if (focused().equals(name)) {
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError("Tab never comes to " + name + ", but to " + focused());
    }

    private static String focused() {
        return String.valueOf(browser.driver().executeScript("""
                const e = document.activeElement;
                return e.getAttribute('aria-label') ?? e.textContent.trim();
                """));
    }

    private static List<String> stems() {
        return browser.all(".set .items > li > .item-body h3").stream()
                .map(WebElement::getText)
                .toList();
    }
}
