package app.dateline.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All passkeys, and the handles by which authenticators know accounts. */
public interface Passkeys {

    /**
     * The handle of an account: the one that it has, or else the one that is offered, which it has from then on. Empty
     * if there is no such account.
     *
     * @param offered 64 bytes at most, in base64url without padding
     */
    Optional<String> handle(UUID account, String offered);

    /** The account that has a handle. */
    Optional<UUID> owner(String handle);

    /** The passkeys of an account, the first added first. */
    List<Passkey> of(UUID account);

    /** The passkey that an authenticator knows by that id. */
    Optional<Passkey> find(String credential);

    /** Adds a passkey; false, and nothing is added, where one with the credential's id is kept already. */
    boolean add(Passkey passkey);

    /**
     * Keeps that a passkey has signed.
     *
     * @param signCount what it counts now
     * @return false, and nothing is kept, unless it counts more than ever before, or doesn't count; who counts less may be
     *     a copy (WebAuthn Level 3, section 6.1.1)
     */
    boolean used(String credential, long signCount, Instant when);

    /** Calls a passkey otherwise; false if the account has none with that id. */
    boolean rename(UUID account, UUID id, String name);

    /** Forgets a passkey; false if the account has none with that id. */
    boolean remove(UUID account, UUID id);

    /** Forgets all passkeys of an account. */
    void removeAll(UUID account);
}
