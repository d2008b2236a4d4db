package app.dateline.attempt;

import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of one learner at one quiz, with its items as they were shown.
 *
 * @param id random
 * @param learner random id of the learner; no name, no address
 * @param request what was asked for
 * @param seed what the quiz was drawn with
 * @param baseVersion fingerprint of the base that it was drawn from
 * @param feedback when the learner sees what was right
 * @param started when it began
 * @param finished when it ended; {@code null} while it goes on
 * @param items snapshots, in the order asked
 * @param answers by position, in the order of positions
 * @param assigned what it belongs to where it answers a set that was given; {@code null} where the learner chose it
 */
public record Attempt(
        UUID id,
        UUID learner,
        QuizRequest request,
        long seed,
        String baseVersion,
        FeedbackTime feedback,
        Instant started,
        @Nullable Instant finished,
        List<Item> items,
        SequencedMap<Integer, Answer> answers,
        @Nullable Assigned assigned) {

    /**
     * The set that an attempt answers.
     *
     * @param assignment id of the set as it was given
     * @param portion which portion of it, from 0
     * @param number which attempt at that portion, from 1
     * @param places for each item the place of the set that it fills, from 0
     */
    public record Assigned(UUID assignment, int portion, int number, List<Integer> places) {
        public Assigned {
            places = List.copyOf(places);
            if (portion < 0 || number < 1) {
                throw new IllegalArgumentException("attempt " + number + " at portion " + portion);
            }
        }
    }

    /** When the learner sees what was right. */
    public enum FeedbackTime {
        AT_ONCE,
        AT_THE_END
    }

    public Attempt {
        items = List.copyOf(items);
        if (assigned != null && assigned.places().size() != items.size()) {
            throw new IllegalArgumentException(assigned.places().size() + " places for " + items.size() + " items");
        }
    }

    /** One that the learner chose. */
    public Attempt(
            UUID id,
            UUID learner,
            QuizRequest request,
            long seed,
            String baseVersion,
            FeedbackTime feedback,
            Instant started,
            @Nullable Instant finished,
            List<Item> items,
            SequencedMap<Integer, Answer> answers) {
        this(id, learner, request, seed, baseVersion, feedback, started, finished, items, answers, null);
    }

    public boolean isFinished() {
        return finished != null;
    }

    public Optional<Answer> answer(int position) {
        return Optional.ofNullable(answers.get(position));
    }

    /** The first item without an answer, from 0; empty where all are answered. */
    public OptionalInt next() {
        return java.util.stream.IntStream.range(0, items.size())
                .filter(i -> !answers.containsKey(i))
                .findFirst();
    }

    /** The sum of the fractions earned, 0 to {@code items.size()}. */
    public double points() {
        return answers.values().stream().mapToDouble(a -> a.mark().fraction()).sum();
    }
}
