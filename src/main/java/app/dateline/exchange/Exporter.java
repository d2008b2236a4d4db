package app.dateline.exchange;

import java.util.List;

/** Writes items for one target. The same items give the same bytes. Safe for use by many threads. */
public interface Exporter {

    Target target();

    /** The file, and what it does not hold. Every item is in the file or named in {@link Exported#notCarried}. */
    Exported export(ItemsToGo set);

    /** What the file will not hold, for whoever only asks: the same as {@link Exported#notCarried}. */
    default List<NotCarried> notCarried(ItemsToGo set) {
        return export(set).notCarried();
    }
}
