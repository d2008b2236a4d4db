package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A lesson without a mouse, for the teacher who gives it and for a student who joins and answers. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LessonByKeyboardIT {

    @RegisterExtension
    @Order(1)
    static final Browser teacher = new Browser();

    @RegisterExtension
    @Order(2)
    static final Browser student = new Browser();

    @RegisterExtension
    @Order(3)
    static final RunningApp app = new RunningApp();

    private static String code = "";

    @Test
    @Order(1)
    void aClassAndASetOfOneFormAreMade() {
        FirstAdministrator.enter(teacher, app);
        teacher.open(app.url("/teach"));
        tabTo(teacher, "Name of the class");
        teacher.press("9b", Keys.ENTER);
        awaitAddress(teacher, "/teach/class/");
        teacher.open(app.url("/teach/new-set"));
        tabTo(teacher, "Choose what is asked: number, sources, kinds, forms, difficulty, day");
        teacher.press(Keys.ENTER);
        tabTo(teacher, "One answer");
        teacher.press(Keys.SPACE);
        tabTo(teacher, "Keep this set");
        teacher.press(Keys.ENTER);
        awaitAddress(teacher, "/teach/set/");
        assertThat(teacher.all(".item-body")).hasSize(10);
    }

    @Test
    @Order(2)
    void itIsGivenForAGrade() {
        tabTo(teacher, "Give to a class");
        teacher.press(Keys.ENTER);
        awaitText(teacher, "Give it to 9b");
        tabTo(teacher, "Practice: no grade, as often as they like");
        teacher.press(Keys.ARROW_DOWN);
        awaitText(teacher, "One attempt.");
        tabTo(teacher, "Give it to 9b");
        teacher.press(Keys.ENTER);
        awaitText(teacher, "Nobody is in this class yet.");
        String live = teacher.driver().getCurrentUrl();
        tabTo(teacher, "Show the code");
        teacher.press(Keys.ENTER);
        awaitText(teacher, "and type the code");
        code = teacher.find(".project .code").getText();
        teacher.open(live);
    }

    @Test
    @Order(3)
    void aStudentJoinsByTheCode() {
        student.open(app.url("/join"));
        tabTo(student, "Class code");
        student.press(code.replace("-", ""));
        tabTo(student, "Your name");
        student.press("Ana", Keys.ENTER);
        awaitText(student, "You’re in 9b");
        awaitText(teacher, "1 has joined");
        tabTo(student, "Go to the class");
        student.press(Keys.ENTER);
        awaitText(student, "Open now");
    }

    @Test
    @Order(4)
    void answersAndHandsIn() {
        tabTo(student, student.find(".desk-row a").getText().strip());
        student.press(Keys.ENTER);
        awaitText(student, "It counts for your grade.");
        tabTo(student, "Start");
        student.press(Keys.ENTER);
        for (int question = 1; question <= 10; question++) {
            awaitElement(student, "#stem");
            String here = student.driver().getCurrentUrl();
            student.press("1");
            student.press(Keys.ENTER);
            student.waiting().until(d -> !d.getCurrentUrl().equals(here));
            student.settle();
        }
        awaitText(student, "Hand in");
        tabTo(student, "Hand in");
        student.press(Keys.ENTER);
        awaitText(student, "Handed in: 10 of 10");
        student.assertNoConsoleErrors();
    }

    @Test
    @Order(5)
    void isClosedByTheTeacherWhoIsAskedFirst() {
        awaitText(teacher, "1 done");
        tabTo(teacher, "Close now");
        teacher.press(Keys.ENTER);
        awaitElement(teacher, "vaadin-confirm-dialog [slot=confirm-button]");
        teacher.waiting()
                .withMessage("the focus is in the question whether to close")
                .until(d -> Boolean.TRUE.equals(teacher.driver()
                        .executeScript("return !!document.activeElement.closest('vaadin-confirm-dialog')")));
        tabTo(
                teacher,
                teacher.find("vaadin-confirm-dialog [slot=confirm-button]")
                        .getText()
                        .strip());
        teacher.press(Keys.ENTER);
        awaitText(teacher, "Closed ");
        assertThat(teacher.driver().findElements(By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]")))
                .isEmpty();
        teacher.assertNoConsoleErrors();
    }

    /** Presses Tab until something of that name has the focus, which must be seen. */
    private static void tabTo(Browser browser, String name) {
        browser.settle();
        for (int i = 0; i < 150; i++) {
            if (focused(browser).equals(name)) {
                assertThat(browser.driver().executeScript("return document.activeElement.matches(':focus-visible')"))
                        .as("whether the focus shows on " + name)
                        .isEqualTo(true);
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError("Tab never comes to " + name + ", but to " + focused(browser));
    }

    private static void awaitText(Browser browser, String words) {
        browser.waiting()
                .withMessage(() -> "'" + words + "' in:\n" + browser.text())
                .until(d -> browser.text().contains(words));
        browser.settle();
    }

    private static void awaitAddress(Browser browser, String part) {
        browser.waiting().until(d -> d.getCurrentUrl().contains(part));
        browser.settle();
    }

    private static void awaitElement(Browser browser, String css) {
        browser.waiting().until(d -> !browser.all(css).isEmpty());
        browser.settle();
    }

    private static String focused(Browser browser) {
        return String.valueOf(browser.driver().executeScript("""
                const e = document.activeElement;
                return (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent).trim();
                """));
    }
}
