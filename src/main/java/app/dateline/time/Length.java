package app.dateline.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a source gives it: exact, a range, about, more than, or almost. Written {@code 50 days},
 * {@code 10-12 days}, {@code ~90 minutes}, {@code >2 hours}, {@code <150 minutes} ("almost").
 *
 * @param least least whole number of units; at least 1
 * @param most greatest number of units; at least {@code least}
 * @param unit the unit that the source used
 * @param bound how the figure binds
 */
public record Length(int least, int most, Unit unit, Bound bound) {

    /** Units of time, with their size in minutes; a month counts 30 days and a year 365. */
    public enum Unit {
        MINUTE(1),
        HOUR(60),
        DAY(1_440),
        WEEK(10_080),
        MONTH(43_200),
        YEAR(525_600);

        private final long minutes;

        Unit(long minutes) {
            this.minutes = minutes;
        }

        /** How many minutes one such unit lasts. */
        public long minutes() {
            return minutes;
        }
    }

    /** How a figure is meant. */
    public enum Bound {
        EXACT(""),
        ABOUT("~"),
        MORE_THAN(">"),
        ALMOST("<");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    private static final Pattern FORM =
            Pattern.compile("([~<>]?)\\s*(\\d{1,6})(?:\\s*-\\s*(\\d{1,6}))?\\s+(minute|hour|day|week|month|year)s?");

    public Length {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("a length runs from 1 upwards, least first: " + least + " to " + most);
        }
    }

    /**
     * Reads one of the forms named above.
     *
     * @throws IllegalArgumentException if the text is none of them
     */
    public static Length parse(String text) {
        Matcher m = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is no length of time; write 50 days, 10-12 days, ~90 minutes, >2 hours or <150 minutes (almost)");
        }
        int least = Integer.parseInt(m.group(2));
        int most = m.group(3) == null ? least : Integer.parseInt(m.group(3));
        Bound bound = switch (m.group(1)) {
            case "~" -> Bound.ABOUT;
            case ">" -> Bound.MORE_THAN;
            case "<" -> Bound.ALMOST;
            default -> Bound.EXACT;
        };
        return new Length(least, most, Unit.valueOf(m.group(4).toUpperCase(Locale.ROOT)), bound);
    }

    /** The canonical text; {@code parse(text())} equals this value. */
    public String text() {
        String figure = least == most ? Integer.toString(least) : least + "-" + most;
        return bound.sign + figure + " " + unit.name().toLowerCase(Locale.ROOT) + (most == 1 ? "" : "s");
    }

    /**
     * The shortest length in minutes that the value may mean. "About" and "almost" leave a quarter below the figure;
     * the fraction is ours and is used to tell whether two lengths may be one, never to mark an answer.
     */
    public long leastMinutes() {
        long minutes = least * unit.minutes();
        return bound == Bound.ABOUT || bound == Bound.ALMOST ? minutes - minutes / 4 : minutes;
    }

    /** The longest length in minutes that it may mean: "about" leaves a quarter above, "more than" a half. */
    public long mostMinutes() {
        long minutes = most * unit.minutes();
        return switch (bound) {
            case ABOUT -> minutes + minutes / 4;
            case MORE_THAN -> minutes + minutes / 2;
            case EXACT, ALMOST -> minutes;
        };
    }

    /** Whether both may mean one length. */
    public boolean overlaps(Length other) {
        return leastMinutes() <= other.mostMinutes() && other.leastMinutes() <= mostMinutes();
    }
}
