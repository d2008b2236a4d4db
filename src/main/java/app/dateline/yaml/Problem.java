package app.dateline.yaml;

/**
 * A mistake in a file, or something that looks like one.
 *
 * @param file name of the file
 * @param line from 1
 * @param column from 1
 * @param what what is wrong, without a full stop: "unknown place 'anchorege'"
 * @param hint what was expected or what to do: "did you mean 'anchorage'?"; may be empty
 */
public record Problem(String file, int line, int column, String what, String hint) {

    /** The whole in one line: "unknown place 'anchorege' at venues.yaml:41:12; did you mean 'anchorage'?". */
    public String message() {
        return what + " at " + new Mark(file, line, column) + (hint.isEmpty() ? "" : "; " + hint);
    }

    @Override
    public String toString() {
        return message();
    }
}
