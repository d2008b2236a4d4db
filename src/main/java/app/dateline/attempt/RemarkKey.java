package app.dateline.attempt;

import static app.dateline.attempt.RemarkKey.Argument.COUNT;
import static app.dateline.attempt.RemarkKey.Argument.DATE;
import static app.dateline.attempt.RemarkKey.Argument.LENGTH;
import static app.dateline.attempt.RemarkKey.Argument.PLACE;
import static app.dateline.attempt.RemarkKey.Argument.TEXT;
import static app.dateline.attempt.RemarkKey.Argument.WEEKDAY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Every remark that marking can make. The message of {@code READ_AS_DATE} stands in the message files under
 * {@code marking.read-as-date}; its arguments are, in order, what the constant lists.
 */
public enum RemarkKey {
    // Why a response was refused: it costs nothing, the learner may try again.
    EMPTY,
    TOO_LONG,
    WRONG_FORM,
    OUTDATED,
    COLLECTION_MISSING,
    OPTION_UNKNOWN,
    NOTHING_PICKED,
    NOTHING_MATCHED,
    ORDER_INCOMPLETE,
    MATCH_INCOMPLETE,
    CHOICE_TWICE,
    /** What was typed. */
    DATE_UNREADABLE(TEXT),
    /** What was typed. */
    DATE_IMPOSSIBLE(TEXT),
    /** The date as read, the weekday that was typed, the weekday that it is. */
    WEEKDAY_CONTRADICTS(DATE, WEEKDAY, WEEKDAY),
    YEAR_MISSING,
    MONTH_MISSING,
    MONTH_ASKED,
    SEASON_ASKED,
    /** What was typed. */
    LENGTH_UNREADABLE(TEXT),
    ONE_PLACE_ONLY,
    /** The part that is not known. */
    PLACE_PARTLY_UNKNOWN(TEXT),

    // Choices.
    SKIPPED,
    /** Right picks, keys in all, wrong picks. */
    PICKS(COUNT, COUNT, COUNT),
    /** Pairs in the right order, pairs in all. */
    PAIRS_IN_ORDER(COUNT, COUNT),
    /** Right pairs, pairs in all. */
    PAIRS_MATCHED(COUNT, COUNT),

    // Dates.
    /** The date as read. */
    READ_AS_DATE(DATE),
    /** The key: the answer says more than the source does and agrees with it. */
    FINER_THAN_KNOWN(DATE),
    /** The key, which is approximate. */
    NEAR_ENOUGH(DATE),
    RIGHT_MONTH_ONLY,
    RIGHT_YEAR_ONLY,
    YEAR_WAS_GIVEN,
    DATE_TOO_WIDE,
    DATES_OVERLAP,
    RIGHT_DAY_WRONG_YEAR,
    RIGHT_MONTH_WRONG_DAY,

    // Places.
    /** The place as read. */
    READ_AS_PLACE(PLACE),
    /** The name of a place that the base does not have, as read. */
    READ_AS_ELSEWHERE(TEXT),
    /** The place as read, with one slip of typing forgiven. */
    READ_AS_PLACE_MISSPELT(PLACE),
    /** The place as read, the key that it lies in. */
    PLACE_INSIDE(PLACE, PLACE),
    /** The place as read, the key that it lies in; sources name another place there. */
    PLACE_INSIDE_ELSEWHERE(PLACE, PLACE),
    /** The place as read, the key that lies in it: both are sites, and either will do. */
    SITE_AROUND(PLACE, PLACE),
    /** The place as read, the key that lies in it; earns part. */
    PLACE_CONTAINS(PLACE, PLACE),
    /** The place as read, the key that lies in it; too wide to earn anything. */
    PLACE_TOO_WIDE(PLACE, PLACE),
    /** What was typed. */
    PLACE_UNKNOWN(TEXT),
    /** What was typed, and two places whose names are as near. */
    PLACE_UNCLEAR(TEXT, PLACE, PLACE),
    /** What was typed. */
    PLACES_CONTRADICT(TEXT),

    // Places on the map.
    COUNTRY_UNKNOWN,
    /** The country's name. */
    COUNTRY_CHOSEN(TEXT),
    /** The key, which lies in the country. */
    COUNTRY_HOLDS(PLACE),
    /** Name of the country at the point. */
    POINT_IN_COUNTRY(TEXT),
    /** The key. */
    POINT_INSIDE(PLACE),
    /** Kilometres, the key. */
    POINT_DISTANCE(COUNT, PLACE),
    /** Kilometres, the key: it is wide, and its middle was measured. */
    POINT_TO_MIDDLE(COUNT, PLACE),
    /** The key: it is wide, and the point lies near enough to its middle. */
    POINT_WITHIN(PLACE),
    /** The point lies in the country of the key, which earns as much as choosing it. */
    POINT_COUNTRY_RIGHT,
    /** Kilometres up to which a point earns all, and from which on it earns nothing. */
    POINT_EARNS(COUNT, COUNT),

    // Lengths.
    /** The length as read. */
    READ_AS_LENGTH(LENGTH),
    RIGHT_NUMBER_WRONG_UNIT,
    /** The key, which is a range. */
    WITHIN_RANGE(LENGTH),
    /** The key. */
    ONE_END_RIGHT(LENGTH),
    /** The key: it lies within the range that was typed. */
    RANGE_HOLDS_KEY(LENGTH),
    /** The key, which is no exact figure. */
    LENGTH_NEAR_ENOUGH(LENGTH),
    /** The key: its figure is right, "more than" or "almost" is not. */
    BOUND_DIFFERS(LENGTH);

    /** What an argument is, so that whoever shows a remark knows how to write it. */
    public enum Argument {
        /** EDTF, see {@link app.dateline.time.Edtf#parse}. */
        DATE,
        /** Id of a place of the base. */
        PLACE,
        /** See {@link app.dateline.time.Length#parse}. */
        LENGTH,
        /** Name of a {@link java.time.DayOfWeek}. */
        WEEKDAY,
        /** A whole number from 0. */
        COUNT,
        /** Plain text, what the learner typed; never markup. */
        TEXT
    }

    private static final Set<RemarkKey> CLOSE = EnumSet.of(
            RIGHT_DAY_WRONG_YEAR, RIGHT_MONTH_WRONG_DAY, RIGHT_NUMBER_WRONG_UNIT, YEAR_WAS_GIVEN, PLACE_TOO_WIDE);

    private final String message;
    private final List<Argument> arguments;

    RemarkKey(Argument... arguments) {
        this.message = "marking." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.arguments = List.of(arguments);
    }

    /** The key into the message files. */
    public String message() {
        return message;
    }

    /** What the arguments are, in order. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** The constant behind a message key; empty where a newer or older version made the remark. */
    public static Optional<RemarkKey> of(String message) {
        return Arrays.stream(values())
                .filter(key -> key.message.equals(message))
                .findFirst();
    }

    /** Whether the remark tells of an answer that earned nothing and yet was close. */
    boolean close() {
        return CLOSE.contains(this);
    }

    Remark remark(String... values) {
        if (values.length != arguments.size()) {
            throw new IllegalArgumentException(message + " takes " + arguments + ", not " + List.of(values));
        }
        return Remark.of(message, values);
    }

    Marking.Refused refused(String... values) {
        return new Marking.Refused(remark(values));
    }
}
