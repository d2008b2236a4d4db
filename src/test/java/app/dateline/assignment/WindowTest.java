package app.dateline.assignment;

import static app.dateline.assignment.Rules.ANY_NUMBER;
import static app.dateline.assignment.Rules.between;
import static app.dateline.assignment.Rules.drip;
import static app.dateline.assignment.Rules.graded;
import static app.dateline.assignment.Rules.late;
import static app.dateline.assignment.Rules.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.assignment.Policy.Counts;
import app.dateline.assignment.Policy.Late;
import app.dateline.assignment.Policy.Repeats;
import app.dateline.assignment.Policy.Showing;
import app.dateline.assignment.Policy.Times;
import app.dateline.assignment.Policy.When;
import app.dateline.attempt.Disclosure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * When a set can be answered, at instants that the tests name. Europe/Berlin: forward on 29 March 2026 at 2:00 (1:00 Z),
 * back on 25 October at 3:00 (1:00 Z). America/New_York: forward on 8 March at 2:00 (7:00 Z), back on 1 November at 2:00
 * (6:00 Z). Asia/Kolkata: never.
 */
class WindowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({
        // An ordinary day
        "Europe/Berlin, 2026-03-28T02:30, 2026-03-28T04:00, 2026-03-28T01:30:00Z, 2026-03-28T03:00:00Z",
        // Opens at a time that is skipped: when the clocks go forward
        "Europe/Berlin, 2026-03-29T02:30, 2026-03-29T04:00, 2026-03-29T01:00:00Z, 2026-03-29T02:00:00Z",
        "America/New_York, 2026-03-08T02:30, 2026-03-08T04:00, 2026-03-08T07:00:00Z, 2026-03-08T08:00:00Z",
        // Closes at a time that is skipped: as if the clocks had not been changed
        "Europe/Berlin, 2026-03-29T01:00, 2026-03-29T02:30, 2026-03-29T00:00:00Z, 2026-03-29T01:30:00Z",
        "America/New_York, 2026-03-08T01:00, 2026-03-08T02:30, 2026-03-08T06:00:00Z, 2026-03-08T07:30:00Z",
        // Both are skipped
        "Europe/Berlin, 2026-03-29T02:10, 2026-03-29T02:20, 2026-03-29T01:00:00Z, 2026-03-29T01:20:00Z",
        // Opens at a time that comes twice: the first; closes at one: the second
        "Europe/Berlin, 2026-10-25T02:30, 2026-10-25T04:00, 2026-10-25T00:30:00Z, 2026-10-25T03:00:00Z",
        "Europe/Berlin, 2026-10-25T01:00, 2026-10-25T02:30, 2026-10-24T23:00:00Z, 2026-10-25T01:30:00Z",
        "Europe/Berlin, 2026-10-25T02:10, 2026-10-25T02:20, 2026-10-25T00:10:00Z, 2026-10-25T01:20:00Z",
        "America/New_York, 2026-11-01T01:30, 2026-11-01T03:00, 2026-11-01T05:30:00Z, 2026-11-01T08:00:00Z",
        "America/New_York, 2026-11-01T00:00, 2026-11-01T01:30, 2026-11-01T04:00:00Z, 2026-11-01T06:30:00Z",
        // From the gap of spring to the overlap of autumn
        "Europe/Berlin, 2026-03-29T02:30, 2026-10-25T02:30, 2026-03-29T01:00:00Z, 2026-10-25T01:30:00Z",
        "America/New_York, 2026-03-08T02:30, 2026-11-01T01:30, 2026-03-08T07:00:00Z, 2026-11-01T06:30:00Z",
        // A zone whose clocks are never changed
        "Asia/Kolkata, 2026-03-29T02:30, 2026-10-25T02:30, 2026-03-28T21:00:00Z, 2026-10-24T21:00:00Z",
    })
    void a_window_opens_and_closes_by_the_clocks_of_the_class(
            String zone, String opens, String closes, Instant from, Instant until) {
        Window window = new Window(graded(between(opens, closes)), ZoneId.of(zone), Extra.NONE, 10);

        assertThat(window.access(List.of(), from.minusMillis(1))).isEqualTo(new Access.NotYet(from));
        assertThat(window.access(List.of(), from)).isEqualTo(new Access.MayStart(0, 1, until));
        assertThat(window.access(List.of(), until.minusMillis(1))).isEqualTo(new Access.MayStart(0, 1, until));
        assertThat(window.access(List.of(), until)).isEqualTo(new Access.Closed(until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"})
    void a_window_is_never_empty_and_never_shorter_than_the_clock_says_by_more_than_the_change(String zone) {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            LocalDateTime opens =
                    LocalDateTime.parse("2011-01-01T00:00").plusMinutes(random.nextInt(16 * 365 * 24 * 60));
            LocalDateTime closes = opens.plusMinutes(1 + random.nextInt(200));
            Instant from = WallClock.from(opens, ZoneId.of(zone));
            Instant until = WallClock.until(closes, ZoneId.of(zone));
            assertThat(from).as("seed %s: %s to %s", seed, opens, closes).isBefore(until);
            assertThat(LocalDateTime.ofInstant(from, ZoneId.of(zone)))
                    .as("seed %s: opens %s", seed, opens)
                    .isAfterOrEqualTo(opens);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T00:45:00Z", "Europe/Berlin, 2026-10-25T00:45:00Z",
        "America/New_York, 2026-03-08T06:45:00Z", "America/New_York, 2026-11-01T05:45:00Z",
        "Asia/Kolkata, 2026-03-29T00:45:00Z"
    })
    void a_limit_runs_across_the_change_as_time_passes(String zone, Instant started) {
        Window window =
                new Window(graded(between(null, null, Duration.ofMinutes(40))), ZoneId.of(zone), Extra.NONE, 10);

        Instant deadline = started.plusSeconds(40 * 60);
        assertThat(window.deadline(started)).isEqualTo(deadline);
        assertThat(window.timeliness(running(started), deadline.minusMillis(1)))
                .isEqualTo(new Timeliness.InTime(deadline));
        assertThat(window.timeliness(running(started), deadline)).isEqualTo(new Timeliness.Over(deadline));
    }

    @Test
    void the_closing_time_cuts_a_limit_short() {
        Window window = berlin(graded(between("2026-05-04T09:00", "2026-05-04T10:00", Duration.ofMinutes(40))));

        assertThat(window.deadline(at("2026-05-04T07:50:00Z"))).isEqualTo(at("2026-05-04T08:00:00Z"));
        assertThat(window.access(List.of(), at("2026-05-04T07:50:00Z")))
                .isEqualTo(new Access.MayStart(0, 1, at("2026-05-04T08:00:00Z")));
    }

    @Test
    void extra_time_lengthens_the_limit_and_goes_beyond_the_closing_time() {
        Policy policy = graded(between("2026-05-04T09:00", "2026-05-04T10:00", Duration.ofMinutes(40)));
        Window quarter = new Window(policy, BERLIN, new Extra(25, Duration.ZERO), 10);

        assertThat(quarter.limit()).isEqualTo(Duration.ofMinutes(50));
        assertThat(quarter.closes()).isEqualTo(at("2026-05-04T08:10:00Z"));
        assertThat(quarter.deadline(at("2026-05-04T07:20:00Z")))
                .as("began with twenty minutes to go for the others by the limit")
                .isEqualTo(at("2026-05-04T08:10:00Z"));
        assertThat(quarter.timeliness(running(at("2026-05-04T07:20:00Z")), at("2026-05-04T08:09:59Z")))
                .isEqualTo(new Timeliness.InTime(at("2026-05-04T08:10:00Z")));
        assertThat(berlin(policy).timeliness(running(at("2026-05-04T07:20:00Z")), at("2026-05-04T08:00:00Z")))
                .isEqualTo(new Timeliness.Over(at("2026-05-04T08:00:00Z")));
    }

    @Test
    void extra_time_runs_on_into_the_hour_that_comes_twice() {
        Policy policy = graded(between("2026-10-25T01:00", "2026-10-25T02:30", HOUR));
        Window half = new Window(policy, BERLIN, new Extra(50, Duration.ZERO), 10);

        assertThat(half.closes()).isEqualTo(at("2026-10-25T02:00:00Z"));
        assertThat(half.deadline(at("2026-10-25T00:15:00Z"))).isEqualTo(at("2026-10-25T01:45:00Z"));
    }

    @Test
    void a_student_may_be_given_a_later_closing_time_where_there_is_no_limit() {
        Policy policy = graded(between("2026-03-20T09:00", "2026-03-28T12:00"));
        Window window = new Window(policy, BERLIN, new Extra(0, Duration.ofDays(2)), 10);

        assertThat(window.closes())
                .as("48 hours later, one of which the wall clock skips")
                .isEqualTo(at("2026-03-30T11:00:00Z"));
        assertThat(window.access(List.of(), at("2026-03-30T10:59:59Z"))).isInstanceOf(Access.MayStart.class);
    }

    @Test
    void who_is_cut_off_ten_seconds_before_the_end_keeps_what_was_answered() {
        Instant started = at("2026-05-04T07:00:00Z");
        Instant deadline = at("2026-05-04T07:40:00Z");
        Instant last = deadline.minusSeconds(10);
        Window window = berlin(graded(between("2026-05-04T09:00", "2026-05-04T18:00", Duration.ofMinutes(40))));
        Try cut = new Try(1, 0, started, null, last);

        assertThat(window.end(cut, deadline.minusNanos(1_000))).isEmpty();
        assertThat(window.end(cut, deadline)).contains(deadline);
        assertThat(window.end(cut, deadline.plus(Duration.ofDays(3)))).contains(deadline);
        assertThat(window.cutOff(started, deadline)).isTrue();
        assertThat(window.cutOff(started, last)).as("handed in").isFalse();
        assertThat(window.access(List.of(cut), deadline.plus(Duration.ofHours(2))))
                .isEqualTo(new Access.UsedUp(1));
    }

    @Test
    void who_is_cut_off_may_come_back_while_time_is_left() {
        Instant started = at("2026-05-04T07:00:00Z");
        Window window = berlin(graded(between("2026-05-04T09:00", "2026-05-04T18:00", Duration.ofMinutes(40))));

        assertThat(window.access(List.of(running(started)), started.plusSeconds(39 * 60)))
                .isEqualTo(new Access.GoesOn(0, 1, started.plusSeconds(40 * 60)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Late.class,
            names = {"ACCEPTED", "MARKED"})
    void a_late_answer_is_kept_within_the_grace(Late kind) {
        Instant started = at("2026-05-04T07:00:00Z");
        Instant deadline = at("2026-05-04T07:40:00Z");
        Window window = berlin(graded(late(
                between("2026-05-04T09:00", "2026-05-04T18:00", Duration.ofMinutes(40)),
                kind,
                Duration.ofSeconds(60))));
        Instant kept = deadline.plusSeconds(20);
        boolean marked = kind == Late.MARKED;

        assertThat(window.timeliness(running(started), kept))
                .isEqualTo(new Timeliness.Late(deadline, deadline.plusSeconds(60), marked));
        assertThat(window.markedLate(started, kept)).isEqualTo(marked);
        assertThat(window.markedLate(started, deadline)).isEqualTo(marked);
        assertThat(window.markedLate(started, deadline.minusMillis(1))).isFalse();
        Try answered = new Try(1, 0, started, null, kept);
        assertThat(window.end(answered, deadline.plusSeconds(59))).isEmpty();
        assertThat(window.end(answered, deadline.plusSeconds(60))).contains(kept);
        assertThat(window.end(running(started), deadline.plusSeconds(60)))
                .as("nothing came late, so it ended in time")
                .contains(deadline);
        assertThat(window.timeliness(answered, deadline.plusSeconds(60))).isEqualTo(new Timeliness.Over(kept));
    }

    @Test
    void who_hands_in_within_the_grace_without_a_late_answer_ended_in_time() {
        Instant started = at("2026-05-04T07:00:00Z");
        Instant deadline = at("2026-05-04T07:40:00Z");
        Window window =
                berlin(graded(late(between(null, null, Duration.ofMinutes(40)), Late.MARKED, Duration.ofSeconds(60))));

        assertThat(window.endIfNow(running(started), deadline.plusSeconds(30))).isEqualTo(deadline);
        assertThat(window.endIfNow(new Try(1, 0, started, null, deadline.plusSeconds(5)), deadline.plusSeconds(30)))
                .isEqualTo(deadline.plusSeconds(5));
        assertThat(window.endIfNow(running(started), deadline.minusSeconds(30))).isEqualTo(deadline.minusSeconds(30));
    }

    @Test
    void the_delay_between_attempts_runs_from_the_end_of_the_last_across_the_change() {
        Policy policy = graded(
                between("2026-03-28T09:00", "2026-04-02T12:00", HOUR), new Repeats(3, Counts.BEST, Duration.ofDays(1)));
        Instant started = at("2026-03-28T20:00:00Z");
        Window window = berlin(policy);

        assertThat(window.access(List.of(running(started)), at("2026-03-28T22:00:00Z")))
                .as("left alone, it ended at its deadline")
                .isEqualTo(new Access.Waits(at("2026-03-29T21:00:00Z")));
        Try ended = new Try(1, 0, started, at("2026-03-28T20:10:00Z"), null);
        assertThat(window.access(List.of(ended), at("2026-03-29T20:09:59Z")))
                .isEqualTo(new Access.Waits(at("2026-03-29T20:10:00Z")));
        assertThat(window.access(List.of(ended), at("2026-03-29T20:10:00Z")))
                .isEqualTo(new Access.MayStart(0, 2, at("2026-03-29T21:10:00Z")));
    }

    @Test
    void a_delay_that_outlasts_the_set_says_so() {
        Policy policy = graded(
                between("2026-05-04T09:00", "2026-05-04T18:00"), new Repeats(0, Counts.LAST, Duration.ofDays(1)));
        Instant end = at("2026-05-04T10:00:00Z");

        assertThat(berlin(policy).access(List.of(new Try(1, 0, end, end, null)), end.plusSeconds(1)))
                .isEqualTo(new Access.WaitsTooLong(end.plus(Duration.ofDays(1)), at("2026-05-04T16:00:00Z")));
    }

    @Test
    void attempts_are_numbered_and_used_up() {
        Instant then = at("2026-05-04T10:00:00Z");
        Window twice = berlin(graded(Times.ANY, new Repeats(2, Counts.MEAN, Duration.ZERO)));
        Try first = new Try(1, 0, then, then.plusSeconds(9), null);
        Try second = new Try(2, 0, then.plusSeconds(10), then.plusSeconds(19), null);

        assertThat(twice.access(List.of(first), then.plusSeconds(9))).isEqualTo(new Access.MayStart(0, 2, null));
        assertThat(twice.access(List.of(second, first), then.plusSeconds(60))).isEqualTo(new Access.UsedUp(2));
        assertThat(berlin(graded(Times.ANY, ANY_NUMBER)).access(List.of(second, first), then.plusSeconds(60)))
                .isEqualTo(new Access.MayStart(0, 3, null));
    }

    @Test
    void of_several_marks_one_counts() {
        List<Double> marks = List.of(0.5, 0.9, 0.1);

        assertThat(Counts.BEST.of(marks)).hasValue(0.9);
        assertThat(Counts.LAST.of(marks)).hasValue(0.1);
        assertThat(Counts.FIRST.of(marks)).hasValue(0.5);
        assertThat(Counts.MEAN.of(marks)).hasValue(0.5);
        assertThat(Counts.BEST.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Saturday to Monday over the change: seven o'clock on the wall stays seven o'clock
        "Europe/Berlin, 2026-03-28T07:00, 2026-03-28T06:00:00Z, 2026-03-29T05:00:00Z, 2026-03-30T05:00:00Z",
        "Europe/Berlin, 2026-10-24T07:00, 2026-10-24T05:00:00Z, 2026-10-25T06:00:00Z, 2026-10-26T06:00:00Z",
        // At a time that one of the days skips, or has twice
        "Europe/Berlin, 2026-03-28T02:30, 2026-03-28T01:30:00Z, 2026-03-29T01:00:00Z, 2026-03-30T00:30:00Z",
        "America/New_York, 2026-10-31T01:30, 2026-10-31T05:30:00Z, 2026-11-01T05:30:00Z, 2026-11-02T06:30:00Z",
        "Asia/Kolkata, 2026-03-28T07:00, 2026-03-28T01:30:00Z, 2026-03-29T01:30:00Z, 2026-03-30T01:30:00Z",
    })
    void a_drip_brings_each_portion_at_the_same_time_by_the_wall_clock(
            String zone, String first, Instant one, Instant two, Instant three) {
        Window window = new Window(drip(4, true, between(first, null)), ZoneId.of(zone), Extra.NONE, 10);

        assertThat(window.portions()).isEqualTo(3);
        assertThat(List.of(window.release(0), window.release(1), window.release(2)))
                .containsExactly(one, two, three);
        assertThat(window.access(List.of(), one.minusMillis(1))).isEqualTo(new Access.NotYet(one));
        Try done = new Try(1, 0, one, one.plusSeconds(60), null);
        assertThat(window.access(List.of(done), two.minusMillis(1))).isEqualTo(new Access.MoreToCome(two));
        assertThat(window.access(List.of(done), two)).isEqualTo(new Access.MayStart(1, 1, null));
        assertThat(window.access(List.of(), three)).as("catching up").isEqualTo(new Access.MayStart(0, 1, null));
    }

    @Test
    void a_drip_that_all_is_answered_of_is_used_up() {
        Window window = new Window(drip(5, true, between("2026-03-02T07:00", null)), BERLIN, Extra.NONE, 10);
        Instant then = at("2026-03-09T07:00:00Z");

        assertThat(window.access(List.of(new Try(1, 0, then, then, null), new Try(1, 1, then, then, null)), then))
                .isEqualTo(new Access.UsedUp(1));
    }

    @Test
    void a_drip_rests_on_weekends_where_it_is_told_to() {
        Window window = new Window(drip(1, false, between("2026-03-28T07:00", null)), BERLIN, Extra.NONE, 7);

        assertThat(window.release(0))
                .as("Monday, since it would begin on a Saturday")
                .isEqualTo(at("2026-03-30T05:00:00Z"));
        assertThat(window.release(4)).as("Friday").isEqualTo(at("2026-04-03T05:00:00Z"));
        assertThat(window.release(5)).as("Monday").isEqualTo(at("2026-04-06T05:00:00Z"));
    }

    @Test
    void nothing_is_promised_that_would_come_after_closing() {
        Window window =
                new Window(drip(1, true, between("2026-03-02T07:00", "2026-03-03T06:00")), BERLIN, Extra.NONE, 3);
        Instant then = at("2026-03-02T08:00:00Z");

        assertThat(window.access(List.of(new Try(1, 0, then, then, null)), then))
                .isEqualTo(new Access.UsedUp(1));
    }

    @Test
    void after_closing_means_after_the_last_student() {
        Policy policy = shown(
                late(between("2026-05-04T09:00", "2026-05-04T10:00", HOUR), Late.MARKED, Duration.ofMinutes(1)),
                new Showing(When.AFTER_CLOSING, true));
        Instant done = Window.everybodyDone(
                policy, BERLIN, List.of(new Extra(50, Duration.ZERO), new Extra(0, Duration.ofMinutes(10))));

        assertThat(done).isEqualTo(at("2026-05-04T08:31:00Z"));
        assertThat(berlin(policy).disclosed(done, at("2026-05-04T08:30:59Z"))).isEqualTo(Disclosure.NOTHING);
        assertThat(berlin(policy).disclosed(done, at("2026-05-04T08:31:00Z"))).isEqualTo(Disclosure.ALL);
    }

    @ParameterizedTest
    @CsvSource({"AT_ONCE, true, ALL", "AT_ONCE, false, MARKS", "NEVER, false, NOTHING"})
    void marks_and_key_are_shown_as_the_teacher_chose(When when, boolean key, Disclosure shown) {
        Policy policy = shown(between(null, "2026-05-04T10:00"), new Showing(when, key));

        assertThat(berlin(policy).disclosed(at("2026-05-04T08:00:00Z"), at("2026-05-04T07:00:00Z")))
                .isEqualTo(shown);
    }

    @Test
    void rules_that_contradict_themselves_do_not_exist() {
        assertThatThrownBy(() -> between("2026-05-04T10:00", "2026-05-04T10:00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> late(Times.ANY, Late.REFUSED, HOUR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> late(Times.ANY, Late.MARKED, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shown(Times.ANY, new Showing(When.AFTER_CLOSING, true)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Showing(When.NEVER, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drip(1, true, Times.ANY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extra(-1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Window berlin(Policy policy) {
        return new Window(policy, BERLIN, Extra.NONE, 10);
    }

    private static Try running(Instant started) {
        return new Try(1, 0, started, null, null);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
