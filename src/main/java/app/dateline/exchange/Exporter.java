package app.dateline.exchange;

/** Writes items for one target. The same items give the same bytes. Safe for use by many threads. */
public interface Exporter {

    Target target();

    /** The file, and what it does not hold. Every item is in the file or named in {@link Exported#notCarried}. */
    Exported export(ItemsToGo set);
}
