package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Deadline;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Whether a question must say as of when it is asked. In a base that is cut to what was known on a day, it must where
 *
 * <ul>
 *   <li>the fact tells of something that was still to come or going on on that day ({@link FactBase#open}), or
 *   <li>a source that came out later disputes what is asked or given.
 * </ul>
 *
 * What was over on that day, and what later sources don't dispute, is asked as in any other quiz. Questions on all that
 * is known are never dated.
 */
final class Dated {

    private final FactBase base;
    private final Disputes disputes;
    private final @Nullable Disputes later;

    Dated(FactBase base, Disputes disputes) {
        this.base = base;
        this.disputes = disputes;
        this.later = base.asOf().isPresent() ? Disputes.of(base.whole()) : null;
    }

    boolean matters(Fact fact, Query query) {
        return later != null && (base.open(fact) || disputedLater(fact, query));
    }

    /**
     * Whether it cannot be asked on that day: a plan that was over by then would have to be dated, as if it were not over.
     */
    boolean outdated(Fact fact, Query query) {
        return later != null && plan(fact) && !base.open(fact) && disputedLater(fact, query);
    }

    private boolean disputedLater(Fact fact, Query query) {
        return later != null && later.touches(fact, query) && !disputes.touches(fact, query);
    }

    private static boolean plan(Fact fact) {
        return switch (fact) {
            case Venue v -> !Venue.ENDS.contains(v.status());
            case Deadline d -> !Deadline.OUTCOMES.contains(d.status());
            case Aim a -> false;
        };
    }
}
