package app.dateline.shell;

import app.dateline.account.NotAllowed;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An error behind a press of a button: we read the log, the learner reads a sentence. */
class UnexpectedErrors implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int SHOWN_MILLISECONDS = 10_000;

    @Override
    public void error(ErrorEvent event) {
        boolean refused = event.getThrowable() instanceof NotAllowed;
        if (refused) {
            log.warn("refused: {}", event.getThrowable().getMessage());
        } else {
            log.error("unexpected", event.getThrowable());
        }
        if (UI.getCurrent() != null) {
            Notification.show(
                    Words.of(refused ? "error.refused" : "error.press"),
                    SHOWN_MILLISECONDS,
                    Notification.Position.TOP_CENTER);
        }
    }
}
