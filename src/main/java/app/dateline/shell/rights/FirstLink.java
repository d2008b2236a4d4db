package app.dateline.shell.rights;

import app.dateline.account.service.Administering;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints at the start, while there is no administrator, the one-time link that makes one. The token stands behind the
 * {@code #}, which browsers never send: it is in no log of requests and in no referrer. It goes to the console and not to
 * the log, which may be a file that others read.
 */
@Component
class FirstLink {

    /** {@code off}: never; {@code new}: even though there is an administrator, for whoever has lost the way in. */
    static final String SWITCH = "dateline.administrator";

    private final Administering administering;
    private final Presence presence;
    private final String wish;
    private final PrintStream out;

    @Autowired
    FirstLink(Administering administering, Presence presence, @Value("${" + SWITCH + ":on}") String wish) {
        this(administering, presence, wish, System.out);
    }

    FirstLink(Administering administering, Presence presence, String wish, PrintStream out) {
        this.administering = administering;
        this.presence = presence;
        this.wish = wish;
        this.out = out;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Optional.ofNullable(ready.getApplicationContext().getEnvironment().getProperty("local.server.port"))
                .ifPresent(this::print);
    }

    void print(String port) {
        boolean wanted = switch (wish) {
            case "off" -> false;
            case "new" -> true;
            default -> !presence.asInstallation(administering::haveAdministrator);
        };
        if (wanted) {
            String token =
                    presence.asInstallation(administering::inviteFirst).token().reveal();
            out.printf("To become the administrator, open within a day: http://localhost:%s/link#%s%n", port, token);
        }
    }
}
