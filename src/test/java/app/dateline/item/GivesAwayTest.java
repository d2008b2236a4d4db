package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.FactBase;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GivesAwayTest {

    private static final FactBase BASE = Harbour.base();
    private static final Asks ASKS = Harbour.asks();
    private static final GivesAway GIVES_AWAY = new GivesAway(BASE, new Mentions(BASE, ASKS.language()));
    private static final List<Item> ITEMS =
            new ItemGenerator(BASE, ASKS, RoughWorld.map()).survey().items();

    private static Item choice(String stem) {
        return ITEMS.stream()
                .filter(i -> i instanceof Item.SingleChoice && i.head().stem().equals(stem))
                .findFirst()
                .orElseThrow(() -> new AssertionError(stem));
    }

    private static Item renamed(Item item, String stem, String fact) {
        Item.SingleChoice choice = (Item.SingleChoice) item;
        Item.Head head = item.head();
        return new Item.SingleChoice(
                new Item.Head(
                        head.id(),
                        head.ask(),
                        head.query(),
                        head.kind(),
                        stem,
                        head.statement(),
                        head.attribution(),
                        List.of(new FactRef(fact, "v1")),
                        head.evidence(),
                        head.difficulty()),
                choice.options(),
                choice.key());
    }

    @Test
    void twoQuestionsOnOneFact() {
        assertThat(GIVES_AWAY.between(
                        choice("Where did the second talks take place?"),
                        choice("When did the second talks take place?")))
                .isTrue();
    }

    @Test
    void aStemThatNamesThePlaceAskedElsewhereWhereverItStands() {
        Item where = choice("According to the Gazette, where did the first talks take place?");
        Item when = choice("When did the third talks take place?");
        Item telling = renamed(when, "When did the talks in Port Vell take place?", "spring-herald");
        assertThat(GIVES_AWAY.between(where, telling)).isTrue();
        assertThat(GIVES_AWAY.between(telling, where)).isTrue();
        assertThat(GIVES_AWAY.between(where, renamed(when, "When did the first talks take place?", "autumn")))
                .isFalse();
    }

    /** What wrong options really are is read after the answer, so it spoils only what follows. */
    @Test
    void whatAWrongOptionReallyIsSpoilsWhatFollows() {
        Item second = choice("Where did the second talks take place?");
        boolean told = ((Item.SingleChoice) second)
                .options().stream().anyMatch(o -> o.text().equals("Losk"));
        Item third = choice("Where did the third talks take place?");
        assertThat(told).as("the options of %s", second).isTrue();
        assertThat(GIVES_AWAY.between(second, third)).isTrue();
    }

    @Test
    void questionsOnDifferentThings() {
        assertThat(GIVES_AWAY.between(
                        choice("Where did the second talks take place?"), choice("Who announced the paving deadline?")))
                .isFalse();
    }

    @Test
    void aDrawGivesEachOnceAndEveryOrderIsPossible() {
        List<Integer> numbers = IntStream.range(0, 4).boxed().toList();
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 0; seed < 500; seed++) {
            Draw<Integer> draw = new Draw<>(numbers, new Random(ItemGenerator.mixed(seed)));
            List<Integer> order = IntStream.range(0, 4)
                    .mapToObj(i -> draw.next().orElseThrow())
                    .toList();
            assertThat(order).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(numbers);
            assertThat(draw.next()).isEqualTo(Optional.empty());
            orders.add(order);
        }
        assertThat(orders).hasSize(24);
    }
}
