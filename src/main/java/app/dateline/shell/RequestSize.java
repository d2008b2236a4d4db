package app.dateline.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests larger than anything that a page here sends, before a byte of them is read: Vaadin would hold the
 * whole of one in memory. Without its length told beforehand (RFC 9110, 8.6) a request with a body is refused too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestSize extends OncePerRequestFilter {

    /** In bytes: the longest text that can be attached, as JSON writes it at worst, and room for the rest. */
    static final long MOST = 3_200_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
