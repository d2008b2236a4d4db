package app.dateline.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bounds how often somebody may fail in a while: then no more until the first failure is that long ago. */
public final class Throttle {

    public static final int MOST = 5;
    public static final Duration WHILE = Duration.ofMinutes(1);

    /** So many are remembered; of more, who failed longest ago is forgotten. */
    private static final int REMEMBERED = 1_000;

    private final int most;
    private final Duration during;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true);

    /** {@value #MOST} failures in {@link #WHILE}. */
    public Throttle() {
        this(MOST, WHILE);
    }

    public Throttle(int most, Duration during) {
        this.most = most;
        this.during = during;
    }

    /** Whether that one may try now. */
    public synchronized boolean open(String who, Instant now) {
        Deque<Instant> times = failures.get(who);
        if (times == null) {
            return true;
        }
        times.removeIf(t -> !t.plus(during).isAfter(now));
        return times.size() < most;
    }

    /**
     * Counts a try as a failure beforehand, so that many at once don't pass together; {@link #forgive} takes it back.
     *
     * @return whether that one may try now; if not, nothing was counted
     */
    public synchronized boolean begin(String who, Instant now) {
        if (!open(who, now)) {
            return false;
        }
        failed(who, now);
        return true;
    }

    /** Takes back what {@link #begin} counted at that time: the try did not fail. */
    public synchronized void forgive(String who, Instant begun) {
        Deque<Instant> times = failures.get(who);
        if (times != null) {
            times.removeLastOccurrence(begun);
        }
    }

    public synchronized void failed(String who, Instant now) {
        failures.computeIfAbsent(who, w -> new ArrayDeque<>()).add(now);
        if (failures.size() > REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }
}
