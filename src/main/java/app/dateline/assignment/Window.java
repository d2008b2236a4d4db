package app.dateline.assignment;

import app.dateline.attempt.Disclosure;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy means for one student: pure functions of the instants that they are given. Whoever asks later learns what
 * time has done meanwhile; nothing has to happen for an attempt to be over. Opening times are inclusive, all ends
 * exclusive. A time limit counts the time that passes, whatever clocks on walls do.
 */
public final class Window {

    private final Policy policy;
    private final ZoneId zone;
    private final Extra extra;
    private final int portions;
    private final @Nullable Instant opens;
    private final @Nullable Instant closes;

    /**
     * @param zone where the class is
     * @param items how many items the set has, at least 1
     */
    public Window(Policy policy, ZoneId zone, Extra extra, int items) {
        if (items < 1) {
            throw new IllegalArgumentException("a set that is given has items");
        }
        this.policy = policy;
        this.zone = zone;
        this.extra = extra;
        this.portions = switch (policy.sort()) {
            case Policy.Sort.Drip drip -> (items + drip.perDay() - 1) / drip.perDay();
            case Policy.Sort.Practice p -> 1;
            case Policy.Sort.Graded g -> 1;
        };
        LocalDateTime from = policy.times().opens();
        LocalDateTime until = policy.times().closes();
        this.opens = from == null ? null : WallClock.from(from, zone);
        this.closes = until == null ? null : WallClock.until(until, zone).plus(later(policy, extra));
    }

    /** How much later than for the others a set closes for a student. */
    private static Duration later(Policy policy, Extra extra) {
        Duration limit = policy.times().limit();
        return extra.longer().plus(limit == null ? Duration.ZERO : extra.to(limit));
    }

    /** Whether a set can be answered. */
    public enum State {
        /** It opens later. */
        TO_COME,
        OPEN,
        CLOSED
    }

    /** Whether the set can be answered at an instant; of a drip, whether any of its portions can. */
    public State state(Instant now) {
        if (opens != null && now.isBefore(opens)) {
            return State.TO_COME;
        }
        return closes == null || now.isBefore(closes) ? State.OPEN : State.CLOSED;
    }

    /** When the set opens; {@code null} where it always was open. */
    public @Nullable Instant opens() {
        return opens;
    }

    /** When the set closes for this student; {@code null} for never. */
    public @Nullable Instant closes() {
        return closes;
    }

    /** How long an attempt may take; {@code null} for as long as the set is open. */
    public @Nullable Duration limit() {
        Duration limit = policy.times().limit();
        return limit == null ? null : limit.plus(extra.to(limit));
    }

    /** How many portions the set is given in, at least 1; more only of a drip. */
    public int portions() {
        return portions;
    }

    /** When the attempt that started then has its deadline; {@code null} for never. */
    public @Nullable Instant deadline(Instant started) {
        Duration limit = limit();
        if (limit == null) {
            return closes;
        }
        Instant end = started.plus(limit);
        return closes == null || end.isBefore(closes) ? end : closes;
    }

    /**
     * When an attempt ended, as is known at an instant: when the student ended it, or else at its deadline, or with the
     * last answer that was kept after that. Empty while it goes on, late answers included.
     */
    public Optional<Instant> end(Try attempt, Instant now) {
        if (attempt.finished() != null) {
            return Optional.of(attempt.finished());
        }
        Instant deadline = deadline(attempt.started());
        if (deadline == null || now.isBefore(deadline.plus(policy.times().grace()))) {
            return Optional.empty();
        }
        return Optional.of(endIfNow(attempt, now));
    }

    /** Whether an attempt that started and ended then was ended by its deadline, not by its student. */
    public boolean cutOff(Instant started, Instant ended) {
        Instant deadline = deadline(started);
        return deadline != null && !ended.isBefore(deadline);
    }

    /** When an attempt ends that its student ends now: late only where a late answer was kept. */
    public Instant endIfNow(Try attempt, Instant now) {
        Instant deadline = deadline(attempt.started());
        if (deadline == null || now.isBefore(deadline)) {
            return now;
        }
        Instant last = attempt.lastAnswer();
        return last != null && last.isAfter(deadline) ? last : deadline;
    }

    /** Whether an answer to an attempt that comes now is in time. */
    public Timeliness timeliness(Try attempt, Instant now) {
        Optional<Instant> end = end(attempt, now);
        if (end.isPresent()) {
            return new Timeliness.Over(end.get());
        }
        Instant deadline = deadline(attempt.started());
        if (deadline == null || now.isBefore(deadline)) {
            return new Timeliness.InTime(deadline);
        }
        return new Timeliness.Late(
                deadline, deadline.plus(policy.times().grace()), policy.times().late() == Policy.Late.MARKED);
    }

