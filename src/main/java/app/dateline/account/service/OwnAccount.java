package app.dateline.account.service;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.PasswordRule;
import app.dateline.account.PasswordRule.Weakness;
import app.dateline.account.Right;
import app.dateline.account.Throttle;
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
    private final Clock clock;
    private final Throttle throttle = new Throttle();

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

    OwnAccount(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Changes the password, for whoever knows the one until now. */
    @AllowedTo(Right.TEACHER)
    public Change changePassword(@Own UUID account, String before, String after) {
        Account own = accounts.find(account).orElseThrow();
        var now = clock.instant();
        if (!throttle.begin(account.toString(), now)) {
            return new Change.TooOften();
        }
        if (before.length() > 2 * PasswordRule.LONGEST
                || !passwords.matches(before, accounts.passwordHash(account).orElseThrow())) {
            return new Change.Wrong();
        }
        throttle.forgive(account.toString(), now);
        Optional<Weakness> weakness = PasswordRule.weakness(after, own.name().text(), own.shown());
        if (weakness.isPresent()) {
            return new Change.Weak(weakness.get());
        }
        accounts.changePassword(account, passwords.hash(after), now.truncatedTo(ChronoUnit.MICROS));
        return new Change.Changed(accounts.find(account).orElseThrow());
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
