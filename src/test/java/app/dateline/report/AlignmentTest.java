package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.attempt.Scorer;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever met an item in whatever order of options: for statistics and corrections it is one item. */
class AlignmentTest {

    private static final int SEED = 20261122;

    private final Random chance = new Random(SEED);
    private final Scorer scorer = Things.scorer();
    private final List<Item> originals = List.of(
            Things.single("choice", 4, 2),
            Things.multiple("several", 5, Set.of(1, 3)),
            Things.ordering("order", 4),
            Things.matching("match", 4, 2, 0, 3),
            Things.claim("claim", true),
            Things.typed("typed", "gdansk"));

    @Test
    void what_is_said_of_a_shuffled_item_is_said_of_the_original_and_earns_the_same() {
        Alignment alignment = new Alignment(originals);
        for (int round = 0; round < 200; round++) {
            for (Item original : originals) {
                Item shown = shuffled(original, round);
                Response response = response(shown);
                Attempt aligned = alignment.align(attempt(shown, response));
                Item item = aligned.items().getFirst();
                assertThat(item).as("seed %d, round %d", SEED, round).isSameAs(original);
                Response read = aligned.answers().get(0).response();
                assertThat(texts(item, read)).isEqualTo(texts(shown, response));
                assertThat(fraction(item, read)).isEqualTo(fraction(shown, response));
            }
        }
        assertThat(alignment.met().keySet()).hasSize(originals.size());
    }

    @Test
    void an_item_that_the_set_does_not_have_is_one_item_too_whoever_met_it_first() {
        for (Item drawn : originals.subList(0, 4)) {
            Item one = new Alignment(List.of()).item(shuffled(drawn, 1));
            Item other = new Alignment(List.of()).item(shuffled(drawn, 2));
            assertThat(one).isEqualTo(other);
            assertThat(one.id()).isNotEqualTo(drawn.id());
        }
    }

    @Test
    void the_same_options_with_another_key_are_another_item() {
        Alignment alignment = new Alignment(List.of(originals.getFirst()));
        Item other = Things.single("other", 4, 1);
        assertThat(alignment.item(other).id()).isNotEqualTo(originals.getFirst().id());
        assertThat(((Item.SingleChoice) alignment.item(other)).options().get(1).text())
                .isEqualTo("Option 1");
    }

    @Test
    void an_index_that_no_option_has_stays_one() {
        Item shown = shuffled(originals.getFirst(), 3);
        Attempt aligned = new Alignment(originals).align(attempt(shown, new Response.Chosen(9)));
        assertThat(aligned.answers().get(0).response()).isEqualTo(new Response.Chosen(9));
    }

    private double fraction(Item item, Response response) {
        return scorer.mark(item, response) instanceof Marking.Marked marked
                ? marked.mark().fraction()
                : -1;
    }

    private static String texts(Item item, Response response) {
        if (item instanceof Item.Matching matching && response instanceof Response.Matched matched) {
            return IntStream.range(0, matching.prompts().size())
                    .mapToObj(i -> matching.prompts().get(i).text() + "="
                            + (matched.choices().get(i) < 0
                                    ? "-"
                                    : matching.choices()
                                            .get(matched.choices().get(i))
                                            .text()))
                    .sorted()
                    .collect(Collectors.joining(","));
        }
        return response instanceof Response.Picked picked
                ? picked.options().stream()
                        .map(i ->
                                ((Item.MultipleResponse) item).options().get(i).text())
                        .sorted()
                        .collect(Collectors.joining(","))
                : ResponseText.of(item, response);
    }

    private Response response(Item item) {
        return switch (item) {
            case Item.SingleChoice c ->
                new Response.Chosen(chance.nextInt(c.options().size()));
            case Item.MultipleResponse m -> {
                List<Integer> all = order(m.options().size());
                yield new Response.Picked(Set.copyOf(all.subList(0, 1 + chance.nextInt(3))));
            }
            case Item.Ordering o -> new Response.Ordered(order(o.options().size()));
            case Item.Matching m -> {
                List<Integer> choices = new ArrayList<>(
                        order(m.choices().size()).subList(0, m.prompts().size()));
                choices.set(chance.nextInt(choices.size()), -1);
                yield new Response.Matched(choices);
            }
            case Item.TrueFalse t -> new Response.Judged(chance.nextBoolean());
            case Item.TypedPlace p -> new Response.Typed(chance.nextBoolean() ? "Gdańsk" : "Kiel");
            case Item.TypedDate d -> throw new AssertionError(d);
            case Item.TypedLength l -> throw new AssertionError(l);
            case Item.ShowPlace s -> throw new AssertionError(s);
            case Item.SourceCriticism s -> throw new AssertionError(s);
        };
    }

    /** As another student met it: the same options in another order, under another id. */
    private Item shuffled(Item item, int round) {
        String id = item.id() + "-" + round;
        return switch (item) {
            case Item.SingleChoice c -> {
                List<Integer> order = order(c.options().size());
                yield new Item.SingleChoice(named(c, id), in(order, c.options()), order.indexOf(c.key()));
            }
            case Item.MultipleResponse m -> {
                List<Integer> order = order(m.options().size());
                yield new Item.MultipleResponse(
                        named(m, id),
                        in(order, m.options()),
                        m.keys().stream().map(order::indexOf).collect(Collectors.toSet()));
            }
            case Item.Ordering o -> {
                List<Integer> order = order(o.options().size());
                yield new Item.Ordering(
                        named(o, id),
                        in(order, o.options()),
                        o.key().stream().map(order::indexOf).toList());
            }
            case Item.Matching m -> {
                List<Integer> prompts = order(m.prompts().size());
                List<Integer> choices = order(m.choices().size());
                yield new Item.Matching(
                        named(m, id),
                        in(prompts, m.prompts()),
                        in(choices, m.choices()),
                        prompts.stream()
                                .map(p -> choices.indexOf(m.key().get(p)))
                                .toList());
            }
            case Item.TrueFalse t -> t;
            case Item.TypedPlace p -> p;
            case Item.TypedDate d -> d;
            case Item.TypedLength l -> l;
            case Item.ShowPlace s -> s;
            case Item.SourceCriticism s -> s;
        };
    }

    private static Item.Head named(Item item, String id) {
        Item.Head h = item.head();
        return new Item.Head(
                id,
                h.ask(),
                h.query(),
                h.kind(),
                h.stem(),
                h.statement(),
                h.attribution(),
                h.facts(),
                h.evidence(),
                h.difficulty());
    }

    private List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, chance);
        return order;
    }

    private static List<Option> in(List<Integer> order, List<Option> options) {
        return order.stream().map(options::get).toList();
    }

    private Attempt attempt(Item shown, Response response) {
        Attempt attempt = SampleItems.attempt(UUID.randomUUID(), SampleItems.NOON, List.of(shown));
        LinkedHashMap<Integer, Answer> answers = new LinkedHashMap<>();
        answers.put(
                0,
                new Answer(
                        0,
                        response,
                        new app.dateline.attempt.Mark(Math.max(0, fraction(shown, response)), List.of()),
                        SampleItems.NOON));
        return new Attempt(
                attempt.id(),
                attempt.learner(),
                attempt.request(),
                attempt.seed(),
                attempt.baseVersion(),
                attempt.feedback(),
                attempt.started(),
                null,
                attempt.items(),
                answers);
    }
}
