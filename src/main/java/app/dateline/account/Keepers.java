package app.dateline.account;

import java.time.Instant;
import java.util.UUID;

/** The learners who keep this installation: they may attach texts to its sources and delete them. */
public interface Keepers {

    boolean contains(UUID learner);

    /** Adds a learner; one who is a keeper already stays one from the earlier time. */
    void add(UUID learner, Instant since);

    void remove(UUID learner);
}
