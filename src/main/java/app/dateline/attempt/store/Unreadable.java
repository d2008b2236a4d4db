package app.dateline.attempt.store;

/** A snapshot that this version can't read: damaged, or written by a later version. Its message quotes nothing of it. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
