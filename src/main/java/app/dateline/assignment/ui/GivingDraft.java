package app.dateline.assignment.ui;

import app.dateline.assignment.Policy;
import app.dateline.assignment.Variety;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;

/**
 * Rules that were chosen for a set that is not given yet, so that a look elsewhere loses none. Kept as long as the
 * teacher's session, and only rules that can be.
 */
record GivingDraft(UUID course, Policy policy, Variety variety) {

    static Optional<GivingDraft> of(UUID teacher, UUID set) {
        return Optional.ofNullable((GivingDraft) VaadinSession.getCurrent().getAttribute(name(teacher, set)));
    }

    void keep(UUID teacher, UUID set) {
        VaadinSession.getCurrent().setAttribute(name(teacher, set), this);
    }

    static void forget(UUID teacher, UUID set) {
        VaadinSession.getCurrent().setAttribute(name(teacher, set), null);
    }

    private static String name(UUID teacher, UUID set) {
        return GivingDraft.class.getName() + " " + teacher + " " + set;
    }
}
