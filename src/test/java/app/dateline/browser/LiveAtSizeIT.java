package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.account.service.Administering;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Beginning;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Entrance;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Handing;
import app.dateline.assignment.service.Joining;
import app.dateline.assignment.service.Sets;
import app.dateline.assignment.service.Taking;
import app.dateline.attempt.Response;
import app.dateline.item.Form;
import app.dateline.item.QuizRequest;
import app.dateline.shell.account.Guests;
import app.dateline.shell.rights.Presence;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A class of 200 that joins within ten seconds and answers within a minute, while its teacher watches in a browser. The
 * students use the services as their pages do; the live view is the real one. It asserts that nobody is missing and that
 * nothing was reloaded, prints times and asserts none, as those belong to a machine; docs/benchmarks.md keeps them. Run it
 * alone with {@code -Ddateline.measure=true}.
 */
@EnabledIfSystemProperty(named = "dateline.measure", matches = "true")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LiveAtSizeIT {

    private static final int STUDENTS = 200;
    private static final int QUESTIONS = 10;
    private static final Duration JOINING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(60);
    /** Every such student is looked for in the page: how long until it shows what they did. */
    private static final int PROBED = 20;

    /** Notes when a row first says something, and how long the page was ever busy at a time. */
    private static final String WATCH = """
            window.notReloaded = true;
            window.seen = {};
            window.busy = [];
            new PerformanceObserver(l => l.getEntries().forEach(e => window.busy.push(e.duration)))
                .observe({entryTypes: ['longtask']});
            const note = () => {
              for (const count of document.querySelectorAll('.counts-now span')) {
                window.seen[count.textContent] ??= Date.now();
              }
              for (const row of document.querySelectorAll('.seats tbody tr')) {
                const said = row.cells[0].textContent + '|' + row.cells[2].textContent;
                window.seen[said] ??= Date.now();
              }
            };
            new MutationObserver(note).observe(document.querySelector('main'),
                {subtree: true, childList: true, characterData: true});
            """;

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Administering administering;

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

    private final AtomicLong finished = new AtomicLong();

    /** What somebody did, when it had been kept, and what their row says from then on. */
    private record Deed(String row, long kept) {}

    @Test
    void aClassOfTwoHundredIsSeenWhileItAnswers() throws Exception {
        long seed = Long.getLong("live.seed", System.nanoTime());
        System.out.println("LiveAtSizeIT: -Dlive.seed=" + seed);
        Random random = new Random(seed);
        Account teacher = enter();
        Course course = classes.create(teacher.id(), "All of year 9", ZoneId.of("Europe/Berlin"));
        QuizRequest request = new QuizRequest(
                "trump-putin-2025",
                Set.of(),
                Set.of(),
                Set.of(Form.SINGLE_CHOICE),
                Set.of(),
                QUESTIONS,
                QuizRequest.Level.MIXED);
        ItemSet set = sets.create(teacher.id(), "Week 47", request, 7);
        Assignment assignment = giving.give(
                        teacher.id(), set.id(), course.id(), Rules.graded(Policy.Times.ANY), Variety.SAME)
                .orElseThrow();
        browser.width(Browser.DESK);
        browser.open("http://localhost:" + port + "/teach/given/" + assignment.id());
        browser.awaitText("Nobody is in this class yet.");
        browser.driver().executeScript(WATCH);

        try (ExecutorService room = Executors.newVirtualThreadPerTaskExecutor()) {
            List<UUID> phones = new ArrayList<>();
            List<Future<Long>> joined = new ArrayList<>();
            for (int i = 0; i < STUDENTS; i++) {
                UUID phone = UUID.randomUUID();
                String name = name(i);
                String from = "10.0." + i / 100 + "." + i % 100;
                phones.add(phone);
                long pause = random.nextLong(JOINING.toMillis());
                joined.add(room.submit(() -> {
                    think(pause);
                    assertThat(joining.join(course.code().shown(), name, phone, from))
                            .isInstanceOf(Entrance.In.class);
                    return System.currentTimeMillis();
                }));
            }
            long last = 0;
            for (Future<Long> one : joined) {
                last = Math.max(last, one.get());
            }
            long shown = awaited(STUDENTS + " have joined");
            report("all had joined, and the page said so after", List.of((double) shown - last));
            busy("while they joined");

            List<Future<List<Deed>>> sat = new ArrayList<>();
            for (int i = 0; i < STUDENTS; i++) {
                UUID phone = phones.get(i);
                long gap = ANSWERING.toMillis() / (QUESTIONS + 1);
                sat.add(sit(room, phone, name(i), assignment.id(), gap, random.nextLong(gap)));
            }
            List<Deed> deeds = new ArrayList<>();
            for (int i = 0; i < STUDENTS; i++) {
                List<Deed> theirs = sat.get(i).get();
                if (i % (STUDENTS / PROBED) == 0) {
                    deeds.addAll(theirs);
                }
            }
            shown = awaited(STUDENTS + " done");
            report("all were done, and the page said so after", List.of((double) shown - finished.get()));
            busy("while they answered");
            report("from an answer kept to its row in the page", lags(deeds));
        }

        assertThat(browser.all(".seats tbody tr")).hasSize(STUDENTS);
        assertThat(browser.text()).doesNotContain("has not begun");
        assertThat(browser.driver().executeScript("return window.notReloaded")).isEqualTo(true);
        browser.screenshot("live-200");
        Guests.leave();
    }

    private Account enter() {
        String token =
                presence.asInstallation(administering::inviteFirst).token().reveal();
        browser.open("http://localhost:" + port + "/link#" + token);
        browser.awaitText("Become the administrator");
        FirstAdministrator.fill(browser, FirstAdministrator.NAME, "Vera Lind", FirstAdministrator.PASSWORD);
        browser.awaitAddress("/accounts");
        browser.settle();
        Account teacher =
                accounts.named(new AccountName(FirstAdministrator.NAME)).orElseThrow();
        Guests.enter(presence, teacher);
        return teacher;
    }

    /** Answers one question after the other, a gap apart, and hands in. */
    private Future<List<Deed>> sit(
            ExecutorService room, UUID phone, String name, UUID assignment, long gap, long offset) {
        Callable<List<Deed>> all = () -> {
            List<Deed> deeds = new ArrayList<>();
            think(offset);
            UUID attempt = ((Beginning.Begun) taking.start(phone, assignment))
                    .sitting()
                    .id();
            for (int i = 0; i < QUESTIONS; i++) {
                think(gap);
                assertThat(taking.answer(phone, assignment, attempt, i, new Response.Chosen(0)))
                        .isInstanceOf(Handing.Kept.class);
                deeds.add(new Deed(name + "|" + (i + 1) + " of " + QUESTIONS, System.currentTimeMillis()));
            }
            taking.finish(phone, assignment, attempt);
            finished.accumulateAndGet(System.currentTimeMillis(), Math::max);
            return deeds;
        };
        return room.submit(all);
    }

    /** The pace of a student: what is measured is how the page keeps up with it. */
    private static void think(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    private static String name(int i) {
        return "Student %03d".formatted(i + 1);
    }

    /** When the page first said so, by its own watch: asking a browser for its text takes longer than what is measured. */
    private long awaited(String words) {
        Object seen = new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                .until(d -> browser.driver().executeScript("return window.seen[arguments[0]]", words));
        return ((Number) seen).longValue();
    }

    private List<Double> lags(List<Deed> deeds) {
        List<Double> lags = new ArrayList<>();
        for (Deed deed : deeds) {
            Object seen = browser.driver().executeScript("return window.seen[arguments[0]]", deed.row());
            // A row that was overtaken by the next answer before the page drew it was never seen.
            if (seen instanceof Number at) {
                lags.add((double) at.longValue() - deed.kept());
            }
        }
        assertThat(lags).hasSizeGreaterThan(deeds.size() / 2);
        return lags;
    }

    private void busy(String when) {
        @SuppressWarnings("unchecked")
        List<Number> busy =
                (List<Number>) browser.driver().executeScript("const b = window.busy; window.busy = []; return b");
        report(
                "tasks over 50 ms in the page " + when,
                busy.stream().map(Number::doubleValue).toList());
    }

    private static void report(String what, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "LiveAtSizeIT: %s: %d, median %.0f ms, 95 %% within %.0f ms, most %.0f ms%n",
                what,
                sorted.size(),
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2),
                sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * 0.95)),
                sorted.isEmpty() ? 0 : sorted.getLast());
    }
}
