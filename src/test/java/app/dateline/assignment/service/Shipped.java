package app.dateline.assignment.service;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.attempt.service.Examiner;
import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Reading;
import app.dateline.item.AskFiles;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import app.dateline.item.Variations;
import app.dateline.item.WorldMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks from the shipped collection, from all that is known. */
final class Shipped implements Examiner {

    static final String COLLECTION = "trump-putin-2025";
    static final Shipped EXAMINER = new Shipped();

    private final FactBase base = switch (FactFiles.read(Path.of("questions", COLLECTION))) {
        case Reading.Sound sound -> sound.base();
        case Reading.Broken broken -> throw new AssertionError(broken.problems());
    };
    private final ItemGenerator generator = new ItemGenerator(
            base,
            switch (AskFiles.read(Path.of("questions/stems/en.yaml"))) {
                case AskFiles.Reading.Sound sound -> sound.asks();
                case AskFiles.Reading.Broken broken -> throw new AssertionError(broken.problems());
            },
            WorldMap.shipped());
    private final Scorer scorer = new Scorer(base, WorldMap.shipped());

    private Shipped() {}

    @Override
    public String baseVersion(QuizRequest request) {
        return base.version();
    }

    @Override
    public Quiz quiz(QuizRequest request, long seed) {
        return generator.quiz(request, seed);
    }

    @Override
    public List<Item> about(String fact, @Nullable LocalDate asOf) {
        return generator.about(fact);
    }

    @Override
    public Variations variations(@Nullable LocalDate asOf) {
        return generator;
    }

    @Override
    public FactBase base(@Nullable LocalDate asOf) {
        return base;
    }

    @Override
    public Marking mark(Item item, Response response) {
        return scorer.mark(item, response);
    }
}
