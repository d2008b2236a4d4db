package app.dateline.assignment;

import app.dateline.assignment.ItemSet.Entry;
import app.dateline.attempt.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All sets that were given, and what came of them. Whatever a method here has returned from survives the end of the
 * process. What is asked of one assignment costs the same however many others there are.
 */
public interface Assignments {

    /**
     * An attempt at an assignment, without its items.
     *
     * @param attempt its id
     * @param student whose it is
     * @param times when it was taken
     * @param items how many items it has
     * @param answered how many of them are answered
     * @param points sum of the fractions earned, 0 to {@code items}
     */
    record Line(UUID attempt, UUID student, Try times, int items, int answered, double points) {}

    /**
     * One answer, for statistics.
     *
     * @param place which place of the set it answers, from 0, wherever the student saw it
     * @param fraction 0 to 1
     * @param given when
     */
    record Answered(
            UUID attempt,
            UUID student,
            int portion,
            int number,
            int place,
            double fraction,
            Response response,
            Instant given) {}

    /**
     * What came in to one place of the set.
     *
     * @param place from 0
     * @param answers how many, of all attempts
     * @param points sum of the fractions earned, 0 to {@code answers}
     */
    record Tally(int place, int answers, double points) {}

    /** Keeps a new one. @param entries its items, as many as it says */
    void add(Assignment assignment, List<Entry> entries);

    Optional<Assignment> find(UUID assignment);

    /** Its items. Empty where there is no such assignment, or they can't be read any more. */
    List<Entry> entries(UUID assignment);

    /** Those of a class, last given first. */
    List<Assignment> of(UUID course);

    /** Keeps title and policy. */
    void save(Assignment assignment);

    /** Forgets one with all its attempts. */
    void remove(UUID assignment);

    /** The extra time that students have at this assignment instead of their own. */
    Map<UUID, Extra> extras(UUID assignment);

    /** Gives a student extra time at this assignment; {@code null} for what they have everywhere. */
    void give(UUID assignment, UUID student, @Nullable Extra extra);

    /** All attempts, in the order in which they began. */
    List<Line> lines(UUID assignment);

    /** The attempts of one student, in the order in which they began. */
    List<Line> lines(UUID assignment, UUID student);

    /** What came in to each place that was answered, by place. */
    List<Tally> tallies(UUID assignment);

    /** Hands out all answers one by one, by student, attempt and place, without having all at once in memory. */
    void answers(UUID assignment, Consumer<Answered> to);
}
