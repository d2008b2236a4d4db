package app.dateline.report;

import app.dateline.attempt.Attempt;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What students handed in for the sets that they were given. What is asked of one costs the same beside any others. */
public interface Scripts {

    /**
     * Hands out all attempts at an assignment one by one, by student, portion and number, without having all of them in
     * memory; those that can't be read any more are passed over.
     */
    void of(UUID assignment, Consumer<? super Attempt> reader);

    /** One attempt at an assignment, whosever it is; empty where it is at another. */
    Optional<Attempt> find(UUID assignment, UUID attempt);
}
