package app.dateline.assignment.ui;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.account.ui.Learner;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Entrance;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Joining;
import app.dateline.assignment.service.Sets;
import app.dateline.assignment.service.Taking;
import app.dateline.fact.Collections;
import app.dateline.item.Form;
import app.dateline.item.QuizRequest;
import app.dateline.shell.account.Guests;
import app.dateline.shell.rights.Presence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A teacher with a class and a set; the browser of the test is a student's until the teacher enters. */
@SpringBootTest
abstract class ClassroomTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Presence presence;

    @Autowired
    Classes classes;

    @Autowired
    Sets sets;

    @Autowired
    Giving giving;

    @Autowired
    Joining joining;

    @Autowired
    Taking taking;

    @Autowired
    Learner learner;

    @Autowired
    Collections collections;

    Account teacher;
    Course course;
    ItemSet set;

    @BeforeEach
    void prepare() {
        teacher = Guests.of(accounts, Role.TEACHER);
        course = asTeacher(() -> classes.create(teacher.id(), "9b", ZoneId.of("Europe/Berlin")));
        String collection = collections.bases().getFirst().about().id();
        QuizRequest request = new QuizRequest(
                collection, Set.of(), Set.of(), Set.of(Form.SINGLE_CHOICE), Set.of(), 3, QuizRequest.Level.MIXED);
        set = asTeacher(() -> sets.create(teacher.id(), "Week 3", request, 7));
    }

    @AfterEach
    void nobody() {
        Guests.leave();
    }

    <T> T asTeacher(Supplier<T> work) {
        Guests.enter(presence, teacher);
        try {
            return work.get();
        } finally {
            Guests.leave();
        }
    }

    Assignment give(Policy policy) {
        return asTeacher(() -> giving.give(teacher.id(), set.id(), course.id(), policy, Variety.SAME)
                .orElseThrow());
    }

    /** The browser of the test is that student's from now on. */
    Entrance.In join(String name) {
        return (Entrance.In) joining.join(course.code().text(), name, learner.id(), "10.0.0.1");
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    void type(String label, String value) {
        test(find(TextField.class).all().stream()
                        .filter(f -> label.equals(f.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
