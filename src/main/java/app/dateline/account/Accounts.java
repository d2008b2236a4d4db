package app.dateline.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts, with the hashes of their passwords. */
public interface Accounts {

    Optional<Account> find(UUID id);

    /** The account that is signed in to with that name. */
    Optional<Account> named(AccountName name);

    /** All of them, by their names. */
    List<Account> all();

    /** Whether there is an administrator who can sign in. */
    boolean haveAdministrator();

    /** Adds an account; false, and nothing is added, where its name is taken. */
    boolean add(Account account, String passwordHash);

    /** The hash of an account's password; empty where there is no such account. */
    Optional<String> passwordHash(UUID id);

    /** Keeps the same password under a newer hash, unless it was changed meanwhile. */
    void rehash(UUID id, String before, String after);

    /** Keeps another password; sign-ins from before are over. */
    void changePassword(UUID id, String passwordHash, Instant valid);

    /** Ends all sign-ins from before. */
    void endSignIns(UUID id, Instant valid);

    void show(UUID id, String shown);

    /**
     * Disables an account, unless it is that of the last administrator who can sign in; two who disable each other at
     * once don't both succeed. One that is disabled already stays so from the earlier time.
     *
     * @return false if nothing changed, because it is the last or there is none
     */
    boolean disable(UUID id, Instant since);

    void enable(UUID id);
}
