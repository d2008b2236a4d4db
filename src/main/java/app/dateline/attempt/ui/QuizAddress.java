package app.dateline.attempt.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** The addresses of an attempt and of its questions, which count from 1 there. */
final class QuizAddress {

    private static final String ATTEMPT = "attempt";
    private static final String QUESTION = "question";

    private QuizAddress() {}

    /** The address of an attempt, which leads to the question where it goes on. */
    static RouteParameters of(UUID attempt) {
        return new RouteParameters(new RouteParam(ATTEMPT, attempt.toString()));
    }

    /** @param position from 0 */
    static RouteParameters of(UUID attempt, int position) {
        return new RouteParameters(
                new RouteParam(ATTEMPT, attempt.toString()), new RouteParam(QUESTION, Integer.toString(position + 1)));
    }

    /** The attempt that an address names; empty where that is no id of one. */
    static Optional<UUID> attempt(RouteParameters parameters) {
        return parameters.get(ATTEMPT).flatMap(id -> {
            try {
                return Optional.of(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    /** The position that an address names, from 0. */
    static Optional<Integer> position(RouteParameters parameters) {
        return parameters.getInteger(QUESTION).map(number -> number - 1);
    }
}
