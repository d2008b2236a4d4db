package app.dateline.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All classes with their students. Whatever a method here has returned from survives the end of the process. */
public interface Courses {

    /** What came of adding a student. */
    enum Enrolled {
        ADDED,
        /** Somebody of the class has that name. */
        NAME_TAKEN,
        /** Somebody has that personal code: draw another. */
        CODE_TAKEN,
        /** The class has {@link Course#MOST_STUDENTS}. */
        FULL
    }

    /** Keeps a new class. @return whether its code was free; if not, nothing is kept */
    boolean add(Course course);

    Optional<Course> find(UUID course);

    Optional<Course> byCode(Code code);

    /** The classes that a teacher owns or that are shared with them, by name. */
    List<Course> taughtBy(UUID teacher);

    /** Keeps what has changed, but not the owner. @return whether its code was free; if not, nothing is changed */
    boolean save(Course course);

    /** Forgets a class with its students, its assignments and their attempts. */
    void remove(UUID course);

    /** Adds a student. @param codeHash see {@link CodeHash} */
    Enrolled enrol(Student student, String codeHash);

    /** The students of a class, by name. */
    List<Student> students(UUID course);

    /** How many students classes have; a class that has none is left out. */
    Map<UUID, Integer> sizes(Collection<UUID> courses);

    Optional<Student> student(UUID student);

    /** What personal codes are hashed with: a random number of this installation, always the same. */
    UUID codeSalt();

    /** The student with that personal code, in whatever class. */
    Optional<Student> byPersonalCode(String codeHash);

    /** The student of a class with that personal code. */
    Optional<Student> byPersonalCode(UUID course, String codeHash);

    /** Keeps name, joining time and extra time. @return false where the name is taken; then nothing is changed */
    boolean save(Student student);

    /** Gives a student another personal code. @return false where it is taken; then nothing is changed */
    boolean changeCode(UUID student, String codeHash);

    /** Forgets a student with their attempts at the sets of the class. */
    void expel(UUID student);

    /** From now on whoever is at that browser is that student in the student's class, and no other. */
    void seat(UUID browser, Student student);

    /** Nobody at that browser is a student of that class any more. */
    void unseat(UUID browser, UUID course);

    /** No browser is that student's any more: they come back by their code. */
    void unseatEverywhere(UUID student);

    /** Who somebody at that browser is, in each of their classes. */
    List<Student> seated(UUID browser);

    /** Who somebody at that browser is in a class. */
    Optional<Student> seated(UUID browser, UUID course);
}
