package app.dateline.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a student may start a set at an instant, or why not, and until when. */
public sealed interface Access {

    /**
     * An attempt may start.
     *
     * @param portion which portion of a drip, from 0
     * @param number which attempt it would be, from 1
     * @param until when it would end if it started now; {@code null} for never
     */
    record MayStart(int portion, int number, @Nullable Instant until) implements Access {}

    /** One goes on. @param until its deadline; {@code null} where it has none. Late answers may be kept after it */
    record GoesOn(int portion, int number, @Nullable Instant until) implements Access {}

    /** The set opens then. */
    record NotYet(Instant opens) implements Access {}

    /** The set closed then for this student. */
    record Closed(Instant closed) implements Access {}

    /** All attempts are used. */
    record UsedUp(int allowed) implements Access {}

    /** The delay between attempts lasts until then. */
    record Waits(Instant until) implements Access {}

    /** The delay between attempts lasts until then, and the set closes before that. */
    record WaitsTooLong(Instant until, Instant closes) implements Access {}

    /** Everything that a drip has brought is answered; more comes then. */
    record MoreToCome(Instant next) implements Access {}
}
