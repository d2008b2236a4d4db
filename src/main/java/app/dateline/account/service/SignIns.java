package app.dateline.account.service;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.account.AllowedTo;
import app.dateline.account.PasswordRule;
import app.dateline.account.Right;
import app.dateline.account.Throttle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Compares names and passwords with what is kept. Whether a name is unknown, an account disabled or a password wrong, the
 * answer is the same and takes the same work, so that nobody learns who has an account here.
 */
@Service
public class SignIns {

    /** Failures for one name in {@link #NAME_WHILE}, wherever they come from: at most 960 a day. */
    static final int PER_NAME = 10;

    static final Duration NAME_WHILE = Duration.ofMinutes(15);

    /** Failures from one address a minute; a school may have one address for all. */
    static final int PER_ADDRESS = 20;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final Throttle names = new Throttle(PER_NAME, NAME_WHILE);
    private final Throttle addresses = new Throttle(PER_ADDRESS, Throttle.WHILE);

    /** What came of a name and a password. */
    public sealed interface Outcome {

        /** They are right. */
        record Known(Account account) implements Outcome {}

        /** They are not. */
        record Wrong() implements Outcome {}

        /** That was tried too often; nothing was compared. */
        record TooOften() implements Outcome {}
    }

    SignIns(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Compares a name and a password with what is kept. A right one whose hash is dated gets a new hash.
     *
     * @param from the address that the request comes from, for the throttle alone
     */
    @AllowedTo(Right.ANYBODY)
    public Outcome compare(String typedName, String password, String from) {
        Instant now = clock.instant();
        Optional<AccountName> name = AccountName.read(typedName);
        String whose = name.map(AccountName::key).orElse("");
        if (!addresses.begin(from, now)) {
            return new Outcome.TooOften();
        }
        if (!names.begin(whose, now)) {
            return new Outcome.TooOften();
        }
        Optional<Account> account = name.flatMap(accounts::named).filter(found -> !found.isDisabled());
        if (!matches(account, password)) {
            return new Outcome.Wrong();
        }
        addresses.forgive(from, now);
        names.forgive(whose, now);
        return new Outcome.Known(account.orElseThrow());
    }

    private boolean matches(Optional<Account> account, String password) {
        Optional<String> hash = account.flatMap(a -> accounts.passwordHash(a.id()));
        if (password.codePointCount(0, password.length()) > PasswordRule.LONGEST) {
            return false;
        }
        if (hash.isEmpty()) {
            passwords.matchNobody(password);
            return false;
        }
        boolean matches = passwords.matches(password, hash.get());
        if (matches && passwords.isDated(hash.get())) {
            accounts.rehash(account.orElseThrow().id(), hash.get(), passwords.hash(password));
        }
        return matches;
    }
}
