package app.dateline.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.account.ui.Learner;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Giving;
import app.dateline.attempt.Sitting;
import app.dateline.fact.Collections;
import app.dateline.report.Correction;
import app.dateline.report.Correction.Change;
import app.dateline.report.Correction.Credit;
import app.dateline.report.Mending;
import app.dateline.report.Sheet;
import app.dateline.report.Standing;
import app.dateline.report.service.Correcting;
import app.dateline.report.service.Correcting.Draft;
import app.dateline.report.service.Overview;
import app.dateline.report.service.OwnMarks;
import app.dateline.report.service.OwnMarks.Asked;
import app.dateline.report.service.Results;
import app.dateline.report.service.WaitingQueries;
import app.dateline.shell.account.Guests;
import app.dateline.shell.rights.Presence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What a teacher reads of a set, how a correction reaches back, and what students are told of it. */
@SpringBootTest
class ResultsJourneyTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    Accounts accounts;

    @Autowired
    Presence presence;

    @Autowired
    Collections collections;

    @Autowired
    Learner learner;

    @Autowired
    Results results;

    @Autowired
    Correcting correcting;

    @Autowired
    OwnMarks own;

    @Autowired
    Giving giving;

    private Account teacher;
    private AClass school;

    @BeforeEach
    void aClassOfThree() {
        teacher = Guests.of(accounts, Role.TEACHER);
        Guests.enter(presence, teacher);
        school = school(Rules.graded(Policy.Times.ANY));
        school.answered("Anna", true, true, true);
        school.answered("Ben", true, false, false);
        school.answered("Cleo", learner.id(), false, true, false);
    }

    private AClass school(Policy policy) {
        return new AClass(
                app, teacher.id(), collections.bases().getFirst().about().id(), policy, Variety.SAME, 3);
    }

    @AfterEach
    void nobody() {
        Guests.leave();
    }

    @Test
    void a_teacher_reads_how_the_class_did_and_each_question_and_student() {
        open(results());
        assertThat(find(H1.class).single().getText()).isEqualTo("Results: Week 3");
        assertThat(page())
                .contains("3 of 3 students are done")
                .contains("Half of the class earned 1 of 3 or more")
                .contains("Anna", "3 of 3", "Ben", "1 of 3")
                .contains(school.items.get(1).head().stem())
                .contains("With fewer than 10 students")
                .containsPattern("Question 3: *Here the class earned least: 33 % of the points");
        open(results() + "/2");
        assertThat(page())
                .contains(school.items.get(1).head().stem(), "67 %")
                .contains(school.items.get(1).options().get(0).text())
                .contains("0 of 3 left it open");
    }

    @Test
    void before_anybody_is_done_the_page_says_what_will_be_there() {
        school = school(Rules.graded(Policy.Times.ANY));
        open(results());
        assertThat(page()).contains("Nobody has finished yet", "0 of 0 students are done");
        open(results() + "/1");
        assertThat(page()).contains("Nobody who is done has met this question");
    }

    @Test
    void a_question_is_dropped_by_the_page_and_everybody_whom_it_touches_is_told() {
        open(results() + "/2");
        press("See what it changes");
        assertThat(page())
                .contains("3 marks of 3 would change: 1 would go up, 1 down in percent.")
                .contains("3 of 3 (100 %)", "2 of 2 (100 %)");
        assertThat(overview().corrections()).as("nothing changed yet").isEmpty();
        press("Make this correction");
        assertThat(find(TextArea.class).single().isInvalid())
                .as("a reason is asked for")
                .isTrue();
        test(find(TextArea.class).single()).setValue("Two sources disagree.");
        press("Make this correction");

        assertThat(page())
                .as("what happened, and what did not")
                .contains("The question is dropped here", "The set itself still has it");
        assertThat(page()).contains("Taken out: it counts for nobody.", "Two sources disagree.", "3 marks changed");
        Overview now = overview();
        assertThat(now.marks(school.students.get("Anna").id()).orElseThrow().after())
                .isEqualTo(new Standing(2, 2));
        assertThat(now.report().slots()).hasSize(2);
        open(results());
        assertThat(page()).contains("2 of 2", "was 3 of 3", "Dropped", "Corrected");

        assertThat(own.news(learner.id())).hasSize(1);
        String news = "Your marks in “Week 3”: something is new";
        for (String before : List.of("", "class/" + school.course.id(), "given/" + school.assignment.id())) {
            open(before);
            assertThat(page()).as("on the way at '%s'", before).contains(news);
        }
        open(marks());
        assertThat(page())
                .contains("You earned 0 of 2", "Before corrections it was 1 of 3")
                .contains(
                        "One question does not count any more. Your mark was 1 of 3 (33 %), now 0 of 2 (0 %).",
                        "Reason: Two sources disagree.", "Does not count");
        assertThat(own.news(learner.id())).as("told").isEmpty();
        open("given/" + school.assignment.id());
        assertThat(page()).doesNotContain(news);
        everyPageOfTheStudentSaysTheSame();
        open(results() + "/2");
        assertThat(page()).contains("1 student has seen it");
    }

    /** 1 of 3 was 33%; of the two questions that are left Cleo has none right. */
    private void everyPageOfTheStudentSaysTheSame() {
        String given = "given/" + school.assignment.id();
        open(given);
        assertThat(page())
                .contains("What counts so far: 0%", "0% of 2 questions")
                .doesNotContain("33%");
        open("class/" + school.course.id());
        assertThat(page()).contains("0%").doesNotContain("33%");
        UUID attempt = own.find(learner.id(), school.assignment.id())
                .orElseThrow()
                .papers()
                .getFirst()
                .id();
        open(given + "/quiz/" + attempt + "/end");
        assertThat(find(H1.class).single().getText()).isEqualTo("0 of 2");
        assertThat(page()).contains("Before corrections it was 1 of 3.");
    }

    @Test
    void another_answer_is_accepted_and_a_correction_can_be_withdrawn() {
        open(results() + "/1");
        choose("What is wrong with it?", 1);
        press("See what it changes");
        assertThat(page()).contains("Choose first what should change");
        choose("Which answer", 0);
        test(find(TextArea.class).single()).setValue("This is right as well.");
        press("See what it changes");
        press("Make this correction");
        UUID cleo = school.students.get("Cleo").id();
        assertThat(overview().marks(cleo).orElseThrow().after()).isEqualTo(new Standing(2, 3));

        assertThat(page()).contains("The correction is made. Whoever it touches is told.");
        press("Withdraw");
        assertThat(page()).contains("The correction is withdrawn.").doesNotContain("The correction is made.");
        assertThat(overview().marks(cleo).orElseThrow().after()).isEqualTo(new Standing(1, 3));
        open(marks());
        assertThat(page()).contains("A correction was withdrawn. Your mark was 2 of 3 (67 %), now 1 of 3 (33 %).");
    }

    @Test
    void a_key_is_mended_and_nobody_loses_by_it_unless_the_teacher_says_so() {
        open(results() + "/1");
        choose("What is wrong with it?", 2);
        choose("What is right", 0);
        press("See what it changes");
        assertThat(page()).doesNotContain("would go up, 1 down");
        int key = school.items.getFirst().key();
        int other = key == 0 ? 1 : 0;
        Draft draft = new Draft(
                0,
                school.items.getFirst().id(),
                new Change.Mended(Mending.keyed(school.items.getFirst(), other).orElseThrow(), true));
        assertThat(correcting
                        .preview(teacher.id(), school.assignment.id(), draft)
                        .orElseThrow()
                        .moved())
                .as("whoever was right by the old key")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_mark_is_traced_to_what_was_shown_the_seed_and_the_rule() {
        UUID attempt = overview()
                .marks(school.students.get("Ben").id())
                .orElseThrow()
                .tries()
                .getFirst()
                .attempt();
        open(results() + "/attempt/" + attempt);
        assertThat(page())
                .contains("Ben", "1 of 3", "Seed", attempt.toString(), "As it was shown")
                .contains("The right option earns 1 point")
                .contains(school.items.getFirst().options().get(0).text())
                .contains("Paragraph");
    }

    @Test
    void a_student_asks_about_a_mark_and_reads_the_answer() {
        UUID attempt = own.find(learner.id(), school.assignment.id())
                .orElseThrow()
                .papers()
                .getFirst()
                .id();
        open(marks());
        test(find(TextArea.class).all().getFirst()).setValue("Isn’t Anchorage in Alaska?");
        test(find(Button.class).all().stream()
                        .filter(b -> b.getText().equals("Send to your teacher"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(page()).contains("Sent. You will find the answer here.");
        assertThat(own.ask(learner.id(), school.assignment.id(), attempt, 0, "And?"))
                .isEqualTo(Asked.WAITS);
        assertThat(own.ask(learner.id(), school.assignment.id(), attempt, 9, "And?"))
                .isEqualTo(Asked.UNKNOWN);
        assertThat(own.ask(learner.id(), school.assignment.id(), attempt, 1, "  "))
                .isEqualTo(Asked.UNFIT);

        open("teach");
        assertThat(page()).contains("Questions about marks", "Week 3", "1 question about a mark waits");
        open("teach/class/" + school.course.id());
        assertThat(page()).contains("1 question about a mark waits");
        open(results());
        assertThat(page()).contains("1 student asks about a mark", "Isn’t Anchorage in Alaska?");
        press("Answer");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("It is; the question asks for the base.");
        press("Answer");
        assertThat(page()).contains("You answered · now");
        open("teach");
        assertThat(page()).doesNotContain("waits");
        open(results());
        assertThat(own.news(learner.id())).hasSize(1);
        open(marks());
        assertThat(page()).contains("It is; the question asks for the base.");
    }

    @Test
    void questions_about_marks_bear_the_numbers_of_the_set_in_whatever_order_they_were_asked() {
        school = new AClass(
                app,
                teacher.id(),
                collections.bases().getFirst().about().id(),
                Rules.graded(Policy.Times.ANY),
                Variety.SHUFFLED,
                3);
        UUID attempt = school.answered("Dora", learner.id());
        Sitting paper = own.find(learner.id(), school.assignment.id())
                .orElseThrow()
                .papers()
                .getFirst();
        List<String> numbers = new ArrayList<>();
        for (int position = 0; position < 3; position++) {
            own.ask(learner.id(), school.assignment.id(), attempt, position, "Why, " + position + "?");
            String stem = paper.question(position).stem();
            numbers.add("question "
                    + (1
                            + school.items.stream()
                                    .map(i -> i.head().stem())
                                    .toList()
                                    .indexOf(stem)));
        }
        open(results());
        assertThat(find(RouterLink.class).all().stream()
                        .map(RouterLink::getText)
                        .filter(t -> t.matches("question \\d")))
                .as("seed %d", school.assignment.seed())
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void who_joins_after_it_has_closed_is_not_waited_for() {
        giving.closeNow(teacher.id(), school.assignment.id());
        school.joins("Dora");
        open(results());
        assertThat(page()).contains("3 of 3 students are done", "Dora");
    }

    @Test
    void marks_stay_away_where_the_policy_shows_none() {
        school = school(Rules.shown(Policy.Times.ANY, new Policy.Showing(Policy.When.NEVER, false)));
        school.answered("Dora", learner.id(), true, true, false);
        open(marks());
        assertThat(page())
                .contains("Your teacher chose not to show marks here now")
                .doesNotContain("2 of 3");
        UUID attempt = overview().marks().getFirst().tries().getFirst().attempt();
        assertThat(own.ask(learner.id(), school.assignment.id(), attempt, 0, "Why?"))
                .isEqualTo(Asked.UNKNOWN);
        correcting.make(
                teacher.id(),
                school.assignment.id(),
                new Draft(0, Correction.at(0), new Change.Dropped(Credit.EVERYBODY)),
                "Unfair.");
        assertThat(own.news(learner.id())).isEmpty();
    }

    @Test
    void results_are_files_with_a_row_for_each_attempt_and_each_answer() {
        var sheets = results.sheets(teacher.id(), school.assignment.id());
        assertThat(sheets).extracting(Sheet::name).containsExactly("students", "answers");
        assertThat(sheets.getFirst().rows()).hasSize(3);
        assertThat(sheets.getLast().rows()).hasSize(9);
        assertThat(sheets.getFirst().rows().getFirst().get(1)).isEqualTo(new Sheet.Cell.Text("Anna"));
    }

    @Test
    void another_teacher_finds_nothing_and_can_change_nothing() {
        UUID assignment = school.assignment.id();
        Account other = Guests.of(accounts, Role.TEACHER);
        Guests.enter(presence, other);
        assertThat(results.overview(other.id(), assignment)).isEmpty();
        assertThat(results.sheets(other.id(), assignment)).isEmpty();
        assertThat(results.answers(other.id(), assignment, 0)).isEmpty();
        Draft draft = new Draft(0, Correction.at(0), new Change.Dropped(Credit.NOBODY));
        assertThat(correcting.preview(other.id(), assignment, draft)).isEmpty();
        assertThat(correcting.make(other.id(), assignment, draft, "No.")).isEmpty();
        open(results());
        assertThat(page()).doesNotContain("Week 3").doesNotContain("Anna");
        assertThat(app.getBean(WaitingQueries.class).of(other.id())).isEmpty();
    }

    @Test
    void what_stood_nowhere_in_the_set_is_not_corrected() {
        UUID assignment = school.assignment.id();
        Change drop = new Change.Dropped(Credit.NOBODY);
        assertThat(correcting.make(teacher.id(), assignment, new Draft(0, "no-such-item", drop), "x"))
                .isEmpty();
        assertThat(correcting.make(teacher.id(), assignment, new Draft(7, Correction.at(7), drop), "x"))
                .isEmpty();
        assertThat(correcting.make(teacher.id(), assignment, new Draft(0, Correction.at(0), drop), "  "))
                .isEmpty();
        assertThat(overview().corrections()).isEmpty();
    }

    private Overview overview() {
        return results.overview(teacher.id(), school.assignment.id()).orElseThrow();
    }

    private String results() {
        return "teach/given/" + school.assignment.id() + "/results";
    }

    private String marks() {
        return "given/" + school.assignment.id() + "/marks";
    }

    private static void open(String address) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(address);
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(b -> b.getText().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + text + " on " + page())))
                .click();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, int which) {
        RadioButtonGroup<Object> group = find(RadioButtonGroup.class).all().stream()
                .filter(g -> label.equals(g.getLabel()))
                .findFirst()
                .orElseThrow();
        group.setValue(group.getListDataView().getItem(which));
    }

    private String page() {
        return Jsoup.parse(((Component) getCurrentView()).getElement().getOuterHTML())
                .text();
    }
}
