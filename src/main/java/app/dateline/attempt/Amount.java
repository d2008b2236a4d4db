package app.dateline.attempt;

import app.dateline.attempt.LengthToken.A;
import app.dateline.attempt.LengthToken.And;
import app.dateline.attempt.LengthToken.Clock;
import app.dateline.attempt.LengthToken.Of;
import app.dateline.attempt.LengthToken.Share;
import app.dateline.time.Length.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount of time, exact. Years are kept apart, since twelve months and 365 days are both a year.
 *
 * @param minutes all but the years, in minutes
 * @param years whole and parts of years
 * @param number the number that was written where only one was; {@code null} for "seven weeks and a day"
 * @param unit the last unit that was written; {@code null} for a bare number, which stands in {@code number} only
 */
record Amount(
        BigDecimal minutes,
        BigDecimal years,
        @Nullable BigDecimal number,
        @Nullable Unit unit) {

    private static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, null, null);

    /** Minutes in all, with a year as long as given. */
    BigDecimal minutes(long yearMinutes) {
        return minutes.add(years.multiply(BigDecimal.valueOf(yearMinutes)));
    }

    /** A bare number takes this unit; an amount with a unit keeps its own. */
    Amount in(Unit given) {
        return unit != null || number == null
                ? this
                : NOTHING.plus(number, given, 1).withNumber(number);
    }

    /** Reads tokens such as "two and a half hours", "7 weeks and 1 day", "an hour and a half", "2h30", "50". */
    static Optional<Amount> of(List<LengthToken> tokens) {
        Amount sum = NOTHING;
        BigDecimal value = null;
        int terms = 0;
        BigDecimal first = null;
        for (int i = 0; i < tokens.size(); i++) {
            LengthToken before = i > 0 ? tokens.get(i - 1) : null;
            LengthToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            switch (tokens.get(i)) {
                case LengthToken.Number number -> {
                    if (value != null && !number.fraction()) {
                        return Optional.empty();
                    }
                    value = value == null ? number.value() : value.add(number.value());
                }
                case Clock clock -> {
                    if (value != null || sum.unit != null) {
                        return Optional.empty();
                    }
                    sum = sum.plus(BigDecimal.valueOf(clock.minutes()), Unit.MINUTE, 1);
                    terms++;
                }
                case A a -> {
                    if (value == null && next instanceof Of) {
                        value = BigDecimal.ONE;
                    } else if (!(next instanceof Share) && !(before instanceof Share)) {
                        return Optional.empty();
                    }
                }
                case Share half -> {
                    BigDecimal share = half.value();
                    Unit last = sum.unit;
                    boolean afterAnd = before instanceof And || before instanceof A && follows(tokens, i - 1);
                    if (value == null && last != null && next == null && afterAnd) {
                        sum = sum.plus(share, last, 1);
                        first = null;
                    } else if (value == null) {
                        value = share;
                    } else {
                        value = afterAnd ? value.add(share) : value.multiply(share);
                    }
                }
                case Of of -> {
                    if (value == null) {
                        if (before instanceof Clock && of.unit() == Unit.HOUR) {
                            continue;
                        }
                        return Optional.empty();
                    }
                    sum = sum.plus(value, of.unit(), of.times());
                    first = of.times() == 1 ? value : null;
                    value = null;
                    terms++;
                }
                case And and -> {
                    if (before == null || next == null || before instanceof And) {
                        return Optional.empty();
                    }
                }
                case LengthToken.To to -> {
                    return Optional.empty();
                }
            }
        }
        if (value == null) {
            return terms == 0 ? Optional.empty() : Optional.of(sum.withNumber(terms == 1 ? first : null));
        }
        if (terms == 0) {
            return Optional.of(new Amount(BigDecimal.ZERO, BigDecimal.ZERO, value, null));
        }
        boolean minutesAfterHours = sum.unit == Unit.HOUR && value.compareTo(BigDecimal.valueOf(60)) < 0;
        return minutesAfterHours ? Optional.of(sum.plus(value, Unit.MINUTE, 1)) : Optional.empty();
    }

    private static boolean follows(List<LengthToken> tokens, int index) {
        return index > 0 && tokens.get(index - 1) instanceof And;
    }

    private Amount plus(BigDecimal value, Unit of, int times) {
        BigDecimal count = value.multiply(BigDecimal.valueOf(times));
        return of == Unit.YEAR
                ? new Amount(minutes, years.add(count), null, of)
                : new Amount(minutes.add(count.multiply(BigDecimal.valueOf(of.minutes()))), years, null, of);
    }

    private Amount withNumber(@Nullable BigDecimal written) {
        return new Amount(minutes, years, written, unit);
    }
}
