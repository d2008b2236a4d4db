package app.dateline.account.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The anonymous learner at this browser: a random number in a cookie, without a name or an address. It outlives the
 * session, so that whoever comes back finds what was begun.
 */
@Component
public class Learner {

    /** Name of the cookie. */
    public static final String COOKIE = "dateline-learner";

    /** How long a browser keeps it after its last visit. */
    public static final Duration KEPT = Duration.ofDays(365);

    /**
     * The learner of the current session: as its first request said, or new.
     *
     * @throws IllegalStateException outside of a request of the browser
     */
    public UUID id() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null) {
            throw new IllegalStateException("there is a learner only where a browser asks");
        }
        Known known = session.getAttribute(Known.class);
        if (known == null) {
            known = new Known(fromCookie(VaadinRequest.getCurrent()).orElseGet(UUID::randomUUID));
            session.setAttribute(Known.class, known);
            keep(known.id());
        }
        return known.id();
    }

    private static Optional<UUID> fromCookie(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    try {
                        return Optional.of(UUID.fromString(cookie.getValue()));
                    } catch (IllegalArgumentException e) {
                        // Someone changed it by hand: that learner is nobody, and a new one begins.
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static void keep(UUID id) {
        Cookie cookie = new Cookie(COOKIE, id.toString());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private record Known(UUID id) implements java.io.Serializable {}
}
