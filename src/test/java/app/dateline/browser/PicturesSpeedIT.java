package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.util.FileSystemUtils;

/**
 * How fast the pictures of a collection of 2,000 facts are drawn and scrolled. It prints figures and asserts no times, as
 * those belong to a machine; docs/benchmarks.md keeps them. Run it alone with {@code -Ddateline.measure=true}.
 */
@EnabledIfSystemProperty(named = "dateline.measure", matches = "true")
class PicturesSpeedIT {

    private static final int FACTS = 2000;

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp("--dateline.questions=" + questions());

    /** Tells when the first mark was in the page and the frame that shows it was done. */
    private static final String WATCH = """
            const watch = new MutationObserver(() => {
              if (document.querySelector('.picture [role=option]')) {
                watch.disconnect();
                requestAnimationFrame(() => setTimeout(() => { window.drawnAt = performance.now(); }));
              }
            });
            addEventListener('DOMContentLoaded', () => watch.observe(document, {subtree: true, childList: true}));
            """;

    private static final String DRAW = """
            const element = document.querySelector('dateline-' + arguments[0]);
            const times = [];
            for (let i = 0; i < 15; i++) {
              const start = performance.now();
              element.data = element.data;
              element.getBoundingClientRect();
              times.push(performance.now() - start);
            }
            times.sort((a, b) => a - b);
            return {page: window.drawnAt, draw: times[7], nodes: element.querySelectorAll('*').length,
                bytes: JSON.stringify(element.data).length};
            """;

    /** Scrolls 20 pixels a frame for five seconds and keeps how long the frames and our work in them took. */
    private static final String SCROLL = """
            const done = arguments[0];
            const element = document.querySelector('dateline-timeline');
            element.zoom(6);
            const scroller = element.querySelector('.scroller');
            const frames = [];
            const work = [];
            const draw = element.draw.bind(element);
            element.draw = (anew) => {
              const start = performance.now();
              draw(anew);
              work.push(performance.now() - start);
            };
            scroller.scrollLeft = 0;
            let last;
            const begun = performance.now();
            const step = (now) => {
              if (last) frames.push(now - last);
              last = now;
              scroller.scrollLeft += 20;
              if (now - begun < 5000) {
                requestAnimationFrame(step);
              } else {
                const at = (list, share) => list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
                done({frames: frames.length, median: at(frames, 0.5), p95: at(frames, 0.95), longest: at(frames, 1),
                    late: frames.filter((f) => f > 34).length, work95: at(work, 0.95), workLongest: at(work, 1),
                    pixels: scroller.scrollLeft});
              }
            };
            requestAnimationFrame(step);
            """;

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "map", "aims"})
    void isDrawn(String page) {
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        // The first visits warm the server up.
        for (int visit = 1; visit <= 4; visit++) {
            browser.open(app.url("/" + page));
            browser.waiting()
                    .until(d -> !d.findElements(By.cssSelector(".picture [role=option]"))
                            .isEmpty());
            browser.waiting().until(d -> browser.driver().executeScript("return window.drawnAt") != null);
            System.out.printf(
                    "%s, %d facts, visit %d: %s%n",
                    page, FACTS, visit, browser.driver().executeScript(DRAW, page));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void isScrolled(int width) {
        browser.width(width);
        browser.open(app.url("/timeline"));
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".picture [role=option]"))
                        .isEmpty());
        Map<?, ?> told = (Map<?, ?>) Objects.requireNonNull(browser.driver().executeAsyncScript(SCROLL));
        System.out.printf("timeline, %d facts, %d pixels wide: %s%n", FACTS, width, told);
        assertThat(((Number) told.get("pixels")).doubleValue())
                .as("it was scrolled")
                .isPositive();
    }

    private static Path questions() {
        try {
            Path folder = Files.createTempDirectory("dateline-made-up");
            for (String kept : new String[] {"schema", "stems"}) {
                FileSystemUtils.copyRecursively(Path.of("questions", kept), folder.resolve(kept));
            }
            MadeUpCollection.write(folder, FACTS);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
