package app.dateline.report;

import app.dateline.assignment.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions about marks. Whatever a method here has returned from survives the end of the process. */
public interface MarkQueries {

    /** Keeps a new one. */
    void add(MarkQuery query);

    Optional<MarkQuery> find(UUID query);

    /** Those of an assignment, the first asked first. */
    List<MarkQuery> of(UUID assignment);

    /** A student's at an assignment, the first asked first. */
    List<MarkQuery> of(UUID assignment, UUID student);

    /** Where questions without an answer are, in the classes that a teacher owns or shares; the longest waiting first. */
    List<Waiting.Place> waiting(UUID teacher);

    /** Keeps the answer to one that has none. @return whether it is kept */
    boolean reply(UUID query, MarkQuery.Reply reply);

    /** The assignments at which a student has answers that they have not seen. */
    List<UUID> unseen(UUID student);

    /** The student has seen all answers at an assignment. */
    void seen(UUID assignment, UUID student, Instant when);
}
