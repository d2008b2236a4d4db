package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Beginning;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Handing;
import app.dateline.assignment.service.Joining;
import app.dateline.assignment.service.Sets;
import app.dateline.assignment.service.Taking;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import app.dateline.report.Correction;
import app.dateline.report.Correction.Change;
import app.dateline.report.Correction.Credit;
import app.dateline.report.MarkQuery;
import app.dateline.report.service.Correcting;
import app.dateline.report.service.OwnMarks;
import app.dateline.report.service.Results;
import app.dateline.shell.account.Guests;
import app.dateline.shell.rights.Presence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The pages of what a set showed, over a class of 24 with shuffled items of every form, in every width and theme. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ResultsIT {

    private static final String PASSWORD = "a siege of bitterns";
    private static final int SEED = 4;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    ApplicationContext app;

    @Autowired
    Accounts accounts;

    @Autowired
    Presence presence;

    @LocalServerPort
    int port;

    private final Random chance = new Random(SEED);
    private Account teacher;
    private Course course;
    private ItemSet set;
    private Assignment assignment;
    private FactBase base;

    @BeforeAll
    void aClassHasAnswered() {
        teacher = new Account(
                UUID.randomUUID(),
                new AccountName("omar.haas"),
                "Omar Haas",
                Role.TEACHER,
                Instant.EPOCH,
                null,
                Instant.EPOCH);
        assertThat(accounts.add(teacher, "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD)))
                .isTrue();
        Guests.enter(presence, teacher);
        base = app.getBean(Collections.class).bases().getFirst();
        course = app.getBean(Classes.class).create(teacher.id(), "Politics 9b", ZoneId.of("Europe/Berlin"));
        QuizRequest request =
                new QuizRequest(base.about().id(), Set.of(), Set.of(), Set.of(), Set.of(), 12, QuizRequest.Level.MIXED);
        set = app.getBean(Sets.class).create(teacher.id(), "Summits and deadlines", request, 7);
        assignment = app.getBean(Giving.class)
                .give(teacher.id(), set.id(), course.id(), Rules.graded(Policy.Times.ANY), Variety.SHUFFLED)
                .orElseThrow();
        List<String> names = List.of(
                "Anna Berg",
                "Ben Okafor",
                "Chiara Rossi",
                "Dilan Kaya",
                "Emil Sørensen",
                "Fatima Zahra",
                "Goran Ilić",
                "Hana Nováková",
                "Iva Petrova",
                "Jonas Weber",
                "Kim Min-ji",
                "Lena Vogel",
                "Mateus Silva",
                "Nora Lind",
                "Ömer Aydın",
                "Paula Kowalska",
                "Quirin Maier",
                "Rania Haddad",
                "Sven Ek",
                "Tala Haidari",
                "Uma Nair",
                "Vera Horn",
                "Wim de Vries",
                "Yuki Tanaka");
        for (int i = 0; i < names.size(); i++) {
            answers(names.get(i), UUID.randomUUID(), 0.25 + 0.7 * i / names.size());
        }
        app.getBean(Joining.class).join(course.code().shown(), "Zoë Late", UUID.randomUUID(), "10.0.0.1");
    }

    /** @param knows how likely an answer is right */
    private void answers(String name, UUID learner, double knows) {
        app.getBean(Joining.class).join(course.code().shown(), name, learner, "10.0.0.1");
        Taking taking = app.getBean(Taking.class);
        Sitting sitting = ((Beginning.Begun) taking.start(learner, assignment.id())).sitting();
        UUID student =
                app.getBean(Joining.class).seats(learner).getFirst().student().id();
        Attempt attempt =
                app.getBean(Attempts.class).find(student, sitting.id()).orElseThrow();
        for (int i = 0; i < sitting.size(); i++) {
            boolean right = chance.nextDouble() < knows;
            Handing came = taking.answer(
                    learner,
                    assignment.id(),
                    sitting.id(),
                    i,
                    response(attempt.items().get(i), right));
            if (!(came instanceof Handing.Kept)) {
                taking.answer(learner, assignment.id(), sitting.id(), i, new Response.Skipped());
            }
        }
        taking.finish(learner, assignment.id(), sitting.id());
    }

    private Response response(Item item, boolean right) {
        return switch (item) {
            case Item.SingleChoice c -> new Response.Chosen(one(c.options().size(), c.key(), right));
            case Item.SourceCriticism s -> new Response.Chosen(one(s.options().size(), s.key(), right));
            case Item.TrueFalse t -> new Response.Judged(t.holds() == right);
            case Item.MultipleResponse m -> {
                Set<Integer> picked = new HashSet<>(m.keys());
                if (!right) {
                    picked.remove(m.keys().iterator().next());
                    picked.add(chance.nextInt(m.options().size()));
                }
                yield new Response.Picked(picked);
            }
            case Item.TypedDate d -> new Response.Typed(right ? d.key().text() : "2025-0" + (1 + chance.nextInt(3)));
            case Item.TypedPlace p ->
                new Response.Typed(
                        right
                                ? base.places().stream()
                                        .filter(place -> place.id().equals(p.key()))
                                        .findFirst()
                                        .orElseThrow()
                                        .name()
                                : base.places().get(chance.nextInt(4)).name());
            case Item.TypedLength l ->
                new Response.Typed(right ? Words.length(l.key()) : (1 + chance.nextInt(4)) + " days");
            case Item.Ordering o ->
                new Response.Ordered(right ? o.key() : o.key().reversed());
            case Item.Matching m ->
                new Response.Matched(right ? m.key() : m.key().reversed());
            case Item.ShowPlace s -> new Response.Region(right ? s.country() : "FR");
        };
    }

    private int one(int options, int key, boolean right) {
        return right ? key : (key + 1 + chance.nextInt(options - 1)) % options;
    }

    @Test
    @Order(1)
    void aTeacherReadsTheResultsAndDropsAQuestionByKeyboard() {
        browser.open(url("/sign-in"));
        browser.find("vaadin-text-field input").sendKeys("omar.haas");
        browser.find("vaadin-password-field input").sendKeys(PASSWORD + Keys.ENTER);
        browser.waiting().until(d -> d.getCurrentUrl().endsWith("/teach"));
        browser.open(url(results()));
        browser.awaitText("24 of 25 students are done");
        assertThat(browser.text()).contains("How the class did", "Internal consistency", "Zoë Late", "not begun");
        browser.look("results");
        browser.open(url(results() + "/1"));
        browser.awaitText("Correct this question");
        browser.look("results-question");
        browser.find("#correct-preview").sendKeys(Keys.ENTER);
        browser.awaitText("would change");
        browser.settle();
        browser.look("results-preview");
        browser.find("#correct vaadin-text-area textarea").sendKeys("The sources disagree about this.");
        browser.find("#correct-make").sendKeys(Keys.ENTER);
        browser.awaitText("Taken out: it counts for nobody.");
        browser.look("results-corrected");
        browser.find(".corrections vaadin-button").sendKeys(Keys.ENTER);
        browser.awaitText("withdrawn on");
    }

    @Test
    @Order(2)
    void aQuestionOfEachFormHasItsPage() {
        for (int place = 2; place <= assignment.size(); place++) {
            browser.open(url(results() + "/" + place));
            browser.awaitText("Correct this question");
            browser.width(Browser.SMALL_PHONE);
            browser.screenshot("results-question-" + place);
            browser.assertNoSidewaysScroll();
            if (place % 4 == 0) {
                browser.assertAccessible();
            }
            browser.width(Browser.DESK);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"ORDER", "MATCH"})
    @Order(3)
    void rowsAreMovedByKeyboardToMendAKey(Form form) {
        int place = 1
                + IntStream.range(0, set.items().size())
                        .filter(i -> set.items().get(i).form() == form)
                        .findFirst()
                        .orElseThrow();
        browser.open(url(results() + "/" + place));
        browser.awaitText("Correct this question");
        browser.click("#correct vaadin-radio-button", "The key was wrong, or the fact was");
        browser.awaitElement("#correct dl-rows .handle");
        browser.find("#correct-preview").sendKeys(Keys.ENTER);
        browser.awaitText("Choose first what should change.");
        browser.find("#correct dl-rows .handle").sendKeys(Keys.ARROW_DOWN);
        browser.click("#correct vaadin-checkbox label", "Marks may fall too");
        browser.find("#correct-preview").sendKeys(Keys.ENTER);
        browser.awaitText("would change");
        browser.look("results-mend-" + form.name().toLowerCase(Locale.ROOT));
    }

    @Test
    @Order(4)
    void aStudentIsToldAndAsksAndTheTeacherAnswersInPlace() {
        browser.open(url("/"));
        UUID learner = UUID.fromString(
                browser.driver().manage().getCookieNamed("dateline-learner").getValue());
        Guests.enter(presence, teacher);
        answers("Ada Query", learner, 0.6);
        Correcting correcting = app.getBean(Correcting.class);
        assertThat(correcting.make(
                        teacher.id(),
                        assignment.id(),
                        new Correcting.Draft(0, Correction.at(0), new Change.Dropped(Credit.NOBODY)),
                        "The sources disagree about this."))
                .isPresent();
        browser.open(url("/"));
        browser.awaitText("something is new");
        browser.look("home-of-a-student");
        browser.find(".mark-news a").click();
        browser.awaitText("What was corrected");
        browser.look("marks");
        browser.find(".ask summary").click();
        browser.find(".ask textarea").sendKeys("Why is this not right?");
        browser.all(".ask vaadin-button").getFirst().click();
        browser.awaitText("Sent. You will find the answer here.");

        browser.open(url(results()));
        browser.awaitText("1 student asks about a mark");
        browser.look("results-asked");
        browser.find(".queries textarea").sendKeys("The source says otherwise.");
        browser.find(".queries vaadin-button").click();
        browser.awaitText("You answered");
        MarkQuery query = app.getBean(Results.class)
                .overview(teacher.id(), assignment.id())
                .orElseThrow()
                .queries()
                .getFirst();
        assertThat(query.open()).isFalse();
        browser.open(url(results() + "/attempt/" + query.attempt()));
        browser.awaitText("Why is this not right?");
        browser.look("results-attempt");
        assertThat(app.getBean(OwnMarks.class).news(learner)).hasSize(1);
    }

    @Test
    @Order(5)
    void theResultsAreTakenAlong() {
        browser.open(url(results()));
        String answers = browser.fetched(".files a[data-file$='answers.csv']");
        assertThat(answers.lines().findFirst().orElse("")).contains("\"student_id\"", "\"points_before_corrections\"");
        assertThat(answers).contains("\"Anna Berg\"", "\"The sources disagree about this.\"");
        assertThat(browser.fetched(".files a[data-file$='students.csv']").lines())
                .hasSize(1 + 25);
        assertThat(browser.fetched(".files a[data-file$='.xlsx']")).startsWith("PK");
        browser.assertNoConsoleErrors();
    }

    private String results() {
        return "/teach/given/" + assignment.id() + "/results";
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
