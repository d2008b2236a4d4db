package app.dateline.report;

import java.util.OptionalDouble;

/** A statistic that has a value, or the reason why it has none. It is never a NaN and never infinite. */
public sealed interface Figure {

    /** A value; its unit stands where the figure does. */
    record Known(double value) implements Figure {

        /** @throws IllegalArgumentException if it is no finite number */
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a figure is a finite number: " + value);
            }
        }
    }

    /** No value. */
    record Undefined(Why why) implements Figure {}

    /** Why a statistic has no value; the message of {@code TOO_FEW} stands under {@code undefined.TOO_FEW}. */
    enum Why {
        /** Nobody's responses are there to count. */
        NOBODY,
        /** The formula divides by a number of students that so few leave at zero. */
        TOO_FEW,
        /** Everybody earned the same here, so that nobody is told from anybody. */
        NO_SPREAD,
        /** Everybody earned the same with all the rest of the set. */
        NO_SPREAD_IN_REST,
        /** Everybody's total is the same. */
        NO_SPREAD_IN_TOTALS,
        /** The slot, or the set, has nothing to earn. */
        ZERO_MAXIMUM,
        /** Marks here fall where totals rise, and the square root of that has no value. */
        NEGATIVE_COVARIANCE,
        /** It compares slots, and there is only one. */
        ONE_SLOT,
        /** It compares whole slots; this is one of several items that took turns in one. */
        SHARED_SLOT,
        /** Of at least one item it is not known what guessing earns. */
        GUESS_UNKNOWN,
        /** Students had different slots, so that the marks of the slots don't add up to one set's totals. */
        DIFFERENT_SETS
    }

    static Figure of(double value) {
        return new Known(value);
    }

    static Figure undefined(Why why) {
        return new Undefined(why);
    }

    /** The value, or nothing where there is none. */
    default OptionalDouble number() {
        return switch (this) {
            case Known known -> OptionalDouble.of(known.value());
            case Undefined undefined -> OptionalDouble.empty();
        };
    }
}
