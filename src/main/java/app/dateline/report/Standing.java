package app.dateline.report;

import app.dateline.report.Figure.Why;

/**
 * Points out of a maximum.
 *
 * @param points marks earned, 0 to the maximum
 * @param maximum marks that could be earned
 */
public record Standing(double points, double maximum) {

    static final Standing NOTHING = new Standing(0, 0);

    /** The points as a share of the maximum, 0 to 1; undefined where everything was dropped. */
    public Figure share() {
        return maximum > 0 ? Figure.of(points / maximum) : Figure.undefined(Why.ZERO_MAXIMUM);
    }

    Standing plus(Standing other) {
        return new Standing(points + other.points, maximum + other.maximum);
    }
}
