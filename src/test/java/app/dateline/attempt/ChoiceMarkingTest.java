package app.dateline.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.item.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChoiceMarkingTest {

    private final Scorer scorer = new Scorer(Given.base());

    @Test
    void onlyTheKeyOfASingleChoiceEarns() {
        Item item = Given.single(4, 2);
        assertThat(fraction(item, new Response.Chosen(2))).isEqualTo(1);
        for (int other : List.of(0, 1, 3)) {
            assertThat(fraction(item, new Response.Chosen(other))).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"true,true,1", "true,false,0", "false,true,0", "false,false,1"})
    void aClaimIsJudgedRightlyOrWrongly(boolean holds, boolean judged, double mark) {
        assertThat(fraction(Given.claim(holds), new Response.Judged(judged))).isEqualTo(mark);
    }

    @ParameterizedTest(name = "of 6 options with keys 0, 1, 2 picking {0} earns {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 1 2 | 1",
                "0 1 | 0.6667",
                "0 | 0.3333",
                "0 1 3 | 0.3333",
                "0 3 4 | 0",
                "3 4 5 | 0",
                "0 1 2 3 | 0.6667",
                "0 1 2 3 4 5 | 0",
                "0 3 | 0",
                "5 | 0"
            })
    void wrongPicksCostAndNeverBelowZero(String picks, double mark) {
        assertThat(fraction(Given.multiple(6, Set.of(0, 1, 2)), new Response.Picked(numbers(picks))))
                .isCloseTo(mark, within(0.0001));
    }

    @Test
    void aWrongPickCostsByTheNumberOfWrongOptions() {
        Item item = Given.multiple(5, Set.of(0, 1));
        assertThat(fraction(item, new Response.Picked(Set.of(0, 1, 2)))).isCloseTo(1 - 1 / 3.0, within(1e-9));
        assertThat(fraction(Given.multiple(3, Set.of(0, 1, 2)), new Response.Picked(Set.of(0, 1, 2))))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} against 2 0 3 1 earns {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2 0 3 1 | 1",
                "0 2 3 1 | 0.6667",
                "2 3 0 1 | 0.6667",
                "1 3 0 2 | 0",
                "1 2 0 3 | 0",
                "0 2 1 3 | 0.3333",
                "3 1 2 0 | 0"
            })
    void anOrderEarnsByPairsInOrderLessPairsReversed(String order, double mark) {
        assertThat(fraction(Given.ordering(2, 0, 3, 1), new Response.Ordered(list(order))))
                .isCloseTo(mark, within(0.0001));
    }

    @ParameterizedTest(name = "{0} against 3 1 0 earns {1}")
    @CsvSource(
            delimiter = '|',
            value = {"3 1 0 | 1", "3 1 -1 | 0.6667", "3 -1 -1 | 0.3333", "1 3 0 | 0.3333", "2 0 1 | 0", "-1 -1 2 | 0"})
    void aMatchEarnsByPair(String choices, double mark) {
        assertThat(fraction(Given.matching(4, 3, 1, 0), new Response.Matched(list(choices))))
                .isCloseTo(mark, within(0.0001));
    }

    @Test
    void saysHowManyWereRight() {
        assertThat(mark(Given.multiple(6, Set.of(0, 1, 2)), new Response.Picked(Set.of(0, 1, 4)))
                        .remarks())
                .containsExactly(Remark.of("marking.picks", "2", "3", "1"));
        assertThat(mark(Given.ordering(0, 1, 2), new Response.Ordered(List.of(1, 0, 2)))
                        .remarks())
                .containsExactly(Remark.of("marking.pairs-in-order", "2", "3"));
        assertThat(mark(Given.matching(3, 0, 1, 2), new Response.Matched(List.of(0, 2, 1)))
                        .remarks())
                .containsExactly(Remark.of("marking.pairs-matched", "1", "3"));
    }

    @Test
    void aSkippedItemEarnsNothingInEveryForm() {
        for (Item item : everyForm()) {
            assertThat(mark(item, new Response.Skipped()))
                    .isEqualTo(new Mark(0, List.of(Remark.of("marking.skipped"))));
        }
    }

    record Malformed(Item item, Response response, String why) {}

    static Stream<Malformed> malformed() {
        Item single = Given.single(4, 0);
        Item multiple = Given.multiple(4, Set.of(0, 1));
        Item order = Given.ordering(0, 1, 2);
        Item match = Given.matching(4, 0, 1, 2);
        return Stream.of(
                new Malformed(single, new Response.Chosen(-1), "option-unknown"),
                new Malformed(single, new Response.Chosen(4), "option-unknown"),
                new Malformed(multiple, new Response.Picked(Set.of()), "nothing-picked"),
                new Malformed(multiple, new Response.Picked(Set.of(0, 4)), "option-unknown"),
                new Malformed(multiple, new Response.Picked(Set.of(-1)), "option-unknown"),
                new Malformed(order, new Response.Ordered(List.of()), "order-incomplete"),
                new Malformed(order, new Response.Ordered(List.of(0, 1)), "order-incomplete"),
                new Malformed(order, new Response.Ordered(List.of(0, 1, 1)), "order-incomplete"),
                new Malformed(order, new Response.Ordered(List.of(0, 1, 3)), "order-incomplete"),
                new Malformed(order, new Response.Ordered(List.of(0, 1, 2, 2)), "order-incomplete"),
                new Malformed(match, new Response.Matched(List.of(0, 1)), "match-incomplete"),
                new Malformed(match, new Response.Matched(List.of(0, 1, 2, 3)), "match-incomplete"),
                new Malformed(match, new Response.Matched(List.of(0, 1, 4)), "option-unknown"),
                new Malformed(match, new Response.Matched(List.of(0, 1, -2)), "option-unknown"),
                new Malformed(match, new Response.Matched(List.of(0, 1, 1)), "choice-twice"),
                new Malformed(match, new Response.Matched(List.of(-1, -1, -1)), "nothing-matched"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatCannotBeAnAnswerIsRefused(Malformed m) {
        assertThat(scorer.mark(m.item(), m.response())).isEqualTo(new Marking.Refused(Remark.of("marking." + m.why())));
    }

    @Test
    void aResponseOfAnotherFormIsRefused() {
        List<Item> items = everyForm();
        List<Response> responses = List.of(
                new Response.Chosen(0),
                new Response.Judged(true),
                new Response.Picked(Set.of(0)),
                new Response.Ordered(List.of(0, 1)),
                new Response.Matched(List.of(0, 1)),
                new Response.Typed("x"));
        for (int i = 0; i < items.size(); i++) {
            for (int r = 0; r < responses.size(); r++) {
                if (r != Math.min(i, responses.size() - 1)) {
                    assertThat(scorer.mark(items.get(i), responses.get(r)))
                            .isEqualTo(new Marking.Refused(Remark.of("marking.wrong-form")));
                }
            }
        }
    }

    private static List<Item> everyForm() {
        return List.of(
                Given.single(2, 0),
                Given.claim(true),
                Given.multiple(2, Set.of(0)),
                Given.ordering(0, 1),
                Given.matching(2, 0, 1),
                Given.date("2025-08-08", null),
                Given.place("anchorage", List.of()),
                Given.length("50 days"));
    }

    private double fraction(Item item, Response response) {
        return mark(item, response).fraction();
    }

    private Mark mark(Item item, Response response) {
        Marking marking = scorer.mark(item, response);
        assertThat(marking).isInstanceOf(Marking.Marked.class);
        return ((Marking.Marked) marking).mark();
    }

    private static List<Integer> list(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
    }

    private static Set<Integer> numbers(String numbers) {
        return list(numbers).stream().collect(Collectors.toSet());
    }
}
