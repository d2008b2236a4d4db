package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** A first press of the mouse, or a first tap, on a mark opens it: the picture had no focus before. */
class PicturesByMouseIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @ParameterizedTest
    @CsvSource({
        "timeline, MOUSE",
        "map,      MOUSE",
        "aims,     MOUSE",
        "timeline, TOUCH",
        "map,      TOUCH",
        "aims,     TOUCH"
    })
    void aMarkThatIsPressedOpens(String page, PointerInput.Kind kind) {
        browser.open(app.url("/" + page));
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".picture [role=option]"))
                        .isEmpty());
        browser.driver().executeScript("document.querySelector('.picture .stage').scrollIntoView({block: 'start'})");
        browser.settle();
        List<?> mark = lastInSight();
        PointerInput pointer = new PointerInput(kind, kind.name());
        Sequence press = new Sequence(pointer, 0)
                .addAction(pointer.createPointerMove(
                        Duration.ZERO,
                        PointerInput.Origin.viewport(),
                        ((Number) mark.get(1)).intValue(),
                        ((Number) mark.get(2)).intValue()))
                .addAction(pointer.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(pointer.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
        browser.driver().perform(List.of(press));

        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".chosen #chosen")).isEmpty());
        browser.settle();
        assertThat(browser.find(".picture [role=option][aria-selected=true]").getDomAttribute("data-id"))
                .isEqualTo(mark.get(0));
        browser.assertNoConsoleErrors();
    }

    /** Not the first, as that is where the keyboard would go: its id and where the pointer meets it. */
    private static List<?> lastInSight() {
        return (List<?>) Objects.requireNonNull(browser.driver().executeScript("""
                const met = [...document.querySelectorAll('.picture [role=option]:not(.bundle)')].flatMap(mark => {
                    const box = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
                    const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
                    return document.elementFromPoint(x, y)?.closest('[role=option]') === mark
                        ? [[mark.dataset.id, x, y]] : [];
                });
                return met.length > 2 ? met.at(-1) : null;
                """));
    }
}
