package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * A lesson: a teacher makes a set and gives it to a class, three students join by the code and answer at once, the live view
 * follows, it is closed and read, and a correction reaches back. Each of the four has a browser of their own.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClassIT {

    @RegisterExtension
    @Order(1)
    static final Browser teacher = new Browser();

    @RegisterExtension
    @Order(2)
    static final Browser ana = new Browser();

    @RegisterExtension
    @Order(3)
    static final Browser ben = new Browser();

    @RegisterExtension
    @Order(4)
    static final Browser cem = new Browser();

    @RegisterExtension
    @Order(5)
    static final RunningApp app = new RunningApp();

    private static String live = "";
    private static String code = "";
    private static String link = "";
    /** What is right, by the stem, as the teacher's page shows it. */
    private static final Map<String, String> keys = new java.util.HashMap<>();

    @Test
    @Order(1)
    void theTeacherMakesAClassAndASet() {
        FirstAdministrator.enter(teacher, app);
        teacher.open(app.url("/teach"));
        teacher.find(".new-class vaadin-text-field input").sendKeys("9b" + Keys.ENTER);
        awaitAddress(teacher, "/teach/class/");
        teacher.open(app.url("/teach/new-set"));
        teacher.find("main details summary").click();
        press(teacher, "vaadin-checkbox", "One answer");
        teacher.settle();
        press(teacher, "vaadin-button", "Keep this set");
        awaitAddress(teacher, "/teach/set/");
        for (WebElement item : teacher.all(".item-body")) {
            keys.put(
                    item.findElement(By.cssSelector("h3")).getText(),
                    item.findElement(By.cssSelector(".keyed .right span:not(.icon, .word)"))
                            .getText());
        }
        assertThat(keys).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    @Order(2)
    void givesItForAGradeWithATimeLimit() {
        press(teacher, "main a", "Give to a class");
        awaitText(teacher, "Give it to 9b");
        look(teacher, "give");
        press(teacher, "vaadin-radio-button", "A grade: one attempt, marks after closing");
        awaitText(teacher, "One attempt.");
        teacher.find(".times vaadin-integer-field input").sendKeys("30" + Keys.TAB);
        awaitText(teacher, "You have 30 minutes");
        press(teacher, "vaadin-radio-button", "The same for all: same questions, same order");
        teacher.driver().executeScript("document.querySelector('.more-rules').open = true");
        look(teacher, "give-graded");
        press(teacher, "vaadin-button", "Give it to 9b");
        awaitText(teacher, "Nobody is in this class yet.");
        live = teacher.driver().getCurrentUrl();
        look(teacher, "live-empty");
    }

    @Test
    @Order(3)
    void thePageToProjectHasACodeAndAQrCodeThatAPhoneReads() throws Exception {
        press(teacher, "main a", "Show the code");
        awaitText(teacher, "and type the code");
        code = teacher.find(".project .code").getText();
        link = read(teacher.screenshot("project-qr").toFile());
        assertThat(link).isEqualTo(app.url("/join/" + code.replace("-", "")));
        look(teacher, "project");
        teacher.open(live);
    }

    @Test
    @Order(4)
    void threeStudentsJoinByTheCodeAndTheLiveViewFollows() {
        teacher.driver().executeScript("window.notReloaded = true");
        for (Browser phone : List.of(ana, ben, cem)) {
            phone.width(Browser.PHONE);
        }
        ana.open(link);
        look(ana, "join-link");
        join(ana, "Ana");
        look(ana, "joined");
        awaitText(teacher, "1 has joined");
        ben.open(app.url("/join"));
        look(ben, "join");
        ben.all("vaadin-text-field input").getFirst().sendKeys("QQQ QQQ" + Keys.TAB + "Ben" + Keys.ENTER);
        awaitText(ben, "That code leads nowhere.");
        look(ben, "join-refused");
        WebElement typed = ben.all("vaadin-text-field input").getFirst();
        typed.sendKeys(Keys.chord(Keys.CONTROL, "a"), code.toLowerCase(java.util.Locale.ROOT));
        ben.find("vaadin-button[theme~=primary]").click();
        awaitText(ben, "You’re in 9b");
        cem.open(link);
        join(cem, "Cem");
        awaitText(teacher, "3 have joined");
        assertThat(teacher.text()).contains("Ana", "Ben", "Cem", "has not begun");
    }

    @Test
    @Order(5)
    void theyAnswerAtOnceAndTheTeacherSeesWhereTheyAre() {
        for (Browser phone : List.of(ana, ben, cem)) {
            press(phone, "main a", "Go to the class");
            awaitText(phone, "Open now");
            if (phone == ana) {
                look(ana, "class");
            }
            phone.find(".desk-row a").click();
            awaitText(phone, "It counts for your grade.");
            if (phone == ana) {
                look(ana, "desk");
            }
            press(phone, "vaadin-button", "Start");
            awaitAddress(phone, "/quiz/");
            phone.settle();
        }
        awaitText(teacher, "3 answering");
        look(ana, "answer");
        // Ana knows, Ben guesses wrong, Cem knows one and is slow.
        answer(ana, true);
        answer(ben, false);
        answer(cem, true);
        answer(ana, true);
        awaitText(teacher, "at question 3");
        awaitText(teacher, "3 answers, 67% right");
        look(teacher, "live");
        answer(ana, true);
        answer(ben, false);
        assertThat(teacher.driver().executeScript("return window.notReloaded")).isEqualTo(true);
    }

    @Test
    @Order(6)
    void anAnswerIsChangedAndTheSetHandedIn() {
        ana.find(".bar a.numbers").click();
        awaitText(ana, "Hand in");
        look(ana, "all-questions");
        ana.find(".all-questions a").click();
        awaitText(ana, "You can change the answer until you hand in.");
        look(ana, "answer-again");
        ana.find(".bar a.numbers").click();
        awaitText(ana, "Hand in");
        press(ana, "vaadin-button", "Hand in");
        awaitText(ana, "Handed in: 3 of");
        assertThat(ana.text()).contains("What you earned is shown from").doesNotContain("Right answer");
        look(ana, "handed-in");
        awaitText(teacher, "1 done");
    }

    @Test
    @Order(7)
    void theTeacherClosesAndWhatWasAnsweredIsKeptAndShown() {
        press(teacher, "vaadin-button", "Close now");
        teacher.waiting()
                .until(d -> !d.findElements(By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]"))
                        .isEmpty());
        teacher.find("vaadin-confirm-dialog [slot=confirm-button]").click();
        awaitText(teacher, "3 done");
        assertThat(teacher.text()).contains("Closed ");
        teacher.settle();
        look(teacher, "live-closed");

        // Cem presses an answer after the end: it isn't taken, and what was before is kept.
        cem.press("1");
        cem.find("[data-primary]").click();
        awaitText(cem, "Everything that you had answered is kept.");
        assertThat(cem.text()).contains("1 of ", "Question by question");
        look(cem, "closed-for-a-student");
        ana.open(app.url("/"));
        assertThat(ana.text()).contains("Your classes");
        look(ana, "home-of-a-student");
        teacher.open(live + "/rules");
        look(teacher, "rules");
        assertThat(ana.driver()
                        .executeScript(
                                "return performance.getEntriesByType('resource').some(e => /push/i.test(e.name))"))
                .as("students hold no connection on which the server speaks first")
                .isEqualTo(false);
        for (Browser browser : List.of(teacher, ana, ben, cem)) {
            browser.assertNoConsoleErrors();
        }
    }

    @Test
    @Order(8)
    void theTeacherReadsWhatItShowedAndDropsAQuestion() {
        teacher.open(live);
        press(teacher, "main a", "Results");
        awaitText(teacher, "3 of 3 students are done");
        assertThat(teacher.text()).contains("How the class did", "Facility", "Standard error", "Ana", "Ben", "Cem");
        teacher.find(".questions tbody a").click();
        awaitText(teacher, "Correct this question");
        press(teacher, "vaadin-button", "See what it changes");
        awaitText(teacher, "3 marks of 3 would change");
        teacher.find("#correct vaadin-text-area textarea").sendKeys("Two sources disagree about this.");
        press(teacher, "vaadin-button", "Make this correction");
        awaitText(teacher, "Taken out: it counts for nobody.");
        teacher.open(live + "/results");
        assertThat(teacher.text()).contains("was 3 of ", "Corrected", "Dropped");
    }

    @Test
    @Order(9)
    void whoeverItTouchesIsTold() {
        ana.open(app.url("/"));
        awaitText(ana, "something is new");
        ana.find(".mark-news a").click();
        awaitText(ana, "What was corrected");
        assertThat(ana.text()).contains("Your mark was 3 of ", "now 2 of ", "Two sources disagree about this.");
        ana.open(app.url("/"));
        assertThat(ana.text()).doesNotContain("something is new");
    }

    @Test
    @Order(10)
    void theResultsAreTakenAlong() {
        teacher.open(live + "/results");
        String answers = fetched("answers.csv");
        assertThat(answers.lines().findFirst().orElse("")).contains("\"student_id\"", "\"points_before_corrections\"");
        assertThat(answers).contains("\"Ana\"", "\"Ben\"", "\"Cem\"", "\"Two sources disagree about this.\"");
        assertThat(fetched("students.csv").lines()).hasSize(1 + 3);
        assertThat(fetched(".xlsx")).startsWith("PK");
        teacher.assertNoConsoleErrors();
    }

    /** What a browser that is signed in gets by one of the links to files. */
    private static String fetched(String ending) {
        String address = teacher.find(".files a[data-file$='" + ending + "']").getDomProperty("href");
        return (String) teacher.driver().executeAsyncScript("""
                const done = arguments[1];
                fetch(arguments[0]).then(r => r.text()).then(done, e => done('failed: ' + e));
                """, address);
    }

    private static void join(Browser phone, String name) {
        phone.find("vaadin-text-field input").sendKeys(name + Keys.ENTER);
        awaitText(phone, "You’re in 9b");
    }

    /** Answers the question that is shown, and waits for the next page. */
    private static void answer(Browser phone, boolean right) {
        String stem = phone.find("#stem").getText();
        String key = keys.get(stem);
        assertThat(key).as("the key of '%s'", stem).isNotNull();
        WebElement option = phone.all(".option").stream()
                .filter(o -> o.findElement(By.cssSelector(".text")).getText().equals(key) == right)
                .findFirst()
                .orElseThrow();
        option.findElement(By.cssSelector("label")).click();
        String before = phone.driver().getCurrentUrl();
        phone.find("[data-primary]").click();
        phone.waiting().until(d -> !d.getCurrentUrl().equals(before));
        phone.settle();
    }

    private static String read(java.io.File screenshot) throws Exception {
        BufferedImage image = ImageIO.read(screenshot);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                .getText();
    }

    private static void press(Browser browser, String css, String text) {
        browser.settle();
        browser.all(css).stream()
                .filter(e -> e.getText().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not to be pressed on:\n" + browser.text()))
                .click();
    }

    private static void awaitText(Browser browser, String words) {
        browser.waiting()
                .withMessage(() -> "'" + words + "' in:\n" + browser.text())
                .until(d -> browser.text().contains(words));
    }

    private static void awaitAddress(Browser browser, String part) {
        browser.waiting().until(d -> d.getCurrentUrl().contains(part));
        browser.settle();
    }

    private static void look(Browser browser, String name) {
        int before = ((Long) browser.driver().executeScript("return innerWidth")).intValue();
        browser.settle();
        browser.reducedMotion(true);
        for (int width : new int[] {320, Browser.PHONE, Browser.TABLET, Browser.DESK}) {
            // Each width in one theme: there are many pages, and each theme is scanned on each.
            boolean dark = width == 320 || width == Browser.DESK;
            browser.width(width);
            browser.dark(dark);
            browser.assertNoSidewaysScroll();
            browser.screenshot("class-" + name + "-" + width + (dark ? "-dark" : "-light"));
            if (width == Browser.PHONE || width == Browser.DESK) {
                browser.assertAccessible();
            }
        }
        browser.dark(false);
        browser.width(before);
    }
}
