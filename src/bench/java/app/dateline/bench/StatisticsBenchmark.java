package app.dateline.bench;

import app.dateline.fact.Kind;
import app.dateline.item.Form;
import app.dateline.report.Asked;
import app.dateline.report.ItemAnalysis;
import app.dateline.report.Outcome;
import app.dateline.report.Outcomes;
import app.dateline.report.SetPlan;
import app.dateline.report.SetReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time for all statistics of a set of ten slots. The outcomes are made up anew at each of the two readings and kept
 * nowhere, and the heap is small: what the statistics keep must fit into it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx128m")
public class StatisticsBenchmark {

    private static final int SLOTS = 10;
    private static final int OPTIONS = 4;

    /** A set with its outcomes. */
    @State(Scope.Benchmark)
    public static class Given {

        @Param({"2000", "20000", "100000"})
        public int students;

        SetPlan plan = new SetPlan(List.of(), Map.of());

        @Setup
        public void plan() {
            Map<String, Asked> items = new HashMap<>();
            for (int slot = 1; slot <= SLOTS; slot++) {
                items.put("item-" + slot, asked("item-" + slot));
            }
            plan = new SetPlan(
                    IntStream.rangeClosed(1, SLOTS)
                            .mapToObj(slot -> new SetPlan.Slot(slot, 1))
                            .toList(),
                    items);
        }

        Outcomes outcomes() {
            return reader -> {
                for (int slot = 1; slot <= SLOTS; slot++) {
                    for (int student = 0; student < students; student++) {
                        reader.accept(outcome(student, slot));
                    }
                }
            };
        }

        private static Outcome outcome(int student, int slot) {
            long mixed = (student * 31L + slot) * 0x9E3779B97F4A7C15L;
            int luck = (int) (mixed >>> 40) % 100;
            boolean right = luck < 20 + student % 60;
            return new Outcome(
                    new UUID(student * 0x9E3779B97F4A7C15L, student),
                    slot,
                    "item-" + slot,
                    right ? 1 : luck % 5 == 0 ? 0.5 : 0,
                    true,
                    List.of(right ? 0 : 1 + luck % (OPTIONS - 1)),
                    OptionalDouble.of(5 + luck));
        }

        private static Asked asked(String id) {
            return new Asked(
                    id,
                    Form.SINGLE_CHOICE,
                    Kind.VENUE,
                    Optional.of("article-" + id),
                    List.of("fact-" + id),
                    OPTIONS,
                    Set.of(0),
                    OptionalDouble.of(1.0 / OPTIONS));
        }
    }

    @Benchmark
    public SetReport allStatistics(Given given) {
        return ItemAnalysis.of(given.plan, given.outcomes());
    }
}
