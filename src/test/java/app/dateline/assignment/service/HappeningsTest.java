package app.dateline.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HappeningsTest {

    private final Happenings happenings = new Happenings();
    private final UUID here = UUID.randomUUID();

    @AfterEach
    void end() {
        happenings.end();
    }

    @Test
    void aWatcherIsToldOfAThousandThingsAtOnceAFewTimesAndAfterTheLast() throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(1);
        happenings.watch(Set.of(here), () -> {
            calls.incrementAndGet();
            if (done.get() == 1000) {
                all.countDown();
            }
        });
        for (int i = 0; i < 1000; i++) {
            done.incrementAndGet();
            happenings.at(here);
        }
        assertThat(all.await(10, TimeUnit.SECONDS)).as("told after the last").isTrue();
        assertThat(calls.get()).as("not told of each").isLessThan(1000);
    }

    @Test
    void whoStoppedWatchingOrWatchesElsewhereIsNotTold() throws InterruptedException {
        AtomicInteger wrong = new AtomicInteger();
        CountDownLatch told = new CountDownLatch(1);
        happenings.watch(Set.of(UUID.randomUUID()), wrong::incrementAndGet);
        Runnable stop = happenings.watch(Set.of(here), wrong::incrementAndGet);
        stop.run();
        // Told last of the three, so that the others would have been told before.
        happenings.watch(Set.of(here), told::countDown);
        happenings.at(here);
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(wrong).hasValue(0);
    }

    @Test
    void theQuestionThatIsLookedAtIsRemembered() {
        assertThat(happenings.place(here)).isEmpty();
        happenings.looks(here, 3);
        happenings.looks(here, 1);
        assertThat(happenings.place(here)).hasValue(1);
    }
}
