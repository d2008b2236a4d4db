package app.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/**
 * A real, headless Chromium for the tests of one class.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final Browser browser = new Browser();
 * }</pre>
 *
 * It is looked for in the system property {@code dateline.browser}, the variable {@code DATELINE_BROWSER}, the usual
 * places, and at last by Selenium Manager, which fetches one where there is a network. Where all that fails the tests
 * are skipped with the reason; with {@code CI=true} they fail.
 */
public final class Browser implements ExecutionCondition, BeforeEachCallback, AfterAllCallback {

    /** The widths that every page is looked at in, in CSS pixels. */
    public static final int SMALL_PHONE = 320;

    public static final int PHONE = 390;
    public static final int TABLET = 820;
    public static final int DESK = 1440;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TABS = 150;
    private static final Duration GLANCE = Duration.ofMillis(40);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Whether every look is kept as pictures, which takes as long as all that is checked. */
    private static final boolean PICTURES = Boolean.getBoolean("dateline.screenshots");

    /** Says at every start that no typed protocol classes fit this Chromium; we send plain commands. */
    private static final List<Logger> CHATTER = Stream.of(
                    "org.openqa.selenium.devtools.CdpVersionFinder", "org.openqa.selenium.chromium.ChromiumDriver")
            .map(Logger::getLogger)
            .toList();

