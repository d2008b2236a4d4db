package app.dateline.assignment.service;

import app.dateline.assignment.Access;
import app.dateline.attempt.Sitting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a student's wish to start a set. */
public sealed interface Beginning {

    /** An attempt has begun, or the one that goes on is found again. @param until its deadline, {@code null} for none */
    record Begun(Sitting sitting, @Nullable Instant until) implements Beginning {}

    /** It can't be started now. @param why never that it may start or goes on */
    record NotNow(Access why) implements Beginning {}

    /** Its items can't be read, or its collection is not loaded; nothing was started. */
    record Impossible() implements Beginning {}

    /** The student has no such set. */
    record Unknown() implements Beginning {}
}
