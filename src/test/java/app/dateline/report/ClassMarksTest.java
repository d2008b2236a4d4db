package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Policy;
import app.dateline.assignment.Policy.Counts;
import app.dateline.assignment.Policy.Repeats;
import app.dateline.assignment.Policy.Showing;
import app.dateline.assignment.Policy.Sort;
import app.dateline.assignment.Policy.Times;
import app.dateline.assignment.Policy.When;
import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import app.dateline.report.Correction.Change;
import app.dateline.report.Correction.Credit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts of several attempts, what statistics are made of, and what a correction does to both. */
class ClassMarksTest {

    private static final UUID SET = new UUID(9, 9);
    private static final UUID ANN = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final Instant NOON = SampleItems.NOON;

    private final List<Item> items = List.of(Things.single("a", 3, 0), Things.single("b", 3, 0));

    @Test
    void the_policy_says_which_attempt_counts_and_those_that_go_on_do_not() {
        assertThat(counted(Counts.FIRST)).isEqualTo(new Standing(1, 2));
        assertThat(counted(Counts.BEST)).isEqualTo(new Standing(2, 2));
        assertThat(counted(Counts.LAST)).isEqualTo(new Standing(0, 2));
        assertThat(counted(Counts.MEAN)).isEqualTo(new Standing(1, 2));
    }

    private Standing counted(Counts counts) {
        ClassMarks marks = marks(policy(new Sort.Graded(), counts));
        marks.add(attempt(ANN, 0, 1, true, 0, 1));
        marks.add(attempt(ANN, 0, 2, true, 0, 0));
        marks.add(attempt(ANN, 0, 3, true, 1, 1));
        marks.add(attempt(ANN, 0, 4, false, 0, 0));
        return marks.students().getFirst().after();
    }

    @Test
    void who_has_not_ended_an_attempt_has_no_mark() {
        ClassMarks marks = marks(policy(new Sort.Graded(), Counts.FIRST));
        marks.add(attempt(ANN, 0, 1, false, 0, 0));
        assertThat(marks.students().getFirst().marked()).isFalse();
        assertThat(marks.report(2).set().count()).isZero();
        assertThat(marks.report(2).slots())
                .as("nothing was dropped")
                .extracting(SlotStatistics::slot)
                .containsExactly(0, 1);
    }

    @Test
    void the_portions_of_a_drip_add_up() {
        ClassMarks marks = marks(policy(new Sort.Drip(1, true), Counts.BEST));
        marks.add(attempt(ANN, 0, 1, true, 0, 0));
        marks.add(attempt(ANN, 0, 2, true, 1, 1));
        marks.add(attempt(ANN, 1, 1, true, 0, 1));
        assertThat(marks.students().getFirst().after()).isEqualTo(new Standing(3, 4));
        assertThat(marks.students().getFirst().counting()).hasSize(2);
    }

    @Test
    void statistics_are_of_what_counts_and_a_place_that_is_not_reached_is_there() {
        ClassMarks marks = marks(policy(new Sort.Graded(), Counts.BEST));
        marks.add(attempt(ANN, 0, 1, true, 1, 1));
        marks.add(attempt(ANN, 0, 2, true, 0, 0));
        marks.add(attempt(BEN, 0, 1, true, 0, null));
        SetReport report = marks.report(3);
        assertThat(report.set().count()).isEqualTo(2);
        assertThat(report.set().mean()).isEqualTo(Figure.of(1.5));
        assertThat(report.slots()).extracting(SlotStatistics::slot).containsExactly(0, 1, 2);
        assertThat(report.slots().get(1).items().getFirst().unanswered()).isEqualTo(1);
        assertThat(report.slots().get(2).items()).isEmpty();
        assertThat(report.slots().getFirst().times().median()).isEqualTo(Figure.of(10));
    }

    @Test
    void where_the_mean_counts_each_attempt_is_a_student_of_its_own() {
        ClassMarks marks = marks(policy(new Sort.Graded(), Counts.MEAN));
        marks.add(attempt(ANN, 0, 1, true, 1, 1));
        marks.add(attempt(ANN, 0, 2, true, 0, 0));
        assertThat(marks.report(2).set().count()).isEqualTo(2);
    }

    @Test
    void what_is_dropped_is_in_no_statistics_and_out_of_everybodys_maximum() {
        ClassMarks marks = new ClassMarks(
                policy(new Sort.Graded(), Counts.FIRST),
                new Alignment(items),
                new Remarking(
                        Things.scorer(),
                        List.of(new Correction(
                                UUID.randomUUID(),
                                Correction.at(1),
                                new Change.Dropped(Credit.NOBODY),
                                "The map was wrong.",
                                BEN,
                                NOON))));
        marks.add(attempt(ANN, 0, 1, true, 1, 0));
        StudentMarks ann = marks.students().getFirst();
        assertThat(ann.before()).isEqualTo(new Standing(1, 2));
        assertThat(ann.after()).isEqualTo(new Standing(0, 1));
        assertThat(ann.corrected()).isTrue();
        assertThat(ann.tries().getFirst().seconds())
                .as("the time at what was dropped is spent all the same")
                .isEqualTo(20);
        assertThat(marks.report(2).slots()).extracting(SlotStatistics::slot).containsExactly(0);
    }

    private ClassMarks marks(Policy policy) {
        return new ClassMarks(policy, new Alignment(items), new Remarking(Things.scorer(), List.of()));
    }

    private static Policy policy(Sort sort, Counts counts) {
        Times times =
                new Times(LocalDateTime.parse("2026-05-04T09:00"), null, null, Policy.Late.REFUSED, Duration.ZERO);
        return new Policy(sort, times, new Repeats(0, counts, Duration.ZERO), new Showing(When.AT_ONCE, true), true);
    }

    /** One that chose these options, one every ten seconds. */
    private Attempt attempt(UUID student, int portion, int number, boolean ended, @Nullable Integer... options) {
        SequencedMap<Integer, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i++) {
            Integer option = options[i];
            if (option != null) {
                answers.put(
                        i,
                        new Answer(
                                i,
                                new Response.Chosen(option),
                                new Mark(option == 0 ? 1 : 0, List.of()),
                                NOON.plusSeconds(10L * (i + 1))));
            }
        }
        return new Attempt(
                UUID.randomUUID(),
                student,
                QuizRequest.tenOn("sailing"),
                7,
                "base-1",
                Attempt.FeedbackTime.AT_THE_END,
                NOON,
                ended ? NOON.plusSeconds(60) : null,
                items,
                answers,
                new Attempt.Assigned(SET, portion, number, List.of(0, 1)));
    }
}
