package app.dateline.browser;

import app.dateline.fact.Place;
import app.dateline.item.Item;
import java.util.Collections;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The map question without a mouse. */
final class MapKeys {

    /** Pixels that the point goes at a press of an arrow key, alone and with Shift, as dateline-place.js has it. */
    private static final int STEP = 12;

    private static final int FINE = 2;

    private MapKeys() {}

    /** Moves the point by the arrow keys to where the key lies. */
    static void pointAt(Browser browser, Item.ShowPlace item) {
        Place place = ShippedQuiz.BASE.place(item.key());
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("dateline-place .country"))
                        .isEmpty());
        tabTo(browser, ".plane");
        browser.press(Keys.ARROW_RIGHT);
        List<?> off = (List<?>) browser.driver().executeScript("""
                const map = document.querySelector('dateline-place');
                const at = map.screen(map.point.lon, map.point.lat);
                const to = map.screen(arguments[1], arguments[0]);
                return [Math.round(to[0] - at[0]), Math.round(to[1] - at[1])];
                """, place.latitude(), place.longitude());
        go(browser, ((Number) off.get(0)).intValue(), Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
        go(browser, ((Number) off.get(1)).intValue(), Keys.ARROW_DOWN, Keys.ARROW_UP);
    }

    /** Presses Tab until what matches has the focus. */
    static void tabTo(Browser browser, String css) {
        for (int i = 0; i < 60; i++) {
            if (Boolean.TRUE.equals(
                    browser.driver().executeScript("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError("no way by Tab to " + css);
    }

    private static void go(Browser browser, int pixels, Keys forward, Keys back) {
        Keys key = pixels < 0 ? back : forward;
        press(browser, key, Math.abs(pixels) / STEP);
        int rest = Math.abs(pixels) % STEP / FINE;
        if (rest > 0) {
            new Actions(browser.driver())
                    .keyDown(Keys.SHIFT)
                    .sendKeys(String.join("", Collections.nCopies(rest, key)))
                    .keyUp(Keys.SHIFT)
                    .perform();
            browser.settle();
        }
    }

    private static void press(Browser browser, Keys key, int times) {
        if (times > 0) {
            browser.press(String.join("", Collections.nCopies(times, key)));
        }
    }
}