    static {
        CHATTER.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private ChromeDriver driver;
    private Path profile;
    private int width = DESK;
    private boolean dark;
    private boolean calm;
    private String medium = "";

    /** Asked before anything else is set up for the class, so that nothing is started in vain. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (driver != null) {
            return ConditionEvaluationResult.enabled("a browser is running");
        }
        try {
            profile = Files.createTempDirectory("dateline-browser");
            driver = start(profile);
            return ConditionEvaluationResult.enabled("a browser has started");
        } catch (WebDriverException missing) {
            var reason = "no browser: " + missing.getMessage().lines().limit(2).collect(Collectors.joining(": "))
                    + " (install Chromium and its driver, or name them in DATELINE_BROWSER and DATELINE_CHROMEDRIVER)";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(reason, missing);
            }
            System.err.println("Skipped, " + reason);
            return ConditionEvaluationResult.disabled(reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every test starts at a desk, in light, with motion. */
    @Override
    public void beforeEach(ExtensionContext context) {
        dark = false;
        calm = false;
        medium = "";
        emulateMedia();
        width(DESK);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (driver != null) {
            driver.quit();
        }
        driver = null;
        FileSystemUtils.deleteRecursively(profile);
    }

    /** A new session of the same browser: its cookies are kept, its pages are not. */
    public void restart() {
        driver.quit();
        driver = start(profile);
        emulateMedia();
        width(DESK);
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Opens an address and waits until Vaadin has drawn it. */
    public void open(String address) {
        driver.get(address);
        settle();
    }

    /** Waits until the page shows a view and no request of Vaadin's is under way. */
    public void settle() {
        waiting().until(d -> driver.executeScript("""
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(c => c.isActive);
                return document.readyState === 'complete'
                    && (!document.getElementById('outlet')
                        || document.getElementById('outlet').childElementCount > 0 && clients.length > 0)
                    && clients.every(c => !c.isActive());
                """) == Boolean.TRUE);
    }

    /** Waits for a condition; what was looked at may be taken away by the next page meanwhile. */
    public WebDriverWait waiting() {
        WebDriverWait waiting = new WebDriverWait(driver, PATIENCE, GLANCE) {
            @Override
            public <V> V until(Function<? super WebDriver, ? extends V> condition) {
                return super.until(d -> {
                    try {
                        return condition.apply(d);
                    } catch (WebDriverException e) {
                        throw isOfAnEarlierPage(e) ? new StaleElementReferenceException("the page went", e) : e;
                    }
                });
            }
        };
        waiting.ignoring(StaleElementReferenceException.class);
        return waiting;
    }

    /** While one page goes and the next one comes, the driver says it in words of the inspector's. */
    private static boolean isOfAnEarlierPage(WebDriverException e) {
        return String.valueOf(e.getRawMessage()).contains("does not belong to the document");
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** All that a reader of the page sees as text. */
    public String text() {
        // The body may be another one by the time it is read.
        return waiting().until(d -> find("body").getText());
    }

    /** Waits until the page says something, and is at rest. */
    public void awaitText(String words) {
        waiting()
                .withMessage(() -> "'" + words + "' on " + driver.getCurrentUrl() + ":\n" + text())
                .until(d -> text().contains(words));
        settle();
    }

    /** Waits until the address has a part, and the page is at rest. */
    public void awaitAddress(String part) {
        waiting()
                .withMessage(() -> part + " in " + driver.getCurrentUrl() + ":\n" + text())
                .until(d -> d.getCurrentUrl().contains(part));
        settle();
    }

    /** Waits until there is such an element, and the page is at rest. */
    public void awaitElement(String css) {
        waiting().until(d -> !all(css).isEmpty());
        settle();
    }

    /** Clicks at the first of such elements that says just this. */
    public void click(String css, String text) {
        settle();
        all(css).stream()
                .filter(e -> e.getText().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("'" + text + "' is not to be pressed on:\n" + text()))
                .click();
    }

    /** Presses Tab until something of that name has the focus. */
    public void tabTo(String name) {
        settle();
        for (int i = 0; i < TABS; i++) {
            if (focused().equals(name)) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab never comes to " + name + ", but to " + focused());
    }

    /** What has the focus, by its label or its words. */
    public String focused() {
        return String.valueOf(driver.executeScript("""
                const e = document.activeElement;
                return (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent).trim();
                """));
    }

    /** Types at whatever has the focus. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        settle();
    }

    /** What a link of the page gives, asked for as whoever looks at the page. */
    public String fetched(String link) {
        return (String)
                Objects.requireNonNull(driver.executeAsyncScript("""
                const done = arguments[1];
                fetch(arguments[0]).then(r => r.text()).then(done, e => done('failed: ' + e));
                """, find(link).getDomProperty("href")));
    }

    public void width(int pixels) {
        width = pixels;
        var height = pixels <= PHONE ? 844 : 900;
        driver.manage().window().setSize(new Dimension(Math.max(pixels, 500), height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", height, "deviceScaleFactor", 1, "mobile", pixels <= PHONE));
    }

    public void dark(boolean on) {
        dark = on;
        emulateMedia();
    }

    public void reducedMotion(boolean on) {
        calm = on;
        emulateMedia();
    }

    /** Shows the page as it will be on paper. */
    public void paper(boolean on) {
        medium = on ? "print" : "";
        emulateMedia();
    }

    /** The whole page, also what is below the fold, as target/screenshots/NAME.png. */
    public Path screenshot(String name) {
        var size = (Map<?, ?>)
                driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip = Map.of("x", 0, "y", 0, "width", size.get("width"), "height", size.get("height"), "scale", 1);
        var png = (String) driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "captureBeyondViewport", true, "optimizeForSpeed", true, "clip", clip))
                .get("data");
        try {
            Files.createDirectories(SCREENSHOTS);
            return Files.write(
                    SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks at the page in every width and both themes: nothing is too wide, and axe finds no barrier, which it is asked on
     * a phone and at a desk. Where something is wrong, or with {@code -Ddateline.screenshots=true}, pictures are kept.
     * Leaves the page in the width that it had, in light, without motion.
     */
    public void look(String name) {
        int before = width;
        settle();
        reducedMotion(true);
        for (int pixels : new int[] {SMALL_PHONE, PHONE, TABLET, DESK}) {
            width(pixels);
            for (boolean night : new boolean[] {false, true}) {
                dark(night);
                String picture = name + "-" + pixels + (night ? "-dark" : "-light");
                try {
                    assertNoSidewaysScroll();
                    if (pixels == PHONE || pixels == DESK) {
                        assertAccessible();
                    }
                } catch (AssertionError wrong) {
                    screenshot(picture);
                    throw wrong;
                }
                if (PICTURES) {
                    screenshot(picture);
                }
            }
            dark(false);
        }
        if (width != before) {
            width(before);
        }
    }

    /** Scans the page with axe, in the width and the theme that it has now. */
    public void assertAccessible() {
        List<String> barriers = Axe.scan(driver);
        if (!barriers.isEmpty()) {
            throw new AssertionError("axe found %d kinds of barrier on %s (%d pixels, %s)%n%s"
                    .formatted(
                            barriers.size(),
                            driver.getCurrentUrl(),
                            width,
                            dark ? "dark" : "light",
                            String.join("\n", barriers)));
        }
    }

    /** No script failed and no file was missing since this was last asked. */
    public void assertNoConsoleErrors() {
        var errors = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError("the browser's console reports\n" + String.join("\n", errors));
        }
    }

    /** Nothing is wider than the page, so that nobody has to scroll sideways. */
    public void assertNoSidewaysScroll() {
        var overhang = (Long) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overhang > 0) {
            throw new AssertionError("the page is " + overhang + " pixels too wide at " + driver.getCurrentUrl());
        }
    }

    private void emulateMedia() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", calm ? "reduce" : "no-preference"))));
    }

    private static ChromeDriver start(Path profile) {
        var options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--user-data-dir=" + profile);
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        var console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", console);
        named("browser")
                .or(() -> firstOf(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/usr/bin/google-chrome-stable",
                        "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"))
                .ifPresent(options::setBinary);

        var service = new ChromeDriverService.Builder();
        named("chromedriver")
                .or(() -> firstOf(
                        "/usr/bin/chromedriver",
                        "/usr/lib/chromium-browser/chromedriver",
                        "/usr/local/bin/chromedriver",
                        "/opt/homebrew/bin/chromedriver"))
                .ifPresent(path -> service.usingDriverExecutable(Path.of(path).toFile()));
        return new ChromeDriver(service.build(), options);
    }

    /** What the system property dateline.NAME or else the variable DATELINE_NAME says. */
    private static Optional<String> named(String name) {
        return Stream.of(System.getProperty("dateline." + name), System.getenv("DATELINE_" + name.toUpperCase()))
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    private static Optional<String> firstOf(String... paths) {
        return Stream.of(paths)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }
}
