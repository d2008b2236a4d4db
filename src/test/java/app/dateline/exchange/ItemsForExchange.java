package app.dateline.exchange;

import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Reading;
import app.dateline.item.AskFiles;
import app.dateline.item.Asks;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.QuizRequest;
import app.dateline.item.WorldMap;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Items as the shipped collection gives them, for tests that write them out. */
public final class ItemsForExchange {

    /** When all of them are made. */
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final FactBase BASE = shipped();

    private static final Map<Long, Map<Form, List<Item>>> STOCKS = new ConcurrentHashMap<>();

    private ItemsForExchange() {}

    public static FactBase base() {
        return BASE;
    }

    /** As many different items as wanted, of all ten forms in turn. @param seed the same gives the same */
    public static ItemsToGo generated(long seed, int number) {
        Map<Form, Iterator<Item>> stock = new LinkedHashMap<>();
        STOCKS.computeIfAbsent(seed, ItemsForExchange::stock)
                .forEach((form, items) -> stock.put(form, items.iterator()));
        List<Item> items = new ArrayList<>();
        while (items.size() < number) {
            int before = items.size();
            for (Iterator<Item> of : stock.values()) {
                if (of.hasNext() && items.size() < number) {
                    items.add(of.next());
                }
            }
            if (items.size() == before) {
                throw new AssertionError("the collection gives only " + before + " different items");
            }
        }
        return new ItemsToGo("Three hundred", BASE.about().id(), items, BASE, new EnglishPhrases(), NOON);
    }

    /** Different items of each form, 60 or as many as ten quizzes have. */
    private static Map<Form, List<Item>> stock(long seed) {
        ItemGenerator generator = new ItemGenerator(BASE, asks(), WorldMap.shipped());
        Random random = new Random(seed);
        Map<Form, List<Item>> stock = new LinkedHashMap<>();
        for (Form form : Form.values()) {
            Map<String, Item> different = new LinkedHashMap<>();
            for (int i = 0; i < 10 && different.size() < 60; i++) {
                QuizRequest request = new QuizRequest(
                        BASE.about().id(), Set.of(), Set.of(), Set.of(form), Set.of(), 50, QuizRequest.Level.MIXED);
                generator.quiz(request, random.nextLong()).items().forEach(item -> different.put(item.id(), item));
            }
            stock.put(form, List.copyOf(different.values()));
        }
        return stock;
    }

    private static Asks asks() {
        return switch (AskFiles.read(Path.of("questions/stems/en.yaml"))) {
            case AskFiles.Reading.Sound sound -> sound.asks();
            case AskFiles.Reading.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    private static FactBase shipped() {
        return switch (FactFiles.read(Path.of("questions/trump-putin-2025"))) {
            case Reading.Sound sound -> sound.base();
            case Reading.Broken broken -> throw new AssertionError(broken.problems());
        };
    }
}
