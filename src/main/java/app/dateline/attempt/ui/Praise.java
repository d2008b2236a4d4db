package app.dateline.attempt.ui;

import app.dateline.attempt.Result;
import app.dateline.attempt.Result.Tally;
import app.dateline.fact.Kind;
import app.dateline.fact.ui.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The score as a sentence. */
final class Praise {

    /** Fewest questions of a kind that say anything about it. */
    static final int FEWEST = 3;

    private Praise() {}

    static String sentence(Result result) {
        Tally whole = result.whole();
        if (whole.points() == 0) {
            return Words.of("result.none", whole.items());
        }
        if (whole.right() == whole.items()) {
            return Words.of("result.all", whole.items());
        }
        return strongest(result)
                .map(kind -> Words.of(
                        "result.strong", whole.points(), whole.items(), Words.of("result.strong." + kind.name())))
                .orElseGet(() -> Words.of("result.score", whole.points(), whole.items()));
    }

    /** The share of its points that a strong kind has earned, at least. */
    static final double STRONG = 0.7;

    /** The kind that earned a strong share of its points and a greater one than every other, where there is one. */
    static Optional<Kind> strongest(Result result) {
        List<Map.Entry<Kind, Tally>> kinds = result.byKind().entrySet().stream()
                .filter(e -> e.getValue().items() >= FEWEST)
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<Kind, Tally> e) -> e.getValue().share())
                        .reversed())
                .toList();
        boolean compared = result.byKind().size() > 1 && !kinds.isEmpty();
        if (!compared || kinds.getFirst().getValue().share() < STRONG) {
            return Optional.empty();
        }
        double best = kinds.getFirst().getValue().share();
        Kind kind = kinds.getFirst().getKey();
        boolean alone = result.byKind().entrySet().stream()
                .allMatch(e -> e.getKey() == kind || e.getValue().share() < best);
        return alone ? Optional.of(kind) : Optional.empty();
    }
}
