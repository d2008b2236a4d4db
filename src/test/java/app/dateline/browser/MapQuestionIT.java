package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.item.Form;
import app.dateline.item.Item;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Pointing at a place on the map: what one set stays in sight, names can be read, and a name in vain is told. */
class MapQuestionIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @Test
    void theMapGrowsAboutThePinAndNamesKeepApart() {
        start();
        MapKeys.tabTo(browser, ".plane");
        browser.press(Keys.ARROW_RIGHT);
        for (int i = 0; i < 12; i++) {
            browser.press(Keys.ARROW_LEFT);
            browser.press(Keys.ARROW_UP);
        }
        for (int i = 0; i < 5; i++) {
            browser.press("+");
            assertThat(pinInSight()).as("after %s times", i + 1).isTrue();
        }
        browser.press("0");
        browser.driver().executeScript("document.querySelectorAll('.place .tool')[1].click()");
        assertThat(pinInSight()).as("by the button").isTrue();

        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> d.findElements(By.cssSelector(".place .name")).size() >= 2);
        browser.settle();
        assertThat((List<?>) browser.driver().executeScript("""
                const boxes = [...document.querySelectorAll('.place .name')].map(n => [n.textContent, n.getBoundingClientRect()]);
                const over = [];
                boxes.forEach(([one, a], i) => boxes.slice(i + 1).forEach(([other, b]) => {
                  if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
                    over.push(one + ' / ' + other);
                  }
                }));
                return over;
                """))
                .as("names that cover each other")
                .isEmpty();
        browser.assertNoConsoleErrors();
    }

    @Test
    void aNameInVainIsToldAndAShortOneIsFound() {
        start();
        MapKeys.tabTo(browser, "vaadin-combo-box input");
        browser.press("Atlantis");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> d.findElements(By.cssSelector(".on-map .refusal")).stream()
                        .anyMatch(e -> e.getText().contains("Atlantis")));
        assertThat(browser.all(".dock .verdict")).isEmpty();

        browser.driver().executeScript("document.activeElement.select()");
        browser.press("Scotland");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> d.findElements(By.cssSelector("vaadin-combo-box[opened]"))
                        .isEmpty());
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
        browser.awaitText("You chose the United Kingdom.");
    }

    private static void start() {
        ShippedQuiz quiz = ShippedQuiz.of(Form.SHOW_PLACE, 1, 20251122);
        assertThat(quiz.items().getFirst()).isInstanceOf(Item.ShowPlace.class);
        quiz.start(browser, app.url(quiz.path()));
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("dateline-place .country"))
                        .isEmpty());
    }

    private static boolean pinInSight() {
        browser.settle();
        return Boolean.TRUE.equals(browser.driver().executeScript("""
                const map = document.querySelector('dateline-place');
                const [x, y] = map.screen(map.point.lon, map.point.lat);
                return x >= 0 && y >= 0 && x <= map.w && y <= map.h;
                """));
    }
}
