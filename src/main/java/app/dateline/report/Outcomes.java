package app.dateline.report;

import java.util.function.Consumer;

/**
 * All outcomes of a set, as a stream that can be read again, for example rows of a query {@code ORDER BY slot}.
 *
 * <p>Every reading gives the same outcomes with those of one slot together. Slots may come in any order, and so may the
 * students of a slot.
 */
@FunctionalInterface
public interface Outcomes {

    /** Reads all from the beginning. */
    void read(Consumer<? super Outcome> reader);
}
