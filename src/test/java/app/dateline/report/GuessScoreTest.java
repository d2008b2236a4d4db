package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What guessing earns is the mean of the marks of all guesses there are. */
class GuessScoreTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void singleChoice(int options) {
        Item item = Things.single("1", options, 1);
        List<Response> all = IntStream.range(0, options)
                .<Response>mapToObj(Response.Chosen::new)
                .toList();
        equalsTheMean(item, all);
    }

    @Test
    void trueOrFalse() {
        equalsTheMean(Things.claim("1", false), List.of(new Response.Judged(true), new Response.Judged(false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void multipleResponseOfSixOfWhichTheStemSaysHowMany(int keys) {
        Set<Integer> right = new HashSet<>(IntStream.range(0, keys).boxed().toList());
        List<Response> all = IntStream.range(1, 64)
                .filter(bits -> Integer.bitCount(bits) == keys)
                .<Response>mapToObj(bits -> new Response.Picked(new HashSet<>(IntStream.range(0, 6)
                        .filter(i -> (bits >> i & 1) == 1)
                        .boxed()
                        .toList())))
                .toList();
        equalsTheMean(Things.multiple("1", 6, right), all);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void order(int length) {
        List<Response> all = permutations(length).stream()
                .<Response>map(Response.Ordered::new)
                .toList();
        equalsTheMean(Things.ordering("1", length), all);
    }

    @Test
    void matchOfThreePromptsWithFiveChoices() {
        List<Response> all = permutations(5).stream()
                .map(p -> p.subList(0, 3))
                .distinct()
                .<Response>map(Response.Matched::new)
                .toList();
        assertThat(all).hasSize(60);
        equalsTheMean(Things.matching("1", 5, 4, 0, 2), all);
    }

    @Test
    void whatIsTypedIsNotGuessedAndAPointOnAMapIsNotKnown() {
        for (Item item : SampleItems.oneOfEach()) {
            if (item.typedKey() == null) {
                assertThat(GuessScore.of(item).getAsDouble())
                        .as(item.form().name())
                        .isGreaterThan(0)
                        .isLessThan(1);
            } else if (item instanceof Item.ShowPlace) {
                assertThat(GuessScore.of(item)).isEmpty();
            } else {
                assertThat(GuessScore.of(item)).hasValue(0);
            }
        }
    }

    private static void equalsTheMean(Item item, List<Response> all) {
        double mean = all.stream()
                .mapToDouble(r ->
                        ((Marking.Marked) Things.scorer().mark(item, r)).mark().fraction())
                .average()
                .orElseThrow();
        assertThat(GuessScore.of(item).orElseThrow()).isCloseTo(mean, within(1e-12));
    }

    private static List<List<Integer>> permutations(int n) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int next = 0; next < n; next++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> one : all) {
                for (int place = 0; place <= one.size(); place++) {
                    List<Integer> more = new ArrayList<>(one);
                    more.add(place, next);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
