package app.dateline.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether an answer that comes at an instant is in time. */
public sealed interface Timeliness {

    /** It is. @param until for how long; {@code null} for ever */
    record InTime(@Nullable Instant until) implements Timeliness {}

    /**
     * It comes after the deadline and is kept.
     *
     * @param deadline what it missed
     * @param until how long late answers are kept, exclusively
     * @param marked whether it is shown as late
     */
    record Late(Instant deadline, Instant until, boolean marked) implements Timeliness {}

    /** It is not kept: the attempt ended then. */
    record Over(Instant ended) implements Timeliness {}
}
