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
        browser.awaitText("Become the administrator");
        browser.waiting().until(d -> !d.getCurrentUrl().contains("#"));
        browser.look("link-administrator");
        Cookie before = session();
        String learner = cookie("dateline-learner");
        FirstAdministrator.fill(browser, FirstAdministrator.NAME, "Vera Lind", FirstAdministrator.PASSWORD);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/accounts"));
        browser.awaitText("vera.lind, administrator");

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
        browser.awaitText("This link opens nothing");
        browser.look("link-used");
    }

    @Test
    @Order(2)
    void aTeacherIsInvitedByALink() {
        browser.open(app.url("/accounts"));
        browser.click("vaadin-button", "Invite a teacher");
        browser.awaitText("it is shown this once");
        invitation = browser.find(".one-time .address").getText();
        assertThat(invitation).startsWith(app.url("/link#"));
        browser.look("accounts-link");
        browser.open(app.url("/accounts"));
        assertThat(browser.text()).contains("Link for a new teacher").doesNotContain("it is shown this once");
    }

    @Test
    @Order(3)
    void whoSignsOutIsAStrangerAndFindsTheWayBack() {
        browser.open(app.url("/account"));
        browser.look("account");
        Cookie before = session();
        browser.click("vaadin-button", "Sign out here");
        browser.awaitText("Start 10 questions");
        assertThat(session().getValue()).isNotEqualTo(before.getValue());

        browser.open(app.url("/accounts"));
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/sign-in"));
        browser.settle();
        browser.look("sign-in");
        signIn(FirstAdministrator.NAME, "not her password");
        browser.awaitText("don’t belong together");
        browser.look("sign-in-refused");
        signIn("", FirstAdministrator.PASSWORD);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/accounts"));
        browser.awaitText("vera.lind, administrator");
    }

    @Test
    @Order(4)
    void aTeacherHasNoPagesOfTheAdministrator() {
        browser.click(".accounts-of-frame a", "Signed in as Vera Lind");
        browser.awaitText("Your account");
        browser.click("vaadin-button", "Sign out here");
        browser.awaitText("Start 10 questions");
        browser.open("about:blank");
        browser.open(invitation);
        browser.awaitText("Welcome, teacher");
        FirstAdministrator.fill(browser, "omar.haas", "Omar Haas", TEACHERS);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/teach"));
        browser.awaitText("In three steps a class answers your questions");
        browser.open(app.url("/accounts"));
        browser.awaitText("This page isn’t for you");
        browser.look("not-for-you");
        browser.open(app.url("/texts"));
        browser.awaitText("This page isn’t for you");
    }

    @Test
    @Order(5)
    void asASignedInTeacherAQuizStillPlaysAndASessionThatIsEndedElsewhereIsOver() {
        browser.open(app.url("/"));
        browser.click("vaadin-button", "Start 10 questions");
        browser.waiting().until(d -> d.getCurrentUrl().contains("/quiz/"));
        browser.open(app.url("/account"));
        browser.click("vaadin-button", "Sign out everywhere");
        browser.awaitText("Start 10 questions");
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
}
