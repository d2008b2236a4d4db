package app.dateline.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one-time links that were given out, each under the hash of its token. */
public interface Invitations {

    void add(Invitation invitation, String hash);

    /** The link with that hash, if it can be used now. */
    Optional<Invitation> open(String hash, Instant now);

    /** Those that can be used now, the last made first. */
    List<Invitation> open(Instant now);

    /** Uses a link up; false if it can't be used, or somebody else was faster. */
    boolean use(UUID id, Instant now);

    /** From now on it opens nothing. */
    void revoke(UUID id);

    /** From now on no link makes an administrator. */
    void revokeForAdministrators();

    /** From now on no link resets that account's password. */
    void revokeFor(UUID account);
}
