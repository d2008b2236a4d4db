package app.dateline.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * A class of learners. (Java has a {@code Class} of its own; on screens it is a class.)
 *
 * @param id random
 * @param name 1 to {@value #LONGEST_NAME} characters, without space around it
 * @param owner account of the teacher whose it is
 * @param teachers accounts of the other teachers with whom it is shared; they may do all but share it or remove it
 * @param zone by whose wall clocks its sets open and close
 * @param code joins it; unique among all classes
 * @param open whether new students may join; who has joined can come back all the same
 * @param created when it was made
 */
public record Course(
        UUID id, String name, UUID owner, Set<UUID> teachers, ZoneId zone, Code code, boolean open, Instant created) {

    public static final int LONGEST_NAME = 100;

    /** Most students that one class may have: a bound against floods, not a wish. */
    public static final int MOST_STUDENTS = 500;

    /** Most teachers with whom a class may be shared. */
    public static final int MOST_TEACHERS = 20;

    public Course {
        teachers = Set.copyOf(teachers);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
            throw new IllegalArgumentException("the name of a class has 1 to " + LONGEST_NAME + " characters");
        }
        if (code.text().length() != Code.JOIN) {
            throw new IllegalArgumentException("a class is joined by a code of " + Code.JOIN);
        }
        if (teachers.contains(owner) || teachers.size() > MOST_TEACHERS) {
            throw new IllegalArgumentException(
                    "a class is shared with up to " + MOST_TEACHERS + " others than its owner");
        }
    }

    /** Whether a teacher may see it and work with it. */
    public boolean isTaughtBy(UUID teacher) {
        return owner.equals(teacher) || teachers.contains(teacher);
    }

    public Course named(String other) {
        return new Course(id, other, owner, teachers, zone, code, open, created);
    }

    public Course in(ZoneId other) {
        return new Course(id, name, owner, teachers, other, code, open, created);
    }

    public Course with(Code other) {
        return new Course(id, name, owner, teachers, zone, other, open, created);
    }

    public Course open(boolean now) {
        return new Course(id, name, owner, teachers, zone, code, now, created);
    }

    public Course sharedWith(Set<UUID> others) {
        return new Course(id, name, owner, others, zone, code, open, created);
    }
}
