package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold of any set; tables are drawn by a seed, which is printed. */
class ItemAnalysisPropertiesTest {

    private static final int TABLES = 60;

    private final long seed = System.nanoTime();

    @Test
    void twoReadingsGiveWhatAWholeTableGives() {
        for (Marks marks : tables()) {
            PlainTable plain = new PlainTable(marks);
            SetReport report = marks.report();
            for (int p = 0; p < marks.maxima().length; p++) {
                Measures measures = report.slots().get(p).measures();
                near(measures.facility(), plain.facility(p), "facility");
                near(measures.standardDeviation(), plain.deviation(p), "deviation");
                near(measures.discriminationIndex(), plain.discrimination(p), "discrimination");
                near(measures.discriminativeEfficiency(), plain.efficiency(p), "efficiency");
                if (measures.effectiveWeight().number().isPresent()) {
                    near(measures.effectiveWeight(), plain.effectiveWeight(p), "effective weight");
                }
            }
            near(report.set().skewness(), plain.skewness(), "skewness");
            near(report.set().kurtosis(), plain.kurtosis(), "kurtosis");
            near(report.set().internalConsistency(), plain.alpha(), "alpha");
        }
    }

    @Test
    void itemsThatTakeTurnsAreEachMeasuredOverThoseWhoMetThem() {
        for (Marks marks : tables()) {
            PlainTable plain = new PlainTable(marks);
            Map<String, Asked> items = new HashMap<>(marks.plan().items());
            items.put("odd", Marks.asked("odd"));
            List<Outcome> outcomes = marks.outcomes().stream()
                    .map(o -> o.slot() == 1 && isOdd(o) ? standing(o, "odd") : o)
                    .toList();
            SetReport report = ItemAnalysis.of(new SetPlan(marks.plan().slots(), items), outcomes::forEach);
            SlotStatistics first = report.slots().getFirst();
            assertThat(first.items()).extracting(ItemStatistics::item).containsExactly("item-1", "odd");
            Measures odd = first.items().getLast().measures();
            if (odd.discriminationIndex().number().isPresent()) {
                near(odd.discriminationIndex(), plain.discrimination(0, i -> i % 2 == 0), "of the odd");
            }
            assertThat(odd.effectiveWeight()).isEqualTo(Figure.undefined(Figure.Why.SHARED_SLOT));
            assertThat(first.measures())
                    .isEqualTo(marks.report().slots().getFirst().measures());
        }
    }

