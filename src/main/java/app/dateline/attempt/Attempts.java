package app.dateline.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All attempts that are kept. Whatever a method here has returned from survives the end of the process. */
public interface Attempts {

    /** Keeps a new attempt. @throws IllegalStateException if one with its id is kept already */
    void add(Attempt attempt);

    /** An attempt of that learner; another learner's is not found. */
    Optional<Attempt> find(UUID learner, UUID attempt);

    /**
     * Keeps an answer unless its position has one already.
     *
     * @return the answer now kept: the given one, or the earlier one, which stays
     */
    Answer record(UUID attempt, Answer answer);

    /** Ends an attempt; one that has ended keeps its first end. */
    void finish(UUID attempt, Instant when);

    /** The learner's attempts that go on, newest first, at most {@code limit}. */
    List<Attempt> unfinished(UUID learner, int limit);

    /** The learner's attempts that ended, newest first, at most {@code limit}. */
    List<Attempt> finished(UUID learner, int limit);

    /** Forgets an attempt of that learner with its answers. */
    void discard(UUID learner, UUID attempt);
}
