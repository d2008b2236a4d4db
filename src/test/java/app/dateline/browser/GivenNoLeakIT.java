package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Policy.Showing;
import app.dateline.assignment.Policy.When;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.Collections;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import app.dateline.shell.account.Guests;
import app.dateline.shell.rights.Presence;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever reads all that a graded set sends to a student's browser learns nothing of its answers before it closes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GivenNoLeakIT {

    private static final int QUESTIONS = 10;

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

    private Account teacher;
    private Course course;
    private Assignment assignment;
    private List<Item> items;

    @BeforeEach
    void aGradedSetIsGiven() {
        teacher = Guests.of(accounts, Role.TEACHER);
        Guests.enter(presence, teacher);
        course = app.getBean(Classes.class).create(teacher.id(), "9b", ZoneId.of("Europe/Berlin"));
        String collection =
                app.getBean(Collections.class).bases().getFirst().about().id();
        ItemSet set = app.getBean(Sets.class)
                .create(
                        teacher.id(),
                        "Week 3",
                        new QuizRequest(
                                collection, Set.of(), Set.of(), Set.of(), Set.of(), QUESTIONS, QuizRequest.Level.MIXED),
                        11);
        items = set.items();
        assignment = app.getBean(Giving.class)
                .give(
                        teacher.id(),
                        set.id(),
                        course.id(),
                        Rules.shown(Rules.between(null, "2999-01-01T00:00"), new Showing(When.AFTER_CLOSING, true)),
                        Variety.SAME)
                .orElseThrow();
    }

    @AfterEach
    void nobody() {
        Guests.leave();
    }

    @Test
    void nothingOfTheKeysIsSentBeforeTheSetIsClosed() throws IOException {
        try (RecordingProxy proxy = new RecordingProxy("http://localhost:" + port)) {
            Set<String> told = new HashSet<>();
            items.forEach(item -> told.addAll(NoLeakIT.shown(item)));
            browser.open(proxy.url("/join/" + course.code().text()));
            // The days that the frame lists are those on which sources came out, whatever is asked.
            told.add(browser.find(".as-of").getDomProperty("outerHTML"));
            browser.find("vaadin-text-field input").sendKeys("Ana" + Keys.ENTER);
            browser.awaitText("You’re in 9b");
            browser.open(proxy.url("/given/" + assignment.id()));
            browser.click("vaadin-button", "Start");
            for (Item item : items) {
                browser.waiting()
                        .until(d -> d.findElements(By.id("stem")).stream()
                                .anyMatch(e -> e.getText().equals(item.head().stem())));
                browser.settle();
                browser.find(".dock vaadin-button[theme~=tertiary]").click();
            }
            browser.awaitText("Hand in");
            browser.click("vaadin-button", "Hand in");
            browser.awaitText("Handed in: 0 of " + QUESTIONS);

            String sent = proxy.sent();
            for (Item item : items) {
                assertThat(sent)
                        .as("the recorder sees what is shown")
                        .contains(item.head().stem());
                Set<String> secrets = NoLeakIT.secrets(item);
                secrets.removeIf(secret -> told.stream().anyMatch(known -> known.contains(secret)));
                assertThat(secrets).as("the secrets of %s", item.head().stem()).isNotEmpty();
                assertThat(secrets).as(item.head().stem()).noneMatch(secret -> NoLeakIT.says(sent, secret));
            }

            app.getBean(Giving.class).closeNow(teacher.id(), assignment.id());
            browser.open(browser.driver().getCurrentUrl());
            browser.awaitText("Right answer");
            String after = proxy.sent();
            assertThat(items)
                    .as("the recorder sees what is told")
                    .allMatch(item ->
                            after.contains(item.head().evidence().getFirst().gist()));
        }
    }
}
