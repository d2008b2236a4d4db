package app.dateline.report;

import static app.dateline.report.Figure.undefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.report.Figure.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Where a formula has no value the report says why, and never shows a NaN. */
class DegenerateSetsTest {

    @Test
    void nobody() {
        SetReport report = Marks.of().report();
        assertThat(report.set().count()).isZero();
        assertThat(figures(report.set())).containsOnly(undefined(Why.NOBODY));
        assertThat(report.students()).isEmpty();
        assertThat(report.distribution().counts()).hasSize(10).containsOnly(0);
        assertThat(report.distribution().median()).isEqualTo(undefined(Why.NOBODY));
        assertThat(report.slots()).hasSize(2).allSatisfy(slot -> {
            assertThat(slot.items()).isEmpty();
            assertThat(slot.measures().intendedWeight()).isEqualTo(Figure.of(50));
            assertThat(figures(slot.measures())).containsOnly(undefined(Why.NOBODY));
        });
    }

    @Test
    void oneStudent() {
        SetReport report = Marks.of(new double[] {1, 0.5}).report();
        assertThat(report.set().mean()).isEqualTo(Figure.of(1.5));
        assertThat(report.set().median()).isEqualTo(Figure.of(1.5));
        assertThat(figures(report.set()).subList(2, 8)).containsOnly(undefined(Why.TOO_FEW));
        Measures first = report.slots().getFirst().measures();
        assertThat(first.facility()).isEqualTo(Figure.of(1));
        assertThat(first.guessScore()).isEqualTo(Figure.of(0.25));
        assertThat(List.of(
                        first.standardDeviation(),
                        first.effectiveWeight(),
                        first.discriminationIndex(),
                        first.discriminativeEfficiency()))
                .containsOnly(undefined(Why.TOO_FEW));
    }

    @Test
    void twoAndThreeStudentsHaveWhatTheirNumberAllows() {
        SetStatistics two =
                Marks.of(new double[] {1, 0}, new double[] {1, 1}).report().set();
        assertThat(two.standardDeviation().number()).isPresent();
        assertThat(List.of(two.skewness(), two.kurtosis(), two.internalConsistency()))
                .containsOnly(undefined(Why.TOO_FEW));
        SetStatistics three = Marks.of(new double[] {1, 0}, new double[] {1, 1}, new double[] {0, 0})
                .report()
                .set();
        assertThat(three.skewness().number()).isPresent();
        assertThat(three.internalConsistency().number()).isPresent();
        assertThat(three.kurtosis()).isEqualTo(undefined(Why.TOO_FEW));
    }

    @Test
    void allRight() {
        double[] right = {1, 1, 1};
        SetReport report = Marks.of(right, right, right, right, right).report();
        assertThat(report.set().mean()).isEqualTo(Figure.of(3));
        assertThat(report.set().standardDeviation()).isEqualTo(Figure.of(0));
        assertThat(figures(report.set()).subList(3, 8)).containsOnly(undefined(Why.NO_SPREAD_IN_TOTALS));
        assertThat(report.distribution().counts()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 5);
        assertThat(report.slots()).allSatisfy(slot -> {
            assertThat(slot.measures().facility()).isEqualTo(Figure.of(1));
            assertThat(slot.measures().discriminationIndex()).isEqualTo(undefined(Why.NO_SPREAD));
            assertThat(slot.measures().discriminativeEfficiency()).isEqualTo(undefined(Why.NO_SPREAD));
            assertThat(slot.measures().effectiveWeight()).isEqualTo(undefined(Why.NO_SPREAD_IN_TOTALS));
        });
    }

    @Test
    void marksThatDifferOnlyByRoundingHaveNoSpread() {
        double third = 1.0 / 3;
        SetReport report = Marks.of(
                        new double[] {third, 0.1, 0.7, 0.2},
                        new double[] {third, 0.2, 0.1, 0.7},
                        new double[] {1 - 2 * third, 0.7, 0.2, 0.1},
                        new double[] {third, 0.7, 0.1, 0.2})
                .report();
        assertThat(report.set().skewness()).isEqualTo(undefined(Why.NO_SPREAD_IN_TOTALS));
        assertThat(report.slots().getFirst().measures().discriminationIndex()).isEqualTo(undefined(Why.NO_SPREAD));
    }

    @Test
    void noSpreadInOneSlotLeavesTheOthersTheirFigures() {
        SetReport report = Marks.of(new double[] {1, 0, 0}, new double[] {1, 1, 1}, new double[] {1, 1, 0})
                .report();
        Measures same = report.slots().getFirst().measures();
        assertThat(same.standardDeviation()).isEqualTo(Figure.of(0));
        assertThat(same.discriminationIndex()).isEqualTo(undefined(Why.NO_SPREAD));
        assertThat(same.effectiveWeight()).isEqualTo(Figure.of(0));
        assertThat(report.slots().get(1).measures().discriminationIndex().number())
                .isPresent();
    }

    @Test
    void noSpreadInTheRest() {
        SetReport report = Marks.of(new double[] {1, 1}, new double[] {0, 1}, new double[] {1, 1})
                .report();
        assertThat(report.slots().getFirst().measures().discriminationIndex())
                .isEqualTo(undefined(Why.NO_SPREAD_IN_REST));
        assertThat(report.slots().getFirst().measures().effectiveWeight()).isEqualTo(Figure.of(100));
    }

