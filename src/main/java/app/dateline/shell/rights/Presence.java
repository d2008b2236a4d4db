package app.dateline.shell.rights;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Asker;
import app.dateline.account.WhoAsks;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells who is asking by Spring Security's context. The session holds an account's id and when it was signed in to, no
 * more; the account itself is read each time, so that whoever is disabled or signed out elsewhere is a stranger at once.
 */
@Component
public class Presence implements WhoAsks {

    private final Accounts accounts;
    private final Clock clock;
    private final ThreadLocal<Boolean> installation = ThreadLocal.withInitial(() -> false);

    /** What a session remembers of a sign-in. */
    record SignIn(UUID account, Instant since) implements Serializable {}

    Presence(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Asker asker() {
        if (installation.get()) {
            return new Asker.Installation();
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignIn signIn)) {
            return new Asker.Anybody();
        }
        return accounts.find(signIn.account())
                .filter(account -> !account.isDisabled() && !signIn.since().isBefore(account.valid()))
                .<Asker>map(Asker.SignedIn::new)
                .orElseGet(Asker.Anybody::new);
    }

    /** What a session is to remember of an account that is signed in to now. */
    public Authentication signIn(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignIn(account.id(), clock.instant()),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
    }

    /** As {@link #asInstallation(Supplier)}, with nothing to hand back. */
    public void asInstallation(Runnable work) {
        asInstallation(() -> {
            work.run();
            return work;
        });
    }

    /** Does something in this thread as the installation itself: at its start, or in a job of its own. */
    public <T> T asInstallation(Supplier<T> work) {
        boolean before = installation.get();
        installation.set(true);
        try {
            return work.get();
        } finally {
            installation.set(before);
        }
    }
}
