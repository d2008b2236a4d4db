package app.dateline.shell;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time and the chance of the running application; everything that needs them is given them. */
@Configuration(proxyBeanMethods = false)
class ClockAndChance {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Draws the seeds of quizzes, never a quiz itself. */
    @Bean
    RandomGenerator seeds() {
        return new SecureRandom();
    }
}
