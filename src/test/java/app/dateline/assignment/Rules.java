package app.dateline.assignment;

import app.dateline.assignment.Policy.Counts;
import app.dateline.assignment.Policy.Late;
import app.dateline.assignment.Policy.Repeats;
import app.dateline.assignment.Policy.Showing;
import app.dateline.assignment.Policy.Sort;
import app.dateline.assignment.Policy.Times;
import app.dateline.assignment.Policy.When;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Policies that say only what a test is about. */
public final class Rules {

    public static final Showing AT_ONCE = new Showing(When.AT_ONCE, true);
    public static final Repeats ANY_NUMBER = new Repeats(0, Counts.BEST, Duration.ZERO);

    private Rules() {}

    public static Policy graded(Times times) {
        return new Policy(new Sort.Graded(), times, Repeats.ONCE, AT_ONCE, true);
    }

    public static Policy graded(Times times, Repeats repeats) {
        return new Policy(new Sort.Graded(), times, repeats, AT_ONCE, true);
    }

    public static Policy shown(Times times, Showing showing) {
        return new Policy(new Sort.Graded(), times, Repeats.ONCE, showing, true);
    }

    public static Policy drip(int perDay, boolean weekends, Times times) {
        return new Policy(new Sort.Drip(perDay, weekends), times, Repeats.ONCE, AT_ONCE, true);
    }

    /** From one local time until another, answers after the end refused. */
    public static Times between(@Nullable String opens, @Nullable String closes) {
        return between(opens, closes, null);
    }

    public static Times between(@Nullable String opens, @Nullable String closes, @Nullable Duration limit) {
        return new Times(local(opens), local(closes), limit, Late.REFUSED, Duration.ZERO);
    }

    public static Times late(Times times, Late late, Duration grace) {
        return new Times(times.opens(), times.closes(), times.limit(), late, grace);
    }

    private static @Nullable LocalDateTime local(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }
}
