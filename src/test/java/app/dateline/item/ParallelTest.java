package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.fact.FactBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parallel forms and shuffled ones, of quizzes on the shipped collection. */
class ParallelTest {

    private static final String COLLECTION = "trump-putin-2025";
    private static final FactBase BASE = Harbour.shipped();
    private static final ItemGenerator GENERATOR = new ItemGenerator(BASE, Harbour.asks(), WorldMap.shipped());
    private static final int FORMS = 30;
    private static final long FIRST = 1_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_form_asks_the_same_facts_in_the_same_forms_as_hard(long seed) {
        List<Item> originals = quiz(seed, 12);
        for (long form = FIRST; form < FIRST + FORMS; form++) {
            List<Item> items = GENERATOR.parallel(originals, Set.of(), Set.of(), form);
            assertThat(items).as("quiz %s, form %s", seed, form).hasSameSizeAs(originals);
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                Item original = originals.get(i);
                assertThat(item.form()).isEqualTo(original.form());
                assertThat(item.head().facts())
                        .as("quiz %s, form %s, place %s", seed, form, i)
                        .containsExactlyInAnyOrderElementsOf(original.head().facts());
                assertThat(item.head().difficulty())
                        .isCloseTo(original.head().difficulty(), within(ItemGenerator.ITEM_BOUND + 1e-9));
            }
            assertThat(mean(items))
                    .as("quiz %s, form %s", seed, form)
                    .isCloseTo(mean(originals), within(ItemGenerator.MEAN_BOUND + 1e-9));
        }
    }

    @Test
    void no_item_of_a_form_gives_away_another() {
        for (long seed = 1; seed <= 6; seed++) {
            List<Item> originals = quiz(seed, 12);
            for (long form = FIRST; form < FIRST + 10; form++) {
                assertThat(giveaways(GENERATOR.parallel(originals, Set.of(), Set.of(), form)))
                        .as("quiz %s, form %s", seed, form)
                        .isEmpty();
            }
        }
    }

    @Test
    void forms_differ_where_the_base_has_several_fair_items() {
        Map<Form, Set<Integer>> distinct = new LinkedHashMap<>();
        for (long seed = 1; seed <= 8; seed++) {
            List<Item> originals = quiz(seed, 12);
            List<Set<String>> ids = new ArrayList<>();
            originals.forEach(o -> ids.add(new LinkedHashSet<>()));
            for (long form = FIRST; form < FIRST + FORMS; form++) {
                List<Item> items = GENERATOR.parallel(originals, Set.of(), Set.of(), form);
                IntStream.range(0, items.size())
                        .forEach(i -> ids.get(i).add(items.get(i).id()));
            }
            IntStream.range(0, ids.size())
                    .forEach(i -> distinct.computeIfAbsent(originals.get(i).form(), f -> new HashSet<>())
                            .add(ids.get(i).size()));
        }
        assertThat(distinct.get(Form.SINGLE_CHOICE)).as("%s", distinct).allMatch(n -> n >= 4);
        assertThat(distinct.get(Form.TYPED_DATE))
                .as("what has no options, and one ask")
                .contains(1);
    }

    @Test
    void the_same_seed_gives_the_same_form() {
        List<Item> originals = quiz(5, 10);

        assertThat(GENERATOR.parallel(originals, Set.of(), Set.of(), 9))
                .isEqualTo(GENERATOR.parallel(originals, Set.of(), Set.of(), 9));
        assertThat(GENERATOR.shuffled(originals, Set.of(), 9)).isEqualTo(GENERATOR.shuffled(originals, Set.of(), 9));
        assertThat(GENERATOR.order(originals, 9)).isEqualTo(GENERATOR.order(originals, 9));
    }

    @Test
    void fixed_items_stay_as_they_are() {
        List<Item> originals = quiz(3, 10);
        for (long form = FIRST; form < FIRST + FORMS; form++) {
            List<Item> parallel = GENERATOR.parallel(originals, Set.of(0, 4, 9), Set.of(), form);
            List<Item> shuffled = GENERATOR.shuffled(originals, Set.of(0, 4, 9), form);
            for (int place : List.of(0, 4, 9)) {
                assertThat(parallel.get(place)).isEqualTo(originals.get(place));
                assertThat(shuffled.get(place)).isEqualTo(originals.get(place));
            }
        }
    }

    @Test
    void keys_are_spread_evenly_in_a_form() {
        List<Item> choices = GENERATOR
                .quiz(
                        new QuizRequest(
                                COLLECTION,
                                Set.of(),
                                Set.of(),
                                Set.of(Form.SINGLE_CHOICE),
                                Set.of(),
                                12,
                                QuizRequest.Level.MIXED),
                        11)
                .items();
        for (long form = FIRST; form < FIRST + FORMS; form++) {
            Map<Integer, Integer> keys = new HashMap<>();
            GENERATOR.shuffled(choices, Set.of(), form).stream()
                    .map(Item.SingleChoice.class::cast)
                    .filter(c -> c.options().size() == 4)
                    .forEach(c -> keys.merge(c.key(), 1, Integer::sum));
            int[] counts = IntStream.range(0, 4)
                    .map(k -> keys.getOrDefault(k, 0))
                    .sorted()
                    .toArray();
            assertThat(counts[3] - counts[0]).as("form %s: %s", form, keys).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_shuffled_item_is_the_same_item_and_its_key_has_moved_along() {
        for (Item item : GENERATOR.survey().items()) {
            Item shuffled = GENERATOR
                    .shuffled(List.of(item), Set.of(), item.id().hashCode())
                    .getFirst();
            assertThat(shuffled.head().stem()).isEqualTo(item.head().stem());
            assertThat(right(shuffled)).as(item.id()).isEqualTo(right(item));
            assertThat(shown(shuffled)).as(item.id()).containsExactlyInAnyOrderElementsOf(shown(item));
            assertThat(shuffled.id().equals(item.id())).as(item.id()).isEqualTo(shuffled.equals(item));
        }
    }

    @Test
    void an_order_of_items_holds_each_once_and_gives_nothing_away() {
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 1; seed <= 40; seed++) {
            List<Item> items = quiz(seed, 10);
            List<Integer> order = GENERATOR.order(items, seed);
            orders.add(order);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
            assertThat(giveaways(order.stream().map(items::get).toList()))
                    .as("seed %s", seed)
                    .isEmpty();
        }
        assertThat(orders).hasSizeGreaterThan(30);
    }

    @Test
    void what_the_base_does_not_know_any_more_stays() {
        List<Item> originals = quiz(2, 6).stream().map(ParallelTest::older).toList();

        for (Item item : GENERATOR.parallel(originals, Set.of(), Set.of(), 77)) {
            Item original = originals.stream()
                    .filter(o -> o.head().facts().equals(item.head().facts()))
                    .findFirst()
                    .orElseThrow();
            assertThat(right(item)).isEqualTo(right(original));
            assertThat(shown(item)).containsExactlyInAnyOrderElementsOf(shown(original));
        }
    }

    @Test
    void variants_rest_on_the_articles_that_were_chosen() {
        String article = BASE.articles().getFirst().id();
        QuizRequest request =
                new QuizRequest(COLLECTION, Set.of(article), Set.of(), Set.of(), Set.of(), 8, QuizRequest.Level.MIXED);
        List<Item> originals = GENERATOR.quiz(request, 4).items();
        for (long form = FIRST; form < FIRST + 10; form++) {
            assertThat(GENERATOR.parallel(originals, Set.of(), Set.of(article), form))
                    .allMatch(i -> i.head().evidence().getFirst().article().equals(article));
        }
    }

    /** An item as of a former state of its facts. */
    private static Item older(Item item) {
        Item.Head h = item.head();
        Item.Head head = new Item.Head(
                h.id(),
                h.ask(),
                h.query(),
                h.kind(),
                h.stem(),
                h.statement(),
                h.attribution(),
                h.facts().stream().map(f -> new FactRef(f.id(), "former")).toList(),
                h.evidence(),
                h.difficulty());
        return switch (item) {
            case Item.SingleChoice c -> new Item.SingleChoice(head, c.options(), c.key());
            case Item.MultipleResponse m -> new Item.MultipleResponse(head, m.options(), m.keys());
            case Item.TrueFalse t -> new Item.TrueFalse(head, t.holds(), t.shown(), t.right());
            case Item.TypedDate d -> new Item.TypedDate(head, d.key(), d.year());
            case Item.TypedPlace p -> new Item.TypedPlace(head, p.key(), p.accepted());
            case Item.TypedLength l -> new Item.TypedLength(head, l.key());
            case Item.ShowPlace s -> new Item.ShowPlace(head, s.key(), s.accepted(), s.country(), s.whole());
            case Item.SourceCriticism s -> new Item.SourceCriticism(head, s.matter(), s.options(), s.key());
            case Item.Ordering o -> new Item.Ordering(head, o.options(), o.key());
            case Item.Matching m -> new Item.Matching(head, m.prompts(), m.choices(), m.key());
        };
    }

    /** What is right, without regard to where it stands. */
    private static Object right(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> c.options().get(c.key());
            case Item.SourceCriticism s -> s.options().get(s.key());
            case Item.MultipleResponse m ->
                Set.copyOf(m.keys().stream().map(m.options()::get).toList());
            case Item.Ordering o -> o.key().stream().map(o.options()::get).toList();
            case Item.Matching m -> {
                Map<String, String> pairs = new HashMap<>();
                IntStream.range(0, m.prompts().size())
                        .forEach(i -> pairs.put(
                                m.prompts().get(i).text(),
                                m.choices().get(m.key().get(i)).text()));
                yield pairs;
            }
            case Item.TrueFalse t -> t.holds();
            case Item.TypedDate d -> d.key();
            case Item.TypedPlace p -> p.key();
            case Item.TypedLength l -> l.key();
            case Item.ShowPlace s -> s.key();
        };
    }

    private static List<Option> shown(Item item) {
        return item.everyOption();
    }

    private static List<String> giveaways(List<Item> items) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                if (GENERATOR.givesAway(items.get(i), items.get(j))) {
                    found.add(items.get(i).head().stem() + " → "
                            + items.get(j).head().stem());
                }
            }
        }
        return found;
    }

    private static double mean(List<Item> items) {
        return items.stream().mapToDouble(i -> i.head().difficulty()).average().orElseThrow();
    }

    private static List<Item> quiz(long seed, int number) {
        QuizRequest ten = QuizRequest.tenOn(COLLECTION);
        List<Item> items = GENERATOR
                .quiz(
                        new QuizRequest(
                                COLLECTION,
                                ten.articles(),
                                ten.kinds(),
                                ten.forms(),
                                ten.facts(),
                                number,
                                ten.difficulty()),
                        seed)
                .items();
        assertThat(items).hasSize(number);
        return items;
    }
}
