package app.dateline.shell.account;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.shell.rights.Presence;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Makes accounts for tests and signs them in, without a page. */
public final class Guests {

    private Guests() {}

    /** A new account, with a password that nobody knows. */
    public static Account of(Accounts accounts, Role role) {
        Account account = new Account(
                UUID.randomUUID(),
                new AccountName(role.name().toLowerCase(java.util.Locale.ROOT) + UUID.randomUUID()),
                "A guest",
                role,
                Instant.EPOCH,
                null,
                Instant.EPOCH);
        if (!accounts.add(account, "{none}")) {
            throw new AssertionError("the guest's name is taken");
        }
        return account;
    }

    /** Signs in: in the browser's session where a test has one, and in this thread. */
    public static void enter(Presence presence, Account account) {
        SecurityContext context = new SecurityContextImpl(presence.signIn(account));
        SecurityContextHolder.setContext(context);
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.getSession()
                    .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }

    /** Signs out. */
    public static void leave() {
        SecurityContextHolder.clearContext();
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.getSession().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        }
    }
}
