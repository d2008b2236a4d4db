package app.dateline.assignment.service;

import static app.dateline.assignment.Rules.between;
import static app.dateline.assignment.Rules.graded;
import static app.dateline.assignment.Rules.late;
import static app.dateline.assignment.Rules.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.assignment.Access;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Assignments.Answered;
import app.dateline.assignment.Assignments.Line;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Policy.Counts;
import app.dateline.assignment.Policy.Late;
import app.dateline.assignment.Policy.Repeats;
import app.dateline.assignment.Policy.Showing;
import app.dateline.assignment.Policy.Times;
import app.dateline.assignment.Policy.When;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.School.Pupil;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Disclosure;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.service.Starting;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakingTest {

    private static final Duration FORTY = Duration.ofMinutes(40);

    private final School school = new School();

    @Test
    void answers_are_kept_and_counted() {
        Assignment set = school.given(graded(Times.ANY));
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        for (int i = 0; i < 3; i++) {
            assertThat(answer(anna, set, sitting, i, true)).isInstanceOf(Handing.Kept.class);
        }
        answer(anna, set, sitting, 3, false);
        school.taking.finish(anna.browser(), set.id(), sitting.id());

        Desk desk = desk(anna, set);
        assertThat(desk.mark()).hasValue(0.6);
        assertThat(desk.access()).isEqualTo(new Access.UsedUp(1));
        assertThat(school.giving.lines(school.teacher, set.id()))
                .singleElement()
                .satisfies(l -> assertThat(l.points()).isEqualTo(3))
                .satisfies(l -> assertThat(l.answered()).isEqualTo(4));
    }

    @Test
    void who_is_cut_off_ten_seconds_before_the_end_loses_nothing_and_nobody_has_to_be_there() {
        Assignment set = school.given(graded(between("2026-05-04T09:00", "2026-05-04T10:00", FORTY)));
        Pupil anna = school.pupil("Anna");
        Instant started = school.now;
        Sitting sitting = begun(anna, set);
        answer(anna, set, sitting, 0, true);
        school.now = started.plus(FORTY).minusSeconds(10);
        assertThat(answer(anna, set, sitting, 1, true)).isInstanceOf(Handing.Kept.class);

        school.now = started.plus(Duration.ofDays(3));
        assertThat(school.giving.lines(school.teacher, set.id()))
                .singleElement()
                .satisfies(l -> assertThat(l.times().finished()).isEqualTo(started.plus(FORTY)))
                .satisfies(l -> assertThat(l.points()).isEqualTo(2));
        assertThat(school.kept
                        .attempts()
                        .find(anna.student().id(), sitting.id())
                        .orElseThrow()
                        .finished())
                .isEqualTo(started.plus(FORTY));
        assertThat(desk(anna, set).mark()).hasValue(0.4);
    }

    @Test
    void an_answer_after_the_end_is_not_kept_and_what_was_is() {
        Assignment set = school.given(graded(between(null, null, FORTY)));
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        answer(anna, set, sitting, 0, true);
        Instant deadline = school.now.plus(FORTY);
        school.now = deadline;

        assertThat(answer(anna, set, sitting, 1, true)).isInstanceOfSatisfying(Handing.Over.class, over -> {
            assertThat(over.ended()).isEqualTo(deadline);
            assertThat(over.sitting().answered()).isEqualTo(1);
        });
        assertThat(answer(anna, set, sitting, 0, true)).isInstanceOf(Handing.Already.class);
        assertThat(school.taking
                        .finish(anna.browser(), set.id(), sitting.id())
                        .orElseThrow()
                        .isFinished())
                .isTrue();
        assertThat(line(set).times().finished()).isEqualTo(deadline);
    }

    @Test
    void a_late_answer_is_kept_within_the_grace_and_marked() {
        Assignment set = school.given(graded(late(between(null, null, FORTY), Late.MARKED, Duration.ofMinutes(1))));
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        assertThat(answer(anna, set, sitting, 0, true))
                .isInstanceOfSatisfying(
                        Handing.Kept.class, k -> assertThat(k.late()).isFalse());
        school.now = school.now.plus(FORTY).plusSeconds(59);
        Instant kept = school.now;
        assertThat(answer(anna, set, sitting, 1, true))
                .isInstanceOfSatisfying(
                        Handing.Kept.class, k -> assertThat(k.late()).isTrue());
        school.now = school.now.plusSeconds(1);
        assertThat(answer(anna, set, sitting, 2, true)).isInstanceOf(Handing.Over.class);
        assertThat(line(set).times().finished()).isEqualTo(kept);
    }

    @Test
    void extra_time_of_the_class_and_of_the_set_goes_beyond_the_closing_time() {
        Assignment set = school.given(graded(between("2026-05-04T09:00", "2026-05-04T09:40", FORTY)));
        Pupil anna = school.pupil("Anna");
        Pupil ben = school.pupil("Ben");
        Pupil cem = school.pupil("Cem");
        school.classes.giveExtra(school.teacher, ben.student().id(), new Extra(25, Duration.ZERO));
        school.giving.giveExtra(school.teacher, set.id(), cem.student().id(), new Extra(50, Duration.ZERO));
        Sitting a = begun(anna, set);
        Sitting b = begun(ben, set);
        Sitting c = begun(cem, set);

        school.now = School.MORNING.plus(Duration.ofMinutes(45));
        assertThat(answer(anna, set, a, 0, true)).isInstanceOf(Handing.Over.class);
        assertThat(answer(ben, set, b, 0, true)).isInstanceOf(Handing.Kept.class);
        school.now = School.MORNING.plus(Duration.ofMinutes(55));
        assertThat(answer(ben, set, b, 1, true)).isInstanceOf(Handing.Over.class);
        assertThat(answer(cem, set, c, 0, true)).isInstanceOf(Handing.Kept.class);
        assertThat(school.giving.lines(school.teacher, set.id()))
                .extracting(l -> l.times().finished())
                .containsExactlyInAnyOrder(
                        School.MORNING.plus(FORTY), School.MORNING.plus(Duration.ofMinutes(50)), null);
    }

    @Test
    void nothing_starts_before_it_opens_or_after_it_closed() {
        Assignment set = school.given(graded(between("2026-05-04T10:00", "2026-05-04T11:00")));
        Pupil anna = school.pupil("Anna");
        Instant opens = Instant.parse("2026-05-04T08:00:00Z");

        assertThat(school.taking.start(anna.browser(), set.id()))
                .isEqualTo(new Beginning.NotNow(new Access.NotYet(opens)));
        school.now = opens.plus(Duration.ofHours(1));
        assertThat(school.taking.start(anna.browser(), set.id()))
                .isEqualTo(new Beginning.NotNow(new Access.Closed(school.now)));
        assertThat(school.giving.lines(school.teacher, set.id())).isEmpty();
    }

    @Test
    void who_starts_again_while_an_attempt_goes_on_finds_it() {
        Assignment set = school.given(graded(between(null, null, FORTY)), Variety.PARALLEL);
        Pupil anna = school.pupil("Anna");
        Sitting first = begun(anna, set);
        answer(anna, set, first, 2, true);
        school.now = school.now.plusSeconds(60);

        Sitting again = begun(anna, set);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.response(2)).isPresent();
    }

    @Test
    void of_several_attempts_the_one_counts_that_the_policy_says() {
        Repeats twice = new Repeats(2, Counts.LAST, Duration.ofMinutes(10));
        Assignment set = school.given(graded(Times.ANY, twice));
        Pupil anna = school.pupil("Anna");
        Sitting first = begun(anna, set);
        for (int i = 0; i < 5; i++) {
            answer(anna, set, first, i, true);
        }
        school.taking.finish(anna.browser(), set.id(), first.id());
        assertThat(school.taking.start(anna.browser(), set.id()))
                .isEqualTo(new Beginning.NotNow(new Access.Waits(school.now.plus(Duration.ofMinutes(10)))));
        school.now = school.now.plus(Duration.ofMinutes(10));
        Sitting second = begun(anna, set);
        assertThat(desk(anna, set).mark()).as("the second goes on").hasValue(1);
        answer(anna, set, second, 0, true);
        school.taking.finish(anna.browser(), set.id(), second.id());

        assertThat(desk(anna, set).mark()).hasValue(0.2);
        assertThat(desk(anna, set).tries()).extracting(Desk.Tried::number).containsExactly(1, 2);
    }

    @Test
    void what_is_shown_after_closing_is_shown_to_nobody_while_one_may_answer() {
        Policy policy =
                shown(between("2026-05-04T09:00", "2026-05-04T09:40", FORTY), new Showing(When.AFTER_CLOSING, true));
        Assignment set = school.given(policy);
        Pupil anna = school.pupil("Anna");
        Pupil ben = school.pupil("Ben");
        school.classes.giveExtra(school.teacher, ben.student().id(), new Extra(100, Duration.ZERO));
        Sitting sitting = begun(anna, set);
        answer(anna, set, sitting, 0, true);
        assertThat(sitting(anna, set, sitting).feedback(0)).isEmpty();
        assertThat(sitting(anna, set, sitting).fraction(0)).isEmpty();

        Instant done = School.MORNING.plus(Duration.ofMinutes(80));
        school.now = done.minusMillis(1);
        assertThat(desk(anna, set).disclosure()).isEqualTo(Disclosure.NOTHING);
        assertThat(desk(anna, set).shownFrom()).isEqualTo(done);
        assertThat(desk(anna, set).mark()).isEmpty();
        assertThat(desk(anna, set).tries())
                .singleElement()
                .satisfies(t -> assertThat(t.earned()).isEmpty());
        assertThat(sitting(anna, set, sitting).finished()).isEmpty();
        school.now = done;
        assertThat(sitting(anna, set, sitting).feedback(0)).isPresent();
        assertThat(sitting(anna, set, sitting).finished()).isPresent();
        assertThat(desk(anna, set).mark()).hasValue(0.2);
    }

    @Test
    void marks_without_keys_let_no_key_out() {
        Assignment set = school.given(shown(Times.ANY, new Showing(When.AT_ONCE, false)));
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        answer(anna, set, sitting, 0, false);
        school.taking.finish(anna.browser(), set.id(), sitting.id());

        Sitting after = sitting(anna, set, sitting);
        assertThat(after.fraction(0)).hasValue(0);
        assertThat(after.feedback(0)).isEmpty();
        assertThat(after.finished()).isEmpty();
    }

    @Test
    void where_there_is_no_way_back_each_question_comes_in_its_turn() {
        Policy forward = new Policy(new Policy.Sort.Graded(), Times.ANY, Repeats.ONCE, Rules.AT_ONCE, false);
        Assignment set = school.given(forward);
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);

        assertThat(sitting.has(0)).isTrue();
        assertThat(sitting.has(1)).isFalse();
        assertThatThrownBy(() -> sitting.question(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(answer(anna, set, sitting, 2, true)).isEqualTo(new Handing.NotYet(0));
        assertThat(school.taking.answer(anna.browser(), set.id(), sitting.id(), 0, new Response.Skipped()))
                .isInstanceOf(Handing.Kept.class);
        assertThat(answer(anna, set, sitting, 0, true))
                .as("passed over is passed over")
                .isInstanceOf(Handing.Already.class);
        assertThat(sitting(anna, set, sitting).has(1)).isTrue();
        assertThat(answer(anna, set, sitting, 1, true)).isInstanceOf(Handing.Kept.class);
    }

    @Test
    void answers_may_be_changed_where_there_is_a_way_back_and_nothing_is_shown_yet() {
        Assignment set = school.given(shown(Times.ANY, new Showing(When.NEVER, false)));
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        answer(anna, set, sitting, 0, false);
        assertThat(answer(anna, set, sitting, 0, true)).isInstanceOf(Handing.Kept.class);
        school.taking.finish(anna.browser(), set.id(), sitting.id());
        assertThat(answer(anna, set, sitting, 0, false)).isInstanceOf(Handing.Already.class);
        assertThat(line(set).points()).isEqualTo(1);

        Assignment atOnce = school.given(graded(Times.ANY));
        Sitting other = begun(anna, atOnce);
        answer(anna, atOnce, other, 0, false);
        assertThat(answer(anna, atOnce, other, 0, true)).isInstanceOf(Handing.Already.class);
        assertThat(line(atOnce).points()).isZero();
    }

    @Test
    void who_has_seen_what_is_right_changes_nothing_whatever_the_rules_are_now() {
        Assignment set = school.given(graded(Times.ANY));
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        answer(anna, set, sitting, 0, false);
        assertThat(sitting(anna, set, sitting).feedback(0)).isPresent();
        school.giving.change(school.teacher, set.id(), shown(Times.ANY, new Showing(When.NEVER, false)));
        assertThat(answer(anna, set, sitting, 0, true)).isInstanceOf(Handing.Already.class);
        assertThat(line(set).points()).isZero();
    }

    @Test
    void what_is_chosen_when_time_runs_out_is_taken_and_what_stands_already_is_left_alone() {
        Policy policy =
                markedLate(shown(between(null, "2026-05-04T18:00", FORTY), new Showing(When.AFTER_CLOSING, false)));
        Assignment set = school.given(policy);
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        Instant first = school.now;
        answer(anna, set, sitting, 0, true);
        Response stands = sitting(anna, set, sitting).response(0).orElseThrow();
        school.now = first.plus(FORTY).plusSeconds(5);
        school.taking.lastCall(anna.browser(), set.id(), sitting.id(), 0, stands);
        assertThat(attempt(anna, sitting).answer(0).orElseThrow().given())
                .as("a page that wakes late makes no answer late")
                .isEqualTo(first);
        school.taking.lastCall(anna.browser(), set.id(), sitting.id(), 1, new Response.Chosen(0));
        assertThat(attempt(anna, sitting).answer(1)).isPresent();
    }

    private static Policy markedLate(Policy policy) {
        return new Policy(
                policy.sort(),
                Rules.late(policy.times(), Late.MARKED, Duration.ofMinutes(1)),
                policy.repeats(),
                policy.showing(),
                policy.back());
    }

    @Test
    void the_clock_of_a_page_ends_nothing_before_its_time() {
        Assignment set = school.given(graded(between(null, null, FORTY)));
        Pupil anna = school.pupil("Anna");
        Instant started = school.now;
        Sitting sitting = begun(anna, set);
        school.giving.giveExtra(school.teacher, set.id(), anna.student().id(), new Extra(50, Duration.ZERO));
        school.now = started.plus(FORTY);
        assertThat(school.taking
                        .timeUp(anna.browser(), set.id(), sitting.id())
                        .orElseThrow()
                        .isFinished())
                .isFalse();
        school.now = started.plus(Duration.ofMinutes(60));
        assertThat(school.taking
                        .timeUp(anna.browser(), set.id(), sitting.id())
                        .orElseThrow()
                        .isFinished())
                .isTrue();
        assertThat(line(set).times().finished()).isEqualTo(school.now);
    }

    @Test
    void a_date_that_could_be_two_is_asked_back_always_while_nothing_may_be_told() {
        QuizRequest dates = new QuizRequest(
                Shipped.COLLECTION, Set.of(), Set.of(), Set.of(Form.TYPED_DATE), Set.of(), 3, QuizRequest.Level.MIXED);
        UUID about = school.sets.create(school.teacher, "Dates", dates, 7).id();
        Policy never = shown(Times.ANY, new Showing(When.NEVER, false));
        Assignment set = school.giving
                .give(school.teacher, about, school.course.id(), never, Variety.SAME)
                .orElseThrow();
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        Response neither = new Response.Typed("3/4/1999");
        assertThat(school.taking.answer(anna.browser(), set.id(), sitting.id(), 0, neither))
                .isInstanceOfSatisfying(
                        Handing.Unclear.class, u -> assertThat(u.readings()).hasSize(2));
        school.taking.lastCall(anna.browser(), set.id(), sitting.id(), 0, neither);
        assertThat(attempt(anna, sitting).answer(0))
                .as("nobody can be asked any more")
                .isPresent();

        Assignment atOnce = school.giving
                .give(school.teacher, about, school.course.id(), graded(Times.ANY), Variety.SAME)
                .orElseThrow();
        Sitting other = begun(anna, atOnce);
        assertThat(school.taking.answer(anna.browser(), atOnce.id(), other.id(), 0, neither))
                .as("where it makes no difference nobody is asked")
                .isInstanceOf(Handing.Kept.class);
    }

    @Test
    void whose_time_was_up_stays_so_whoever_gets_more_time_later() {
        Assignment set = school.given(graded(between(null, null, FORTY)));
        Pupil anna = school.pupil("Anna");
        Pupil ben = school.pupil("Ben");
        Sitting annas = begun(anna, set);
        Sitting bens = begun(ben, set);
        school.now = school.now.plus(Duration.ofMinutes(45));
        school.giving.giveExtra(school.teacher, set.id(), anna.student().id(), new Extra(50, Duration.ZERO));
        assertThat(answer(anna, set, annas, 0, true)).isInstanceOf(Handing.Over.class);
        school.classes.giveExtra(school.teacher, ben.student().id(), new Extra(50, Duration.ZERO));
        assertThat(answer(ben, set, bens, 0, true)).isInstanceOf(Handing.Over.class);
    }

    @Test
    void a_drip_gives_each_day_its_own_items() {
        Assignment set = school.given(Rules.drip(2, true, between("2026-05-04T09:00", null)));
        Pupil anna = school.pupil("Anna");
        List<String> seen = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            Sitting sitting = begun(anna, set);
            assertThat(sitting.size()).isEqualTo(day < 2 ? 2 : 1);
            attempt(anna, sitting).items().forEach(i -> seen.add(i.id()));
            school.taking.finish(anna.browser(), set.id(), sitting.id());
            Beginning more = school.taking.start(anna.browser(), set.id());
            school.now = school.now.plus(Duration.ofDays(1));
            assertThat(more)
                    .isEqualTo(
                            new Beginning.NotNow(day < 2 ? new Access.MoreToCome(school.now) : new Access.UsedUp(1)));
        }
        assertThat(seen)
                .containsExactlyElementsOf(school.kept.assignments().entries(set.id()).stream()
                        .map(e -> e.item().id())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Variety.class)
    void each_student_gets_what_the_variety_says(Variety variety) {
        Assignment set = school.given(graded(Times.ANY), variety);
        List<Item> originals = school.kept.assignments().entries(set.id()).stream()
                .map(e -> e.item())
                .toList();
        List<List<Item>> quizzes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Pupil pupil = school.pupil("Student " + i);
            Attempt attempt = attempt(pupil, begun(pupil, set));
            quizzes.add(attempt.items());
            for (int at = 0; at < attempt.items().size(); at++) {
                assertThat(attempt.items().get(at).head().facts())
                        .containsExactlyInAnyOrderElementsOf(originals
                                .get(attempt.assigned().places().get(at))
                                .head()
                                .facts());
            }
        }
        assertThat(quizzes.stream().distinct().count()).isEqualTo(variety == Variety.SAME ? 1 : 8);
    }

    @Test
    void statistics_find_answers_by_their_place_however_they_were_shuffled() {
        Assignment set = school.given(graded(Times.ANY), Variety.SHUFFLED);
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        List<Integer> places = attempt(anna, sitting).assigned().places();
        answer(anna, set, sitting, places.indexOf(3), true);
        answer(anna, set, sitting, places.indexOf(1), false);
        List<Answered> answers = new ArrayList<>();
        school.giving.answers(school.teacher, set.id(), answers::add);

        assertThat(answers).extracting(Answered::place).containsExactly(1, 3);
        assertThat(answers).extracting(Answered::fraction).containsExactly(0.0, 1.0);
    }

    @Test
    void nobody_reaches_what_is_another_students_or_another_classs() {
        Assignment set = school.given(graded(Times.ANY));
        Pupil anna = school.pupil("Anna");
        Pupil ben = school.pupil("Ben");
        UUID stranger = UUID.randomUUID();
        Sitting hers = begun(anna, set);

        assertThat(school.taking.start(stranger, set.id())).isEqualTo(new Beginning.Unknown());
        assertThat(school.taking.desks(stranger)).isEmpty();
        for (UUID other : List.of(ben.browser(), stranger, anna.student().id())) {
            assertThat(school.taking.sitting(other, set.id(), hers.id())).isEmpty();
            assertThat(school.taking.finish(other, set.id(), hers.id())).isEmpty();
            assertThat(school.taking.answer(other, set.id(), hers.id(), 0, new Response.Chosen(0)))
                    .isEqualTo(new Handing.Unknown());
        }
        assertThat(line(set).times().finished()).isNull();
        assertThat(school.taking.desks(ben.browser()))
                .singleElement()
                .satisfies(d -> assertThat(d.tries()).isEmpty());
    }

    @Test
    void an_attempt_at_a_set_cannot_be_reached_as_if_it_were_the_learners_own() {
        Assignment set = school.given(shown(Times.ANY, new Showing(When.NEVER, false)));
        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, set);
        UUID student = anna.student().id();
        Sittings own = new Sittings(school.kept.attempts(), school.examiners, school.clock, school.chance);

        assertThat(own.find(student, sitting.id())).isEmpty();
        assertThat(own.finish(student, sitting.id())).isEmpty();
        assertThat(own.unfinished(student)).isEmpty();
        assertThat(own.again(student, sitting.id())).isEqualTo(new Starting.Refused(Starting.Reason.NO_SUCH_ATTEMPT));
        own.discard(student, sitting.id());
        assertThat(school.taking.sitting(anna.browser(), set.id(), sitting.id()))
                .isPresent();
    }

    @Test
    void without_its_collection_a_set_cannot_be_begun_but_is_not_lost() {
        Assignment set = school.given(graded(Times.ANY));
        Pupil anna = school.pupil("Anna");
        school.examiner = Optional.empty();
        assertThat(school.taking.start(anna.browser(), set.id())).isEqualTo(new Beginning.Impossible());
        school.examiner = Optional.of(Shipped.EXAMINER);
        assertThat(begun(anna, set).size()).isEqualTo(5);
    }

    private Sitting begun(Pupil pupil, Assignment set) {
        Beginning beginning = school.taking.start(pupil.browser(), set.id());
        assertThat(beginning).isInstanceOf(Beginning.Begun.class);
        return ((Beginning.Begun) beginning).sitting();
    }

    /** Answers a single choice, rightly or not. */
    private Handing answer(Pupil pupil, Assignment set, Sitting sitting, int position, boolean right) {
        int key = ((Item.SingleChoice) attempt(pupil, sitting).items().get(position)).key();
        return school.taking.answer(
                pupil.browser(), set.id(), sitting.id(), position, new Response.Chosen(right ? key : (key + 1) % 3));
    }

    private Attempt attempt(Pupil pupil, Sitting sitting) {
        return school.kept.attempts().find(pupil.student().id(), sitting.id()).orElseThrow();
    }

    private Sitting sitting(Pupil pupil, Assignment set, Sitting sitting) {
        return school.taking.sitting(pupil.browser(), set.id(), sitting.id()).orElseThrow();
    }

    private Desk desk(Pupil pupil, Assignment set) {
        return school.taking.desk(pupil.browser(), set.id()).orElseThrow();
    }

    private Line line(Assignment set) {
        List<Line> lines = school.giving.lines(school.teacher, set.id());
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
