package app.dateline.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.account.KeeperToken;
import app.dateline.account.Keepers;
import app.dateline.account.Throttle;
import app.dateline.account.service.Keeping.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private static final KeeperToken TOKEN =
            KeeperToken.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -1});

    private final UUID learner = UUID.randomUUID();
    private final Later clock = new Later();
    private final Keeping keeping = new Keeping(TOKEN, new InMemory(), clock);

    @Test
    void whoBringsTheTokenIsAKeeperUntilTheyResign() {
        assertThat(keeping.keeper(learner)).isFalse();
        assertThat(keeping.bring(learner, " 0102030405060708090a0b0c0d0e0fff\n", "here"))
                .isEqualTo(Outcome.KEEPER);
        assertThat(keeping.keeper(learner)).isTrue();
        assertThat(keeping.keeper(UUID.randomUUID())).isFalse();
        keeping.resign(learner);
        assertThat(keeping.keeper(learner)).isFalse();
    }

    @Test
    void anotherTokenOpensNothing() {
        for (String wrong : new String[] {"", "0102", "0102030405060708090a0b0c0d0e0ffe", "ж"}) {
            assertThat(keeping.bring(learner, wrong, "at " + wrong)).isEqualTo(Outcome.WRONG);
        }
        assertThat(keeping.keeper(learner)).isFalse();
    }

    @Test
    void whoFailsTooOftenWaitsAMinuteAndNobodyElseDoes() {
        for (int i = 0; i < Throttle.MOST; i++) {
            assertThat(keeping.bring(learner, "wrong", "here")).isEqualTo(Outcome.WRONG);
        }
        assertThat(keeping.bring(learner, TOKEN.reveal(), "here")).isEqualTo(Outcome.TOO_OFTEN);
        assertThat(keeping.bring(UUID.randomUUID(), TOKEN.reveal(), "there")).isEqualTo(Outcome.KEEPER);
        clock.now = clock.now.plus(Throttle.WHILE);
        assertThat(keeping.bring(learner, TOKEN.reveal(), "here")).isEqualTo(Outcome.KEEPER);
    }

    @Test
    void switchedOffNobodyIsOne() {
        Keepers keepers = new InMemory();
        keepers.add(learner, Instant.EPOCH);
        Keeping off = new Keeping(KeeperToken.none(), keepers, clock);

        assertThat(off.possible()).isFalse();
        assertThat(off.keeper(learner)).isFalse();
        assertThat(off.bring(learner, "", "here")).isEqualTo(Outcome.WRONG);
    }

    @Test
    void aTokenThatIsPrintedByAccidentGivesNothingAway() {
        assertThat(TOKEN.toString()).doesNotContain("0102");
        assertThatThrownBy(() -> KeeperToken.of(new byte[4])).isInstanceOf(IllegalArgumentException.class);
    }

    private static final class InMemory implements Keepers {
        private final Set<UUID> keepers = new HashSet<>();

        @Override
        public boolean contains(UUID learner) {
            return keepers.contains(learner);
        }

        @Override
        public void add(UUID learner, Instant since) {
            keepers.add(learner);
        }

        @Override
        public void remove(UUID learner) {
            keepers.remove(learner);
        }
    }

    private static final class Later extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
