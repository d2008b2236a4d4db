package app.dateline.assignment.service;

import app.dateline.assignment.Code;
import app.dateline.assignment.Student;
import org.jspecify.annotations.Nullable;

/** What came of the wish to join a class, or to come back to it. */
public sealed interface Entrance {

    /**
     * The browser is now that student's.
     *
     * @param course the name of the class
     * @param personal the code to come back by, shown this once; {@code null} for whoever came back by it
     */
    record In(Student student, String course, @Nullable Code personal) implements Entrance {}

    /** No class has that code. */
    record WrongCode() implements Entrance {}

    /** No student has that personal code. */
    record WrongPersonal() implements Entrance {}

    /** Too many wrong codes came from there, or for that class, or for none; it may be tried again in a minute. */
    record TooOften() implements Entrance {}

    /** Somebody of the class has that name. */
    record NameTaken() implements Entrance {}

    /** The name is empty or too long. */
    record NameUnfit() implements Entrance {}

    /** The class takes no new students. */
    record NotOpen() implements Entrance {}

    /** The class has as many students as a class may have. */
    record Full() implements Entrance {}
}
