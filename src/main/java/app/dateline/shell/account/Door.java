package app.dateline.shell.account;

import app.dateline.account.Account;
import app.dateline.shell.rights.Presence;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets people in and out: binds this browser's session to an account, or ends it. */
@Component
class Door {

    private final Presence presence;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Door(Presence presence) {
        this.presence = presence;
    }

    /** The session is that account's from now on, under another id, so that none who knew the old one shares it. */
    void enter(Account account) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        renew(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(presence.signIn(account));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(
                context, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    void renew(HttpServletRequest request) {
        request.changeSessionId();
    }

    /** Opens the page that was asked for before signing in, or else another. */
    void proceed(String otherwise) {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object wanted = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        open(wanted instanceof String path && !path.isEmpty() ? path : otherwise);
    }

    /** Ends the session, in all tabs; the learner's cookie stays. */
    void leave() {
        open("");
        SecurityContextHolder.clearContext();
        VaadinSession.getCurrent().getSession().invalidate();
    }

    /** Loads a page anew, so that everything on it is that of whoever is signed in now. */
    static void open(String path) {
        UI.getCurrent().getPage().setLocation(path.isEmpty() ? "." : path);
    }
}
