package app.dateline.account;

/** Says who is asking in the current thread. */
@FunctionalInterface
public interface WhoAsks {

    /** Never somebody whose account was disabled or whose sign-in was ended since. */
    Asker asker();
}
