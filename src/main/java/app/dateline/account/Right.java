package app.dateline.account;

/** Who may call a method of a service, or open a page. Each is for whoever has that role or a higher one. */
public enum Right {
    /** Everybody, without an account too. */
    ANYBODY(Role.LEARNER),
    /** Teachers and administrators: whoever has an account. */
    TEACHER(Role.TEACHER),
    /** Administrators, and the installation itself. */
    ADMINISTRATOR(Role.ADMINISTRATOR);

    private final Role least;

    Right(Role least) {
        this.least = least;
    }

    public boolean includes(Role role) {
        return role.compareTo(least) >= 0;
    }
}
