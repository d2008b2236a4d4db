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
        teacher.awaitAddress("/teach/class/");
        teacher.open(app.url("/teach/new-set"));
        tabTo(teacher, "Choose what is asked: number, sources, kinds, forms, difficulty, day");
        teacher.press(Keys.ENTER);
        tabTo(teacher, "One answer");
        teacher.press(Keys.SPACE);
        tabTo(teacher, "Keep this set");
        teacher.press(Keys.ENTER);
        teacher.awaitAddress("/teach/set/");
        assertThat(teacher.all(".item-body")).hasSize(10);
    }

    @Test
    @Order(2)
    void itIsGivenForAGrade() {
        tabTo(teacher, "Give to a class");
        teacher.press(Keys.ENTER);
        teacher.awaitText("Give it to 9b");
        tabTo(teacher, "Practice: no grade, as often as they like");
        teacher.press(Keys.ARROW_DOWN);
        teacher.awaitText("One attempt.");
        tabTo(teacher, "Give it to 9b");
        teacher.press(Keys.ENTER);
        teacher.awaitText("Nobody is in this class yet.");
        String live = teacher.driver().getCurrentUrl();
        tabTo(teacher, "Show the code");
        teacher.press(Keys.ENTER);
        teacher.awaitText("and type the code");
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
        student.awaitText("You’re in 9b");
        teacher.awaitText("1 has joined");
        tabTo(student, "Go to the class");
        student.press(Keys.ENTER);
        student.awaitText("Open now");
    }

    @Test
    @Order(4)
    void answersAndHandsIn() {
        tabTo(student, student.find(".desk-row a").getText().strip());
        student.press(Keys.ENTER);
        student.awaitText("It counts for your grade.");
        tabTo(student, "Start");
        student.press(Keys.ENTER);
        for (int question = 1; question <= 10; question++) {
            student.awaitElement("#stem");
            String here = student.driver().getCurrentUrl();
            student.press("1");
            student.press(Keys.ENTER);
            student.waiting().until(d -> !d.getCurrentUrl().equals(here));
            student.settle();
        }
        student.awaitText("Hand in");
        tabTo(student, "Hand in");
        student.press(Keys.ENTER);
        student.awaitText("Handed in: 10 of 10");
        student.assertNoConsoleErrors();
    }

    @Test
    @Order(5)
    void isClosedByTheTeacherWhoIsAskedFirst() {
        teacher.awaitText("1 done");
        tabTo(teacher, "Close now");
        teacher.press(Keys.ENTER);
        teacher.awaitElement("vaadin-confirm-dialog [slot=confirm-button]");
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
        teacher.awaitText("Closed ");
        assertThat(teacher.driver().findElements(By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]")))
                .isEmpty();
        teacher.assertNoConsoleErrors();
    }

    /** Goes on by Tab until something of that name has the focus, which must be seen. */
    private static void tabTo(Browser browser, String name) {
        browser.tabTo(name);
        assertThat(browser.driver().executeScript("return document.activeElement.matches(':focus-visible')"))
                .as("whether the focus shows on " + name)
                .isEqualTo(true);
    }
}
