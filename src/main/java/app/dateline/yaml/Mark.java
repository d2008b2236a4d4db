package app.dateline.yaml;

/**
 * Where something stands.
 *
 * @param file name of the file, as a reader of the report knows it
 * @param line from 1
 * @param column from 1, in characters
 */
public record Mark(String file, int line, int column) {

    /** The beginning of a file. */
    public static Mark startOf(String file) {
        return new Mark(file, 1, 1);
    }

    /** As editors read it: {@code venues.yaml:41:12}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
