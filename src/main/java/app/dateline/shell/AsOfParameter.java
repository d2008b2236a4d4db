package app.dateline.shell;

import app.dateline.fact.ui.AsOf;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Lets {@code ?as-of=2025-10-17} on any page choose the day, before the page is filled. */
@Component
class AsOfParameter implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient AsOf asOf;

    AsOfParameter(AsOf asOf) {
        this.asOf = asOf;
    }

    /** Whether the parameter is the page's own: a link to a quiz carries the day of the quiz, not of the reader. */
    static boolean speaksOfThePage(Location location) {
        return !location.getFirstSegment().equals("start");
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(entering -> {
                    Location location = entering.getLocation();
                    if (speaksOfThePage(location)) {
                        location.getQueryParameters()
                                .getSingleParameter(AsOf.PARAMETER)
                                .ifPresent(day -> asOf.follow(asOf.ask(day)));
                    }
                }));
    }
}
