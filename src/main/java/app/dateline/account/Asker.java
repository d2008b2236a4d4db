package app.dateline.account;

/** Who is asking. */
public sealed interface Asker {

    /** Somebody without an account: a learner. What is theirs is found by the random number in their cookie. */
    record Anybody() implements Asker {}

    /** Whoever signed in to an account that isn't disabled. */
    record SignedIn(Account account) implements Asker {
        public SignedIn {
            if (account.isDisabled()) {
                throw new IllegalArgumentException("nobody is signed in to a disabled account");
            }
        }
    }

    /** The process itself, at its start or in a job of its own; whoever starts it may do anything anyway. */
    record Installation() implements Asker {}

    /** What the asker is in this installation. */
    default Role role() {
        return switch (this) {
            case Anybody a -> Role.LEARNER;
            case SignedIn s -> s.account().role();
            case Installation i -> Role.ADMINISTRATOR;
        };
    }
}
