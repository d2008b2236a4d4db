package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.fact.Kind;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a report says beyond Moodle's figures: options, times, kinds, articles, facts, students. */
class SetReportTest {

    private static final Item CHOICE = Things.single("choice", 3, 0);
    private static final Item SEVERAL = Things.multiple("several", 4, Set.of(1, 2));
    private static final Item CLAIM = Things.claim("claim", true);

    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void whatEachOptionDrewWithTheTotalsOfThoseWhoChoseIt() {
        given(1, CHOICE, new Response.Chosen(0), 1, 10);
        given(2, CHOICE, new Response.Chosen(2), 0, 20);
        given(3, CHOICE, new Response.Chosen(2), 0, 30);
        given(4, CHOICE, new Response.Skipped(), 0, 40);
        given(1, SEVERAL, new Response.Picked(Set.of(1, 2)), 1, 5);
        given(2, SEVERAL, new Response.Picked(Set.of(1, 3)), 0, 5);
        given(3, SEVERAL, new Response.Picked(Set.of(1)), 0.5, 5);
        ItemStatistics choice = report().slots().getFirst().items().getFirst();
        assertThat(choice.unanswered()).isEqualTo(1);
        assertThat(choice.options()).extracting(OptionStatistics::count).containsExactly(1, 0, 2);
        assertThat(choice.options()).extracting(OptionStatistics::key).containsExactly(true, false, false);
        assertThat(choice.options())
                .extracting(OptionStatistics::share)
                .containsExactly(Figure.of(0.25), Figure.of(0), Figure.of(0.5));
        assertThat(choice.options())
                .extracting(OptionStatistics::meanTotal)
                .containsExactly(Figure.of(3), Figure.undefined(Figure.Why.NOBODY), Figure.of(0.5));
        ItemStatistics several = report().slots().get(1).items().getFirst();
        assertThat(several.options()).extracting(OptionStatistics::count).containsExactly(0, 3, 1, 1);
        assertThat(several.measures().count()).as("not everybody came so far").isEqualTo(3);
    }

    @Test
    void trueIsTheFirstOptionAndFalseTheSecond() {
        given(1, CLAIM, new Response.Judged(false), 0, 1);
        given(2, CLAIM, new Response.Judged(true), 1, 1);
        given(3, CLAIM, new Response.Judged(false), 0, 1);
        List<OptionStatistics> options =
                report().slots().get(2).items().getFirst().options();
        assertThat(options).extracting(OptionStatistics::count).containsExactly(1, 2);
        assertThat(options).extracting(OptionStatistics::key).containsExactly(true, false);
    }

    @Test
    void whoIsBestAndWeakestIsTakenFromTheWholeSet() {
        for (int student = 1; student <= 10; student++) {
            boolean strong = student > 5;
            given(student, CHOICE, new Response.Chosen(strong ? 1 : 0), strong ? 0 : 1, 1);
            given(student, SEVERAL, new Response.Picked(Set.of(0)), strong ? 1 : 0.0, 1);
            given(student, CLAIM, new Response.Judged(true), student > 7 ? 1 : 0, 1);
        }
        ItemStatistics choice = report().slots().getFirst().items().getFirst();
        assertThat(choice.upperGroup()).as("27 % of ten, and whoever ties").isEqualTo(3);
        assertThat(choice.lowerGroup()).as("five have one point").isEqualTo(5);
        assertThat(choice.options().get(1).upperShare()).isEqualTo(Figure.of(1));
        assertThat(choice.options().get(1).lowerShare()).isEqualTo(Figure.of(0));
    }

    @Test
    void whereAllTotalsAreAlikeNobodyIsBest() {
        for (int student = 1; student <= 6; student++) {
            given(student, CHOICE, new Response.Chosen(0), 1, 1);
        }
        ItemStatistics choice = report().slots().getFirst().items().getFirst();
        assertThat(choice.upperGroup()).isZero();
        assertThat(choice.options().getFirst().upperShare()).isEqualTo(Figure.undefined(Figure.Why.NOBODY));
    }

