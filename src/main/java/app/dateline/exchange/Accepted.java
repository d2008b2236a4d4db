package app.dateline.exchange;

/**
 * A written answer that earns something.
 *
 * @param text as it may be typed
 * @param fraction what it earns, above 0 up to 1
 */
public record Accepted(String text, double fraction) {
    public Accepted {
        if (!(fraction > 0 && fraction <= 1)) {
            throw new IllegalArgumentException("an accepted answer earns more than 0 and 1 at most, not " + fraction);
        }
    }
}
