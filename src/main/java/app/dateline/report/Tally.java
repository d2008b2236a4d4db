package app.dateline.report;

import app.dateline.report.Figure.Why;

/**
 * A count of outcomes and what they earned.
 *
 * @param outcomes how many, those left open included
 * @param answered how many of them were answered
 * @param right how many earned everything
 * @param points marks earned
 * @param maximum marks that could be earned
 */
public record Tally(int outcomes, int answered, int right, double points, double maximum) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** The points as a share of the maximum, 0 to 1. */
    public Figure share() {
        if (outcomes == 0) {
            return Figure.undefined(Why.NOBODY);
        }
        return maximum > 0 ? Figure.of(points / maximum) : Figure.undefined(Why.ZERO_MAXIMUM);
    }

    static Tally of(Outcome outcome, double most) {
        return new Tally(
                1, outcome.answered() ? 1 : 0, outcome.fraction() >= 1 ? 1 : 0, outcome.fraction() * most, most);
    }

    Tally plus(Tally other) {
        return new Tally(
                outcomes + other.outcomes,
                answered + other.answered,
                right + other.right,
                points + other.points,
                maximum + other.maximum);
    }
}
