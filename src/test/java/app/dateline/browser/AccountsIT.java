package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;

/** From the link on the console to teachers who come and go, with what a browser alone can show: sessions and cookies. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = RunningApp.packed();

    private static final String SESSION = "JSESSIONID";
    private static final String TEACHERS = "a parliament of owls";

    private static String invitation = "";

    @Test
    @Order(1)
    void theLinkOnTheConsoleMakesTheAdministratorOfANewSession() {
        String link = FirstAdministrator.link(app).group();
        browser.open(app.url("/"));
        browser.open(link);
        await("Become the administrator");
        browser.waiting().until(d -> !d.getCurrentUrl().contains("#"));
        look("link-administrator");
        Cookie before = session();
        String learner = cookie("dateline-learner");
        FirstAdministrator.fill(browser, FirstAdministrator.NAME, "Vera Lind", FirstAdministrator.PASSWORD);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/accounts"));
        await("vera.lind, administrator");

        assertThat(session().getValue()).isNotEqualTo(before.getValue());
        assertThat(session().isHttpOnly()).isTrue();
        assertThat(session().getSameSite()).isEqualTo("Lax");
        assertThat(cookie("dateline-learner")).isEqualTo(learner);
        assertThat(app.log().split(link.substring(link.indexOf('#') + 1), -1))
                .as("the token stands on the console once")
                .hasSize(2);
        assertThat(app.log()).doesNotContain(FirstAdministrator.PASSWORD);
        browser.open("about:blank");
        browser.open(link);
        await("This link opens nothing");
        look("link-used");
    }

    @Test
    @Order(2)
    void aTeacherIsInvitedByALink() {
        browser.open(app.url("/accounts"));
        click("Invite a teacher");
        await("it is shown this once");
        invitation = browser.find(".one-time .address").getText();
        assertThat(invitation).startsWith(app.url("/link#"));
        look("accounts-link");
        browser.open(app.url("/accounts"));
        assertThat(browser.text()).contains("Link for a new teacher").doesNotContain("it is shown this once");
    }

    @Test
    @Order(3)
    void whoSignsOutIsAStrangerAndFindsTheWayBack() {
        browser.open(app.url("/account"));
        look("account");
        Cookie before = session();
        click("Sign out here");
        await("Start 10 questions");
        assertThat(session().getValue()).isNotEqualTo(before.getValue());

        browser.open(app.url("/accounts"));
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/sign-in"));
        browser.settle();
        look("sign-in");
        signIn(FirstAdministrator.NAME, "not her password");
        await("don’t belong together");
        look("sign-in-refused");
        signIn("", FirstAdministrator.PASSWORD);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/accounts"));
        await("vera.lind, administrator");
    }

    @Test
    @Order(4)
    void aTeacherHasNoPagesOfTheAdministrator() {
        click(".accounts-of-frame", "Signed in as Vera Lind");
        await("Your account");
        click("Sign out here");
        await("Start 10 questions");
        browser.open("about:blank");
        browser.open(invitation);
        await("Welcome, teacher");
        FirstAdministrator.fill(browser, "omar.haas", "Omar Haas", TEACHERS);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/teach"));
        await("In three steps a class answers your questions");
        browser.open(app.url("/accounts"));
        await("This page isn’t for you");
        look("not-for-you");
        browser.open(app.url("/texts"));
        await("This page isn’t for you");
    }

    @Test
    @Order(5)
    void asASignedInTeacherAQuizStillPlaysAndASessionThatIsEndedElsewhereIsOver() {
        browser.open(app.url("/"));
        click("Start 10 questions");
        browser.waiting().until(d -> d.getCurrentUrl().contains("/quiz/"));
        browser.open(app.url("/account"));
        click("Sign out everywhere");
        await("Start 10 questions");
        assertThat(browser.text()).contains("Go on where you stopped");
        browser.open(app.url("/account"));
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/sign-in"));
    }

    @Test
    @Order(6)
    void pagesSayWhatMayBeLoadedAndWhoMayShowThem() throws IOException, InterruptedException {
        HttpHeaders page = headers("/");
        assertThat(page.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(page.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers("/app/dateline.css").firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    @Order(7)
    void aLaterStartPrintsNoLink() {
        int links = app.log().split("/link#", -1).length;
        app.stop();
        app.start();
        assertThat(app.log().split("/link#", -1)).hasSize(links);
    }

    private static void signIn(String name, String password) {
        browser.settle();
        browser.find("vaadin-text-field input").sendKeys(name);
        browser.find("vaadin-password-field input").sendKeys(password + Keys.ENTER);
    }

    private static void click(String text) {
        click("vaadin-button", text);
    }

    private static void click(String css, String text) {
        browser.settle();
        browser.all(css.equals("vaadin-button") ? css : css + " a").stream()
                .filter(e -> e.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not to be pressed on:\n" + browser.text()))
                .click();
    }

    private static Cookie session() {
        return browser.driver().manage().getCookieNamed(SESSION);
    }

    private static String cookie(String name) {
        return browser.driver().manage().getCookieNamed(name).getValue();
    }

    private static HttpHeaders headers(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(app.url(path))).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .headers();
        }
    }

    private static void await(String words) {
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("body")).isEmpty()
                        && browser.text().contains(words));
        browser.settle();
    }

    private static void look(String name) {
        browser.reducedMotion(true);
        for (int width : new int[] {320, Browser.PHONE, Browser.TABLET, Browser.DESK}) {
            browser.width(width);
            browser.assertNoSidewaysScroll();
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                browser.screenshot(name + "-" + width + (dark ? "-dark" : "-light"));
                if (width == Browser.PHONE || width == Browser.DESK) {
                    browser.assertAccessible();
                }
            }
            browser.dark(false);
        }
    }
}
