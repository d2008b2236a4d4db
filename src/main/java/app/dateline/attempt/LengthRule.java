package app.dateline.attempt;

import app.dateline.item.Item;
import app.dateline.time.Length;
import app.dateline.time.Length.Bound;
import app.dateline.time.Length.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Typed lengths of time, judged by value: 50 days are seven weeks and a day. A number without a unit is in the key's. A
 * year is 365 days or twelve months of 30, whichever helps. The rule is ours:
 *
 * <ul>
 *   <li>an exact key: the same value earns 1, no other;
 *   <li>"about": 1 within a tenth of the figure on either side; "more than": 1 from the figure to a quarter above it;
 *       "almost": 1 from a tenth below the figure to the figure itself. Whether "about", "more than" or "almost" was
 *       written makes no difference, but "almost" for "more than" or the reverse earns 0, and "more than" or "almost"
 *       where the key says neither earns 0.5;
 *   <li>a range as key: the same range earns 1; a single value in it, or a range with one end right or inside it, earns
 *       0.5;
 *   <li>a range as answer to a single key earns 0.5 if the key lies in it and it is no wider than a quarter of the key;
 *   <li>anything else earns 0, also the right number with the wrong unit.
 * </ul>
 */
final class LengthRule {

    private static final long TWELVE_MONTHS = 12 * Unit.MONTH.minutes();

    Marking mark(Item.TypedLength item, String text) {
        Length key = item.key();
        Optional<WrittenLength> read = WrittenLength.read(text, key.unit());
        if (read.isEmpty()) {
            return RemarkKey.LENGTH_UNREADABLE.refused(Typing.quoted(text));
        }
        WrittenLength answer = read.get();
        Mark byDays = judge(key, answer, Unit.YEAR.minutes());
        Mark byMonths = judge(key, answer, TWELVE_MONTHS);
        return new Marking.Marked(byMonths.fraction() > byDays.fraction() ? byMonths : byDays);
    }

    private static Mark judge(Length key, WrittenLength answer, long year) {
        BigDecimal size =
                BigDecimal.valueOf(key.unit() == Unit.YEAR ? year : key.unit().minutes());
        BigDecimal least = size.multiply(BigDecimal.valueOf(key.least()));
        BigDecimal most = size.multiply(BigDecimal.valueOf(key.most()));
        BigDecimal from = answer.least().minutes(year);
        BigDecimal to = answer.most().minutes(year);
        List<Remark> remarks = new ArrayList<>();
        remarks.add(RemarkKey.READ_AS_LENGTH.remark(asRead(answer, key.unit(), from, to)));
        double fraction;
        if (least.compareTo(most) < 0) {
            fraction = againstRange(key, least, most, from, to, remarks);
        } else if (answer.isRange()) {
            fraction = ofRange(key, least, from, to, remarks);
        } else {
            fraction = againstFigure(key, least, from, remarks);
        }
        if (fraction > 0) {
            fraction = withBound(key, answer.bound(), fraction, remarks);
        } else if (isRightNumber(key, answer)) {
            remarks.add(RemarkKey.RIGHT_NUMBER_WRONG_UNIT.remark());
        }
        return new Mark(fraction, remarks);
    }

    private static double againstRange(
            Length key, BigDecimal least, BigDecimal most, BigDecimal from, BigDecimal to, List<Remark> remarks) {
        boolean sameStart = from.compareTo(least) == 0;
        boolean sameEnd = to.compareTo(most) == 0;
        if (sameStart && sameEnd) {
            return 1;
        }
        if (from.compareTo(least) >= 0 && to.compareTo(most) <= 0) {
            remarks.add(RemarkKey.WITHIN_RANGE.remark(key.text()));
            return 0.5;
        }
        if (sameStart || sameEnd) {
            remarks.add(RemarkKey.ONE_END_RIGHT.remark(key.text()));
            return 0.5;
        }
        return 0;
    }

    private static double ofRange(Length key, BigDecimal figure, BigDecimal from, BigDecimal to, List<Remark> remarks) {
        boolean holds = from.compareTo(figure) <= 0 && to.compareTo(figure) >= 0;
        boolean narrow = to.subtract(from).multiply(BigDecimal.valueOf(4)).compareTo(figure) <= 0;
        if (holds && narrow) {
            remarks.add(RemarkKey.RANGE_HOLDS_KEY.remark(key.text()));
            return 0.5;
        }
        return 0;
    }

    private static double againstFigure(Length key, BigDecimal figure, BigDecimal value, List<Remark> remarks) {
        if (value.compareTo(figure) == 0) {
            return 1;
        }
        BigDecimal lowest = figure.multiply(
                switch (key.bound()) {
                    case EXACT, MORE_THAN -> BigDecimal.ONE;
                    case ABOUT, ALMOST -> new BigDecimal("0.9");
                });
        BigDecimal highest = figure.multiply(
                switch (key.bound()) {
                    case EXACT, ALMOST -> BigDecimal.ONE;
                    case ABOUT -> new BigDecimal("1.1");
                    case MORE_THAN -> new BigDecimal("1.25");
                });
        if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
            return 0;
        }
        remarks.add(RemarkKey.LENGTH_NEAR_ENOUGH.remark(key.text()));
        return 1;
    }

    private static double withBound(Length key, Bound said, double fraction, List<Remark> remarks) {
        boolean oneSided = said == Bound.MORE_THAN || said == Bound.ALMOST;
        if (!oneSided || said == key.bound()) {
            return fraction;
        }
        remarks.add(RemarkKey.BOUND_DIFFERS.remark(key.text()));
        boolean opposite = key.bound() == Bound.MORE_THAN || key.bound() == Bound.ALMOST;
        return opposite ? 0 : fraction / 2;
    }

    private static boolean isRightNumber(Length key, WrittenLength answer) {
        BigDecimal number = answer.least().number();
        return number != null && !answer.isRange() && number.compareTo(BigDecimal.valueOf(key.least())) == 0;
    }

    /** The answer in the form of {@link Length#text()}: in the key's unit where that is whole, else in the coarsest. */
    private static String asRead(WrittenLength answer, Unit preferred, BigDecimal from, BigDecimal to) {
        List<Unit> units = new ArrayList<>(List.of(preferred));
        for (Unit unit : Unit.values()) {
            units.add(1, unit);
        }
        for (Unit unit : units) {
            BigDecimal size = BigDecimal.valueOf(unit.minutes());
            if (from.remainder(size).signum() == 0 && to.remainder(size).signum() == 0) {
                return length(from.divide(size), to.divide(size), unit, answer.bound());
            }
        }
        return length(
                from.setScale(0, RoundingMode.HALF_UP),
                to.setScale(0, RoundingMode.HALF_UP),
                Unit.MINUTE,
                answer.bound());
    }

    private static String length(BigDecimal from, BigDecimal to, Unit unit, Bound bound) {
        return new Length(whole(from), whole(to), unit, bound).text();
    }

    private static int whole(BigDecimal count) {
        return count.max(BigDecimal.ONE).min(BigDecimal.valueOf(999_999)).intValue();
    }
}
