package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.article.TextFragment;
import app.dateline.item.Form;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Someone without a mouse plays a quiz of every form, follows the evidence and reads the result. */
class EveryFormByKeyboardIT {

    private static final long SEED = 20251122;

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @ParameterizedTest
    @EnumSource(Form.class)
    void aQuizOfOneFormFromItsLinkToItsResult(Form form) {
        ShippedQuiz quiz = ShippedQuiz.of(form, 2, SEED);
        List<Item> items = quiz.items();
        assertThat(items).as("items of form %s with seed %d", form, SEED).isNotEmpty();
        browser.open(app.url(quiz.path()));
        ShippedQuiz.tabTo(browser, "Start this quiz");
        browser.press(Keys.ENTER);

        for (Item item : items) {
            browser.waiting()
                    .until(d -> d.findElements(By.id("stem")).stream()
                            .anyMatch(h -> h.getText().equals(item.head().stem())));
            browser.settle();
            if (item.form() == Form.ORDER || item.form() == Form.MATCH) {
                browser.press(Keys.ENTER);
                browser.waiting()
                        .until(d -> d.findElement(By.cssSelector(".desk .refusal"))
                                .getText()
                                .startsWith("You have moved nothing yet."));
            }
            answer(item);
            browser.press(Keys.ENTER);
            browser.waiting()
                    .until(d ->
                            !d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
            browser.settle();
            assertThat(browser.find(".dock .verdict").getText()).isIn("Right", "Partly right\n0.5 of 1 point");
            if (item.form() == Form.ORDER || item.form() == Form.MATCH) {
                assertThat(browser.all(".revealed .row .truth")).isNotEmpty();
            } else {
                browser.awaitText(item.head().statement());
            }
            assertThat(browser.driver().switchTo().activeElement().getText()).startsWith(verdictWord());
            everyPassageIsLinked(item);
            theFirstPassageOpensHere(item);
            browser.press(Keys.ENTER);
        }

        browser.waiting()
                .until(d ->
                        !d.findElements(By.cssSelector("main.result .answers")).isEmpty());
        assertThat(browser.find("h1").getText()).containsAnyOf("of " + items.size(), "All " + items.size());
        assertThat(browser.all(".answers > li")).hasSize(items.size());
        for (Item item : items) {
            assertThat(browser.text()).contains(item.head().stem());
        }
        browser.assertNoConsoleErrors();
    }

    private static String verdictWord() {
        return browser.find(".dock .verdict").getText().lines().findFirst().orElseThrow();
    }

    private static void answer(Item item) {
        switch (item) {
            case Item.SingleChoice c -> digit(c.key());
            case Item.SourceCriticism c -> digit(c.key());
            case Item.MultipleResponse m -> m.keys().stream().sorted().forEach(EveryFormByKeyboardIT::digit);
            case Item.TrueFalse t -> digit(t.holds() ? 0 : 1);
            case Item.Ordering o -> arrange(o.options().size(), o.key());
            case Item.Matching m -> arrange(m.choices().size(), m.key());
            case Item.TypedDate d -> browser.press(ShippedQuiz.typed(d));
            case Item.TypedPlace p -> browser.press(ShippedQuiz.typed(p));
            case Item.TypedLength l -> browser.press(ShippedQuiz.typed(l));
            case Item.ShowPlace s -> MapKeys.pointAt(browser, s);
        }
    }

    private static void digit(int index) {
        browser.press(Integer.toString(index + 1));
    }

    /** Takes each row that is not in its place yet by its digit and lifts it there with the arrow. */
    private static void arrange(int rows, List<Integer> wanted) {
        List<Integer> now = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        for (int place = 0; place < wanted.size(); place++) {
            int at = now.indexOf(wanted.get(place));
            if (at > place) {
                digit(at);
                for (int step = at; step > place; step--) {
                    browser.press(Keys.ARROW_UP);
                }
                now.add(place, now.remove(at));
            }
        }
    }

    private static void everyPassageIsLinked(Item item) {
        List<String> links = browser.all(".feedback .clip a").stream()
                .map(a -> a.getDomProperty("href"))
                .toList();
        for (Citation citation : item.head().evidence()) {
            Article article = ShippedQuiz.BASE.article(citation.article());
            assertThat(links).contains(app.url("/source/" + article.id() + "?p=" + citation.paragraph()));
            if (article.address() != null) {
                assertThat(links)
                        .contains(TextFragment.at(article.address(), citation.locator())
                                .toString());
            }
        }
    }

    private static void theFirstPassageOpensHere(Item item) {
        Citation first = item.head().evidence().getFirst();
        String question = browser.driver().getCurrentUrl();
        ShippedQuiz.tabTo(browser, "Our page of this source");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(d ->
                        !d.findElements(By.cssSelector("main.source .cited")).isEmpty());
        browser.settle();
        assertThat(browser.driver().getCurrentUrl()).endsWith("/source/" + first.article() + "?p=" + first.paragraph());
        WebElement cited = browser.find(".paragraph.cited");
        assertThat(cited.getDomProperty("id")).isEqualTo("p" + first.paragraph());
        assertThat(browser.driver()
                        .executeScript(
                                "const b = arguments[0].getBoundingClientRect(); return b.top < innerHeight && b.bottom > 0",
                                cited))
                .as("the cited paragraph is in sight")
                .isEqualTo(true);
        browser.driver().navigate().back();
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
        browser.settle();
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(question);
    }
}
