package app.dateline.assignment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What attempts count once their marks were corrected. Who keeps corrections answers this, so that every page that shows a
 * mark shows the same.
 */
@FunctionalInterface
public interface Corrected {

    /** A student's mark at a set; empty where no correction holds, and everything counts as it was marked at first. */
    Optional<Mark> of(Assignment assignment, UUID student);

    /**
     * @param whole what counts of the attempts that ended
     * @param attempts what each attempt counts, by its id
     */
    record Mark(Earned whole, Map<UUID, Earned> attempts) {
        public Mark {
            attempts = Map.copyOf(attempts);
        }
    }
}
