package app.dateline.item;

import app.dateline.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Parallel forms of a quiz: other items on the same facts, in the same places and forms, thought to be as hard. One item
 * is as hard as another if their predicted difficulties are at most {@link ItemGenerator#ITEM_BOUND} apart; the mean of a form
 * stays within {@link ItemGenerator#MEAN_BOUND} of the original's.
 */
final class Parallel {

    /** So often every ask is tried; drawing wrong options anew gives another item, and another difficulty. */
    private static final int ROUNDS = 8;

    /** Sums of differences are compared with a bound. */
    private static final double ROUNDING = 1e-9;

    private final Workshop workshop;
    private final BiPredicate<Item, Item> givesAway;
    private final List<Item> originals;
    private final Set<String> within;
    private final Random random;
    private final Balance balance;
    private final List<Item> made = new ArrayList<>();
    private double drift;

    Parallel(
            Workshop workshop,
            BiPredicate<Item, Item> givesAway,
            List<Item> originals,
            Set<String> within,
            Random random) {
        this.workshop = workshop;
        this.givesAway = givesAway;
        this.originals = originals;
        this.within = within;
        this.random = random;
        this.balance = new Balance(random, Map.of(), Map.of());
    }

    /** @param fixed places whose items stay as they are */
    List<Item> make(Set<Integer> fixed) {
        for (int i = 0; i < originals.size(); i++) {
            Item original = originals.get(i);
            int place = i;
            Item item = fixed.contains(i)
                    ? original
                    : variant(place).orElseGet(() -> Shuffle.of(original, balance, random));
            drift += item.head().difficulty() - original.head().difficulty();
            balance.count(item);
            made.add(item);
        }
        return List.copyOf(made);
    }

    private Optional<Item> variant(int place) {
        Item original = originals.get(place);
        if (takesSeveral(original)
                || original.head().own()
                || original.head().facts().isEmpty()) {
            return Optional.empty();
        }
        Optional<Fact> fact =
                workshop.base().findFact(original.head().facts().getFirst().id());
        if (fact.isEmpty()) {
            return Optional.empty();
        }
        List<Ask> asks = new ArrayList<>(workshop.asks().of(fact.get().kind()).stream()
                .filter(a -> a.forms().contains(original.form()) && a.fits(fact.get(), workshop.base()))
                .toList());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(asks, random);
            for (Ask ask : asks) {
                Optional<Item> item =
                        composed(original, fact.get(), ask, round % 2 == 0).filter(i -> fits(i, place));
                if (item.isPresent()) {
                    return item;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Item> composed(Item original, Fact fact, Ask ask, boolean sameLevel) {
        QuizRequest.Level level = sameLevel ? Difficulty.band(original.head().difficulty()) : QuizRequest.Level.MIXED;
        String article = original.head().evidence().getFirst().article();
        return workshop.candidates()
                .of(ask, original.form(), fact, article, within, random)
                .flatMap(candidate -> switch (composed(original, candidate, level)) {
                    case Composer.Outcome.Made m -> Optional.of(m.item());
                    case Composer.Outcome.Refused r -> Optional.empty();
                });
    }

    private Composer.Outcome composed(Item original, Candidate candidate, QuizRequest.Level level) {
        return original instanceof Item.SourceCriticism s
                ? workshop.composer().ofSources(candidate, s.matter(), level, balance, random)
                : workshop.composer().compose(candidate, level, balance, random);
    }

    private boolean fits(Item item, int place) {
        Item original = originals.get(place);
        double apart = item.head().difficulty() - original.head().difficulty();
        return Math.abs(apart) <= ItemGenerator.ITEM_BOUND + ROUNDING
                && Math.abs(drift + apart) <= ItemGenerator.MEAN_BOUND * originals.size() + ROUNDING
                && item.form() == original.form()
                && facts(item).equals(facts(original))
                && item.head()
                        .evidence()
                        .getFirst()
                        .article()
                        .equals(original.head().evidence().getFirst().article())
                && IntStream.range(0, place).noneMatch(i -> givesAway.test(made.get(i), item))
                // Those to come may have to stay as they are.
                && IntStream.range(place + 1, originals.size()).noneMatch(i -> givesAway.test(item, originals.get(i)));
    }

    private static Set<FactRef> facts(Item item) {
        return new HashSet<>(item.head().facts());
    }

    /** The forms of which other items on the very same facts differ only in their order. */
    private static boolean takesSeveral(Item item) {
        return switch (item.form()) {
            case ORDER, MATCH, MULTIPLE_RESPONSE -> true;
            case SINGLE_CHOICE, TRUE_FALSE, TYPED_DATE, TYPED_PLACE, TYPED_LENGTH, SHOW_PLACE, SOURCE_CRITICISM ->
                false;
        };
    }

    /**
     * An order of the items by chance in which none gives away one that comes after it, as far as there is one.
     *
     * @return places in the list, each once
     */
    static List<Integer> order(BiPredicate<Item, Item> givesAway, List<Item> items, Random random) {
        Set<Integer> left =
                new LinkedHashSet<>(IntStream.range(0, items.size()).boxed().toList());
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Integer> free = left.stream()
                    .filter(i ->
                            left.stream().noneMatch(j -> !j.equals(i) && givesAway.test(items.get(i), items.get(j))))
                    .toList();
            int next = free.isEmpty() ? left.iterator().next() : free.get(random.nextInt(free.size()));
            order.add(next);
            left.remove(next);
        }
        return List.copyOf(order);
    }
}
