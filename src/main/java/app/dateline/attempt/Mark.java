package app.dateline.attempt;

import java.util.List;

/**
 * What a response earned.
 *
 * @param fraction 0 (nothing) to 1 (all) of the item's maximum, which is one point
 * @param remarks how the response was read, what was right and what earned part, in the order to show
 */
public record Mark(double fraction, List<Remark> remarks) {
    public Mark {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a mark lies between 0 and 1: " + fraction);
        }
        remarks = List.copyOf(remarks);
    }

    /** The three verdicts that a learner sees. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG;

        /** @param fraction 0 to 1 */
        public static Verdict of(double fraction) {
            if (fraction >= 1) {
                return RIGHT;
            }
            return fraction > 0 ? PARTLY : WRONG;
        }
    }

    /** Whether it earned nothing and yet was close: the right day of a wrong year, the right number of a wrong unit. */
    public boolean close() {
        return fraction == 0
                && remarks.stream()
                        .flatMap(remark -> RemarkKey.of(remark.key()).stream())
                        .anyMatch(RemarkKey::close);
    }

    public Verdict verdict() {
        return Verdict.of(fraction);
    }
}
