package app.dateline.browser;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.Value;
import app.dateline.item.AskFiles;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.QuizLink;
import app.dateline.item.QuizRequest;
import app.dateline.item.WorldMap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * A quiz from the shipped questions that this process knows as well as the application does: the same request and seed
 * give both the same items, so a test knows the keys without asking.
 */
final class ShippedQuiz {

    static final FactBase BASE = Collections.read(Path.of("questions")).bases().getFirst();

    private static final ItemGenerator GENERATOR = new ItemGenerator(
            BASE,
            ((AskFiles.Reading.Sound) AskFiles.read(Path.of("questions", "stems", "en.yaml"))).asks(),
            WorldMap.shipped());

    private static final Scorer SCORER = new Scorer(BASE, WorldMap.shipped());

    private final QuizRequest request;
    private final long seed;

    private ShippedQuiz(QuizRequest request, long seed) {
        this.request = request;
        this.seed = seed;
    }

    static ShippedQuiz of(Form form, int number, long seed) {
        return new ShippedQuiz(
                new QuizRequest(
                        BASE.about().id(), Set.of(), Set.of(), Set.of(form), Set.of(), number, QuizRequest.Level.MIXED),
                seed);
    }

    List<Item> items() {
        return GENERATOR.quiz(request, seed).items();
    }

    String path() {
        return "/start?" + new QuizLink(request, seed, null).query();
    }

    /** What someone who knows would type: the writing of the key that earns most. */
    static String typed(Item item) {
        Value key = Objects.requireNonNull(item.typedKey());
        Stream<String> writings = key instanceof Value.OfDate date
                ? Stream.of(
                        GENERATOR.wording().text(key),
                        date.date().first().toString(),
                        date.date().last().toString())
                : Stream.of(GENERATOR.wording().text(key));
        return writings.max(Comparator.comparingDouble(text -> earned(item, text)))
                .filter(text -> earned(item, text) > 0)
                .orElseThrow();
    }

    private static double earned(Item item, String text) {
        return SCORER.mark(item, new Response.Typed(text)) instanceof Marking.Marked marked
                ? marked.mark().fraction()
                : -1;
    }

    /** Presses Tab until something with that text has the focus. */
    static void tabTo(Browser browser, String text) {
        for (int i = 0; i < 60; i++) {
            browser.press(Keys.TAB);
            if (browser.driver().switchTo().activeElement().getText().strip().equals(text)) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to '" + text + "'");
    }

    /** Opens the quiz and starts it. */
    void start(Browser browser, String address) {
        browser.open(address);
        browser.find("main vaadin-button[theme~=primary]").click();
        browser.waiting()
                .until(d -> !d.findElements(By.cssSelector("main.quiz h1")).isEmpty());
        browser.settle();
    }
}
