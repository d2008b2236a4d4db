package app.dateline.exchange;

/** Reads questions of others. Nothing in a file is run, opened or fetched. Safe for use by many threads. */
public interface Importer {

    /** The most bytes of a file that are read: {@value}. */
    int MOST_BYTES = 5_000_000;

    /** The format that it reads. */
    Target source();

    /**
     * Reads a file. It never throws for what stands in it.
     *
     * @param file its name, for complaints
     */
    Intake read(String file, byte[] content);
}
