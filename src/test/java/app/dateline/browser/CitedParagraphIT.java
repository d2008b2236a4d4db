package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Citation;
import app.dateline.item.Form;
import app.dateline.item.Item;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Evidence leads to the start of its paragraph, however many facts stand under it and however late the page is laid out. */
class CitedParagraphIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @ParameterizedTest
    @CsvSource({
        "new-statesman, 4, 390",
        "new-statesman, 4, 1440",
        "hungary-summit, 2, 390",
        "hungary-summit, 2, 1440",
        "conversation, 7, 820"
    })
    void anAddressOpensAtTheStartOfItsParagraph(String article, int paragraph, int width) {
        browser.width(width);
        browser.open(app.url("/source/" + article + "?p=" + paragraph));
        standsAtTheTop(paragraph);
        browser.width(width == 1440 ? 700 : width + 60);
        standsAtTheTop(paragraph);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void theLinkUnderAnAnswerOpensAtTheStartOfItsParagraph(int width) {
        browser.width(width);
        ShippedQuiz quiz = ShippedQuiz.of(Form.SINGLE_CHOICE, 1, 7);
        Item item = quiz.items().getFirst();
        Citation first = item.head().evidence().getFirst();
        quiz.start(browser, app.url(quiz.path()));
        browser.find(".dock vaadin-button[theme~=tertiary]").click();
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".feedback .clip")).isEmpty());
        browser.settle();
        browser.driver()
                .executeScript(
                        "arguments[0].click()",
                        browser.all(".feedback .clip .ways a").stream()
                                .filter(a -> a.getDomProperty("href")
                                        .endsWith("/source/" + first.article() + "?p=" + first.paragraph()))
                                .findFirst()
                                .orElseThrow());
        browser.waiting()
                .until(d ->
                        !d.findElements(By.cssSelector("main.source .cited")).isEmpty());
        browser.settle();
        standsAtTheTop(first.paragraph());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void whoScrollsOnIsNotPulledBack(int width) {
        browser.width(width);
        browser.open(app.url("/source/new-statesman?p=4"));
        standsAtTheTop(4);
        browser.press(org.openqa.selenium.Keys.HOME);
        browser.waiting().until(d -> (Long) browser.driver().executeScript("return Math.round(scrollY)") == 0);
        browser.width(width - 20);
        browser.driver().executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        assertThat((Long) browser.driver().executeScript("return Math.round(scrollY)"))
                .isZero();
    }

    /** Its first line is in the upper quarter, or as far up as the end of the page lets it come. */
    private static void standsAtTheTop(int paragraph) {
        browser.driver().executeAsyncScript("""
                const done = arguments[0];
                document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
                """);
        Object where = browser.driver().executeScript("""
                const [id] = arguments;
                const cited = document.querySelectorAll('.paragraph.cited');
                if (cited.length !== 1 || cited[0].id !== id) return 'cited are ' + [...cited].map(c => c.id);
                const top = cited[0].getBoundingClientRect().top;
                const atEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 1;
                if (top < 0) return 'its start is ' + -top + ' px above the screen';
                if (top > innerHeight / 4 && !atEnd) return 'its start is ' + top + ' px down';
                const at = document.elementFromPoint(cited[0].getBoundingClientRect().left + 60, top + 20);
                return cited[0].contains(at) ? 'in sight' : 'something lies over it: ' + at?.outerHTML.slice(0, 80);
                """, "p" + paragraph);
        assertThat(where).as(browser.driver().getCurrentUrl()).isEqualTo("in sight");
    }
}
