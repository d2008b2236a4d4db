package app.dateline.item;

import app.dateline.fact.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Keeps a quiz mixed: counts what it has, and says what it should have next. Keys are dealt from shuffled decks, so that
 * in any quiz no place has two keys more than another, and chance decides which.
 */
final class Balance implements Composer.Places {

    private static final String NAMING = "naming";

    /** Of so many questions about sources, one may ask who is named. */
    private static final int NAMING_SHARE = 3;

    private final Random random;
    private final double namingStart;
    private final Map<Object, Integer> used = new HashMap<>();
    private final Map<Integer, List<Integer>> decks = new HashMap<>();

    private final Map<Kind, Double> kindWeights;
    private final Map<Form, Double> formWeights;
    private final Map<Object, Double> starts = new HashMap<>();

    Balance(Random random, Map<Kind, Double> kindWeights, Map<Form, Double> formWeights) {
        this.random = random;
        this.namingStart = random.nextDouble();
        this.kindWeights = kindWeights;
        this.formWeights = formWeights;
    }

    /** Counts an item that was taken. */
    void count(Item item) {
        used.merge(item.head().kind(), 1, Integer::sum);
        used.merge(item.form(), 1, Integer::sum);
        used.merge(item.head().ask(), 1, Integer::sum);
        item.head().evidence().stream().limit(1).forEach(c -> used.merge("article " + c.article(), 1, Integer::sum));
        switch (item) {
            case Item.SingleChoice c -> deal(c.options().size(), c.key());
            case Item.TrueFalse t -> deal(2, t.holds() ? 1 : 0);
            case Item.MultipleResponse m -> {}
            case Item.TypedDate t -> {}
            case Item.TypedPlace t -> {}
            case Item.TypedLength t -> {}
            case Item.ShowPlace s -> {}
            case Item.SourceCriticism c -> {
                if (c.matter().naming()) {
                    used.merge(NAMING, 1, Integer::sum);
                }
                deal(c.options().size(), c.key());
            }
            case Item.Ordering o -> {}
            case Item.Matching m -> {}
        }
    }

    /** Whether the quiz would have more than about a third of its questions about sources ask only who is named. */
    boolean tooEarly(Item item) {
        return item instanceof Item.SourceCriticism source
                && source.matter().naming()
                && (used(NAMING) + namingStart) * NAMING_SHARE > used(Form.SOURCE_CRITICISM) + 1;
    }

    private void deal(int size, int place) {
        List<Integer> deck = deck(size);
        deck.remove(Integer.valueOf(place));
    }

    private List<Integer> deck(int size) {
        List<Integer> deck = decks.computeIfAbsent(size, s -> new ArrayList<>());
        if (deck.isEmpty()) {
            for (int i = 0; i < size; i++) {
                deck.add(i);
            }
            Collections.shuffle(deck, random);
        }
        return deck;
    }

    @Override
    public int key(int options) {
        return deck(options).getFirst();
    }

    @Override
    public boolean holds() {
        return deck(2).getFirst() == 1;
    }

    /** Pairs of kind and form, those that the quiz lacks most first; sparing, those that use up several facts last. */
    List<Turn> turns(List<Kind> kinds, List<Form> forms, boolean sparing) {
        List<Turn> turns = new ArrayList<>();
        for (Kind kind : kinds) {
            for (Form form : forms) {
                turns.add(new Turn(kind, form));
            }
        }
        Collections.shuffle(turns, random);
        turns.sort(Comparator.<Turn>comparingInt(t -> sparing && takesSeveral(t.form()) ? 1 : 0)
                .thenComparingDouble(t -> lack(t.kind(), kindWeights, kinds) + lack(t.form(), formWeights, forms)));
        return turns;
    }

    /**
     * After how many items something has its next turn: its share is its weight among all. A first share of chance, drawn
     * once, lets rare ones come in some quizzes and not in all.
     */
    private <E extends Enum<E>> double lack(E what, Map<E, Double> weights, List<E> among) {
        double all =
                among.stream().mapToDouble(e -> weights.getOrDefault(e, 1.0)).sum();
        double chance = starts.computeIfAbsent(what, w -> random.nextDouble());
        return (used(what) + chance) * all / weights.getOrDefault(what, 1.0);
    }

    private static boolean takesSeveral(Form form) {
        return switch (form) {
            case MATCH, ORDER, MULTIPLE_RESPONSE -> true;
            case SINGLE_CHOICE, TRUE_FALSE, TYPED_DATE, TYPED_PLACE, TYPED_LENGTH, SHOW_PLACE, SOURCE_CRITICISM ->
                false;
        };
    }

    /** The next kind and form to try. */
    record Turn(Kind kind, Form form) {}

    List<Ask> asks(List<Ask> asks) {
        List<Ask> order = new ArrayList<>(asks);
        Collections.shuffle(order, random);
        order.sort(Comparator.comparingInt(a -> used(a.id())));
        return order;
    }

    List<String> articles(List<String> articles) {
        List<String> order = new ArrayList<>(articles);
        Collections.shuffle(order, random);
        order.sort(Comparator.comparingInt(a -> used("article " + a)));
        return order;
    }

    private int used(Object what) {
        return used.getOrDefault(what, 0);
    }
}
