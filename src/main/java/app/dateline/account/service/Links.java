package app.dateline.account.service;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.account.AllowedTo;
import app.dateline.account.Invitation;
import app.dateline.account.Invitation.NewAccount;
import app.dateline.account.Invitation.NewPassword;
import app.dateline.account.Invitations;
import app.dateline.account.LinkToken;
import app.dateline.account.Passkeys;
import app.dateline.account.PasswordRule;
import app.dateline.account.PasswordRule.Weakness;
import app.dateline.account.Right;
import app.dateline.account.Throttle;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What somebody can do who brings a one-time link. */
@Service
public class Links {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Passwords passwords;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Throttle throttle = new Throttle();

    /** What a link opens. */
    public sealed interface Opened {

        /** It makes an account. */
        record ForAccount(NewAccount purpose) implements Opened {}

        /** It sets the password of that account anew. */
        record ForPassword(Account account) implements Opened {}

        /** Nothing: there is no such link, or it was used or revoked or is too old. */
        record Nothing() implements Opened {}

        /** This address brought wrong links too often; the link wasn't looked at. */
        record TooOften() implements Opened {}
    }

    /** What came of using a link. */
    public sealed interface Used {

        /** The password is set, and the link is used up. */
        record Done(Account account) implements Used {}

        /** Nothing was kept, and the link still opens what it opened. */
        record Refused(Reason reason) implements Used {}

        /** Nothing was kept; the password isn't taken. */
        record Weak(Weakness weakness) implements Used {}
    }

    /** Why a link was not used. */
    public enum Reason {
        LINK,
        TOO_OFTEN,
        NAME,
        NAME_TAKEN,
        SHOWN
    }

    Links(
            Invitations invitations,
            Accounts accounts,
            Passkeys passkeys,
            Passwords passwords,
            TransactionOperations transaction,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What a link opens; it isn't used up by this.
     *
     * @param from the address that the request comes from, for the throttle alone
     */
    @AllowedTo(Right.ANYBODY)
    public Opened look(String token, String from) {
        if (!throttle.open(from, now())) {
            return new Opened.TooOften();
        }
        Optional<Invitation> found = find(token);
        if (found.isEmpty()) {
            throttle.failed(from, now());
            return new Opened.Nothing();
        }
        return switch (found.get().purpose()) {
            case NewAccount n -> new Opened.ForAccount(n);
            case NewPassword n ->
                accounts.find(n.account()).<Opened>map(Opened.ForPassword::new).orElseGet(Opened.Nothing::new);
        };
    }

    /**
     * Makes the account that a link is for.
     *
     * @param from the address that the request comes from, for the throttle alone
     */
    @AllowedTo(Right.ANYBODY)
    public Used makeAccount(String token, String typedName, String typedShown, String password, String from) {
        if (!(look(token, from) instanceof Opened.ForAccount link)) {
            return refusedLink(from);
        }
        Optional<AccountName> name = AccountName.read(typedName);
        if (name.isEmpty()) {
            return new Used.Refused(Reason.NAME);
        }
        String shown = typedShown.strip();
        if (!Account.isShowable(shown)) {
            return new Used.Refused(Reason.SHOWN);
        }
        Optional<Weakness> weakness = PasswordRule.weakness(password, name.get().text(), shown);
        if (weakness.isPresent()) {
            return new Used.Weak(weakness.get());
        }
        Account account =
                new Account(UUID.randomUUID(), name.get(), shown, link.purpose().role(), now(), null, now());
        String hash = passwords.hash(password);
        return inOneTransaction(
                token,
                () -> accounts.add(account, hash) ? new Used.Done(account) : new Used.Refused(Reason.NAME_TAKEN));
    }

    /**
     * Sets the password anew that a link is for, ends all sign-ins to its account, and forgets its passkeys: whoever asks for
     * such a link may have lost more than a password.
     *
     * @param from the address that the request comes from, for the throttle alone
     */
    @AllowedTo(Right.ANYBODY)
    public Used setPassword(String token, String password, String from) {
        if (!(look(token, from) instanceof Opened.ForPassword link)) {
            return refusedLink(from);
        }
        Account account = link.account();
        Optional<Weakness> weakness =
                PasswordRule.weakness(password, account.name().text(), account.shown());
        if (weakness.isPresent()) {
            return new Used.Weak(weakness.get());
        }
        String hash = passwords.hash(password);
        return inOneTransaction(token, () -> {
            accounts.changePassword(account.id(), hash, now());
            passkeys.removeAll(account.id());
            invitations.revokeFor(account.id());
            return new Used.Done(accounts.find(account.id()).orElseThrow());
        });
    }

    private Used refusedLink(String from) {
        return new Used.Refused(throttle.open(from, now()) ? Reason.LINK : Reason.TOO_OFTEN);
    }

    private Used inOneTransaction(String token, Supplier<Used> change) {
        Used used = transaction.execute(status -> {
            boolean mine = find(token)
                    .filter(found -> invitations.use(found.id(), now()))
                    .isPresent();
            Used done = mine ? change.get() : new Used.Refused(Reason.LINK);
            if (!(done instanceof Used.Done)) {
                status.setRollbackOnly();
            }
            return done;
        });
        return used == null ? new Used.Refused(Reason.LINK) : used;
    }

    private Optional<Invitation> find(String token) {
        return LinkToken.read(token).flatMap(t -> invitations.open(t.hash(), now()));
    }

    /** As the databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
