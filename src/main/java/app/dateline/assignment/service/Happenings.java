package app.dateline.assignment.service;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Tells whoever watches that something happened in a class or at an assignment, and remembers, as long as the process runs,
 * which question each student looks at.
 *
 * <p>Whoever makes something happen only leaves a mark. Watchers are told from another thread, each at most once in
 * {@link #PAUSE}, so that 200 students who answer at once cost their teacher's page a few looks, and themselves nothing.
 * Now and then all are told, since time passes too.
 */
@Component
class Happenings {

    /** Milliseconds between two calls of one watcher. */
    static final long PAUSE = 250;

    /** Seconds after which watchers are called though nothing happened. */
    private static final long ANYWAY = 15;

    /** So many attempts are remembered; of more, the one that was looked at longest ago is forgotten. */
    private static final int REMEMBERED = 20_000;

    private final Map<UUID, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "happenings");
        thread.setDaemon(true);
        return thread;
    });

    private final Map<UUID, Integer> places = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Somebody who watches. */
    private final class Watcher {
        private final Runnable heard;
        private final AtomicBoolean waiting = new AtomicBoolean();

        Watcher(Runnable heard) {
            this.heard = heard;
        }

        void tell() {
            if (waiting.compareAndSet(false, true)) {
                later.schedule(
                        () -> {
                            // Before the call: what happens during it is told again.
                            waiting.set(false);
                            heard.run();
                        },
                        PAUSE,
                        TimeUnit.MILLISECONDS);
            }
        }
    }

    Happenings() {
        later.setRemoveOnCancelPolicy(true);
        later.scheduleWithFixedDelay(
                () -> watchers.values().forEach(all -> all.forEach(Watcher::tell)), ANYWAY, ANYWAY, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        later.shutdownNow();
    }

    /** Something happened in a class, or at an assignment. */
    void at(UUID place) {
        watchers.getOrDefault(place, Set.of()).forEach(Watcher::tell);
    }

    /** Calls somebody when something happened at one of these places, until what is handed back is run. */
    Runnable watch(Set<UUID> places, Runnable heard) {
        Watcher watcher = new Watcher(heard);
        // Under the map's lock, as the leaving is: else the last one to leave could take the newcomer along.
        places.forEach(p -> watchers.compute(p, (q, all) -> {
            Set<Watcher> now = all == null ? ConcurrentHashMap.newKeySet() : all;
            now.add(watcher);
            return now;
        }));
        return () -> places.forEach(p -> watchers.computeIfPresent(p, (q, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        }));
    }

    /** A student looks at a question. @param place of the set, from 0 */
    void looks(UUID attempt, int place) {
        synchronized (places) {
            places.put(attempt, place);
        }
    }

    /** The place of the set that was looked at last in an attempt, since the process started. */
    OptionalInt place(UUID attempt) {
        synchronized (places) {
            Integer place = places.get(attempt);
            return place == null ? OptionalInt.empty() : OptionalInt.of(place);
        }
    }
}
