package app.dateline.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Makes the administrator by the link on the console, as whoever starts Dateline for the first time does. */
final class FirstAdministrator {

    static final String NAME = "vera.lind";
    static final String PASSWORD = "a kettle of herons";

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/link#([0-9a-f]{32})");

    private FirstAdministrator() {}

    /** The link that was printed last. */
    static Matcher link(RunningApp app) {
        Matcher link = LINK.matcher(app.log());
        int last = -1;
        for (int at = 0; link.find(at); at = link.end()) {
            last = link.start();
        }
        if (last < 0 || !link.find(last)) {
            throw new AssertionError("no link on the console:\n" + app.log());
        }
        return link;
    }

    /** Makes the account and is signed in to it. */
    static void enter(Browser browser, RunningApp app) {
        browser.open("about:blank");
        browser.open(link(app).group());
        browser.waiting().until(d -> browser.text().contains("Become the administrator"));
        fill(browser, NAME, "Vera Lind", PASSWORD);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/accounts"));
        browser.settle();
    }

    /** Types into the fields of a link for an account, in their order, and presses Enter. */
    static void fill(Browser browser, String name, String shown, String password) {
        browser.settle();
        browser.all("vaadin-text-field input").get(0).sendKeys(name);
        browser.all("vaadin-text-field input").get(1).sendKeys(shown);
        browser.driver()
                .findElement(By.cssSelector("vaadin-password-field input"))
                .sendKeys(password + Keys.ENTER);
    }
}
