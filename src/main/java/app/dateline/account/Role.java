package app.dateline.account;

/** What somebody is in this installation, the least first. Who is more may do all that who is less may. */
public enum Role {
    /** Plays; needs no account, and has none. */
    LEARNER,
    /** Has classes and sets of their own. */
    TEACHER,
    /** Runs the installation: invites, disables, attaches texts. Sees no classes but their own. */
    ADMINISTRATOR
}
