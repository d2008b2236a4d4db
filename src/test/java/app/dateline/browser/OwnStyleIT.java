package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.item.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * A page looks as it does whether one comes to it directly or from another page: style sheets stay once they were loaded,
 * so all that other pages load must change nothing here, in whatever order they came.
 */
class OwnStyleIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/start?collection=trump-putin-2025&seed=7",
                "/no/such/page",
                "/sources",
                "/source/hungary-summit?p=6",
                "/fact/august-summit-planned",
                "/disagreements",
                "/timeline",
                "/map",
                "/aims"
            })
    void aPage(String path) throws IOException {
        browser.open(app.url(path));
        browser.waiting().until(d -> !d.findElements(By.cssSelector("main h1")).isEmpty());
        looksAsItDoesBesideAllOtherStyles();
    }

    @Test
    void aQuestionItsFeedbackAndTheResult() throws IOException {
        ShippedQuiz quiz = ShippedQuiz.of(Form.SINGLE_CHOICE, 1, 7);
        quiz.start(browser, app.url(quiz.path()));
        reload("main.quiz h1");
        looksAsItDoesBesideAllOtherStyles();
        browser.press("1");
        browser.find("[data-primary]").click();
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
        reload(".dock .verdict");
        looksAsItDoesBesideAllOtherStyles();
        browser.find("[data-primary]").click();
        browser.waiting()
                .until(d ->
                        !d.findElements(By.cssSelector("main.result .answers")).isEmpty());
        reload("main.result .answers");
        looksAsItDoesBesideAllOtherStyles();
    }

    private static void reload(String css) {
        browser.open(browser.driver().getCurrentUrl());
        browser.waiting().until(d -> !d.findElements(By.cssSelector(css)).isEmpty());
        browser.settle();
    }

    private static void looksAsItDoesBesideAllOtherStyles() throws IOException {
        browser.reducedMotion(true);
        List<String> sheets;
        try (Stream<Path> files = Files.list(Path.of("frontend"))) {
            sheets = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .sorted()
                    .toList();
        }
        assertThat(sheets).contains("question.css", "reader.css");
        // What is folded may be fetched only when it is opened.
        browser.driver().executeAsyncScript("""
                [...document.querySelectorAll('main details')].slice(0, 3).forEach(d => d.open = true);
                requestAnimationFrame(() => requestAnimationFrame(arguments[0]));
                """);
        browser.settle();
        for (String place : List.of("first", "last")) {
            Object changed = browser.driver().executeAsyncScript("""
                    const [sheets, place, done] = arguments;
                    const shown = () => [...document.querySelectorAll('main, main *')].map(e => {
                      const box = e.getBoundingClientRect();
                      const style = getComputedStyle(e);
                      return [e.localName + (e.className ? '.' + [...e.classList].join('.') : ''),
                        e.textContent.slice(0, 30).trim(),
                        [box.x + scrollX, box.y + scrollY, box.width, box.height].map(Math.round),
                        style.display, style.color, style.backgroundColor, style.fontSize, style.fontWeight,
                        style.fontFamily.slice(0, 20), style.textDecorationLine, style.borderTopWidth].join(' | ');
                    });
                    const ours = [...document.querySelectorAll('link[rel=stylesheet]')].filter(l => /\\/app\\//.test(l.href));
                    const loaded = ours.map(l => l.href.split('?')[0]);
                    const frames = () => new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)));
                    // Vaadin's fields take a few frames to find their shape.
                    const still = async () => {
                      let same = 0, last = '';
                      while (same < 12) {
                        await frames();
                        const now = shown().join();
                        same = now === last ? same + 1 : 0;
                        last = now;
                      }
                    };
                    still().then(() => {
                      const before = shown();
                      return Promise.all(sheets.map(name => new URL('app/' + name, document.baseURI).href)
                          .filter(href => !loaded.includes(href))
                          .map(href => new Promise((go, stop) => {
                            const link = document.createElement('link');
                            Object.assign(link, { rel: 'stylesheet', href, onload: go, onerror: stop });
                            if (place === 'first') ours[0].after(link); else document.head.append(link);
                            link.dataset.more = '';
                          })))
                        .then(still)
                        .then(() => {
                          const after = shown();
                          document.querySelectorAll('link[data-more]').forEach(l => l.remove());
                          const out = [];
                          before.forEach((line, i) => { if (line !== after[i]) out.push(line + ' -> ' + after[i]); });
                          return frames().then(() => done([loaded.length, before.length, ...out.slice(0, 12)]));
                        });
                    }).catch(e => done(['failed: ' + e]));
                    """, sheets, place);
            List<?> found = (List<?>) changed;
            assertThat(found).as("what was looked at").hasSizeGreaterThanOrEqualTo(2);
            assertThat((Long) found.get(0)).as("our sheets").isBetween(1L, (long) sheets.size());
            assertThat((Long) found.get(1)).as("elements").isGreaterThan(3);
            assertThat(found.subList(2, found.size()))
                    .as(
                            "what all other style sheets change, put %s, on %s",
                            place, browser.driver().getCurrentUrl())
                    .isEmpty();
        }
    }
}
