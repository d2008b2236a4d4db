package app.dateline.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves our own style sheets and modules under {@code /app/}: from the jar, or as they are edited with the profile
 * {@code dev}. Their names stay the same between versions, so the browser asks each time and is told that nothing
 * changed.
 */
@Configuration(proxyBeanMethods = false)
class OwnFiles implements WebMvcConfigurer {

    private final String location;

    OwnFiles(@Value("${dateline.frontend}") String location) {
        this.location = location;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/app/**").addResourceLocations(location).setCacheControl(CacheControl.noCache());
    }
}
