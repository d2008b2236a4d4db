package app.dateline.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A page that somebody goes on to is read from its top. Views change without a page load, so the browser keeps the window
 * where it was on the page before; whoever goes back finds the place again, which is the browser's own work.
 */
@Component
class TopOfPage implements VaadinServiceInitListener {

    private static final Set<NavigationTrigger> AHEAD = EnumSet.of(
            NavigationTrigger.UI_NAVIGATE,
            NavigationTrigger.PROGRAMMATIC,
            NavigationTrigger.ROUTER_LINK,
            NavigationTrigger.CLIENT_SIDE);

    /** The path of the page that a window shows. */
    private record Here(String path) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().addAfterNavigationListener(navigated -> arrive(init.getUI(), navigated)));
    }

    private static void arrive(UI ui, AfterNavigationEvent event) {
        Here before = ComponentUtil.getData(ui, Here.class);
        Here now = new Here(event.getLocation().getPath());
        ComponentUtil.setData(ui, Here.class, now);
        boolean another = before != null && !before.equals(now);
        if (another && AHEAD.contains(event.getLocationChangeEvent().getTrigger())) {
            // Not where an address names a part of its page.
            ui.getPage().executeJs("if (!location.hash) window.scrollTo(0, 0)");
        }
    }
}
