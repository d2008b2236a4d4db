package app.dateline.assignment;

import java.util.List;
import java.util.UUID;

/** Knows where students wait for a word of their teacher about a mark. */
public interface Waiting {

    /**
     * What was given, with questions that nobody has answered.
     *
     * @param title as students see it
     * @param course id of the class
     * @param name of the class
     * @param questions how many wait, at least 1
     */
    record Place(UUID assignment, String title, UUID course, String name, int questions) {}

    /** In the classes that the teacher teaches, where somebody has waited longest first. */
    List<Place> of(UUID teacher);
}
