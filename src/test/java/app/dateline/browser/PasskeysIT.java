package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;

/** A teacher's passkey from its first day to its last, by keyboard alone, at a device that the browser makes up. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasskeysIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    private static final String PASSWORD = "a parliament of owls";

    /** What a forger would change in what the device answers: the browser is told, and the device isn't. */
    private static final String FORGED = """
            const forge = arguments[0];
            const real = navigator.credentials.get.bind(navigator.credentials);
            navigator.credentials.get = async (options) => {
              const { id, rawId, type, response } = await real(options);
              const { authenticatorData, userHandle } = response;
              let { clientDataJSON, signature } = response;
              if (forge === 'origin') {
                const said = JSON.parse(new TextDecoder().decode(clientDataJSON));
                said.origin = 'https://dateline.example.org';
                clientDataJSON = new TextEncoder().encode(JSON.stringify(said)).buffer;
              } else {
                signature = signature.slice(0);
                new Uint8Array(signature)[signature.byteLength - 1] ^= 1;
              }
              return { id, rawId, type, response: { authenticatorData, userHandle, clientDataJSON, signature } };
            };
            """;

    private static VirtualAuthenticator device;

    @Test
    @Order(1)
    void aTeacherAddsAPasskey() {
        FirstAdministrator.enter(browser, app);
        to("vaadin-button", "Invite a teacher");
        browser.press(Keys.ENTER);
        browser.awaitText("it is shown this once");
        String link = browser.find(".one-time .address").getText();
        browser.driver().manage().deleteAllCookies();
        browser.open("about:blank");
        browser.open(link);
        browser.awaitText("Welcome, teacher");
        FirstAdministrator.fill(browser, "omar.haas", "Omar Haas", PASSWORD);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/teach"));

        device = browser.driver()
                .addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                        .setProtocol(Protocol.CTAP2)
                        .setTransport(Transport.INTERNAL)
                        .setHasResidentKey(true)
                        .setHasUserVerification(true)
                        .setIsUserVerified(true));
        browser.open(app.url("/account"));
        browser.awaitText("Add a passkey");
        fillIn("Phone", "not my password");
        browser.awaitText("That is not your password.");
        assertThat(device.getCredentials()).isEmpty();
        browser.look("account-passkey-refused");
        fillIn("", PASSWORD);
        browser.awaitText("“Phone” is added.");
        assertThat(browser.text()).contains("not used yet");
        assertThat(device.getCredentials()).singleElement().satisfies(credential -> {
            assertThat(credential.isResidentCredential()).isTrue();
            assertThat(credential.getRpId()).isEqualTo("localhost");
            assertThat(new String(credential.getUserHandle(), StandardCharsets.ISO_8859_1))
                    .hasSize(32)
                    .doesNotContain("omar");
        });
        browser.look("account-passkey-added");
    }

    @Test
    @Order(2)
    void aDeviceThatHoldsOneIsNotAskedForAnother() {
        fillIn("Phone again", PASSWORD);
        browser.awaitText("This device holds a passkey for your account already.");
        assertThat(device.getCredentials()).hasSize(1);
    }

    @Test
    @Order(3)
    void theTeacherSignsInWithItUnderAnotherSession() {
        signOut();
        browser.open(app.url("/teach"));
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/sign-in"));
        browser.awaitText("Sign in with a passkey");
        browser.look("sign-in-passkey");
        String before = session();
        // The focus is in the field for the name: past the password and the button for both.
        to("vaadin-button", "Sign in with a passkey");
        browser.press(Keys.ENTER);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/teach"));
        browser.awaitText("Signed in as Omar Haas");
        assertThat(session()).isNotEqualTo(before);
        browser.open(app.url("/account"));
        browser.awaitText("last used");
        browser.assertNoConsoleErrors();
    }

    @Test
    @Order(4)
    void whoTurnsAwayIsToldAndCanTryAgain() {
        signOut();
        browser.open(app.url("/sign-in"));
        device.setUserVerified(false);
        press("Sign in with a passkey");
        browser.awaitText("No passkey was chosen.");
        device.setUserVerified(true);
        press("Sign in with a passkey");
        browser.awaitText("Signed in as Omar Haas");
    }

    @Test
    @Order(5)
    void aForgedAnswerIsRefusedInPlainWords() {
        signOut();
        for (String forge : List.of("origin", "signature")) {
            browser.open(app.url("/sign-in"));
            browser.driver().executeScript(FORGED, forge);
            press("Sign in with a passkey");
            browser.awaitText("That passkey opens no account here.");
            assertThat(browser.text()).as(forge).doesNotContain("Signed in as");
        }
        browser.look("sign-in-passkey-refused");
        browser.open(app.url("/account"));
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/sign-in"));
    }

    @Test
    @Order(6)
    void atAnotherAddressThePasswordAloneIsOffered() {
        String elsewhere = app.url("/sign-in").replace("localhost", "127.0.0.1");
        browser.open(elsewhere);
        browser.awaitText("Password lost?");
        assertThat(browser.text()).doesNotContain("passkey");
        browser.find("vaadin-text-field input").sendKeys("omar.haas");
        browser.find("vaadin-password-field input").sendKeys(PASSWORD + Keys.ENTER);
        browser.awaitText("Signed in as Omar Haas");
        browser.open(elsewhere.replace("sign-in", "account"));
        browser.awaitText("Passkeys work at " + app.url("") + ", and this page has another address.");
        assertThat(browser.text()).contains("Phone").doesNotContain("Add a passkey");
        browser.look("account-passkeys-elsewhere");
        browser.driver().manage().deleteAllCookies();
    }

    @Test
    @Order(7)
    void aPasskeyIsRenamedAndRemovedAndThenSignsInNoMore() {
        browser.open(app.url("/sign-in"));
        press("Sign in with a passkey");
        browser.awaitText("Signed in as Omar Haas");
        browser.open(app.url("/account"));
        to(".passkeys summary", "Change");
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        browser.press(Keys.END);
        browser.press(Keys.BACK_SPACE.toString().repeat("Phone".length()) + "Old phone");
        to("vaadin-button", "Rename");
        browser.press(Keys.ENTER);
        browser.awaitText("The passkey has its new name.");
        assertThat(browser.find(".passkeys li .name").getText()).isEqualTo("Old phone");
        assertThat(focused("h2")).as("the focus stays nearby").isEqualTo("Passkeys");

        to(".passkeys summary", "Change");
        browser.press(Keys.ENTER);
        to("vaadin-button", "Remove");
        browser.press(Keys.ENTER);
        browser.awaitText("Remove “Old phone”?");
        browser.look("account-passkey-remove");
        to("vaadin-button", "Remove");
        browser.press(Keys.ENTER);
        browser.awaitText("“Old phone” is removed");
        assertThat(browser.all(".passkeys li")).isEmpty();

        signOut();
        assertThat(device.getCredentials()).as("the device knows nothing of it").hasSize(1);
        browser.open(app.url("/sign-in"));
        press("Sign in with a passkey");
        browser.awaitText("That passkey opens no account here.");
        browser.find("vaadin-text-field input").sendKeys("omar.haas");
        browser.find("vaadin-password-field input").sendKeys(PASSWORD + Keys.ENTER);
        browser.awaitText("Signed in as Omar Haas");
        browser.assertNoConsoleErrors();
    }

    @Test
    @Order(8)
    void aBrowserWithoutPasskeysIsToldSo() {
        browser.open("about:blank");
        Object script = browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", "delete window.PublicKeyCredential"))
                .get("identifier");
        try {
            browser.open(app.url("/account"));
            browser.awaitText("This browser has no passkeys.");
            assertThat(browser.text()).doesNotContain("Add a passkey");
            signOut();
            browser.open(app.url("/sign-in"));
            browser.awaitText("Password lost?");
            assertThat(browser.text()).doesNotContain("passkey");
        } finally {
            browser.driver()
                    .executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
        }
    }

    private static void fillIn(String name, String password) {
        to("dateline-passkeys vaadin-text-field input", "");
        browser.press(name);
        browser.press(Keys.TAB);
        browser.press(password);
        to("vaadin-button", "Add a passkey");
        browser.press(Keys.ENTER);
    }

    private static void signOut() {
        browser.open(app.url("/account"));
        to("vaadin-button", "Sign out here");
        browser.press(Keys.ENTER);
        browser.awaitText("Start 10 questions");
    }

    private static void press(String button) {
        browser.settle();
        to("vaadin-button", button);
        browser.press(Keys.ENTER);
    }

    /** Tabs on until the focus is on what is meant, as somebody without a mouse does. */
    private static void to(String css, String text) {
        for (int i = 0; i < 80; i++) {
            WebElement at = browser.driver().switchTo().activeElement();
            String here = (String) browser.driver().executeScript("""
                    const [at, css] = arguments;
                    return at.matches(css) ? at.innerText : null;
                    """, at, css);
            if (here != null && here.startsWith(text)) {
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError("the keyboard doesn't reach " + css + " " + text + " on:\n" + browser.text());
    }

    private static String focused(String css) {
        WebElement at = browser.driver().switchTo().activeElement();
        return at.getTagName().equals(css) ? at.getText() : "";
    }

    private static String session() {
        return browser.driver().manage().getCookieNamed("JSESSIONID").getValue();
    }
}
