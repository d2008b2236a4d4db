package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a question about sources shows, before the key has its place. */
record SourceSheet(
        String stem,
        String statement,
        @Nullable String attribution,
        Query query,
        List<Fact> facts,
        List<Citation> evidence,
        Option key,
        List<Option> wrong) {

    /** Options, with the key. */
    static final int OPTIONS = 4;

    static final int LEAST = 3;

    SourceSheet {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        wrong = List.copyOf(wrong);
    }

    /** So many of them by chance, or all. */
    static <T> List<T> some(List<T> from, int number, Random random) {
        List<T> drawn = new ArrayList<>(from);
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn.subList(0, Math.min(number, drawn.size())));
    }
}
