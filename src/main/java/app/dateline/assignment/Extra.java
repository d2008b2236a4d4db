package app.dateline.assignment;

import java.time.Duration;

/**
 * More time for one student.
 *
 * @param percent by how much every time limit is longer, 0 to {@value #MOST_PERCENT}; what that comes to is added to the
 *     closing time too, so that who begins when the others do has all of it
 * @param longer by how much the closing time is later besides, 0 to {@link #LONGEST}
 */
public record Extra(int percent, Duration longer) {

    public static final int MOST_PERCENT = 300;
    public static final Duration LONGEST = Duration.ofDays(60);

    /** No more time than the others have. */
    public static final Extra NONE = new Extra(0, Duration.ZERO);

    public Extra {
        if (percent < 0 || percent > MOST_PERCENT) {
            throw new IllegalArgumentException("extra time is 0 to " + MOST_PERCENT + " percent, not " + percent);
        }
        if (longer.isNegative() || longer.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a set closes 0 to 60 days later for a student, not " + longer);
        }
    }

    /** What is added to a time limit. */
    public Duration to(Duration limit) {
        return limit.multipliedBy(percent).dividedBy(100);
    }
}
