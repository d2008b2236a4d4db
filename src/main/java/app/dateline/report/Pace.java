package app.dateline.report;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long the answers of an attempt took, for every table and file that says so. */
final class Pace {

    private Pace() {}

    /**
     * Seconds by position: since the answer before, or since the start, cut as {@link Result#LONGEST_THOUGHT} says. Their sum
     * is what {@link Result#spent} says, and corrections do not change it.
     */
    static Map<Integer, Double> seconds(Attempt attempt) {
        List<Answer> inOrder = attempt.answers().values().stream()
                .sorted(Comparator.comparing(Answer::given).thenComparing(Answer::position))
                .toList();
        Map<Integer, Double> seconds = new HashMap<>();
        Instant before = attempt.started();
        for (Answer answer : inOrder) {
            Duration thought = Duration.between(before, answer.given());
            if (thought.compareTo(Result.LONGEST_THOUGHT) > 0) {
                thought = Result.LONGEST_THOUGHT;
            }
            seconds.put(answer.position(), Math.max(0, thought.toMillis() / 1000.0));
            before = answer.given().isAfter(before) ? answer.given() : before;
        }
        return seconds;
    }

    /** Seconds at all questions together, the dropped ones too. */
    static double spent(Attempt attempt) {
        return seconds(attempt).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
