package app.dateline.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/**
 * A student's page that looks again now and then, since a teacher may close a set or change its rules meanwhile. By
 * ordinary requests: a class of phones on a school's network keeps no connections open.
 */
final class NowAndThen {

    /** Between two looks. */
    static final Duration PAUSE = Duration.ofSeconds(15);

    private static final String LOOKING = NowAndThen.class.getName();

    private NowAndThen() {}

    /** Looks as long as the page is open. @param look run with the lock of the page's session */
    static void look(Component page, Runnable look) {
        page.addAttachListener(attached -> {
            UI ui = attached.getUI();
            count(ui, 1);
            Registration looking = ui.addPollListener(poll -> look.run());
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                looking.remove();
                count(ui, -1);
            });
        });
    }

    /** The page that comes may be there before the one that goes is gone. */
    private static void count(UI ui, int more) {
        int now = more + (ComponentUtil.getData(ui, LOOKING) instanceof Integer before ? before : 0);
        ComponentUtil.setData(ui, LOOKING, now);
        ui.setPollInterval(now > 0 ? (int) PAUSE.toMillis() : -1);
    }
}