    @Test
    void timesAreGivenByMedianAndQuartilesOfThoseThatAreKnown() {
        double[] seconds = {7, 1, 3, 100};
        for (int i = 0; i < seconds.length; i++) {
            given(i + 1, CHOICE, new Response.Chosen(0), 1, seconds[i]);
        }
        outcomes.add(Outcome.of(Marks.student(9), 1, CHOICE, Optional.empty(), OptionalDouble.empty()));
        ResponseTimes times = report().slots().getFirst().times();
        assertThat(times.count()).isEqualTo(4);
        assertThat(times.lowerQuartile()).isEqualTo(Figure.of(2.5));
        assertThat(times.median()).isEqualTo(Figure.of(5));
        assertThat(times.upperQuartile()).isEqualTo(Figure.of(30.25));
        assertThat(report().slots().get(1).times().median()).isEqualTo(Figure.undefined(Figure.Why.NOBODY));
    }

    @Test
    void byKindArticleAndFact() {
        given(1, CHOICE, new Response.Chosen(0), 1, 1);
        given(2, CHOICE, new Response.Skipped(), 0, 1);
        given(1, SEVERAL, new Response.Picked(Set.of(1)), 0.5, 1);
        given(1, CLAIM, new Response.Judged(true), 1, 1);
        SetReport report = report();
        assertThat(report.byKind())
                .isEqualTo(Map.of(
                        Kind.VENUE, new Tally(3, 2, 2, 2, 3),
                        Kind.AIM, new Tally(1, 1, 0, 1, 2)));
        assertThat(report.byArticle().keySet()).containsExactly("gazette", "herald");
        assertThat(report.byArticle().get("herald").share()).isEqualTo(Figure.of(1));
        assertThat(report.byFact().keySet()).containsExactly("regatta-choice", "regatta-claim", "regatta-several");
        assertThat(report.byFact().get("regatta-choice").share()).isEqualTo(Figure.of(0.5));
    }

    @Test
    void eachStudentWithPointsAndTimeTheBestFirst() {
        given(1, CHOICE, new Response.Chosen(1), 0, 4);
        given(2, CHOICE, new Response.Chosen(0), 1, 5);
        given(2, SEVERAL, new Response.Picked(Set.of(1)), 0.5, 6);
        SetReport report = report();
        assertThat(report.students())
                .extracting(StudentResult::student)
                .containsExactly(Marks.student(2), Marks.student(1));
        StudentResult best = report.students().getFirst();
        assertThat(best.tally()).isEqualTo(new Tally(2, 2, 1, 2, 3));
        assertThat(best.seconds()).hasValue(11);
        assertThat(report.distribution().counts()).containsExactly(1, 0, 0, 0, 0, 1, 0, 0, 0, 0);
    }

    @Test
    void anOutcomeThatCannotBeIsNone() {
        assertThatThrownBy(() ->
                        new Outcome(Marks.student(1), 1, "choice", Double.NaN, true, List.of(), OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outcome(Marks.student(1), 1, "choice", 1, true, List.of(), OptionalDouble.of(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        outcomes.add(new Outcome(Marks.student(1), 1, "choice", 1, true, List.of(7), OptionalDouble.empty()));
        assertThatThrownBy(this::report)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("option 7");
    }

    @Test
    void everyFormAndEveryResponseCanBeReported() {
        for (Item item : SampleItems.oneOfEach()) {
            Asked asked = Asked.of(item);
            assertThat(asked.article()).contains("gazette");
            assertThat(asked.options() == 0).isEqualTo(asked.keys().isEmpty());
        }
        assertThat(SampleItems.responses()).extracting(Asked::chosen).contains(List.of(1, 2, 3), List.of(0), List.of());
    }

    private void given(int student, Item item, Response response, double fraction, double seconds) {
        int slot = List.of(CHOICE, SEVERAL, CLAIM).indexOf(item) + 1;
        Answer answer = new Answer(slot - 1, response, new Mark(fraction, List.of()), SampleItems.NOON);
        outcomes.add(Outcome.of(Marks.student(student), slot, item, Optional.of(answer), OptionalDouble.of(seconds)));
    }

    private SetReport report() {
        List<SetPlan.Slot> slots = List.of(new SetPlan.Slot(1, 1), new SetPlan.Slot(2, 2), new SetPlan.Slot(3, 1));
        Map<String, Asked> items =
                Map.of("choice", Asked.of(CHOICE), "several", Asked.of(SEVERAL), "claim", Asked.of(CLAIM));
        List<Outcome> ordered =
                outcomes.stream().sorted(Comparator.comparingInt(Outcome::slot)).toList();
        return ItemAnalysis.of(new SetPlan(slots, items), ordered::forEach);
    }
}
