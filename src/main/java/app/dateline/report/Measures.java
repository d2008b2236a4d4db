package app.dateline.report;

/**
 * What the marks in a slot, or those for one of the items that took turns in it, say of it. All formulas are those of
 * "Quiz statistics calculations" (docs.moodle.org/dev), Position statistics, as {@code core_question\statistics\questions\
 * calculator} of Moodle computes them: x is a student's mark here, T the student's total, X = T − x the rest, S the number
 * of students, sums run over students, and a variance or covariance divides by S − 1.
 *
 * @param count how many students met it: S, those who left it open included
 * @param maximum marks to earn here
 * @param facility facility index, 0 to 1: mean(x) / maximum
 * @param standardDeviation in marks: √V(x)
 * @param guessScore random guess score, 0 to 1 of the maximum, see {@link GuessScore}; where items took turns, the mean
 *     over students
 * @param intendedWeight percent of the set's maximum that can be earned here
 * @param effectiveWeight percent: √C(x,T) over the sum of √C(x,T) of all slots where C(x,T) is not negative. Where it is
 *     negative Moodle shows an error in place of the weight, and so {@link Figure.Why#NEGATIVE_COVARIANCE} stands here
 * @param discriminationIndex percent, −100 to 100: 100 C(x,X) / √(V(x) V(X)), the correlation with the rest
 * @param discriminativeEfficiency percent, at most 100: 100 C(x,X) / Cmax(x,X), where Cmax is the covariance after the
 *     marks and the rests are each put in order
 */
public record Measures(
        int count,
        double maximum,
        Figure facility,
        Figure standardDeviation,
        Figure guessScore,
        Figure intendedWeight,
        Figure effectiveWeight,
        Figure discriminationIndex,
        Figure discriminativeEfficiency) {

    Measures weighing(Figure effective) {
        return new Measures(
                count,
                maximum,
                facility,
                standardDeviation,
                guessScore,
                intendedWeight,
                effective,
                discriminationIndex,
                discriminativeEfficiency);
    }
}
