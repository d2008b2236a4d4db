package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our figures beside Moodle's own. The marks and figures called published are those that Moodle tests its report with:
 * 25 students, seven slots, in {@code mod/quiz/report/statistics/tests} the tables {@code results00} and {@code qstats00} of
 * its fixtures and the set's figures in {@code stats_from_steps_walkthrough_test}; they were worked out in a spreadsheet,
 * independently of its program. Those called computed are printed by moodle_statistics.py from the published formulas.
 */
class MoodleFiguresTest {

    /** Eight digits. */
    private static final double DIGITS = 1e-8;

    @Test
    void everyFigureOfThePublishedExampleIsMoodlesToEightDigits() {
        SequencedMap<String, Double> published = Table.figures("published-figures.csv");
        assertThat(published)
                .as("5 of each of seven slots, 4 of each of two variants, 9 of the set")
                .hasSize(52);
        SequencedMap<String, Double> ours = Table.figures(publishedWithVariants());
        published.forEach((name, value) -> assertThat(ours.get(name))
                .as(name)
                .isNotNull()
                .isCloseTo(
                        value,
                        within(name.contains("variant") ? 5 * DIGITS * Math.abs(value) : DIGITS * Math.abs(value))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "made-up"})
    void everyFigureIsThatOfTheIndependentScript(String example) {
        SequencedMap<String, Double> computed = Table.figures(example + "-computed.csv");
        SequencedMap<String, Double> ours =
                Table.figures(Table.marks(example + "-marks.csv").report());
        assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(computed.keySet());
        computed.forEach((name, value) ->
                assertThat(ours.get(name)).as(name).isCloseTo(value, within(1e-10 * Math.max(1, Math.abs(value)))));
    }

    @Test
    void theMadeUpExampleHasASlotThatRunsAgainstTheOthers() {
        SetReport report = Table.marks("made-up-marks.csv").report();
        assertThat(report.slots())
                .filteredOn(slot ->
                        slot.measures().effectiveWeight().equals(Figure.undefined(Figure.Why.NEGATIVE_COVARIANCE)))
                .extracting(SlotStatistics::slot)
                .containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "made-up"})
    void theScriptStillPrintsTheTable(String example) throws IOException, InterruptedException {
        assumeThat(pythonIsThere()).as("python3 is there").isTrue();
        Process script = new ProcessBuilder(
                        "python3",
                        Table.FOLDER.resolve("moodle_statistics.py").toString(),
                        Table.FOLDER.resolve(example + "-marks.csv").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).isZero();
        assertThat(printed.lines())
                .containsExactlyElementsOf(Files.readAllLines(Table.FOLDER.resolve(example + "-computed.csv")));
    }

    private static SetReport publishedWithVariants() {
        Marks marks = Table.marks("published-marks.csv");
        Map<Integer, String> variants = Table.variants("variants-of-slot-2.csv");
        SetPlan plain = marks.plan();
        Map<String, Asked> items = new java.util.HashMap<>(plain.items());
        variants.values().forEach(variant -> items.put(variant, Marks.asked(variant)));
        List<Outcome> outcomes = marks.outcomes().stream()
                .flatMap(o -> o.slot() == 2 ? Stream.of(standing(o, variants)) : Stream.of(o))
                .toList();
        return ItemAnalysis.of(new SetPlan(plain.slots(), items), outcomes::forEach);
    }

    private static Outcome standing(Outcome o, Map<Integer, String> variants) {
        String item = variants.get((int) o.student().getLeastSignificantBits());
        return new Outcome(o.student(), o.slot(), item, o.fraction(), o.answered(), o.options(), o.seconds());
    }

    private static boolean pythonIsThere() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
