package app.dateline.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Beginning;
import app.dateline.shell.account.Guests;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher gives a set to a class, watches, changes the rules, and projects the way in. */
class GivingPagesTest extends ClassroomTest {

    @BeforeEach
    void signIn() {
        Guests.enter(presence, teacher);
    }

    private Assignment given() {
        return giving.all(teacher.id(), course.id()).getFirst();
    }

    @Test
    void aSetIsGivenForPracticeInOnePress() {
        navigate("teach/set/" + set.id() + "/give", GiveView.class);
        assertThat(page()).contains("Give to a class", "What your students read", "Open at any time.");
        press("Give it to 9b");

        assertThat(getCurrentView()).isInstanceOf(LiveView.class);
        assertThat(given().policy()).isEqualTo(Presets.PRACTICE.policy(giving.wallClock(teacher.id(), course.id())));
        assertThat(page()).contains("Week 3", "Nobody is in this class yet.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSetIsGivenForAGradeWithALimitAndParallelForms() {
        navigate("teach/set/" + set.id() + "/give", GiveView.class);
        RadioButtonGroup<Presets> purpose = find(RadioButtonGroup.class).all().stream()
                .map(g -> (RadioButtonGroup<Presets>) g)
                .findFirst()
                .orElseThrow();
        test(purpose).selectItem("A grade: one attempt, marks after closing");
        assertThat(page()).contains("One attempt.", "When it has closed you see what was right");
        number("Time limit in minutes", 25);
        find(Checkbox.class).all().stream()
                .filter(c -> c.getLabel().startsWith("They may go back"))
                .forEach(c -> test(c).click());
        assertThat(page()).contains("You have 25 minutes from when you start.", "there is no way back");
        RadioButtonGroup<Variety> variety =
                (RadioButtonGroup<Variety>) find(RadioButtonGroup.class).all().get(1);
        test(variety).selectItem("Parallel forms: each student gets other questions on the same facts, as hard");
        press("Give it to 9b");

        Policy policy = given().policy();
        assertThat(policy.sort()).isInstanceOf(Policy.Sort.Graded.class);
        assertThat(policy.times().limit()).isEqualTo(Duration.ofMinutes(25));
        assertThat(policy.times().closes())
                .isAfter(giving.wallClock(teacher.id(), course.id()).plusDays(6));
        assertThat(policy.showing()).isEqualTo(new Policy.Showing(Policy.When.AFTER_CLOSING, true));
        assertThat(policy.back()).isFalse();
        assertThat(given().variety()).isEqualTo(Variety.PARALLEL);
    }

    @Test
    @SuppressWarnings("unchecked")
    void rulesThatWereChosenOutlastALookElsewhere() {
        String address = "teach/set/" + set.id() + "/give";
        navigate(address, GiveView.class);
        assertThat(page()).doesNotContain("as you left them");
        test((RadioButtonGroup<Presets>) find(RadioButtonGroup.class).all().getFirst())
                .selectItem("A grade: one attempt, marks after closing");
        number("Time limit in minutes", 25);
        UI.getCurrent().navigate(TeachView.class);

        navigate(address, GiveView.class);
        assertThat(page()).contains("as you left them", "One attempt.", "You have 25 minutes from when you start.");
        press("Begin with the usual rules");
        assertThat(page()).contains("Open at any time.").doesNotContain("as you left them", "25 minutes");
        number("Time limit in minutes", 35);
        press("Give it to 9b");
        assertThat(given().policy().times().limit()).isEqualTo(Duration.ofMinutes(35));

        navigate(address, GiveView.class);
        assertThat(page()).as("what was given is no draft").doesNotContain("as you left them", "35 minutes");
    }

    @Test
    void rulesThatDoNotGoTogetherAreSaidAndNothingIsGiven() {
        navigate("teach/set/" + set.id() + "/give", GiveView.class);
        when("When it has closed");
        assertThat(page()).contains("need a time at which it closes.").doesNotContain("What your students read");
        press("Give it to 9b");
        assertThat(page()).contains("The rules don’t go together yet");
        assertThat(giving.all(teacher.id(), course.id())).isEmpty();
        when("After each answer");
        DateTimePicker opens = find(DateTimePicker.class).all().getFirst();
        DateTimePicker closes = find(DateTimePicker.class).all().getLast();
        opens.setValue(java.time.LocalDateTime.parse("2027-01-02T10:00"));
        closes.setValue(java.time.LocalDateTime.parse("2027-01-02T09:00"));
        assertThat(page()).contains("It must close after it opens.");
        assertThat(closes.isInvalid()).as("the field is marked").isTrue();
        assertThat(closes.getErrorMessage()).isEqualTo("It must close after it opens.");
        press("Give it to 9b");
        assertThat(page()).contains("The rules don’t go together yet. It must close after it opens.");
        opens.setValue(java.time.LocalDateTime.parse("2027-01-02T08:00"));
        assertThat(closes.isInvalid()).isFalse();
        opens.setValue(java.time.LocalDateTime.parse("2027-01-02T10:00"));
        assertThat(closes.isInvalid()).isTrue();
        closes.setValue(java.time.LocalDateTime.parse("2027-01-02T11:00"));
        assertThat(closes.isInvalid()).isFalse();
        press("Give it to 9b");
        assertThat(given().policy().times().closes()).isEqualTo("2027-01-02T11:00");
    }

    @Test
    void theLiveViewFollowsWithoutAReload() {
        navigate("teach/set/" + set.id() + "/give", GiveView.class);
        press("Give it to 9b");
        assertThat(page()).contains("Nobody has joined yet");
        UUID phone = UUID.randomUUID();
        joining.join(course.code().text(), "Ana", phone, "elsewhere");
        awaitPage("1 has joined", "Ana", "has not begun");

        UUID sitting =
                ((Beginning.Begun) taking.start(phone, given().id())).sitting().id();
        taking.looks(phone, given().id(), sitting, 1);
        int place = giving.attempt(teacher.id(), given().id(), sitting)
                .orElseThrow()
                .assigned()
                .places()
                .get(1);
        awaitPage("1 answering", "at question " + (place + 1), "0 of 3");
        taking.answer(phone, given().id(), sitting, 0, new app.dateline.attempt.Response.Skipped());
        awaitPage("1 of 3", "1 answer, 0% right");
        taking.finish(phone, given().id(), sitting);
        awaitPage("0 answering", "1 done", "done at");
    }

    @Test
    void closingIsAskedForAndThenDone() {
        Assignment given = give();
        navigate("teach/given/" + given.id(), LiveView.class);
        assertThat(primary()).containsExactly("Show the code");
        String first = giving.entries(teacher.id(), given.id())
                .getFirst()
                .item()
                .head()
                .stem();
        assertThat(page()).contains("No answers yet.");
        UUID phone = UUID.randomUUID();
        joining.join(course.code().text(), "Ana", phone, "elsewhere");
        UUID sitting =
                ((Beginning.Begun) taking.start(phone, given.id())).sitting().id();
        taking.answer(phone, given.id(), sitting, 0, new app.dateline.attempt.Response.Skipped());
        awaitPage("Question 1", first, "1 answer, 0% right");
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .extracting(com.vaadin.flow.component.html.Anchor::getHref)
                .contains("teach/given/" + given.id() + "/results/1");
        press("Close now");
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(watchingClosed(given)).isFalse();
        test(dialog).confirm();
        assertThat(watchingClosed(given)).isTrue();
        assertThat(page()).contains("Closed ", "It was open until").doesNotContain("Open until");
        assertThat(primary()).containsExactly("Results");
    }

    @Test
    void rulesAndExtraTimeAreChangedLater() {
        Assignment given = give();
        joining.join(course.code().text(), "Ana", UUID.randomUUID(), "elsewhere");
        navigate("teach/given/" + given.id() + "/rules", RulesView.class);
        number("Time limit in minutes", 30);
        press("Keep these rules");
        assertThat(page()).contains("They hold from now on");
        assertThat(given().policy().times().limit()).isEqualTo(Duration.ofMinutes(30));

        press("Give extra time");
        assertThat(page()).contains("Choose a student");
        @SuppressWarnings("unchecked")
        var student = (com.vaadin.flow.component.combobox.ComboBox<app.dateline.assignment.Student>)
                find(com.vaadin.flow.component.combobox.ComboBox.class).single();
        student.setValue(classes.students(teacher.id(), course.id()).getFirst());
        number("Percent more time", 50);
        press("Give extra time");
        assertThat(page()).contains("50 % more time");
        assertThat(giving.extras(teacher.id(), given.id())).hasSize(1);
        press("End");
        assertThat(giving.extras(teacher.id(), given.id())).isEmpty();

        press("Take it back");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(giving.all(teacher.id(), course.id())).isEmpty();
    }

    @Test
    void thePageToProjectShowsTheWayInAndNoNames() {
        Assignment given = give();
        joining.join(course.code().text(), "Ana", UUID.randomUUID(), "elsewhere");
        navigate("teach/given/" + given.id() + "/show", ProjectView.class);
        assertThat(page())
                .contains(course.code().shown(), "Week 3", "1 has joined")
                .doesNotContain("Ana");
        Image qr = find(Image.class).single();
        assertThat(qr.getAlt().orElse("")).endsWith("/join/" + course.code().text());
        assertThat(qr.getSrc()).startsWith("data:image/svg+xml;base64,");
        joining.join(course.code().text(), "Ben", UUID.randomUUID(), "elsewhere");
        awaitPage("2 have joined");
    }

    @Test
    void anotherTeacherFindsNothing() {
        Assignment given = give();
        Guests.enter(presence, Guests.of(accounts, app.dateline.account.Role.TEACHER));
        for (String address : List.of(
                "teach/set/" + set.id() + "/give",
                "teach/given/" + given.id(),
                "teach/given/" + given.id() + "/rules",
                "teach/given/" + given.id() + "/show",
                "teach/class/" + course.id() + "/show")) {
            UI.getCurrent().navigate(address);
            assertThat(page()).as(address).contains("There is nothing here").doesNotContain("Week 3");
        }
    }

    /** What stands out among the ways on. */
    private List<String> primary() {
        return java.util.stream.Stream.concat(
                        find(com.vaadin.flow.router.RouterLink.class).all().stream(),
                        find(com.vaadin.flow.component.html.Anchor.class).all().stream())
                .filter(link -> link.hasClassName("primary"))
                .map(link -> link.getElement().getText())
                .toList();
    }

    private Assignment give() {
        return giving.give(teacher.id(), set.id(), course.id(), Rules.graded(Rules.between(null, null)), Variety.SAME)
                .orElseThrow();
    }

    private boolean watchingClosed(Assignment given) {
        return giving.find(teacher.id(), given.id())
                        .orElseThrow()
                        .policy()
                        .times()
                        .closes()
                != null;
    }

    private void awaitPage(String... words) {
        Awaitility.await().pollInSameThread().atMost(20, TimeUnit.SECONDS).untilAsserted(() -> {
            VaadinSession session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            assertThat(page()).contains(words);
        });
    }

    private void number(String label, int value) {
        find(IntegerField.class).all().stream()
                .filter(f -> label.equals(f.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(value);
    }

    @SuppressWarnings("unchecked")
    private void when(String item) {
        Select<Policy.When> when = find(Select.class).all().stream()
                .map(s -> (Select<Policy.When>) s)
                .filter(s -> "Students see what they earned".equals(s.getLabel()))
                .findFirst()
                .orElseThrow();
        test(when).selectItem(item);
    }
}
