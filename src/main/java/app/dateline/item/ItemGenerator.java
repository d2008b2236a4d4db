package app.dateline.item;

import app.dateline.fact.FactBase;
import java.util.List;
import java.util.Random;

/**
 * Makes quizzes from a base. The same base, asks, request and seed give the same quiz, byte for byte, on any machine:
 * chance is {@link Random} with the seed, whose algorithm its documentation fixes.
 *
 * <p>Building one indexes the base, in time that grows with it; a quiz then costs the same from a thousand facts and from
 * a million. Immutable and safe to share between threads.
 */
public final class ItemGenerator {

    private final Workshop workshop;

    /** One that asks for no place on a map. */
    public ItemGenerator(FactBase base, Asks asks) {
        this(base, asks, WorldMap.none());
    }

    /** @param world the map on which places are to be shown */
    public ItemGenerator(FactBase base, Asks asks, WorldMap world) {
        this.workshop = new Workshop(base, asks, world);
    }

    /**
     * A balanced quiz: no fact asked twice, no item given away by another, kinds, forms and articles mixed, the key's
     * place spread evenly. It has fewer items than asked for where the base has no more that are fair.
     */
    public Quiz quiz(QuizRequest request, long seed) {
        Quiz quiz = new QuizMaker(workshop, request, new Random(mixed(seed)), false).make(seed);
        if (quiz.items().size() == request.number()) {
            return quiz;
        }
        // Few facts: questions that use up several at once come last.
        Quiz sparing = new QuizMaker(workshop, request, new Random(mixed(seed)), true).make(seed);
        return sparing.items().size() > quiz.items().size() ? sparing : quiz;
    }

    /**
     * Spreads neighbouring seeds apart: the first numbers of {@link Random} hardly differ between small seeds. The
     * finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), as in {@link java.util.SplittableRandom}.
     */
    static long mixed(long seed) {
        long z = seed + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Tries every fact with every ask and form, once each, and counts what is fair and what is not, and why. */
    public Survey survey() {
        return Survey.of(workshop);
    }

    /** The fair items that ask about a fact first, one variant each, in the order of asks and forms. */
    public List<Item> about(String fact) {
        return workshop.base()
                .findFact(fact)
                .map(found -> Survey.about(workshop, found))
                .orElse(List.of());
    }

    /** How the generator writes values. */
    public Wording wording() {
        return workshop.wording();
    }
}
