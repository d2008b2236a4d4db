package app.dateline.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All corrections with whom they touched. Whatever a method here has returned from survives the end of the process. */
public interface Corrections {

    /**
     * A correction as it is kept.
     *
     * @param place which place of the set it is about, from 0
     * @param withdrawn since when it does not hold any more; {@code null} while it does
     */
    record Kept(Correction correction, int place, @Nullable Instant withdrawn) {
        public boolean holds() {
            return withdrawn == null;
        }
    }

    /**
     * What a correction, or its withdrawal, did to one student.
     *
     * @param withdrawal whether it tells of the withdrawal
     * @param before what counted before it
     * @param after what counted after it
     * @param seen when the student was told; {@code null} until then
     */
    record Notice(
            UUID correction,
            UUID student,
            boolean withdrawal,
            Standing before,
            Standing after,
            @Nullable Instant seen) {}

    /** Keeps a new one with its notices; all of it or nothing. */
    void add(UUID assignment, Kept correction, List<Notice> notices);

    /** Those of an assignment in the order made, the withdrawn ones too. */
    List<Kept> of(UUID assignment);

    /** Withdraws one that holds, and keeps the notices that tell of it. @return whether it was done */
    boolean withdraw(UUID assignment, UUID correction, Instant when, List<Notice> notices);

    /** All notices of an assignment, in the order of what they tell of: corrections made and corrections withdrawn. */
    List<Notice> notices(UUID assignment);

    /** One student's notices at an assignment, in the same order. */
    List<Notice> notices(UUID assignment, UUID student);

    /** The assignments at which a student has notices that they were not told yet. */
    List<UUID> unseen(UUID student);

    /** The student has seen all that there was to tell at an assignment. */
    void seen(UUID assignment, UUID student, Instant when);

    /** One of an assignment. */
    default Optional<Kept> find(UUID assignment, UUID correction) {
        return of(assignment).stream()
                .filter(kept -> kept.correction().id().equals(correction))
                .findFirst();
    }
}
