package app.dateline.shell;

import app.dateline.fact.Collections;
import app.dateline.fact.Reading;
import app.dateline.yaml.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers every request with one plain page while a collection is broken, so that nobody is asked from half of the
 * questions. The page needs nothing else from the server.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedPage extends OncePerRequestFilter {

    private final byte @Nullable [] page;

    RefusedPage(Collections collections) throws IOException {
        page = collections.broken().isEmpty() ? null : page(collections).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return page == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = page == null ? new byte[0] : page;
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String page(Collections collections) throws IOException {
        StringBuilder problems = new StringBuilder();
        for (Reading.Broken broken : collections.broken()) {
            problems.append("<h2>").append(escaped(broken.collection())).append("</h2>\n<ul>\n");
            for (Problem problem : broken.problems()) {
                problems.append("<li>").append(escaped(problem.message())).append("</li>\n");
            }
            problems.append("</ul>\n");
        }
        return new ClassPathResource("pages/refused.html")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{problems}", problems);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
