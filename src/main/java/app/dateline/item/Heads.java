package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.FactBase;
import java.util.List;

/** What every item has beside its answer, of a candidate that asks about one fact. */
final class Heads {

    private final Phrasing phrasing;
    private final Difficulty difficulty;

    Heads(FactBase base, Phrasing phrasing) {
        this.phrasing = phrasing;
        this.difficulty = new Difficulty(base);
    }

    /**
     * @param nearness of the wrong options to the key, 0 to 1
     * @param key what tells the item from others with the same options
     */
    Item.Head of(Candidate candidate, String stem, double nearness, List<Option> options, String key) {
        List<Citation> evidence =
                phrasing.evidence(candidate.fact(), candidate.ask().hides(), candidate.focus());
        return new Item.Head(
                ItemId.of(candidate.form(), stem, options, key),
                candidate.ask().id(),
                candidate.query(),
                candidate.ask().kind(),
                stem,
                phrasing.statement(candidate, candidate.key()).orElse(""),
                candidate.article(),
                List.of(phrasing.ref(candidate.fact())),
                evidence,
                difficulty.of(candidate.form(), candidate.key(), nearness));
    }
}
