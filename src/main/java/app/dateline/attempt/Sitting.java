package app.dateline.attempt;

import app.dateline.fact.Kind;
import app.dateline.item.QuizRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What a learner may see of an attempt, as it stood when it was read. Keys, marks and evidence come out only when they
 * may be shown: of an answered item at once or at the end, as the learner chose, of an unanswered one at the end.
 */
public final class Sitting {

    private final Attempt attempt;
    private final Disclosure disclosure;
    private final boolean ahead;

    /** One that the learner chose: all is shown of what is answered, at once or at the end. */
    public Sitting(Attempt attempt) {
        this(
                attempt,
                switch (attempt.feedback()) {
                    case AT_ONCE -> Disclosure.ALL;
                    case AT_THE_END -> attempt.isFinished() ? Disclosure.ALL : Disclosure.NOTHING;
                },
                true);
    }

    /**
     * @param disclosure how much is shown of what is answered
     * @param ahead whether items may be seen before those in front of them are answered
     */
    public Sitting(Attempt attempt, Disclosure disclosure, boolean ahead) {
        this.attempt = attempt;
        this.disclosure = disclosure;
        this.ahead = ahead;
    }

    public UUID id() {
        return attempt.id();
    }

    public QuizRequest request() {
        return attempt.request();
    }

    /** What the quiz was drawn with, 1 to 2³¹ − 1. */
    public long seed() {
        return attempt.seed();
    }

    /** Fingerprint of the base that the quiz was drawn from. */
    public String baseVersion() {
        return attempt.baseVersion();
    }

    public Attempt.FeedbackTime feedbackTime() {
        return attempt.feedback();
    }

    public Instant started() {
        return attempt.started();
    }

    /** Whether it answers a set that was given to a class. */
    public boolean isGiven() {
        return attempt.assigned() != null;
    }

    /** How many items there are, at least 1. */
    public int size() {
        return attempt.items().size();
    }

    /** How many of them are answered. */
    public int answered() {
        return attempt.answers().size();
    }

    /** Whether every item is answered; the attempt goes on until it is finished all the same. */
    public boolean complete() {
        return next().isEmpty();
    }

    public boolean isFinished() {
        return attempt.isFinished();
    }

    /** The first item without an answer, from 0: where a learner goes on. Empty where all are answered. */
    public OptionalInt next() {
        return attempt.next();
    }

    /** The first item without an answer after that position, or else before it; empty where all are answered. */
    public OptionalInt nextAfter(int position) {
        for (int i = position + 1; i < size(); i++) {
            if (attempt.answer(i).isEmpty()) {
                return OptionalInt.of(i);
            }
        }
        return next();
    }

    /** Whether there is an item at that position that may be seen. */
    public boolean has(int position) {
        return position >= 0 && position < seen();
    }

    private int seen() {
        return ahead || isFinished() || next().isEmpty() ? size() : next().getAsInt() + 1;
    }

    /** @throws IndexOutOfBoundsException unless {@link #has} */
    public Question question(int position) {
        return Question.of(attempt.items().get(Objects.checkIndex(position, seen())));
    }

    /** What kind of fact is asked about there. @throws IndexOutOfBoundsException unless {@link #has} */
    public Kind kind(int position) {
        return attempt.items().get(Objects.checkIndex(position, seen())).head().kind();
    }

    /** What was answered there, whether or not its mark may be shown already. */
    public Optional<Response> response(int position) {
        return attempt.answer(position).map(Answer::response);
    }

    /** How much is shown of what is answered. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** What the answer there earned, 0 to 1; empty until it is answered and that may be shown. */
    public OptionalDouble fraction(int position) {
        if (disclosure == Disclosure.NOTHING) {
            return OptionalDouble.empty();
        }
        return attempt.answer(position)
                .map(answer -> OptionalDouble.of(answer.mark().fraction()))
                .orElse(OptionalDouble.empty());
    }

    /** The item with key, evidence and mark; empty until it is answered and all that may be shown. */
    public Optional<Feedback> feedback(int position) {
        return disclosure == Disclosure.ALL
                ? attempt.answer(position)
                        .map(answer -> new Feedback(attempt.items().get(position), answer))
                : Optional.empty();
    }

    /** The whole attempt, once it has ended and all of it may be shown. */
    public Optional<Attempt> finished() {
        return attempt.isFinished() && disclosure == Disclosure.ALL ? Optional.of(attempt) : Optional.empty();
    }
}
