package app.dateline.assignment.ui;

import app.dateline.account.Asker;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.service.Watching;
import app.dateline.assignment.service.Watching.Scene;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's page that follows a class while it answers. Only these pages hold a connection on which the server speaks
 * first; what the page asks for goes by ordinary requests.
 */
abstract class LivePage extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final WhoAsks whoAsks;
    private final Watching watching;
    private @Nullable UUID teacher;
    private @Nullable UUID assignment;
    private @Nullable Runnable end;

    LivePage(WhoAsks whoAsks, Watching watching) {
        this.whoAsks = whoAsks;
        this.watching = watching;
    }

    /** Draws the page for the first time. */
    abstract void first(UUID teacher, Scene scene);

    /** Draws what has changed. */
    abstract void again(Scene scene);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        UUID here = GivenAddress.assignment(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        UUID who = Teacher.id(whoAsks);
        Scene scene = watching.look(who, here).orElseThrow(NotFoundException::new);
        teacher = who;
        assignment = here;
        removeAll();
        first(who, scene);
        again(scene);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        if (teacher == null || assignment == null) {
            return;
        }
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        end = watching.watch(teacher, assignment, () -> ui.access(this::look));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (end != null) {
            end.run();
            end = null;
        }
    }

    /** From one of these pages to another the connection stays: switched off and on at once it would not come back. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!LivePage.class.isAssignableFrom(event.getNavigationTarget())) {
            event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
        }
    }

    /** Looks again, as whoever is signed in now: who has no right any more sees nothing new. */
    final void look() {
        if (teacher == null || assignment == null || !(whoAsks.asker() instanceof Asker.SignedIn)) {
            return;
        }
        watching.look(teacher, assignment).ifPresent(this::again);
    }
}