    /** Whether an answer that was kept is to be shown as late. @param started when its attempt began */
    public boolean markedLate(Instant started, Instant given) {
        Instant deadline = deadline(started);
        return deadline != null && !given.isBefore(deadline) && policy.times().late() == Policy.Late.MARKED;
    }

    /** Whether an attempt that started and ended then holds answers that are to be shown as late. */
    public boolean endedLate(Instant started, Instant ended) {
        Instant deadline = deadline(started);
        return deadline != null && ended.isAfter(deadline) && policy.times().late() == Policy.Late.MARKED;
    }

    /** When a portion of a drip is handed out; when the set opens where there is one portion. */
    public @Nullable Instant release(int portion) {
        return switch (policy.sort()) {
            case Policy.Sort.Drip drip -> WallClock.from(dayOf(drip, portion), zone);
            case Policy.Sort.Practice p -> opens;
            case Policy.Sort.Graded g -> opens;
        };
    }

    private LocalDateTime dayOf(Policy.Sort.Drip drip, int portion) {
        LocalDateTime day = Objects.requireNonNull(policy.times().opens(), "a drip begins on a day");
        for (int left = portion; left > 0 || !brings(drip, day); day = day.plusDays(1)) {
            if (brings(drip, day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean brings(Policy.Sort.Drip drip, LocalDateTime day) {
        return drip.weekends() || (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /**
     * Whether the student may start now.
     *
     * @param tries all attempts of the student at this set, in any order
     */
    public Access access(List<Try> tries, Instant now) {
        for (Try one : tries) {
            if (end(one, now).isEmpty()) {
                return new Access.GoesOn(one.portion(), one.number(), deadline(one.started()));
            }
        }
        Instant first = release(0);
        if (first != null && now.isBefore(first)) {
            return new Access.NotYet(first);
        }
        if (closes != null && !now.isBefore(closes)) {
            return new Access.Closed(closes);
        }
        Access last = new Access.UsedUp(policy.repeats().allowed());
        for (int portion = 0; portion < portions; portion++) {
            Instant release = release(portion);
            if (release != null && now.isBefore(release)) {
                boolean comes = closes == null || release.isBefore(closes);
                return last instanceof Access.UsedUp && comes ? new Access.MoreToCome(release) : last;
            }
            Access here = toPortion(portion, tries, now);
            if (here instanceof Access.MayStart) {
                return here;
            }
            if (last instanceof Access.UsedUp) {
                last = here;
            }
        }
        return last;
    }

    private Access toPortion(int portion, List<Try> tries, Instant now) {
        List<Try> before = tries.stream().filter(t -> t.portion() == portion).toList();
        int allowed = policy.repeats().allowed();
        if (allowed > 0 && before.size() >= allowed) {
            return new Access.UsedUp(allowed);
        }
        Optional<Instant> lastEnd =
                before.stream().flatMap(t -> end(t, now).stream()).max(Instant::compareTo);
        if (lastEnd.isPresent()) {
            Instant until = lastEnd.get().plus(policy.repeats().delay());
            if (now.isBefore(until)) {
                return closes != null && !until.isBefore(closes)
                        ? new Access.WaitsTooLong(until, closes)
                        : new Access.Waits(until);
            }
        }
        int number = before.stream().mapToInt(Try::number).max().orElse(0) + 1;
        return new Access.MayStart(portion, number, deadline(now));
    }

    /**
     * How much students may see of what they answered.
     *
     * @param everybodyDone when the last of the class can answer no more, see {@link #everybodyDone}
     */
    public Disclosure disclosed(@Nullable Instant everybodyDone, Instant now) {
        boolean shown = switch (policy.showing().when()) {
            case AT_ONCE -> true;
            case AFTER_CLOSING -> everybodyDone != null && !now.isBefore(everybodyDone);
            case NEVER -> false;
        };
        if (!shown) {
            return Disclosure.NOTHING;
        }
        return policy.showing().key() ? Disclosure.ALL : Disclosure.MARKS;
    }

    /**
     * When nobody of a class can answer a set any more, late answers included: what is shown after closing is shown from
     * then on, so that nobody reads the key off a neighbour's screen. {@code null} where the set does not close.
     *
     * @param extras of all students who have extra time
     */
    public static @Nullable Instant everybodyDone(Policy policy, ZoneId zone, Collection<Extra> extras) {
        LocalDateTime closes = policy.times().closes();
        if (closes == null) {
            return null;
        }
        Duration latest = extras.stream()
                .map(e -> later(policy, e))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return WallClock.until(closes, zone).plus(latest).plus(policy.times().grace());
    }
}
