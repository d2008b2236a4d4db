package app.dateline.item;

import app.dateline.fact.Kind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a learner asks for. Together with the base and a seed it gives one quiz, always the same.
 *
 * @param collection id of the collection
 * @param articles ids of the articles to ask about; empty means all
 * @param kinds kinds of fact; empty means all
 * @param forms forms of question; empty means all
 * @param facts ids of the only facts to ask about, for practice; empty means no such limit
 * @param number how many items, 1 to {@link #MOST}
 * @param difficulty how hard
 * @param asOf the day as of which to ask, from what was published by then; {@code null} for all that is known
 */
public record QuizRequest(
        String collection,
        Set<String> articles,
        Set<Kind> kinds,
        Set<Form> forms,
        Set<String> facts,
        int number,
        Level difficulty,
        @Nullable LocalDate asOf) {

    /** Most items that one quiz may have. */
    public static final int MOST = 50;

    /** How hard a quiz is to be; the bands of predicted difficulty are documented in {@code Difficulty}. */
    public enum Level {
        MIXED,
        EASY,
        MEDIUM,
        HARD
    }

    /** A quiz on all that is known. */
    public QuizRequest(
            String collection,
            Set<String> articles,
            Set<Kind> kinds,
            Set<Form> forms,
            Set<String> facts,
            int number,
            Level difficulty) {
        this(collection, articles, kinds, forms, facts, number, difficulty, null);
    }

    public QuizRequest {
        articles = Set.copyOf(articles);
        kinds = Set.copyOf(kinds);
        forms = Set.copyOf(forms);
        facts = Set.copyOf(facts);
        if (kinds.contains(Kind.OWN)) {
            throw new IllegalArgumentException("teachers' own questions are not drawn");
        }
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("a quiz has 1 to " + MOST + " questions, not " + number);
        }
    }

    /** The same as of a day; {@code null} for all that is known. */
    public QuizRequest asOf(@Nullable LocalDate day) {
        return new QuizRequest(collection, articles, kinds, forms, facts, number, difficulty, day);
    }

    /** Ten questions on everything. */
    public static QuizRequest tenOn(String collection) {
        return new QuizRequest(collection, Set.of(), Set.of(), Set.of(), Set.of(), 10, Level.MIXED);
    }
}
