package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.item.Form;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Every page in every width and both themes: nobody is shut out, and nobody scrolls sideways. */
class PagesIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home /",
                "start-page /start?collection=trump-putin-2025&seed=7",
                "broken-link /start?seed=x",
                "missing /no/such/page",
                "source /source/hungary-summit?p=6",
                "source-known /source/new-statesman",
                "timeline /timeline",
                "timeline-filtered /timeline?kind=deadline&chosen=final-deadline_2025-07-29",
                "map /map",
                "map-chosen /map?chosen=budapest",
                "aims /aims",
                "aims-chosen /aims?chosen=trump.process",
                "sources /sources",
                "sources-none /sources?q=nothing-like-this",
                "fact /fact/second-summit-called-off",
                "disagreements /disagreements",
                "missing-source /source/no-such-source",
                "then /sources?as-of=2025-10-20",
                "not-yet /source/conversation?as-of=2025-10-20",
                "refused-day /disagreements?as-of=2001-01-01",
                "home-then /?as-of=2025-10-20",
                "join /join",
                "join-wrong-code /join/QQQQQQ",
                "outside /class/00000000-0000-0000-0000-000000000000",
            })
    void aPage(String nameAndPath) {
        String[] page = nameAndPath.split(" ");
        browser.open(app.url(page[1]));
        browser.look(page[0]);
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.driver().getTitle()).contains("Dateline");
        if (page[1].contains("as-of=")) {
            // The day holds for the session, and the next page wants today.
            browser.open(app.url("/sources?as-of=today"));
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aQuestionAndItsFeedback(Form form) {
        ShippedQuiz quiz = ShippedQuiz.of(form, 1, 7);
        quiz.start(browser, app.url(quiz.path()));
        String name = form.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        browser.look("question-" + name);
        browser.find(".dock vaadin-button[theme~=tertiary]").click();
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
        browser.settle();
        browser.look("feedback-" + name);
    }

    @Test
    void theResultAndTheHomePageOfWhoHasPlayed() {
        ShippedQuiz begun = ShippedQuiz.of(Form.TRUE_FALSE, 5, 8);
        begun.start(browser, app.url(begun.path()));
        ShippedQuiz quiz = ShippedQuiz.of(Form.SINGLE_CHOICE, 2, 9);
        quiz.start(browser, app.url(quiz.path()));
        for (int i = 0; i < 2; i++) {
            browser.press("1");
            browser.find("[data-primary]").click();
            browser.waiting()
                    .until(d ->
                            !d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
            browser.settle();
            browser.find("[data-primary]").click();
            browser.waiting()
                    .until(d -> d.findElements(By.cssSelector(".dock .verdict")).isEmpty());
            browser.settle();
        }
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("main.result")).isEmpty());
        browser.look("result");
        browser.open(app.url("/"));
        assertThat(browser.text()).contains("Go on where you stopped", "0 of 5 answered", "Earlier results");
        browser.driver().executeScript("document.querySelector('.start details').open = true");
        browser.look("home-of-a-learner");
    }

    @Test
    void aTeachersPages() {
        try {
            FirstAdministrator.enter(browser, app);
            browser.open(app.url("/teach"));
            browser.look("teach-first");
            browser.open(app.url("/teach/new-set"));
            unfold();
            browser.look("new-set");
            browser.click("main vaadin-button", "Keep this set");
            browser.settle();
            browser.waiting()
                    .until(d ->
                            !d.findElements(By.cssSelector("main.set .tools")).isEmpty());
            browser.settle();
            String set = browser.driver().getCurrentUrl();
            unfold();
            browser.click("main vaadin-button", "Another on this fact");
            browser.settle();
            browser.look("set");
            browser.open(set + "/files");
            browser.look("set-files");
            browser.open(set + "/print");
            browser.look("set-print");
            browser.open(app.url("/teach"));
            browser.find(".new-class vaadin-text-field input").sendKeys("History 9b" + Keys.ENTER);
            browser.waiting()
                    .until(d -> !d.findElements(By.cssSelector("main.class .class-code"))
                            .isEmpty());
            browser.settle();
            unfold();
            browser.click("main vaadin-button", "Add pseudonyms");
            browser.settle();
            unfold();
            browser.look("class");
            browser.open(browser.driver().getCurrentUrl() + "/show");
            browser.look("class-code");
            browser.open(app.url("/teach/pool"));
            browser.look("pool-first");
            browser.find(".pool-import vaadin-text-area textarea")
                    .sendKeys("Which flag has a lion?{=Sri Lanka#With a sword. ~Japan}\n\nWho?{=Anna}\n");
            browser.click("main vaadin-button", "Read it");
            browser.look("pool-preview");
            browser.click("main vaadin-button", "Keep this question");
            browser.settle();
            unfold();
            browser.click("main vaadin-button", "Name a source");
            browser.look("pool");
            browser.open(app.url("/teach"));
            browser.look("teach");
        } finally {
            // Whoever comes next is nobody.
            browser.driver().manage().deleteAllCookies();
        }
    }

    /** Opens the folds that a page has, the first of many alike. */
    private static void unfold() {
        browser.driver().executeScript("""
                const seen = new Set();
                document.querySelectorAll('main details').forEach(d => {
                  const words = d.querySelector('summary').textContent.replace(/:.*/, '');
                  if (!seen.has(words)) { seen.add(words); d.open = true; }
                });
                """);
        browser.settle();
    }
}
