package app.dateline.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All attempts that are kept. Whatever a method here has returned from survives the end of the process. Times are kept to
 * the microsecond.
 */
public interface Attempts {

    /**
     * The answer that is kept at a position.
     *
     * @param answer the given one, or the earlier one, which stays
     * @param added whether it is the given one
     */
    record Kept(Answer answer, boolean added) {}

    /**
     * Keeps a new attempt.
     *
     * @throws IllegalStateException if one with its id is kept already, or one with its number at its assignment
     */
    void add(Attempt attempt);

    /** An attempt of that learner; another learner's is not found. */
    Optional<Attempt> find(UUID learner, UUID attempt);

    /**
     * Keeps an answer unless its position has one already or the attempt has ended. Of two that come at the same time,
     * one is kept.
     *
     * @return what is now kept there; empty where there is no such attempt, or it ended without an answer there
     */
    Optional<Kept> record(UUID attempt, Answer answer);

    /**
     * Keeps an answer in the place of an earlier one, or as the first of its position, unless the attempt has ended.
     *
     * @return whether it is kept; if not, whatever was there stays
     */
    boolean replace(UUID attempt, Answer answer);

    /** Ends an attempt; one that has ended keeps its first end. */
    void finish(UUID attempt, Instant when);

    /** The learner's attempts at an assignment, in the order in which they began. */
    List<Attempt> assigned(UUID learner, UUID assignment);

    /** The learner's own attempts that go on, none of them at an assignment, newest first, at most {@code limit}. */
    List<Attempt> unfinished(UUID learner, int limit);

    /** The learner's own attempts that ended, none of them at an assignment, last ended first, at most {@code limit}. */
    List<Attempt> finished(UUID learner, int limit);

    /** Forgets an attempt of that learner with its answers. */
    void discard(UUID learner, UUID attempt);
}
