package app.dateline.article;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which of the parts that were expected stands where among those that are there: paragraphs of a text, or sentences of a
 * paragraph. The pairing in order that scores most (Needleman and Wunsch, doi:10.1016/0022-2836(70)90057-4); then what is
 * left on both sides is paired out of order, where it is as good as the same.
 *
 * <p>A part that another pairing, scoring less by no more than {@value #DOUBT}, treats otherwise is in doubt: nothing is
 * said of it but that.
 */
final class Alignment {

    /** How alike an expected part and one that is there are: 1 the same, 0 nothing known, -1 surely not the same. */
    interface Likeness {
        double of(int expected, int there);
    }

    static final double DOUBT = 0.1;

    /** What two parts of which nothing is known score by standing at the same place. */
    private static final double BY_PLACE = 0.02;

    /** What a part without a partner costs. */
    private static final double ALONE = 0.1;

    /** From this likeness on a part that stands out of order counts as the same. */
    private static final double MOVED = 0.6;

    private static final int NOWHERE = -1;

    private final int[] placeOf;
    private final boolean[] moved;
    private final boolean[] doubtful;
    private final boolean[] doubtfulThere;

    Alignment(int expected, int there, Likeness likeness) {
        double[][] like = new double[expected][there];
        double[][] before = new double[expected + 1][there + 1];
        double[][] after = new double[expected + 1][there + 1];
        for (int i = 0; i <= expected; i++) {
            for (int j = 0; j <= there; j++) {
                if (i > 0 && j > 0) {
                    like[i - 1][j - 1] = likeness.of(i - 1, j - 1);
                    before[i][j] = most(
                            before[i - 1][j - 1] + like[i - 1][j - 1] + BY_PLACE,
                            before[i - 1][j] - ALONE,
                            before[i][j - 1] - ALONE);
                } else {
                    before[i][j] = -ALONE * (i + j);
                }
            }
        }
        for (int i = expected; i >= 0; i--) {
            for (int j = there; j >= 0; j--) {
                after[i][j] = i < expected && j < there
                        ? most(
                                after[i + 1][j + 1] + like[i][j] + BY_PLACE,
                                after[i + 1][j] - ALONE,
                                after[i][j + 1] - ALONE)
                        : -ALONE * (expected - i + there - j);
            }
        }
        placeOf = trace(before, like, expected, there);
        moved = new boolean[expected];
        doubtful = new boolean[expected];
        doubtfulThere = new boolean[there];
        findDoubts(before, after, like);
        pairOutOfOrder(like);
    }

    /** Where an expected part stands now, if that is sure. */
    OptionalInt placeOf(int expected) {
        return doubtful[expected] || placeOf[expected] == NOWHERE
                ? OptionalInt.empty()
                : OptionalInt.of(placeOf[expected]);
    }

    /** Whether an expected part stands now out of order. */
    boolean moved(int expected) {
        return moved[expected];
    }

    /** The expected parts that are surely gone. */
    List<Integer> gone() {
        return those(placeOf.length, i -> placeOf[i] == NOWHERE && !doubtful[i]);
    }

    /** The expected parts in doubt. */
    List<Integer> doubtful() {
        return those(placeOf.length, i -> doubtful[i]);
    }

    /** Whether the best pairing leaves an expected part without a partner, doubtful or not. */
    boolean lacks(int expected) {
        return placeOf[expected] == NOWHERE;
    }

    /** Where the best pairing has an expected part, doubtful or not; -1 for nowhere. */
    int bestPlaceOf(int expected) {
        return placeOf[expected];
    }

    /** The parts that are there and surely were not expected. */
    List<Integer> added() {
        return those(
                doubtfulThere.length,
                j -> !doubtfulThere[j] && IntStream.of(placeOf).noneMatch(p -> p == j));
    }

    private static List<Integer> those(int count, IntPredicate which) {
        return IntStream.range(0, count).filter(which).boxed().toList();
    }

    private static double most(double a, double b, double c) {
        return Math.max(a, Math.max(b, c));
    }

    private static int[] trace(double[][] before, double[][] like, int expected, int there) {
        int[] place = new int[expected];
        Arrays.fill(place, NOWHERE);
        int i = expected;
        int j = there;
        while (i > 0 && j > 0) {
            if (before[i][j] == before[i - 1][j - 1] + like[i - 1][j - 1] + BY_PLACE) {
                place[--i] = --j;
            } else if (before[i][j] == before[i - 1][j] - ALONE) {
                i--;
            } else {
                j--;
            }
        }
        return place;
    }

    private void findDoubts(double[][] before, double[][] after, double[][] like) {
        int expected = placeOf.length;
        int there = doubtfulThere.length;
        double enough = before[expected][there] - DOUBT;
        int[] partners = new int[expected];
        int[] partnersThere = new int[there];
        for (int i = 0; i < expected; i++) {
            for (int j = 0; j < there; j++) {
                if (before[i][j] + like[i][j] + BY_PLACE + after[i + 1][j + 1] > enough) {
                    partners[i]++;
                    partnersThere[j]++;
                }
            }
        }
        for (int i = 0; i < expected; i++) {
            int at = i;
            boolean alone =
                    IntStream.rangeClosed(0, there).anyMatch(j -> before[at][j] - ALONE + after[at + 1][j] > enough);
            doubtful[i] = partners[i] > 1 || partners[i] == 1 && alone;
        }
        for (int j = 0; j < there; j++) {
            int at = j;
            boolean alone =
                    IntStream.rangeClosed(0, expected).anyMatch(i -> before[i][at] - ALONE + after[i][at + 1] > enough);
            doubtfulThere[j] = partnersThere[j] > 1 || partnersThere[j] == 1 && alone;
        }
    }

    private void pairOutOfOrder(double[][] like) {
        boolean[] taken = new boolean[doubtfulThere.length];
        IntStream.of(placeOf).filter(p -> p != NOWHERE).forEach(p -> taken[p] = true);
        for (int i = 0; i < placeOf.length; i++) {
            for (int j = 0; j < taken.length && placeOf[i] == NOWHERE; j++) {
                if (!taken[j] && like[i][j] >= MOVED) {
                    placeOf[i] = j;
                    moved[i] = true;
                    taken[j] = true;
                }
            }
            if (placeOf[i] != NOWHERE && unmistakable(like, i, placeOf[i])) {
                doubtful[i] = false;
                doubtfulThere[placeOf[i]] = false;
            }
        }
    }

    /** Whether two parts are like each other and like no third. */
    private static boolean unmistakable(double[][] like, int i, int j) {
        return like[i][j] >= MOVED
                && IntStream.range(0, like.length).noneMatch(other -> other != i && like[other][j] >= MOVED)
                && IntStream.range(0, like[i].length).noneMatch(other -> other != j && like[i][other] >= MOVED);
    }
}
