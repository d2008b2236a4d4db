package app.dateline.assignment;

import java.util.OptionalDouble;

/**
 * Points out of a maximum; each item counts one.
 *
 * @param points 0 to the maximum
 * @param maximum what could be earned; 0 where everything was dropped
 */
public record Earned(double points, double maximum) {

    /** The points as a share of the maximum, 0 to 1; empty where there was nothing to earn. */
    public OptionalDouble share() {
        return maximum > 0 ? OptionalDouble.of(points / maximum) : OptionalDouble.empty();
    }
}
