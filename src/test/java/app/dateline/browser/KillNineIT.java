package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/**
 * A learner answers in a real browser, the application is killed at random moments and started again, and a new session
 * of the same browser finds every answer whose feedback was seen and goes on at the right question.
 *
 * <p>Kills: {@code -Ddateline.kills} (3). Chance: {@code -Ddateline.kill.seed}, printed.
 */
class KillNineIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp();

    private static final Pattern QUESTION = Pattern.compile(".*/quiz/([0-9a-f-]{36})/(\\d+)");
    private static final String FEEDBACK = ".dock [role=status]";
    private static final String PRIMARY = ".dock [data-primary]";
    private static final int QUESTIONS = 10;
    private static final int LONGEST_ROUND_MILLIS = 6_000;

    /** An answer whose feedback stood on the page, with what the learner saw of it. */
    private record Seen(String attempt, int number, String verdict, List<String> picked) {}

    private final long seed = Long.getLong("dateline.kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Seen> seen = new ArrayList<>();

    /** The attempt that goes on, and the first of its questions that may still be open, from 1. */
    private String attempt = "";

    private int open = 1;

    @Test
    void noAnswerThatWasAcknowledgedIsLost() {
        int kills = Integer.getInteger("dateline.kills", 3);
        System.out.println("KillNineIT: seed " + seed);
        int midway = 0;
        for (int kill = 0; kill < kills; kill++) {
            begin();
            int before = seen.size();
            answerUntilKilled();
            midway += seen.size() > before ? 1 : 0;
            app.start();
            browser.restart();
            goesOnAtTheRightQuestion();
        }
        seen.forEach(this::isStillThere);
        System.out.println("KillNineIT: %d kills, %d of them after answers, %d acknowledged, 0 lost"
                .formatted(kills, midway, seen.size()));
        assertThat(seen).as("answers were acknowledged before the kills").isNotEmpty();
    }

    private void begin() {
        browser.open(app.url("/"));
        Optional<WebElement> resume = browser.all(".begun a.button").stream().findFirst();
        resume.orElseGet(() -> browser.find(".start .big")).click();
        browser.waiting().until(d -> d.getCurrentUrl().contains("/quiz/"));
        browser.settle();
    }

    private void answerUntilKilled() {
        try (ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor()) {
            ScheduledFuture<?> killed =
                    killer.schedule(app::kill, random.nextInt(LONGEST_ROUND_MILLIS), TimeUnit.MILLISECONDS);
            while (!killed.isDone()) {
                try {
                    step(killed);
                } catch (WebDriverException dead) {
                    // Whatever the page shows without its server; only what was seen before counts.
                    browser.waiting().until(d -> killed.isDone());
                }
            }
        }
    }

    private void step(ScheduledFuture<?> killed) {
        Matcher address = QUESTION.matcher(browser.driver().getCurrentUrl());
        if (!address.matches()) {
            begin();
            return;
        }
        if (!address.group(1).equals(attempt)) {
            attempt = address.group(1);
            open = 1;
        }
        if (browser.all(FEEDBACK).isEmpty()) {
            answer();
            browser.waiting()
                    .until(d -> killed.isDone() || !browser.all(FEEDBACK).isEmpty());
        }
        if (!browser.all(FEEDBACK).isEmpty()) {
            Seen now = look(address);
            seen.add(now);
            open = now.number() + 1;
            browser.find(PRIMARY).click();
            browser.waiting().until(d -> killed.isDone() || !d.getCurrentUrl().endsWith("/" + address.group(2)));
        }
    }

    private void answer() {
        List<WebElement> options = browser.all(".option label");
        if (options.isEmpty()) {
            browser.all(".dock vaadin-button").getLast().click();
        } else {
            int first = random.nextInt(options.size());
            for (int i = 0; i < picks(); i++) {
                options.get((first + i) % options.size()).click();
            }
            browser.find(PRIMARY).click();
        }
    }

    /** How many options are asked for: fewer would be asked about first. */
    private static int picks() {
        return browser.all(".hint[aria-live]").stream()
                .map(hint -> hint.getText().replaceAll("^\\d+ of (\\d+) .*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
    }

    private static Seen look(Matcher address) {
        List<String> picked = browser.all(".option.picked .text").stream()
                .map(WebElement::getText)
                .toList();
        return new Seen(
                address.group(1),
                Integer.parseInt(address.group(2)),
                browser.find(FEEDBACK).getText(),
                picked);
    }

    private void goesOnAtTheRightQuestion() {
        if (attempt.isEmpty()) {
            return;
        }
        browser.open(app.url("/quiz/" + attempt));
        browser.waiting().until(d -> !d.getCurrentUrl().endsWith(attempt));
        Matcher address = QUESTION.matcher(browser.driver().getCurrentUrl());
        int next = address.matches() ? Integer.parseInt(address.group(2)) : QUESTIONS + 1;
        // The answer that the kill met may be kept without its feedback having been seen.
        assertThat(next).as("the question to go on with, seed %d", seed).isBetween(open, open + 1);
        if (address.matches()) {
            assertThat(browser.all(FEEDBACK)).as("it is open, seed %d", seed).isEmpty();
        }
        open = next;
    }

    private void isStillThere(Seen answer) {
        String path = "/quiz/" + answer.attempt() + "/" + answer.number();
        browser.open(app.url(path));
        Matcher address = QUESTION.matcher(browser.driver().getCurrentUrl());
        assertThat(address.matches()).as("%s is found, seed %d", path, seed).isTrue();
        assertThat(browser.all(FEEDBACK))
                .as("%s is answered, seed %d", path, seed)
                .isNotEmpty();
        assertThat(look(address)).as("seed %d", seed).isEqualTo(answer);
    }
}
