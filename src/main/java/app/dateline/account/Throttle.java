package app.dateline.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bounds how often somebody may fail: {@value #MOST} times in {@link #WHILE}, then no more until the first is over. */
public final class Throttle {

    public static final int MOST = 5;
    public static final Duration WHILE = Duration.ofMinutes(1);

    /** So many are remembered; of more, who failed longest ago is forgotten. */
    private static final int REMEMBERED = 1_000;

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true);

    /** Whether that one may try now. */
    public synchronized boolean open(String who, Instant now) {
        Deque<Instant> times = failures.get(who);
        if (times == null) {
            return true;
        }
        times.removeIf(t -> !t.plus(WHILE).isAfter(now));
        return times.size() < MOST;
    }

    public synchronized void failed(String who, Instant now) {
        failures.computeIfAbsent(who, w -> new ArrayDeque<>()).add(now);
        if (failures.size() > REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }
}
