package app.dateline.shell;

import app.dateline.attempt.service.Examiners;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asks and marks: the collections that were loaded at the start. */
@Configuration(proxyBeanMethods = false)
class LoadedExaminers {

    /** Until collections are loaded there is nothing to ask, and a wish to start says so. */
    @Bean
    @ConditionalOnMissingBean
    Examiners examiners() {
        return collection -> Optional.empty();
    }
}
