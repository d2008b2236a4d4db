package app.dateline.account.service;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.AllowedTo;
import app.dateline.account.Invitation;
import app.dateline.account.Invitation.NewAccount;
import app.dateline.account.Invitation.NewPassword;
import app.dateline.account.Invitation.Purpose;
import app.dateline.account.Invitations;
import app.dateline.account.LinkToken;
import app.dateline.account.Right;
import app.dateline.account.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;

/** Who has an account here: they are invited, disabled, enabled again, and helped to a new password. */
@Service
public class Administering {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Clock clock;
    private final RandomGenerator chance;

    /** A link that was made, with its secret: the only time that anybody sees it. */
    public record Made(Invitation invitation, LinkToken token) {}

    Administering(Accounts accounts, Invitations invitations, Clock clock, RandomGenerator chance) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
        this.chance = chance;
    }

    /** Whether there is an administrator who can sign in. */
    @AllowedTo(Right.ADMINISTRATOR)
    public boolean haveAdministrator() {
        return accounts.haveAdministrator();
    }

    /** The link that makes the first administrator, or one for whoever has lost the way in. Earlier ones open nothing. */
    @AllowedTo(Right.ADMINISTRATOR)
    public Made inviteFirst() {
        invitations.revokeForAdministrators();
        return make(new NewAccount(Role.ADMINISTRATOR));
    }

    /** All accounts, by their names. */
    @AllowedTo(Right.ADMINISTRATOR)
    public List<Account> accounts() {
        return accounts.all();
    }

    /** The links that can be used now, the last made first. */
    @AllowedTo(Right.ADMINISTRATOR)
    public List<Invitation> links() {
        return invitations.open(now());
    }

    /** @throws IllegalArgumentException for {@link Role#LEARNER}, who needs no link */
    @AllowedTo(Right.ADMINISTRATOR)
    public Made invite(Role role) {
        return make(new NewAccount(role));
    }

    /** A link that sets the password of an account anew; earlier ones open nothing. Empty if there is no such account. */
    @AllowedTo(Right.ADMINISTRATOR)
    public Optional<Made> inviteBack(UUID account) {
        return accounts.find(account).map(found -> {
            invitations.revokeFor(found.id());
            return make(new NewPassword(found.id()));
        });
    }

    /** From now on a link opens nothing. */
    @AllowedTo(Right.ADMINISTRATOR)
    public void revoke(UUID link) {
        invitations.revoke(link);
    }

    /**
     * Nobody can sign in to an account from now on, and who has is signed out.
     *
     * @return false if it is that of the last administrator, or there is no such account; then nothing has changed
     */
    @AllowedTo(Right.ADMINISTRATOR)
    public boolean disable(UUID account) {
        boolean done = accounts.disable(account, now());
        if (done) {
            // What was begun before stays ended when it is enabled again.
            accounts.endSignIns(account, now());
            invitations.revokeFor(account);
        }
        return done;
    }

    @AllowedTo(Right.ADMINISTRATOR)
    public void enable(UUID account) {
        accounts.enable(account);
    }

    private Made make(Purpose purpose) {
        byte[] drawn = new byte[LinkToken.BYTES];
        chance.nextBytes(drawn);
        LinkToken token = LinkToken.of(drawn);
        Invitation invitation = Invitation.of(UUID.randomUUID(), purpose, now());
        invitations.add(invitation, token.hash());
        return new Made(invitation, token);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
