package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Someone without a mouse looks around in the pictures, opens what is in them, and comes back. */
class PicturesByKeyboardIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @ParameterizedTest
    @CsvSource({"timeline,.scroller", "map,.plane", "aims,.plane"})
    void fromOneMarkToTheNextIntoItsFactsAndBack(String page, String list) {
        open(page, list);
        assertThat(active()).as("the keyboard is at a mark at once").isNotBlank();

        browser.press(Keys.HOME);
        String first = active();
        browser.press(Keys.ARROW_RIGHT);
        String second = active();
        assertThat(second).isNotEqualTo(first);
        browser.press(Keys.ARROW_LEFT);
        assertThat(active()).isEqualTo(first);
        browser.press(Keys.END);
        assertThat(active()).isNotIn(first, second);
        browser.press(Keys.HOME);
        browser.press(Keys.ARROW_RIGHT);

        String name = name();
        assertThat(name).isNotBlank();
        assertThat(inSight()).as("the mark is in sight").isTrue();
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".chosen #chosen")).isEmpty());
        browser.settle();
        assertThat(browser.driver().switchTo().activeElement().getDomProperty("id"))
                .as("what was chosen is read out")
                .isEqualTo("chosen");
        assertThat(browser.all(".chosen .sheet, .chosen .folded-fact")).isNotEmpty();
        assertThat(browser.driver().getCurrentUrl()).contains("chosen=");
        assertThat(browser.find(".picture [role=option][aria-selected=true]").getDomProperty("id"))
                .isEqualTo(active());

        browser.press(Keys.ESCAPE);
        browser.waiting()
                .until(d -> d.findElements(By.cssSelector(".chosen #chosen")).isEmpty());
        browser.settle();
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("role"))
                .isEqualTo("listbox");
        assertThat(name()).as("one is where one was").isEqualTo(name);
        browser.assertNoConsoleErrors();
    }

    @ParameterizedTest
    @CsvSource({"timeline,.scroller", "map,.plane"})
    void zoomsByKeys(String page, String list) {
        open(page, list);
        double before = scale(page);
        browser.press("+");
        assertThat(scale(page)).isGreaterThan(before);
        assertThat(inSight()).as("the mark is still in sight").isTrue();
        browser.press("-");
        browser.press("-");
        assertThat(scale(page)).isLessThan(before * 1.01);
        assertThat(active()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"timeline", "map", "aims"})
    void theTableSaysTheSameAndOpensTheSame(String page) {
        browser.open(app.url("/" + page));
        waitForMarks();
        MapKeys.tabTo(browser, ".as-table summary");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d ->
                        !d.findElements(By.cssSelector(".as-table tbody tr")).isEmpty());
        Map<?, ?> counts = Objects.requireNonNull((Map<?, ?>) browser.driver().executeScript("""
                const data = document.querySelector('dateline-%s').data;
                const parts = data.marks ?? data.spots?.flatMap(s => s.stays) ?? data.cells.flatMap(c => c.aims);
                return {drawn: parts.length, rows: document.querySelectorAll('.as-table tbody tr').length};
                """.formatted(page)));
        assertThat(counts.get("rows")).isEqualTo(counts.get("drawn"));
        MapKeys.tabTo(browser, ".as-table .as-link");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".chosen #chosen")).isEmpty());
    }

    @Test
    void aPlaceIsShownByItsCountry() {
        ShippedQuiz quiz = ShippedQuiz.of(Form.SHOW_PLACE, 1, 20251122);
        Item.ShowPlace item = (Item.ShowPlace) quiz.items().getFirst();
        quiz.start(browser, app.url(quiz.path()));
        MapKeys.tabTo(browser, "vaadin-combo-box input");
        browser.press(WorldMap.shipped().country(item.country()).orElseThrow().name());
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("vaadin-combo-box-item:not([hidden])"))
                        .isEmpty());
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> d.findElements(By.cssSelector("vaadin-combo-box[opened]"))
                        .isEmpty());
        browser.settle();
        assertThat(browser.all(".dock .verdict"))
                .as("it is chosen, not answered")
                .isEmpty();
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
        assertThat(browser.find(".dock .verdict").getText())
                .startsWith(item.whole() ? "Right" : "Partly right\n0.5 of 1 point");
    }

    @Test
    void aLinkOpensWhatWasChosenAndAnUnknownOneHarmsNothing() {
        browser.open(app.url("/map?chosen=budapest"));
        waitForMarks();
        assertThat(browser.find("#chosen").getText()).isEqualTo("Budapest");
        browser.open(app.url("/map?chosen=atlantis%3Cb%3E&actor=nobody&article=none&kind=x"));
        waitForMarks();
        assertThat(browser.all("#chosen")).isEmpty();
        assertThat(browser.all(".picture [role=option]")).hasSizeGreaterThan(5);
        browser.assertNoConsoleErrors();
    }

    private static void open(String page, String list) {
        browser.open(app.url("/" + page));
        waitForMarks();
        MapKeys.tabTo(browser, list);
    }

    private static void waitForMarks() {
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".picture [role=option]"))
                        .isEmpty());
    }

    private static String active() {
        return Objects.requireNonNullElse(
                browser.find(".picture [role=listbox]").getDomAttribute("aria-activedescendant"), "");
    }

    private static String name() {
        return (String) browser.driver()
                .executeScript("return document.getElementById(arguments[0])?.getAttribute('aria-label')", active());
    }

    private static Boolean inSight() {
        return (Boolean) browser.driver().executeScript("""
                const mark = document.getElementById(arguments[0]).getBoundingClientRect();
                const list = document.querySelector('.picture [role=listbox]').getBoundingClientRect();
                return mark.right > list.left && mark.left < list.right && mark.bottom > 0 && mark.top < innerHeight;
                """, active());
    }

    private static double scale(String page) {
        return ((Number) Objects.requireNonNull(browser.driver()
                        .executeScript("const e = document.querySelector('dateline-" + page
                                + "'); return Number(e.scale ?? e.k)")))
                .doubleValue();
    }
}
