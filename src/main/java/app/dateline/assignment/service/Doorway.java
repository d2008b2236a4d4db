package app.dateline.assignment.service;

import app.dateline.assignment.service.Joining.Seat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody who brings the code of a class finds. */
public sealed interface Doorway {

    /**
     * A class.
     *
     * @param course its id
     * @param name its name
     * @param open whether it takes new students
     * @param here who somebody at that browser is in it; {@code null} for nobody
     */
    record Door(
            UUID course,
            String name,
            boolean open,
            @Nullable Seat here) implements Doorway {}

    /** No class has that code. */
    record WrongCode() implements Doorway {}

    /** Too many wrong codes came from there; it may be tried again in a minute. */
    record TooOften() implements Doorway {}
}
