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
        teacher.awaitAddress("/teach/class/");
        teacher.open(app.url("/teach/new-set"));
        teacher.find("main details summary").click();
        teacher.click("vaadin-checkbox", "One answer");
        teacher.settle();
        teacher.click("vaadin-button", "Keep this set");
        teacher.awaitAddress("/teach/set/");
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
        teacher.click("main a", "Give to a class");
        teacher.awaitText("Give it to 9b");
        teacher.look("class-give");
        teacher.click("vaadin-radio-button", "A grade: one attempt, marks after closing");
        teacher.awaitText("One attempt.");
        teacher.find(".times vaadin-integer-field input").sendKeys("30" + Keys.TAB);
        teacher.awaitText("You have 30 minutes");
        teacher.click("vaadin-radio-button", "The same for all: same questions, same order");
        teacher.driver().executeScript("document.querySelector('.more-rules').open = true");
        teacher.look("class-give-graded");
        teacher.click("vaadin-button", "Give it to 9b");
        teacher.awaitText("Nobody is in this class yet.");
        live = teacher.driver().getCurrentUrl();
        teacher.look("class-live-empty");
    }

    @Test
    @Order(3)
    void thePageToProjectHasACodeAndAQrCodeThatAPhoneReads() throws Exception {
        teacher.click("main a", "Show the code");
        teacher.awaitText("and type the code");
        code = teacher.find(".project .code").getText();
        link = read(teacher.screenshot("project-qr").toFile());
        assertThat(link).isEqualTo(app.url("/join/" + code.replace("-", "")));
        teacher.look("class-project");
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
        ana.look("class-join-link");
        join(ana, "Ana");
        ana.look("class-joined");
        teacher.awaitText("1 has joined");
        ben.open(app.url("/join"));
        ben.look("class-join");
        ben.all("vaadin-text-field input").getFirst().sendKeys("QQQ QQQ" + Keys.TAB + "Ben" + Keys.ENTER);
        ben.awaitText("That code leads nowhere.");
        ben.look("class-join-refused");
        WebElement typed = ben.all("vaadin-text-field input").getFirst();
        typed.sendKeys(Keys.chord(Keys.CONTROL, "a"), code.toLowerCase(java.util.Locale.ROOT));
        ben.find("vaadin-button[theme~=primary]").click();
        ben.awaitText("You’re in 9b");
        cem.open(link);
        join(cem, "Cem");
        teacher.awaitText("3 have joined");
        assertThat(teacher.text()).contains("Ana", "Ben", "Cem", "has not begun");
    }

    @Test
    @Order(5)
    void theyAnswerAtOnceAndTheTeacherSeesWhereTheyAre() {
        for (Browser phone : List.of(ana, ben, cem)) {
            phone.click("main a", "Go to the class");
            phone.awaitText("Open now");
            if (phone == ana) {
                ana.look("class-class");
            }
            phone.find(".desk-row a").click();
            phone.awaitText("It counts for your grade.");
            if (phone == ana) {
                ana.look("class-desk");
            }
            phone.click("vaadin-button", "Start");
            phone.awaitAddress("/quiz/");
            phone.settle();
        }
        teacher.awaitText("3 answering");
        ana.look("class-answer");
        // Ana knows, Ben guesses wrong, Cem knows one and is slow.
        answer(ana, true);
        answer(ben, false);
        answer(cem, true);
        answer(ana, true);
        teacher.awaitText("at question 3");
        teacher.awaitText("3 answers, 67% right");
        teacher.look("class-live");
        answer(ana, true);
        answer(ben, false);
        assertThat(teacher.driver().executeScript("return window.notReloaded")).isEqualTo(true);
    }

    @Test
    @Order(6)
    void anAnswerIsChangedAndTheSetHandedIn() {
        ana.find(".bar a.numbers").click();
        ana.awaitText("Hand in");
        ana.look("class-all-questions");
        ana.find(".all-questions a").click();
        ana.awaitText("You can change the answer until you hand in.");
        ana.look("class-answer-again");
        ana.find(".bar a.numbers").click();
        ana.awaitText("Hand in");
        ana.click("vaadin-button", "Hand in");
        ana.awaitText("Handed in: 3 of");
        assertThat(ana.text()).contains("What you earned is shown from").doesNotContain("Right answer");
        ana.look("class-handed-in");
        teacher.awaitText("1 done");
    }

    @Test
    @Order(7)
    void theTeacherClosesAndWhatWasAnsweredIsKeptAndShown() {
        teacher.click("vaadin-button", "Close now");
        teacher.waiting()
                .until(d -> !d.findElements(By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]"))
                        .isEmpty());
        teacher.find("vaadin-confirm-dialog [slot=confirm-button]").click();
        teacher.awaitText("3 done");
        assertThat(teacher.text()).contains("Closed ");
        teacher.settle();
        teacher.look("class-live-closed");

        // Cem presses an answer after the end: it isn't taken, and what was before is kept.
        cem.press("1");
        cem.find("[data-primary]").click();
        cem.awaitText("Everything that you had answered is kept.");
        assertThat(cem.text()).contains("1 of ", "Question by question");
        cem.look("class-closed-for-a-student");
        ana.open(app.url("/"));
        assertThat(ana.text()).contains("Your classes");
        ana.look("class-home-of-a-student");
        teacher.open(live + "/rules");
        teacher.look("class-rules");
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
        teacher.click("main a", "Results");
        teacher.awaitText("3 of 3 students are done");
        assertThat(teacher.text()).contains("How the class did", "Facility", "Standard error", "Ana", "Ben", "Cem");
        teacher.find(".questions tbody a").click();
        teacher.awaitText("Correct this question");
        teacher.click("vaadin-button", "See what it changes");
        teacher.awaitText("3 marks of 3 would change");
        teacher.find("#correct vaadin-text-area textarea").sendKeys("Two sources disagree about this.");
        teacher.click("vaadin-button", "Make this correction");
        teacher.awaitText("Taken out: it counts for nobody.");
        teacher.open(live + "/results");
        assertThat(teacher.text()).contains("was 3 of ", "Corrected", "Dropped");
    }

    @Test
    @Order(9)
    void whoeverItTouchesIsTold() {
        ana.open(app.url("/"));
        ana.awaitText("something is new");
        ana.find(".mark-news a").click();
        ana.awaitText("What was corrected");
        assertThat(ana.text()).contains("Your mark was 3 of ", "now 2 of ", "Two sources disagree about this.");
        ana.open(app.url("/"));
        assertThat(ana.text()).doesNotContain("something is new");
    }

    @Test
    @Order(10)
    void theResultsAreTakenAlong() {
        teacher.open(live + "/results");
        String answers = teacher.fetched(".files a[data-file$='answers.csv']");
        assertThat(answers.lines().findFirst().orElse("")).contains("\"student_id\"", "\"points_before_corrections\"");
        assertThat(answers).contains("\"Ana\"", "\"Ben\"", "\"Cem\"", "\"Two sources disagree about this.\"");
        assertThat(teacher.fetched(".files a[data-file$='students.csv']").lines())
                .hasSize(1 + 3);
        assertThat(teacher.fetched(".files a[data-file$='.xlsx']")).startsWith("PK");
        teacher.assertNoConsoleErrors();
    }

    private static void join(Browser phone, String name) {
        phone.find("vaadin-text-field input").sendKeys(name + Keys.ENTER);
        phone.awaitText("You’re in 9b");
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
}
