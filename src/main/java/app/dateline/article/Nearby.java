package app.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * What comes nearest to a passage that does not stand in a paragraph.
 *
 * @param start offset of its first character in the paragraph
 * @param end offset after its last character
 * @param likeness from 0 to 1
 */
record Nearby(int start, int end, double likeness) {

    /** Less alike than this is not alike. */
    static final double LEAST = 0.5;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /**
     * From the words that are most like the locator's first to those behind them that are most like its last; only one of
     * both where the other is like nothing there. Likeness is one less the share of characters to be changed, by
     * Levenshtein's distance, with typographical variants as one and case ignored.
     */
    static Optional<Nearby> to(Locator locator, String paragraph) {
        List<Nearby> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(paragraph);
        while (matcher.find()) {
            words.add(new Nearby(matcher.start(), matcher.end(), 0));
        }
        Nearby first = best(locator.first(), paragraph, words);
        if (locator.last().isBlank()) {
            return Optional.ofNullable(first);
        }
        int from = first == null ? 0 : first.end;
        Nearby last = best(
                locator.last(),
                paragraph,
                words.stream().filter(w -> w.start >= from).toList());
        if (first == null || last == null) {
            return Optional.ofNullable(first == null ? last : first)
                    .map(one -> new Nearby(one.start, one.end, one.likeness / 2));
        }
        return Optional.of(new Nearby(first.start, last.end, (first.likeness + last.likeness) / 2));
    }

    private static @Nullable Nearby best(String sought, String paragraph, List<Nearby> words) {
        String wanted = plain(sought);
        int count = sought.strip().split("\\s+").length;
        Nearby best = null;
        for (int from = 0; from < words.size(); from++) {
            for (int size = Math.max(1, count - 1); size <= count + 1 && from + size <= words.size(); size++) {
                int start = words.get(from).start;
                int end = words.get(from + size - 1).end;
                String there = plain(paragraph.substring(start, end));
                int longer = Math.max(there.length(), wanted.length());
                double likeness = longer == 0 ? 0 : 1 - (double) DISTANCE.apply(wanted, there) / longer;
                if (likeness >= LEAST && (best == null || likeness > best.likeness)) {
                    best = new Nearby(start, end, likeness);
                }
            }
        }
        return best;
    }

    private static String plain(String text) {
        return PlainText.of(text).toLowerCase(Locale.ROOT);
    }
}
