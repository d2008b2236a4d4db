package app.dateline.assignment.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** The addresses of what a class was given, of attempts at it and of their questions, which count from 1 there. */
final class GivenAddress {

    static final String ASSIGNMENT = "assignment";
    private static final String ATTEMPT = "attempt";
    private static final String QUESTION = "question";

    private GivenAddress() {}

    static RouteParameters of(UUID assignment) {
        return new RouteParameters(new RouteParam(ASSIGNMENT, assignment.toString()));
    }

    static RouteParameters of(UUID assignment, UUID attempt) {
        return new RouteParameters(
                new RouteParam(ASSIGNMENT, assignment.toString()), new RouteParam(ATTEMPT, attempt.toString()));
    }

    /** @param position from 0 */
    static RouteParameters of(UUID assignment, UUID attempt, int position) {
        return new RouteParameters(
                new RouteParam(ASSIGNMENT, assignment.toString()),
                new RouteParam(ATTEMPT, attempt.toString()),
                new RouteParam(QUESTION, Integer.toString(position + 1)));
    }

    static Optional<UUID> assignment(RouteParameters parameters) {
        return id(parameters, ASSIGNMENT);
    }

    static Optional<UUID> attempt(RouteParameters parameters) {
        return id(parameters, ATTEMPT);
    }

    /** The position that an address names, from 0. */
    static Optional<Integer> position(RouteParameters parameters) {
        return parameters.getInteger(QUESTION).map(number -> number - 1);
    }

    /** The id that an address names; empty where that is none. */
    static Optional<UUID> id(RouteParameters parameters, String name) {
        return parameters.get(name).flatMap(GivenAddress::id);
    }

    /** The id that a text is; empty where it is none. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
