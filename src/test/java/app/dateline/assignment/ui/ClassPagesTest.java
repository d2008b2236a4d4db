package app.dateline.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.account.Account;
import app.dateline.account.Role;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Student;
import app.dateline.assignment.Variety;
import app.dateline.shell.account.Guests;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** A teacher makes a class, knows who is in it, and hands out codes. */
@SpringBootTest
class ClassPagesTest extends TeacherPages {

    private Course opened() {
        Course course = classes.create(teacher.id(), "9b", ZoneId.of("Europe/Berlin"));
        navigate("teach/class/" + course.id(), CourseView.class);
        return course;
    }

    private Course now(Course course) {
        return classes.find(teacher.id(), course.id()).orElseThrow();
    }

    @Test
    void aClassIsMadeByItsNameAlone() {
        navigate("teach", TeachView.class);
        press("Make the class");
        assertSays("Give the class a name.");
        field("Name of the class", "History 9b");
        press("Make the class");
        assertThat(getCurrentView()).isInstanceOf(CourseView.class);
        Course course = classes.all(teacher.id()).getFirst();
        assertSays("History 9b", course.code().shown(), "Nobody has joined yet.", "Nothing yet.");

        navigate("teach", TeachView.class);
        assertSays("History 9b", "no students", "class code " + course.code().shown());
    }

    @Test
    void theCodeIsRenewedAndTheDoorClosed() {
        Course course = opened();
        press("New code");
        assertThat(now(course).code()).as("it asks once more").isEqualTo(course.code());
        assertSays("From then on " + course.code().shown() + " opens nothing.");
        press("No, keep it");
        press("New code");
        press("New code");
        assertThat(now(course).code()).isNotEqualTo(course.code());
        assertSays(now(course).code().shown(), course.code().shown() + " opens nothing any more.");
        press("Let nobody new join");
        assertThat(now(course).open()).isFalse();
        assertSays("Nobody new can join now.");
        press("Let students join again");
        assertThat(now(course).open()).isTrue();
    }

    @Test
    void theWayInIsProjectedBeforeAnythingIsGiven() {
        Course course = opened();
        assertThat(find(com.vaadin.flow.component.html.Anchor.class)
                        .withText("Show the code")
                        .single()
                        .getHref())
                .isEqualTo("teach/class/" + course.id() + "/show");
        navigate("teach/class/" + course.id() + "/show", CodeView.class);
        assertSays(course.name(), course.code().shown(), "/join");
        assertThat(find(com.vaadin.flow.component.html.Image.class)
                        .single()
                        .getAlt()
                        .orElse(""))
                .endsWith("/join/" + course.code().text());
    }

    @Test
    void pseudonymsComeWithCodesThatAreShownOnce() {
        Course course = opened();
        open("Pseudonyms instead of names");
        number("How many", 12);
        press("Add pseudonyms");
        List<Student> students = classes.students(teacher.id(), course.id());
        assertThat(students).hasSize(12);
        assertSays("12 slips for 9b", students.getFirst().name(), "12 students, 0 joined.");
        assertThat(page().split("personal code ", -1)).hasSize(13);
        press("Put the list away");
        assertThat(page()).doesNotContain("personal code ");
        navigate("teach/class/" + course.id(), CourseView.class);
        assertThat(page()).doesNotContain("personal code ");

        open("Lost personal codes");
        press("New codes for all");
        press("New codes for all");
        assertSays("12 slips for 9b");
    }

    @Test
    void aStudentIsRenamedGivenTimeAndANewCodeAndRemoved() {
        Course course = opened();
        classes.addPseudonyms(teacher.id(), course.id(), 2);
        List<Student> students = classes.students(teacher.id(), course.id());
        navigate("teach/class/" + course.id(), CourseView.class);
        open("Change");
        field("Name", students.getLast().name());
        press("Rename", 0);
        assertSays("This name is taken");
        field("Name", "Anna");
        press("Rename", 0);
        assertThat(classes.students(teacher.id(), course.id()).stream().map(Student::name))
                .contains("Anna");

        open("Change: Anna");
        number("More time, in percent", 25);
        number("Later closing, in minutes", 10);
        press("Give this time");
        assertSays("25 % more time, 10 minutes later");

        open("Change: Anna");
        press("New personal code");
        assertSays("1 slip for 9b");
        press("Remove from the class");
        assertThat(classes.students(teacher.id(), course.id())).hasSize(2);
        press("Remove from the class");
        assertThat(classes.students(teacher.id(), course.id())).hasSize(1);
    }

    @Test
    void aClassIsRenamedMovedSharedAndLeft() {
        Account colleague = Guests.of(accounts, Role.TEACHER);
        Course course = opened();
        field("Name of the class", "9c");
        press("Rename", 0);
        zone().setValue("Asia/Tokyo");
        press("Use this zone");
        assertSays("9c", "Times are by the clocks of Asia/Tokyo");
        assertThat(now(course).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        field("Name that the teacher signs in with", colleague.name().text());
        press("Share");
        assertThat(now(course).teachers()).containsExactly(colleague.id());

        Guests.enter(presence, colleague);
        navigate("teach/class/" + course.id(), CourseView.class);
        assertSays("9c", "shared by A guest", "Leave this class");
        assertThat(page()).doesNotContain("Delete this class");
        press("Leave this class");
        press("Leave this class");
        assertThat(classes.find(colleague.id(), course.id())).isEmpty();
    }

    @Test
    void whatWasGivenSaysUntilWhenAndLeadsOn() {
        Course course = opened();
        assertThat(links()).contains("Make a set");
        ItemSet set = sets.create(teacher.id(), "Week 3", five(), 7);
        Policy until = Rules.graded(Rules.between(null, "2999-05-04T10:00"));
        var given = giving.give(teacher.id(), set.id(), course.id(), until, Variety.SAME)
                .orElseThrow();
        giving.give(
                        teacher.id(),
                        set.id(),
                        course.id(),
                        Rules.graded(Rules.between("2001-01-01T08:00", "2001-01-02T08:00")),
                        Variety.SAME)
                .orElseThrow();
        navigate("teach/class/" + course.id(), CourseView.class);
        assertSays("open until 4 May 2999, 10:00", "closed on 2 January 2001, 08:00");
        assertSays("For a grade · given " + Moments.of(given.given(), course.zone()));
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("teach/given/" + given.id());

        navigate("teach", TeachView.class);
        assertSays("Open now", "open until 4 May 2999, 10:00");
        assertThat(page()).doesNotContain("closed on");
    }

    @Test
    void theClassOfSomebodyElseIsNotThere() {
        Course course = opened();
        Guests.enter(presence, Guests.of(accounts, Role.TEACHER));
        assertThatThrownBy(() -> navigate("teach/class/" + course.id(), CourseView.class))
                .isInstanceOf(Throwable.class);
        navigate("teach", TeachView.class);
        assertThat(page()).doesNotContain(course.code().shown());
    }

    private void press(String text, int which) {
        test(find(com.vaadin.flow.component.button.Button.class)
                        .withText(text)
                        .all()
                        .get(which))
                .click();
    }

    private void number(String label, int value) {
        test(find(IntegerField.class).all().stream()
                        .filter(f -> f.getLabel().equals(label))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> zone() {
        return find(ComboBox.class).single();
    }
}
