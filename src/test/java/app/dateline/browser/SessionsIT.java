package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.item.Form;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** Two tabs, double clicks, Back and Forward, reloads and ended sessions: nothing is counted twice, nothing lost. */
class SessionsIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    @BeforeEach
    void beginAQuizOfFive() {
        ShippedQuiz quiz = ShippedQuiz.of(Form.TRUE_FALSE, 5, 3);
        quiz.start(browser, app.url(quiz.path()));
    }

    @Test
    void twoTabsOnOneQuestionCountOneAnswer() {
        String first = browser.driver().getWindowHandle();
        String question = browser.driver().getCurrentUrl();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open(question);
        browser.find("#option-1").click();
        answer();
        String verdict = verdict();
        browser.driver().close();
        browser.driver().switchTo().window(first);
        browser.find("#option-2").click();
        answer();

        assertThat(browser.find(".notice").getText()).contains("answered already", "nothing was counted twice");
        assertThat(verdict()).isEqualTo(verdict);
        assertThat(browser.find("#option-1").isSelected()).isTrue();
        assertThat(answered()).isEqualTo("1");
    }

    @Test
    void aDoubleClickOnAnswerCountsOnceAndStaysAtItsFeedback() {
        String question = browser.driver().getCurrentUrl();
        browser.find("#option-1").click();
        new Actions(browser.driver())
                .doubleClick(browser.find("[data-primary]"))
                .perform();
        until(() -> !browser.all(".dock .verdict").isEmpty());

        assertThat(browser.driver().getCurrentUrl()).isEqualTo(question);
        assertThat(answered()).isEqualTo("1");
    }

    @Test
    void backShowsTheAnsweredQuestionAndForwardTheOpenOne() {
        String one = browser.driver().getCurrentUrl();
        browser.find("#option-1").click();
        answer();
        String verdict = verdict();
        goOn();
        String two = browser.driver().getCurrentUrl();
        assertThat(two).isNotEqualTo(one);

        browser.driver().navigate().back();
        until(() -> browser.driver().getCurrentUrl().equals(one)
                && !browser.all(".dock .verdict").isEmpty());
        assertThat(verdict()).isEqualTo(verdict);
        assertThat(browser.find("#option-1").isEnabled()).isFalse();
        browser.driver().navigate().forward();
        until(() -> browser.driver().getCurrentUrl().equals(two)
                && browser.all(".dock .verdict").isEmpty());
        assertThat(browser.find("#option-1").isEnabled()).isTrue();
        assertThat(answered()).isEqualTo("1");
    }

    @Test
    void aReloadKeepsTheFeedbackAndTheOpenQuestion() {
        browser.find("#option-1").click();
        answer();
        String verdict = verdict();
        reload();
        assertThat(verdict()).isEqualTo(verdict);
        goOn();
        String stem = browser.find("h1").getText();
        reload();
        assertThat(browser.find("h1").getText()).isEqualTo(stem);
        assertThat(browser.all(".dock .verdict")).isEmpty();
        assertThat(answered()).isEqualTo("1");
    }

    @Test
    void anEndedSessionSaysSoAndTheLearnerGoesOnWhereTheyWere() {
        browser.find("#option-1").click();
        answer();
        goOn();
        String stem = browser.find("h1").getText();
        Cookie session = browser.driver().manage().getCookieNamed("JSESSIONID");
        assertThat(session).isNotNull();
        browser.driver().manage().deleteCookie(session);
        // What a browser sends whose session the server has ended.
        browser.driver().manage().addCookie(new Cookie("JSESSIONID", "0123456789ABCDEF0123456789ABCDEF"));
        browser.find("#option-1").click();
        until(() -> browser.text().contains("This page slept for a while"));
        assertThat(browser.text()).contains("Your answers are kept");

        browser.find(".v-system-error").click();
        until(() -> browser.all(".v-system-error").isEmpty()
                && !browser.all("main.quiz h1").isEmpty());
        browser.settle();
        assertThat(browser.find("h1").getText()).isEqualTo(stem);
        assertThat(answered()).isEqualTo("1");
        browser.find("#option-2").click();
        answer();
        assertThat(answered()).isEqualTo("2");
    }

    @Test
    void theLearnersCookieIsForTheServerOnlyAndForThisSite() {
        Cookie learner = browser.driver().manage().getCookieNamed("dateline-learner");

        assertThat(learner.isHttpOnly()).isTrue();
        assertThat(learner.getSameSite()).isEqualTo("Lax");
        assertThat(learner.getValue()).matches("[0-9a-f-]{36}");
        assertThat(browser.driver().executeScript("return document.cookie").toString())
                .doesNotContain(learner.getValue());
    }

    private static void answer() {
        browser.find("[data-primary]").click();
        until(() -> !browser.all(".dock .verdict").isEmpty());
        browser.settle();
    }

    private static void goOn() {
        browser.find("[data-primary]").click();
        until(() -> browser.all(".dock .verdict").isEmpty());
        browser.settle();
    }

    private static void reload() {
        browser.driver().navigate().refresh();
        browser.settle();
        until(() -> !browser.all("main.quiz h1").isEmpty());
    }

    private static String verdict() {
        return browser.find(".dock .verdict").getText();
    }

    private static String answered() {
        return browser.driver()
                .findElement(By.cssSelector("[role=progressbar].track"))
                .getDomAttribute("aria-valuenow");
    }

    private static void until(BooleanSupplier condition) {
        browser.waiting()
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(d -> condition.getAsBoolean());
    }
}
