package app.dateline.report;

import app.dateline.attempt.Answer;
import app.dateline.item.Item;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * What one student's response in one slot came to. A student who passed the slot over or ran out of time has one too,
 * with nothing earned: Moodle counts omitted questions as zero ("Quiz statistics calculations", Incomplete attempts).
 *
 * @param student whose; where several attempts of one student count, each has an id of its own here, as in Moodle,
 *     which then treats attempts as if different students had made them
 * @param slot number of the slot
 * @param item id of the item that stood there for this student
 * @param fraction what it earned, 0 to 1 of the slot's maximum
 * @param answered whether there was a response at all
 * @param options indexes of the options that were chosen, from 0; none for the forms without options
 * @param seconds time spent on it, from 0; empty where it is not known
 */
public record Outcome(
        UUID student,
        int slot,
        String item,
        double fraction,
        boolean answered,
        List<Integer> options,
        OptionalDouble seconds) {

    /** @throws IllegalArgumentException if fraction or seconds are outside their range */
    public Outcome {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a fraction lies between 0 and 1: " + fraction);
        }
        if (seconds.isPresent() && !(seconds.getAsDouble() >= 0 && seconds.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("time does not run backwards: " + seconds);
        }
        options = List.copyOf(options);
    }

    /** The outcome of an answer as it stands in an attempt; where there is none, of an item that was left open. */
    public static Outcome of(UUID student, int slot, Item item, Optional<Answer> answer, OptionalDouble seconds) {
        return new Outcome(
                student,
                slot,
                item.id(),
                answer.map(a -> a.mark().fraction()).orElse(0.0),
                answer.map(a -> Asked.isAnswer(a.response())).orElse(false),
                answer.map(a -> Asked.chosen(a.response())).orElse(List.of()),
                seconds);
    }
}
