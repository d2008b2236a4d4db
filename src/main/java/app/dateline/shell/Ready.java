package app.dateline.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started Dateline where to find it. */
@Component
class Ready {

    private static final Logger log = LoggerFactory.getLogger(Ready.class);

    @EventListener
    void on(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            log.info("Dateline is ready: http://localhost:{}/", port);
        }
    }
}
