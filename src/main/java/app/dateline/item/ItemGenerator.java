package app.dateline.item;

import app.dateline.fact.FactBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes quizzes from a base. The same base, asks, request and seed give the same quiz, byte for byte, on any machine:
 * chance is {@link Random} with the seed, whose algorithm its documentation fixes.
 *
 * <p>Building one indexes the base, in time that grows with it; a quiz then costs the same from a thousand facts and from
 * a million. Immutable and safe to share between threads.
 */
public final class ItemGenerator implements Variations {

    /** How far apart the predicted difficulties of two items may be that stand for each other in parallel forms. */
    public static final double ITEM_BOUND = 0.05;

    /** How far the mean predicted difficulty of a parallel form may be from that of the original. */
    public static final double MEAN_BOUND = 0.02;

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

    @Override
    public List<Item> parallel(List<Item> originals, Set<Integer> fixed, Set<String> within, long seed) {
        return new Parallel(workshop, this::givesAway, originals, within, new Random(mixed(seed))).make(fixed);
    }

    @Override
    public List<Item> shuffled(List<Item> items, Set<Integer> fixed, long seed) {
        Random random = new Random(mixed(seed));
        Balance balance = new Balance(random, Map.of(), Map.of());
        List<Item> shuffled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = fixed.contains(i) ? items.get(i) : Shuffle.of(items.get(i), balance, random);
            balance.count(item);
            shuffled.add(item);
        }
        return List.copyOf(shuffled);
    }

    @Override
    public List<Integer> order(List<Item> items, long seed) {
        return Parallel.order(this::givesAway, items, new Random(mixed(seed)));
    }

    @Override
    public boolean givesAway(Item earlier, Item later) {
        boolean known = Stream.of(earlier, later)
                .flatMap(i -> Stream.concat(
                        i.head().facts().stream(), i.everyOption().stream().flatMap(o -> o.facts().stream())))
                .allMatch(f -> workshop.base().findFact(f.id()).isPresent());
        return known && workshop.givesAway().between(earlier, later);
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
