package app.dateline.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the valid name that a wrong one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest slips of typing (Damerau and Levenshtein: a letter missing, added, changed, or two
     * swapped), where there is one within a third of the word's length and at least within two slips. Case does not
     * count. Of two equally near ones the first wins.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String sought = word.toLowerCase(Locale.ROOT);
        int most = Math.max(2, sought.length() / 3);
        var distance = new DamerauLevenshteinDistance(most);
        String best = null;
        int least = most + 1;
        for (String candidate : candidates) {
            int slips = distance.apply(sought, candidate.toLowerCase(Locale.ROOT));
            if (slips >= 0 && slips < least && slips < candidate.length()) {
                least = slips;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "did you mean 'anchorage'?", or the fallback where nothing is near. */
    public static String hint(String word, Collection<String> candidates, String otherwise) {
        return to(word, candidates).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
    }
}
