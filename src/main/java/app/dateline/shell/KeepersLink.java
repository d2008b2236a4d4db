package app.dateline.shell;

import app.dateline.account.KeeperToken;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Prints at each start the link that makes a browser this installation's keeper. The token stands behind the {@code #},
 * which browsers never send: it is in no log of requests and in no referrer. It goes to the console and not to the log,
 * which may be a file that others read.
 */
@Configuration(proxyBeanMethods = false)
class KeepersLink {

    /** {@code off} where nobody is to become a keeper in a browser. */
    static final String SWITCH = "dateline.keeper";

    @Bean
    KeeperToken keeperToken(RandomGenerator seeds, @Value("${" + SWITCH + ":on}") String keeper) {
        byte[] chance = new byte[KeeperToken.BYTES];
        seeds.nextBytes(chance);
        return "off".equals(keeper) ? KeeperToken.none() : KeeperToken.of(chance);
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        KeeperToken token = ready.getApplicationContext().getBean(KeeperToken.class);
        if (port != null && token.exists()) {
            System.out.printf(
                    "To attach texts to the sources, open http://localhost:%s/%s#%s%n",
                    port, KeeperView.PATH, token.reveal());
        }
    }
}
