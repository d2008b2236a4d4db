package app.dateline.account.service;

import app.dateline.account.Accounts;
import app.dateline.account.PasswordRule;
import app.dateline.account.Throttle;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks whoever is signed in for the password once more, before what would let somebody else stay in. */
@Component
class OwnPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final Throttle throttle = new Throttle();

    /** What came of it. */
    enum Comparison {
        RIGHT,
        WRONG,
        /** It was wrong too often; nothing was compared. */
        TOO_OFTEN
    }

    OwnPassword(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException if there is no such account */
    Comparison compare(UUID account, String typed) {
        Instant now = clock.instant();
        if (!throttle.begin(account.toString(), now)) {
            return Comparison.TOO_OFTEN;
        }
        if (typed.length() > 2 * PasswordRule.LONGEST
                || !passwords.matches(typed, accounts.passwordHash(account).orElseThrow())) {
            return Comparison.WRONG;
        }
        throttle.forgive(account.toString(), now);
        return Comparison.RIGHT;
    }
}