    @Test
    void theOrderOfSlotsAndStudentsDoesNotMatter() {
        Random random = random();
        for (Marks marks : tables()) {
            SequencedMap<String, Double> before = Table.figures(marks.report());
            Map<Integer, List<Outcome>> bySlot = new TreeMap<>();
            marks.outcomes()
                    .forEach(o -> bySlot.computeIfAbsent(o.slot(), s -> new ArrayList<>())
                            .add(o));
            List<List<Outcome>> groups = new ArrayList<>(bySlot.values());
            Collections.shuffle(groups, random);
            groups.forEach(group -> Collections.shuffle(group, random));
            SetReport shuffled = ItemAnalysis.of(marks.plan(), reader -> groups.forEach(g -> g.forEach(reader)));
            same(Table.figures(shuffled), before);
            assertThat(shuffled.students()).extracting(StudentResult::student).doesNotHaveDuplicates();
            assertThat(shuffled.distribution().counts().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(marks.rows().length);
        }
    }

    @Test
    void countingHalfPointsInsteadOfPointsChangesOnlyWhatIsInMarks() {
        Random random = random();
        for (Marks marks : tables()) {
            double scale = 0.25 + random.nextInt(40) / 4.0;
            Marks scaled = new Marks(
                    scaled(marks.maxima(), scale),
                    Arrays.stream(marks.rows()).map(r -> scaled(r, scale)).toArray(double[][]::new));
            SequencedMap<String, Double> expected = Table.figures(marks.report());
            expected.replaceAll((name, value) -> name.endsWith("standardDeviation")
                            || name.endsWith("standardError")
                            || name.equals("set mean")
                            || name.equals("set median")
                    ? value * scale
                    : value);
            same(Table.figures(scaled.report()), expected);
        }
    }

    @Test
    void anItemThatEverybodyGetsRightChangesNoOther() {
        for (Marks marks : tables()) {
            int p = marks.maxima().length;
            Marks longer = new Marks(
                    with(marks.maxima(), 1),
                    Arrays.stream(marks.rows()).map(r -> with(r, 1)).toArray(double[][]::new));
            SequencedMap<String, Double> expected = Table.figures(marks.report());
            SequencedMap<String, Double> got = Table.figures(longer.report());
            assertThat(got.remove((p + 1) + " effectiveWeight")).isZero();
            got.keySet().removeIf(name -> name.startsWith((p + 1) + " ") || name.endsWith("intendedWeight"));
            expected.keySet().removeIf(name -> name.endsWith("intendedWeight"));
            expected.computeIfPresent("set mean", (name, mean) -> mean + 1);
            expected.computeIfPresent("set median", (name, median) -> median + 1);
            expected.computeIfPresent("set internalConsistency", (name, alpha) -> alpha * (p - 1) / p * (p + 1) / p);
            double alpha = expected.get("set internalConsistency");
            double ratio = 100 * Math.sqrt(1 - alpha / 100);
            expected.put("set errorRatio", ratio);
            expected.put("set standardError", ratio * expected.get("set standardDeviation") / 100);
            same(got, expected);
        }
    }

    @Test
    void weightsAddUpAndIndexesKeepTheirRange() {
        for (Marks marks : tables()) {
            SetReport report = marks.report();
            assertThat(report.slots().stream()
                            .mapToDouble(
                                    s -> s.measures().intendedWeight().number().orElseThrow())
                            .sum())
                    .isCloseTo(100, within(1e-9));
            assertThat(report.slots().stream()
                            .mapToDouble(
                                    s -> s.measures().effectiveWeight().number().orElse(0))
                            .sum())
                    .isCloseTo(100, within(1e-9));
            for (SlotStatistics slot : report.slots()) {
                Measures m = slot.measures();
                m.facility().number().ifPresent(f -> assertThat(f).isBetween(0.0, 1.0));
                m.discriminationIndex().number().ifPresent(d -> assertThat(d).isBetween(-100.0, 100.0));
                m.discriminativeEfficiency()
                        .number()
                        .ifPresent(e -> assertThat(e).isLessThanOrEqualTo(100));
            }
        }
    }

    /** Tables in which every slot has some spread. */
    private List<Marks> tables() {
        Random random = random();
        List<Marks> tables = new ArrayList<>();
        while (tables.size() < TABLES) {
            Marks marks = table(random);
            if (IntStream.range(0, marks.maxima().length).allMatch(p -> hasSpread(marks, p))) {
                tables.add(marks);
            }
        }
        return tables;
    }

    private Random random() {
        System.out.println("seed " + seed);
        return new Random(seed);
    }

    private static Marks table(Random random) {
        int slots = 3 + random.nextInt(6);
        double[] maxima = IntStream.range(0, slots)
                .mapToDouble(p -> 1 + random.nextInt(4))
                .toArray();
        double[][] rows = new double[6 + random.nextInt(40)][slots];
        for (double[] row : rows) {
            double able = random.nextDouble();
            for (int p = 0; p < slots; p++) {
                int steps = 1 + p % 4;
                double chance = p == 1 ? 1 - able : (able + random.nextDouble()) / 2;
                row[p] = maxima[p] * Math.round(chance * steps) / steps;
            }
        }
        return new Marks(maxima, rows);
    }

    private static boolean hasSpread(Marks marks, int p) {
        return Arrays.stream(marks.rows()).mapToDouble(r -> r[p]).distinct().count() > 1
                && Arrays.stream(new PlainTable(marks).totals())
                                .map(t -> Math.round(t * 1000))
                                .distinct()
                                .count()
                        > 2
                && Arrays.stream(marks.rows())
                                .mapToLong(r -> Math.round((Arrays.stream(r).sum() - r[p]) * 1000))
                                .distinct()
                                .count()
                        > 1;
    }

    private static boolean isOdd(Outcome outcome) {
        return outcome.student().getLeastSignificantBits() % 2 == 1;
    }

    private static Outcome standing(Outcome o, String item) {
        return new Outcome(o.student(), o.slot(), item, o.fraction(), o.answered(), o.options(), o.seconds());
    }

    private static double[] scaled(double[] values, double scale) {
        return Arrays.stream(values).map(v -> v * scale).toArray();
    }

    private static double[] with(double[] values, double more) {
        double[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = more;
        return longer;
    }

    private static void near(Figure figure, double expected, String what) {
        assertThat(figure.number()).as(what).isPresent();
        assertThat(figure.number().getAsDouble())
                .as(what)
                .isCloseTo(expected, within(1e-7 * Math.max(1, Math.abs(expected))));
    }

    private static void same(SequencedMap<String, Double> got, SequencedMap<String, Double> expected) {
        assertThat(got.keySet()).isEqualTo(expected.keySet());
        got.forEach((name, value) ->
                assertThat(value).as(name).isCloseTo(expected.get(name), within(1e-8 * Math.max(1, Math.abs(value)))));
    }
}
