package app.dateline.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times of one attempt of one student at a set, as they are kept.
 *
 * @param number which attempt of its portion, from 1
 * @param portion which portion of a drip, from 0; always 0 where there is one portion
 * @param started when it began
 * @param finished when the student ended it, or it was found to be over; {@code null} while it was not
 * @param lastAnswer when the last answer that is kept was given; {@code null} where there is none
 */
public record Try(
        int number,
        int portion,
        Instant started,
        @Nullable Instant finished,
        @Nullable Instant lastAnswer) {
    public Try {
        if (number < 1 || portion < 0) {
            throw new IllegalArgumentException("attempt " + number + " at portion " + portion);
        }
    }
}
