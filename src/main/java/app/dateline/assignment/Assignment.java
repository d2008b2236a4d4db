package app.dateline.assignment;

import app.dateline.item.QuizRequest;
import java.time.Instant;
import java.util.UUID;

/**
 * A set as it was given to a class, without its items, which are kept with it.
 *
 * @param id random
 * @param course id of the class
 * @param title as students see it
 * @param policy by which rules it is answered
 * @param variety how the students' quizzes differ
 * @param seed what their differences are drawn with, see {@link #seed(UUID, int, int)}
 * @param request what its items were drawn for
 * @param size how many items it has, at least 1
 * @param given when it was given
 */
public record Assignment(
        UUID id,
        UUID course,
        String title,
        Policy policy,
        Variety variety,
        long seed,
        QuizRequest request,
        int size,
        Instant given) {

    public Assignment {
        if (title.isEmpty() || title.length() > ItemSet.LONGEST_TITLE || !title.equals(title.strip())) {
            throw new IllegalArgumentException("the title of a set has 1 to " + ItemSet.LONGEST_TITLE + " characters");
        }
        if (size < 1 || size > QuizRequest.MOST) {
            throw new IllegalArgumentException("a set that is given has 1 to " + QuizRequest.MOST + " items");
        }
    }

    public Assignment under(Policy other) {
        return new Assignment(id, course, title, other, variety, seed, request, size, given);
    }

    public Assignment titled(String other) {
        return new Assignment(id, course, other, policy, variety, seed, request, size, given);
    }

    /** The places of the set that a portion holds: from the first, inclusive, to the second, exclusive. */
    public int[] places(int portion) {
        return switch (policy.sort()) {
            case Policy.Sort.Drip drip ->
                new int[] {Math.min(size, portion * drip.perDay()), Math.min(size, (portion + 1) * drip.perDay())};
            case Policy.Sort.Practice p -> new int[] {0, size};
            case Policy.Sort.Graded g -> new int[] {0, size};
        };
    }

    /**
     * What one attempt of one student is drawn with, 1 to 2³¹ − 1: always the same for the same, and as good as unrelated
     * for others. The mix is the finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
     */
    public long seed(UUID student, int portion, int number) {
        long z = seed;
        for (long part :
                new long[] {student.getMostSignificantBits(), student.getLeastSignificantBits(), portion, number}) {
            z = (z ^ part) + 0x9e3779b97f4a7c15L;
            z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
            z = z ^ (z >>> 31);
        }
        return Math.floorMod(z, (long) Integer.MAX_VALUE) + 1;
    }
}
