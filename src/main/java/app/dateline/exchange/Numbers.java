package app.dateline.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in files of others. */
final class Numbers {

    /** Bounded, so that no number takes long to count with. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,2})?");

    private Numbers() {}

    /** @throws NumberFormatException if it is no decimal number of at most 30 digits before and after the point */
    static BigDecimal read(String text) {
        String number = text.strip();
        if (!NUMBER.matcher(number).matches()) {
            throw new NumberFormatException("no number: " + number);
        }
        return new BigDecimal(number);
    }

    /** A percentage as a fraction; empty where it is none from −100 to 100. */
    static Optional<Double> percent(String text) {
        try {
            double fraction = read(text).doubleValue() / 100;
            return fraction >= -1 && fraction <= 1 ? Optional.of(fraction) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
