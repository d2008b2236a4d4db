package app.dateline.assignment;

import app.dateline.attempt.Attempt.FeedbackTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * By which rules a class answers a set. What they mean at an instant is for {@link Window} to say.
 *
 * @param sort what the set is for
 * @param times when it can be answered
 * @param repeats how often
 * @param showing what students see of their marks
 * @param back whether items may be answered in any order; and answers changed until the attempt ends, unless feedback
 *     comes at once. Otherwise each item is answered or passed over before the next is seen
 */
public record Policy(Sort sort, Times times, Repeats repeats, Showing showing, boolean back) {

    /** What a set is for. */
    public sealed interface Sort {

        /** For practice; its marks are shown and count for nothing. */
        record Practice() implements Sort {}

        /** For a grade. */
        record Graded() implements Sort {}

        /**
         * Some items a day, for practice. The first portion comes when the set opens, each of the next on the next day at
         * the same time by the wall clock, and whoever misses one can catch up until the set closes. Every portion is an
         * attempt of its own.
         *
         * @param perDay how many items, 1 to 50
         * @param weekends whether Saturdays and Sundays bring some too
         */
        record Drip(int perDay, boolean weekends) implements Sort {
            public Drip {
                if (perDay < 1 || perDay > 50) {
                    throw new IllegalArgumentException("1 to 50 items come on a day, not " + perDay);
                }
            }
        }
    }

    /** What happens to an answer after the deadline of its attempt. */
    public enum Late {
        /** It is kept within the grace, as if it had come in time: for slow networks. */
        ACCEPTED,
        /** It is kept within the grace and counts, and everybody who sees the mark sees that it was late. */
        MARKED,
        /** It is not kept. */
        REFUSED
    }

    /** Which attempt of several counts; of those that ended. */
    public enum Counts {
        BEST,
        LAST,
        FIRST,
        MEAN;

        /**
         * What counts of several marks.
         *
         * @param marks one for each attempt that ended, in the order of their numbers
         * @return empty where there is none
         */
        public OptionalDouble of(List<Double> marks) {
            if (marks.isEmpty()) {
                return OptionalDouble.empty();
            }
            return switch (this) {
                case BEST -> marks.stream().mapToDouble(Double::doubleValue).max();
                case LAST -> OptionalDouble.of(marks.getLast());
                case FIRST -> OptionalDouble.of(marks.getFirst());
                case MEAN -> marks.stream().mapToDouble(Double::doubleValue).average();
            };
        }
    }

    /** When students see what they earned. */
    public enum When {
        AT_ONCE,
        /** When nobody of the class can answer any more, those with extra time included. */
        AFTER_CLOSING,
        NEVER
    }

    /**
     * When a set can be answered.
     *
     * @param opens from then on, by the wall clock of the class; {@code null} for at once
     * @param closes until then, exclusively; {@code null} for ever
     * @param limit how long an attempt may take, {@link #SHORTEST_LIMIT} to {@link #LONGEST_LIMIT}; {@code null} for
     *     as long as the set is open
     * @param late what happens to answers that come late
     * @param grace how late they may come, more than 0 and at most {@link #LONGEST_GRACE}; 0 where they are refused
     */
    public record Times(
            @Nullable LocalDateTime opens,
            @Nullable LocalDateTime closes,
            @Nullable Duration limit,
            Late late,
            Duration grace) {

        public static final Duration SHORTEST_LIMIT = Duration.ofMinutes(1);
        public static final Duration LONGEST_LIMIT = Duration.ofDays(1);
        public static final Duration LONGEST_GRACE = Duration.ofDays(7);

        /** Always, and for as long as one likes. */
        public static final Times ANY = new Times(null, null, null, Late.REFUSED, Duration.ZERO);

        public Times {
            if (opens != null && closes != null && !closes.isAfter(opens)) {
                throw new IllegalArgumentException("a set closes after it opens: " + opens + ", " + closes);
            }
            if (limit != null && (limit.compareTo(SHORTEST_LIMIT) < 0 || limit.compareTo(LONGEST_LIMIT) > 0)) {
                throw new IllegalArgumentException("a time limit is a minute to a day, not " + limit);
            }
            boolean refused = late == Late.REFUSED;
            if (refused != grace.isZero() || grace.isNegative() || grace.compareTo(LONGEST_GRACE) > 0) {
                throw new IllegalArgumentException("a grace of " + grace + " where late answers are " + late);
            }
        }
    }

    /**
     * How often a set can be answered.
     *
     * @param allowed how many attempts, at most {@value #MOST}; 0 for any number. Of a drip: for each portion
     * @param counts which counts
     * @param delay time between the end of one and the start of the next, 0 to {@link #LONGEST_DELAY}
     */
    public record Repeats(int allowed, Counts counts, Duration delay) {

        public static final int MOST = 100;
        public static final Duration LONGEST_DELAY = Duration.ofDays(60);

        public static final Repeats ONCE = new Repeats(1, Counts.FIRST, Duration.ZERO);

        public Repeats {
            if (allowed < 0 || allowed > MOST) {
                throw new IllegalArgumentException("0 to " + MOST + " attempts are allowed, not " + allowed);
            }
            if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
                throw new IllegalArgumentException("the delay between attempts is 0 to 60 days, not " + delay);
            }
        }
    }

    /**
     * What students see of their marks.
     *
     * @param when when they see what they earned
     * @param key whether they then see what was right, with its evidence, too
     */
    public record Showing(When when, boolean key) {
        public Showing {
            if (when == When.NEVER && key) {
                throw new IllegalArgumentException("the key is not shown where nothing is");
            }
        }
    }

    public Policy {
        if (showing.when() == When.AFTER_CLOSING && times.closes() == null) {
            throw new IllegalArgumentException("what is shown after closing needs a set that closes");
        }
        if (sort instanceof Sort.Drip && times.opens() == null) {
            throw new IllegalArgumentException("a drip begins on a day");
        }
    }

    /** Whether an answer may be replaced while the attempt goes on. */
    public boolean mayChange() {
        return back && showing.when() != When.AT_ONCE;
    }

    /**
     * Whether an answer of an attempt may be replaced that began under possibly other rules.
     *
     * @param begun what was said when it began: who was told at once what is right has seen it, whatever the rules are now
     */
    public boolean mayChange(FeedbackTime begun) {
        return mayChange() && begun != FeedbackTime.AT_ONCE;
    }

    /**
     * The same rules, but closed at an instant, to the second, with no grace. Where the clocks show a time twice, and it is
     * the first time, it is closed from when they began to.
     */
    public Policy closedAt(Instant when, ZoneId zone) {
        LocalDateTime closes = LocalDateTime.ofInstant(when, zone).truncatedTo(ChronoUnit.SECONDS);
        if (WallClock.until(closes, zone).isAfter(when)) {
            ZoneOffsetTransition change = zone.getRules().getTransition(closes);
            closes = change == null ? closes : change.getDateTimeAfter().minusSeconds(1);
        }
        LocalDateTime opens = times.opens();
        if (opens != null && !closes.isAfter(opens)) {
            opens = closes.minusSeconds(1);
        }
        return new Policy(
                sort, new Times(opens, closes, times.limit(), Late.REFUSED, Duration.ZERO), repeats, showing, back);
    }

    /** Whether its marks count for a grade. */
    public boolean graded() {
        return sort instanceof Sort.Graded;
    }
}
