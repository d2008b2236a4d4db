package app.dateline.shell;

import app.dateline.shell.account.SignInView;
import app.dateline.shell.rights.PageRights;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Lets every request in: most people here have no account, and rights are checked at pages and services. What it adds is
 * the session's sign-in, and headers.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /**
     * Vaadin starts itself by inline scripts and runs what the server sends ({@code eval}), so that those can't be
     * forbidden; other places can.
     */
    private static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableAuthorizedRequestsConfiguration(false)
                                .enableLogoutConfiguration(false)
                                .enableRequestCacheConfiguration(false))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .logout(logout -> logout.disable())
                .headers(WebSecurity::headers)
                .build();
    }

    @Bean
    static NavigationAccessControlConfigurer pages(PageRights rights) {
        return new NavigationAccessControlConfigurer()
                .withNavigationAccessChecker(rights)
                .withLoginView(SignInView.class);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                // Publishers aren't told who reads them, nor from which page.
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                // Vaadin and our own files say by themselves how long they keep.
                .cacheControl(cache -> cache.disable())
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        // Requests are forwarded to Vaadin's servlet, and afterwards it is too late.
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }
}