    @Test
    void marksThatFallWhereTotalsRiseHaveNoEffectiveWeight() {
        SetReport report = Marks.of(
                        new double[] {1, 0, 0, 0}, new double[] {0, 1, 1, 1}, new double[] {1, 0, 0, 1}, new double[] {
                            0, 1, 1, 0
                        })
                .report();
        assertThat(report.slots().getFirst().measures().effectiveWeight())
                .isEqualTo(undefined(Why.NEGATIVE_COVARIANCE));
        assertThat(report.slots().stream()
                        .skip(1)
                        .mapToDouble(
                                s -> s.measures().effectiveWeight().number().orElseThrow())
                        .sum())
                .as("the weights of the others")
                .isCloseTo(100, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void aSlotThatNobodyReached() {
        Marks marks = Marks.of(new double[] {1, 0, 1}, new double[] {0, 1, 1}, new double[] {1, 1, 0});
        List<Outcome> reached =
                marks.outcomes().stream().filter(o -> o.slot() != 2).toList();
        SetReport report = ItemAnalysis.of(marks.plan(), reached::forEach);
        SlotStatistics empty = report.slots().get(1);
        assertThat(empty.slot()).isEqualTo(2);
        assertThat(empty.measures().count()).isZero();
        assertThat(figures(empty.measures())).containsOnly(undefined(Why.NOBODY));
        assertThat(report.slots().getFirst().measures().count()).isEqualTo(3);
    }

    @Test
    void studentsOfDifferentSlotsCannotMakeAlphaMoreThanWhole() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int s = 1; s <= 4; s++) {
            for (int p = 1; p <= 2; p++) {
                if (s % 2 == p % 2) {
                    outcomes.add(new Outcome(
                            Marks.student(s), p, "item-" + p, s > 2 ? 1 : 0, true, List.of(), OptionalDouble.empty()));
                }
            }
        }
        outcomes.sort(java.util.Comparator.comparingInt(Outcome::slot));
        SetReport report = ItemAnalysis.of(Marks.of(new double[] {0, 0}).plan(), outcomes::forEach);
        report.set().internalConsistency().number().ifPresent(a -> assertThat(a).isLessThanOrEqualTo(100));
        assertThat(report.set().count()).isEqualTo(4);
    }

    @Test
    void zeroMaximum() {
        Marks marks = new Marks(new double[] {0, 1}, new double[][] {{0, 1}, {0, 0}, {0, 1}});
        SetReport report = marks.report();
        Measures nothing = report.slots().getFirst().measures();
        assertThat(nothing.facility()).isEqualTo(undefined(Why.ZERO_MAXIMUM));
        assertThat(nothing.intendedWeight()).isEqualTo(Figure.of(0));
        SetReport all = new Marks(new double[] {0, 0}, new double[][] {{0, 0}, {0, 0}}).report();
        assertThat(all.distribution().counts()).isEmpty();
        assertThat(all.slots().getFirst().measures().intendedWeight()).isEqualTo(undefined(Why.ZERO_MAXIMUM));
        assertThat(all.students().getFirst().tally().share()).isEqualTo(undefined(Why.ZERO_MAXIMUM));
    }

    @Test
    void oneSlotHasNoInternalConsistency() {
        SetReport report =
                Marks.of(new double[] {1}, new double[] {0}, new double[] {1}).report();
        assertThat(report.set().internalConsistency()).isEqualTo(undefined(Why.ONE_SLOT));
        assertThat(report.set().standardError()).isEqualTo(undefined(Why.ONE_SLOT));
    }

    @Test
    void oneThingThatAllSlotsMeasureLeavesNoError() {
        double[][] rows = {{0.1, 0.1, 0.1}, {0.7, 0.7, 0.7}, {0.3, 0.3, 0.3}, {1, 1, 1}};
        SetStatistics set = Marks.of(rows).report().set();
        assertThat(set.internalConsistency().number().orElseThrow())
                .isCloseTo(100, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(set.errorRatio().number()).isPresent();
    }

    @Test
    void outcomesThatDoNotFitThePlanAreRefused() {
        Marks marks = Marks.of(new double[] {1, 0}, new double[] {0, 1});
        List<Outcome> shuffled = new ArrayList<>(marks.outcomes());
        Collections.swap(shuffled, 1, 2);
        assertThatThrownBy(() -> ItemAnalysis.of(marks.plan(), shuffled::forEach))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("together");
        List<Outcome> twice = new ArrayList<>(marks.outcomes());
        twice.addFirst(twice.getFirst());
        assertThatThrownBy(() -> ItemAnalysis.of(marks.plan(), twice::forEach))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two outcomes");
        List<Outcome> elsewhere =
                List.of(new Outcome(Marks.student(1), 9, "item-1", 1, true, List.of(), OptionalDouble.empty()));
        assertThatThrownBy(() -> ItemAnalysis.of(marks.plan(), elsewhere::forEach))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slot 9");
        List<Outcome> strange =
                List.of(new Outcome(Marks.student(1), 1, "item-x", 1, true, List.of(), OptionalDouble.empty()));
        assertThatThrownBy(() -> ItemAnalysis.of(marks.plan(), strange::forEach))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item-x");
    }

    private static List<Figure> figures(SetStatistics set) {
        return List.of(
                set.mean(),
                set.median(),
                set.standardDeviation(),
                set.skewness(),
                set.kurtosis(),
                set.internalConsistency(),
                set.errorRatio(),
                set.standardError());
    }

    private static List<Figure> figures(Measures m) {
        return List.of(
                m.facility(),
                m.standardDeviation(),
                m.guessScore(),
                m.effectiveWeight(),
                m.discriminationIndex(),
                m.discriminativeEfficiency());
    }
}
