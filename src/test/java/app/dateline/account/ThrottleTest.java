package app.dateline.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final Throttle throttle = new Throttle(2, Duration.ofMinutes(15));

    @Test
    void soManyAtOnceDoNotPassTogether() {
        Instant now = Instant.EPOCH;
        assertThat(throttle.begin("a", now)).isTrue();
        assertThat(throttle.begin("a", now)).isTrue();
        assertThat(throttle.begin("a", now)).isFalse();
        assertThat(throttle.begin("b", now)).isTrue();
        assertThat(throttle.begin("a", now.plus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void whoSucceedsIsNotCounted() {
        for (int i = 0; i < 10; i++) {
            Instant now = Instant.EPOCH.plusSeconds(i);
            assertThat(throttle.begin("a", now)).isTrue();
            throttle.forgive("a", now);
        }
    }
}
