package app.dateline.report.ui;

import app.dateline.account.Asker;
import app.dateline.account.WhoAsks;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** The addresses of results. Places of a set count from 1 there. */
final class ResultAddress {

    static final String ASSIGNMENT = "assignment";
    static final String PLACE = "place";
    static final String ATTEMPT = "attempt";

    private ResultAddress() {}

    static RouteParameters of(UUID assignment) {
        return new RouteParameters(new RouteParam(ASSIGNMENT, assignment.toString()));
    }

    /** @param place from 0 */
    static RouteParameters of(UUID assignment, int place) {
        return new RouteParameters(
                new RouteParam(ASSIGNMENT, assignment.toString()), new RouteParam(PLACE, Integer.toString(place + 1)));
    }

    static RouteParameters of(UUID assignment, UUID attempt) {
        return new RouteParameters(
                new RouteParam(ASSIGNMENT, assignment.toString()), new RouteParam(ATTEMPT, attempt.toString()));
    }

    /** The id that an address names. @throws NotFoundException if that is none */
    static UUID id(RouteParameters parameters, String name) {
        return parameters.get(name).flatMap(ResultAddress::id).orElseThrow(NotFoundException::new);
    }

    /** The place that an address names, from 0. @throws NotFoundException if that is none */
    static int place(RouteParameters parameters) {
        String place = parameters.get(PLACE).orElse("");
        if (!place.matches("[1-9][0-9]{0,3}")) {
            throw new NotFoundException();
        }
        return Integer.parseInt(place) - 1;
    }

    /** The teacher who asks. @throws NotFoundException if nobody is signed in */
    static UUID teacher(WhoAsks whoAsks) {
        if (whoAsks.asker() instanceof Asker.SignedIn signedIn) {
            return signedIn.account().id();
        }
        throw new NotFoundException();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
