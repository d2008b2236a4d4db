package app.dateline.account.service;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.PasswordRule;
import app.dateline.account.PasswordRule.Weakness;
import app.dateline.account.Right;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What everybody who has an account may do with it. */
@Service
public class OwnAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final OwnPassword password;
    private final Clock clock;

    /** What came of the wish for another password. */
    public sealed interface Change {

        /** It is kept. All sign-ins from before are over; who changed it signs in anew with this account. */
        record Changed(Account account) implements Change {}

        /** The password until now was not right. */
        record Wrong() implements Change {}

        /** The password until now was wrong too often. */
        record TooOften() implements Change {}

        /** The new one isn't taken. */
        record Weak(Weakness weakness) implements Change {}
    }

    OwnAccount(Accounts accounts, Passwords passwords, OwnPassword password, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.password = password;
        this.clock = clock;
    }

    /** Changes the password, for whoever knows the one until now. */
    @AllowedTo(Right.TEACHER)
    public Change changePassword(@Own UUID account, String before, String after) {
        return switch (password.compare(account, before)) {
            case RIGHT -> change(accounts.find(account).orElseThrow(), after);
            case WRONG -> new Change.Wrong();
            case TOO_OFTEN -> new Change.TooOften();
        };
    }

    private Change change(Account own, String after) {
        Optional<Weakness> weakness = PasswordRule.weakness(after, own.name().text(), own.shown());
        if (weakness.isPresent()) {
            return new Change.Weak(weakness.get());
        }
        accounts.changePassword(own.id(), passwords.hash(after), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new Change.Changed(accounts.find(own.id()).orElseThrow());
    }

    /** Changes the name that others read; false, and nothing is kept, if it can't be shown. */
    @AllowedTo(Right.TEACHER)
    public boolean show(@Own UUID account, String typed) {
        String shown = typed.strip();
        if (!Account.isShowable(shown)) {
            return false;
        }
        accounts.show(account, shown);
        return true;
    }

    /** Ends all sign-ins to the account, at whatever browser; the one that asks too. */
    @AllowedTo(Right.TEACHER)
    public void endSignIns(@Own UUID account) {
        accounts.endSignIns(account, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
