package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.Value;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstructedTest {

    private static final int TRIALS = 4000;

    @ParameterizedTest
    @ValueSource(strings = {"50 days", "10-12 days", "~6 weeks", "150 minutes"})
    void thePlaceOfALengthAmongMadeUpOnesDoesNotTellIt(String text) {
        spreads(
                new Value.OfLength(Length.parse(text)),
                value -> value instanceof Value.OfLength l ? l.length().leastMinutes() : -1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-08-15", "2025-08", "2025", "2025-08-01/2025-08-10"})
    void thePlaceOfADateAmongMadeUpOnesDoesNotTellIt(String text) {
        spreads(
                new Value.OfDate(Edtf.parse(text)),
                value -> value instanceof Value.OfDate d ? d.date().first().toEpochDay() : -1);
    }

    /** Beside three made-up values the key stands first, second, third or last in size, each in 15 to 35 of 100 cases. */
    private static void spreads(Value key, ToLongFunction<Value> size) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < TRIALS; i++) {
            List<Value> options = new ArrayList<>(Constructed.near(key, random).subList(0, 3));
            assertThat(options).doesNotContain(key).doesNotHaveDuplicates();
            options.add(key);
            options.sort(Comparator.comparingLong(size));
            places.merge(options.indexOf(key), 1, Integer::sum);
        }
        for (int place = 0; place < 4; place++) {
            assertThat(places.getOrDefault(place, 0))
                    .as("place %s with seed %s: %s", place, seed, places)
                    .isBetween(15 * TRIALS / 100, 35 * TRIALS / 100);
        }
    }

    @Test
    void madeUpLengthsKeepUnitBoundAndWidth() {
        assertThat(Constructed.near(new Value.OfLength(Length.parse("10-12 days")), new Random(1)))
                .hasSizeGreaterThan(8)
                .allSatisfy(value -> {
                    Length length = ((Value.OfLength) value).length();
                    assertThat(length.most() - length.least()).isEqualTo(2);
                    assertThat(length.unit()).isEqualTo(Length.Unit.DAY);
                    assertThat(length.bound()).isEqualTo(Length.Bound.EXACT);
                });
    }
}
