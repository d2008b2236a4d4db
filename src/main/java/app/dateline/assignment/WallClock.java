package app.dateline.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * What a clock on the wall shows, as an instant, also on the days when clocks are changed. The rule favours whoever has to
 * be in time, so that nobody is late who reads any honest clock:
 *
 * <ul>
 *   <li>a time that the clocks skip begins when they are put forward, and ends as if they had not been: from 2:30 on is
 *       from 3:00 on, until 2:30 is until 3:30;
 *   <li>a time that comes twice begins the first time and ends the second.
 * </ul>
 */
final class WallClock {

    private WallClock() {}

    /** The instant at which something begins. */
    static Instant from(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return local.toInstant(zone.getRules().getOffset(local));
        }
        return change.isGap() ? change.getInstant() : local.toInstant(change.getOffsetBefore());
    }

    /** The instant at which something ends. */
    static Instant until(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return local.toInstant(zone.getRules().getOffset(local));
        }
        return local.toInstant(change.isGap() ? change.getOffsetBefore() : change.getOffsetAfter());
    }
}
