package app.dateline.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Policy.Counts;
import app.dateline.assignment.Policy.Late;
import app.dateline.assignment.Policy.Repeats;
import app.dateline.assignment.Policy.Showing;
import app.dateline.assignment.Policy.Sort;
import app.dateline.assignment.Policy.Times;
import app.dateline.assignment.Policy.When;
import app.dateline.assignment.Rules;
import app.dateline.assignment.service.Entrance;
import app.dateline.attempt.Sitting;
import app.dateline.item.Item;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.node.JsonNodeFactory;

/** A student joins, answers under the rules, and sees what the rules show. */
class StudentPagesTest extends ClassroomTest {

    /** The clock of the machine, and what a test sets it ahead. */
    @TestConfiguration
    static class Ahead {

        private static Duration by = Duration.ZERO;

        @Bean
        @Primary
        Clock clockAhead() {
            return ((InstantSource) () -> Instant.now().plus(by)).withZone(ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void clockIsRight() {
        Ahead.by = Duration.ZERO;
    }

    private static final Policy PRACTICE =
            new Policy(new Sort.Practice(), Times.ANY, Rules.ANY_NUMBER, Rules.AT_ONCE, true);

    private static Policy test(boolean back, When when, boolean key) {
        return new Policy(
                new Sort.Graded(),
                new Times(
                        null,
                        LocalDateTime.now(ZoneId.of("Europe/Berlin")).plusDays(2),
                        Duration.ofMinutes(20),
                        Late.REFUSED,
                        Duration.ZERO),
                new Repeats(1, Counts.FIRST, Duration.ZERO),
                new Showing(when, key),
                back);
    }

    @Test
    void aStudentJoinsByTheLinkAndKeepsTheCode() {
        navigate("join/" + course.code().shown(), JoinView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Join 9b");
        type("Your name", "Ana");
        press("Join");

        assertThat(page()).contains("You’re in 9b", "Your personal code, Ana:", "shown this once");
        assertThat(joining.seats(learner.id()))
                .anySatisfy(s -> assertThat(s.student().name()).isEqualTo("Ana"));
        navigate("join/" + course.code().shown(), JoinView.class);
        assertThat(page()).contains("You are Ana here.").doesNotContain("shown this once");
    }

    @Test
    void whoTypesAWrongCodeOrATakenNameIsTold() {
        navigate("join", JoinView.class);
        type("Class code", "QQQ-QQQ");
        type("Your name", "Ana");
        press("Join");
        assertThat(refused("Class code")).startsWith("That code leads nowhere.");

        joining.join(course.code().text(), "Ana", java.util.UUID.randomUUID(), "elsewhere");
        type("Class code", course.code().shown().toLowerCase(java.util.Locale.ROOT));
        press("Join");
        assertThat(refused("Your name")).startsWith("Somebody in the class has this name.");
        assertThat(refused("Class code")).isEmpty();
    }

    private String refused(String label) {
        return find(com.vaadin.flow.component.textfield.TextField.class).all().stream()
                .filter(f -> label.equals(f.getLabel()) && f.isInvalid())
                .map(com.vaadin.flow.component.textfield.TextField::getErrorMessage)
                .findFirst()
                .orElse("");
    }

    @Test
    void aPersonalCodeBringsBackWithoutTheCodeOfTheClass() {
        Entrance.In in = join("Ana");
        joining.leave(learner.id(), course.id());
        navigate("join", JoinView.class);
        type("Personal code", "QQQQ-QQQQ");
        press("Come in");
        assertThat(refused("Personal code")).startsWith("No student has that code.");
        assertThat(refused("Class code")).isEmpty();
        type("Personal code", in.personal().shown());
        press("Come in");
        assertThat(getCurrentView()).isInstanceOf(ClassView.class);
        assertThat(page()).contains("You are Ana here.");
    }

    @Test
    void whoHasNotBegunReadsWhenTheSetClosesNotWhenAnAttemptWouldEnd() {
        Assignment given = give(test(true, When.AFTER_CLOSING, true));
        join("Ana");
        navigate("given/" + given.id(), DeskView.class);
        String closes = TimeWords.of(
                taking.desk(learner.id(), given.id()).orElseThrow().window().closes(), ZoneId.of("Europe/Berlin"));
        assertThat(find(Paragraph.class).all().stream()
                        .filter(p -> p.hasClassName("state"))
                        .map(Paragraph::getText))
                .containsExactly("Open until " + closes);
        press("Start");
        assertThat(page()).doesNotContain("fair questions, fewer than");
    }

    @Test
    void aSetThatIsClosedUnderwayIsOverOnTheStudentsPageWhichSaysWhy() {
        Assignment given = give(test(true, When.AFTER_CLOSING, true));
        join("Ana");
        navigate("given/" + given.id(), DeskView.class);
        press("Start");
        poll();
        assertThat(find(TimeLeft.class).all()).hasSize(1);
        press("Answer");
        assertThat(page()).contains("Choose an answer first, or leave the question for later.");
        String open = UI.getCurrent().getActiveViewLocation().getPath().replaceAll("[0-9]+$", "end");

        asTeacher(() -> giving.closeNow(teacher.id(), given.id()));
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        poll();
        assertThat(getCurrentView()).isInstanceOf(EndView.class);
        assertThat(page()).contains("The set was closed at").doesNotContain("Time was up");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(open);
    }

    @Test
    void theListOfAllQuestionsEndsTooWhenTheSetIsClosed() {
        Assignment given = give(test(true, When.AFTER_CLOSING, true));
        join("Ana");
        navigate("given/" + given.id(), DeskView.class);
        press("Start");
        navigate("given/" + given.id() + "/quiz/" + attempt(given).id() + "/end", EndView.class);
        poll();
        assertThat(buttons()).contains("Hand in");
        asTeacher(() -> giving.closeNow(teacher.id(), given.id()));
        poll();
        assertThat(buttons()).doesNotContain("Hand in");
        assertThat(page()).contains("The set was closed at");
        navigate("sources", com.vaadin.flow.component.Component.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private static void poll() {
        UI ui = UI.getCurrent();
        com.vaadin.flow.component.ComponentUtil.fireEvent(ui, new com.vaadin.flow.component.PollEvent(ui, true));
    }

    @Test
    void aStudentComesBackWithThePersonalCodeOnAnotherDevice() {
        Entrance.In in = join("Ana");
        joining.leave(learner.id(), course.id());
        navigate("class/" + course.id(), ClassView.class);
        assertThat(page()).contains("Come into your class first");

        navigate("join/" + course.code().text(), JoinView.class);
        type("Personal code", in.personal().shown());
        press("Come in");
        assertThat(getCurrentView()).isInstanceOf(ClassView.class);
        assertThat(page()).contains("9b", "You are Ana here.");
    }

    @Test
    void theStartPageLeadsToWhatIsOpenAndElseQuietlyToJoining() {
        navigate("", com.vaadin.flow.component.Component.class);
        assertThat(page()).contains("Has your teacher given you a code?").doesNotContain("Your classes");
        Assignment given = give(PRACTICE);
        join("Ana");
        navigate("sources", com.vaadin.flow.component.Component.class);
        navigate("", com.vaadin.flow.component.Component.class);
        assertThat(page()).contains("Your classes", "Week 3", "9b · Practice · Open");
        assertThat(links()).contains("given/" + given.id(), "class/" + course.id());
    }

    @Test
    void practiceIsAnsweredWithFeedbackAndAnEndThatShowsTheKey() {
        Assignment given = give(PRACTICE);
        join("Ana");
        navigate("given/" + given.id(), DeskView.class);
        assertThat(page()).contains("Week 3", "3 questions", "As many attempts as you like; the best counts.", "Open");
        press("Start");
        assertThat(getCurrentView()).isInstanceOf(AnswerView.class);
        answerRight(given, 0);
        assertThat(page()).contains("Right", "Your answer, and right", "Next question");
        press("Next question");
        press("Leave it for later");
        answerRight(given, 2);
        press("Next question");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/end");
        assertThat(page()).contains("1 of 3 questions is still open", "answered", "open");
        press("Hand in");

        assertThat(find(H1.class).single().getText()).startsWith("2 of 3");
        assertThat(page()).contains("Question by question", "Right answer", "Handed in");
        navigate("given/" + given.id(), DeskView.class);
        assertThat(page()).contains("What counts so far: 67%", "Attempt 1", "67% of 3 questions");
        assertThat(buttons()).contains("Start another attempt");
    }

    @Test
    void aTestLetsAnswersBeChangedAndShowsNothingBeforeItCloses() {
        Assignment given = give(test(true, When.AFTER_CLOSING, true));
        join("Ana");
        navigate("given/" + given.id(), DeskView.class);
        assertThat(page()).contains("It counts for your grade.", "You have 20 minutes from when you start.");
        press("Start");
        assertThat(find(TimeLeft.class).all()).hasSize(1);
        choose(0);
        press("Answer");
        assertThat(getCurrentView()).isInstanceOf(AnswerView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/2");

        navigate("given/" + given.id() + "/quiz/" + attempt(given).id() + "/1", AnswerView.class);
        assertThat(page())
                .contains("You can change the answer until you hand in.")
                .doesNotContain("Right answer");
        choose(1);
        press("Keep this answer");
        assertThat(attempt(given).response(0)).contains(new app.dateline.attempt.Response.Chosen(1));

        navigate("given/" + given.id() + "/quiz/" + attempt(given).id() + "/end", EndView.class);
        press("Hand in");
        assertThat(find(H1.class).single().getText()).isEqualTo("Handed in: 1 of 3 answered");
        assertThat(page()).contains("What you earned is shown from").doesNotContain("Right answer", "Not right");
        navigate("given/" + given.id(), DeskView.class);
        assertThat(page()).contains("You have used your one attempt");
        assertThat(buttons()).doesNotContain("Start", "Start another attempt");

        navigate("given/" + given.id() + "/quiz/" + attempt(given).id() + "/end", EndView.class);
        poll();
        assertThat(page()).contains("What you earned is shown from");
        asTeacher(() -> giving.closeNow(teacher.id(), given.id()));
        poll();
        assertThat(page()).as("it was closed early").contains("Right answer").doesNotContain("is shown from");
    }

    @Test
    void withoutAWayBackTheNextQuestionComesAfterAnAnswerOrAPass() {
        Assignment given = give(test(false, When.AT_ONCE, false));
        join("Ana");
        navigate("given/" + given.id(), DeskView.class);
        press("Start");
        // An address of a later question leads to the one whose turn it is.
        UI.getCurrent()
                .navigate("given/" + given.id() + "/quiz/" + attempt(given).id() + "/3");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/1");
        press("I don’t know");
        assertThat(page()).contains("Not right").doesNotContain("Your answer, and right");
        press("Next question");
        answerRight(given, 1);
        press("Next question");
        answerRight(given, 2);
        press("To the end");
        assertThat(find(H1.class).single().getText()).isEqualTo("2 of 3");
        assertThat(page())
                .contains("You see what you earned; what was right is not shown for this set.", "Not right")
                .doesNotContain("Right answer");
    }

    @Test
    void whatIsChosenWhenTimeRunsOutIsKept() {
        Assignment given = give(test(true, When.AFTER_CLOSING, false));
        join("Ana");
        navigate("given/" + given.id(), DeskView.class);
        press("Start");
        choose(2);
        Ahead.by = Duration.ofMinutes(20).minusSeconds(8);
        fire(find(TimeLeft.class).single(), "last-call");
        assertThat(attempt(given).response(0)).contains(new app.dateline.attempt.Response.Chosen(2));
        Ahead.by = Duration.ofMinutes(20);
        fire(find(TimeLeft.class).single(), "time-up");

        assertThat(getCurrentView()).isInstanceOf(EndView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Handed in: 1 of 3 answered");
    }

    @Test
    void whoIsGivenMoreTimeInTheLastMomentIsNotHandedInByTheClockOfThePage() {
        Assignment given = give(test(true, When.AFTER_CLOSING, false));
        Entrance.In ana = join("Ana");
        navigate("given/" + given.id(), DeskView.class);
        press("Start");
        choose(2);
        String end = UI.getCurrent().getActiveViewLocation().getPath().replaceAll("[0-9]+$", "end");
        asTeacher(() -> giving.giveExtra(teacher.id(), given.id(), ana.student().id(), new Extra(50, Duration.ZERO)));
        Ahead.by = Duration.ofMinutes(20);
        fire(find(TimeLeft.class).single(), "last-call");
        assertThat(attempt(given).response(0)).as("there is time to think").isEmpty();
        fire(find(TimeLeft.class).single(), "time-up");
        assertThat(attempt(given).isFinished()).isFalse();
        assertThat(getCurrentView()).isInstanceOf(AnswerView.class);

        navigate(end, EndView.class);
        fire(find(TimeLeft.class).single(), "time-up");
        assertThat(attempt(given).isFinished()).isFalse();
        assertThat(page()).contains("Hand in");
        Ahead.by = Duration.ofMinutes(30);
        fire(find(TimeLeft.class).single(), "time-up");
        assertThat(attempt(given).isFinished()).isTrue();
        assertThat(find(H1.class).single().getText()).isEqualTo("Handed in: 0 of 3 answered");
    }

    @Test
    void whatIsSomebodyElsesIsNotShown() {
        Assignment given = give(PRACTICE);
        join("Ana");
        navigate("given/" + given.id(), DeskView.class);
        press("Start");
        String address = UI.getCurrent().getActiveViewLocation().getPath();
        joining.leave(learner.id(), course.id());
        UI.getCurrent().navigate("sources");
        UI.getCurrent().navigate(address);
        assertThat(page()).contains("Come into your class first");
        join("Ben");
        UI.getCurrent().navigate("sources");
        UI.getCurrent().navigate(address);
        assertThat(getCurrentView()).isInstanceOf(DeskView.class);
        assertThat(page()).doesNotContain("Attempt 1");
    }

    private Sitting attempt(Assignment given) {
        var desk = taking.desk(learner.id(), given.id()).orElseThrow();
        return taking.sitting(learner.id(), given.id(), desk.tries().getLast().attempt())
                .orElseThrow();
    }

    private void answerRight(Assignment given, int position) {
        choose(key(given, position));
        press("Answer");
    }

    private int key(Assignment given, int position) {
        return asTeacher(() -> ((Item.SingleChoice)
                        giving.entries(teacher.id(), given.id()).get(position).item())
                .key());
    }

    /** Presses an option as the browser tells it. */
    private void choose(int option) {
        com.vaadin.flow.dom.Element input = find(com.vaadin.flow.component.html.Input.class).all().stream()
                .filter(i -> i.getId().orElse("").equals("option-" + (option + 1)))
                .findFirst()
                .orElseThrow()
                .getElement();
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.target.checked", true);
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, "change", data));
    }

    private static void fire(com.vaadin.flow.component.Component component, String event) {
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, JsonNodeFactory.instance.objectNode()));
    }

    private List<String> links() {
        return find(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
    }

    private List<String> buttons() {
        return find(com.vaadin.flow.component.button.Button.class).all().stream()
                .map(com.vaadin.flow.component.button.Button::getText)
                .toList();
    }
}
