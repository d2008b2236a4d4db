package app.dateline.item.oracle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Text as a run of folded words: no case, no diacritics, no punctuation, no possessive, no article in front. */
final class Words {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "and", "or", "that", "his", "her",
            "its", "their", "be", "is", "are", "was", "were", "as", "from", "into", "it", "he", "she", "they", "not",
            "who", "which", "over", "under", "about", "than", "any", "all", "no", "would", "will", "has", "have", "had",
            "him", "them");

    private static final Map<String, List<String>> REMEMBERED = new ConcurrentHashMap<>();

    private Words() {}

    static List<String> of(String text) {
        return REMEMBERED.computeIfAbsent(text, Words::split);
    }

    private static List<String> split(String text) {
        String plain = Normalizer.normalize(text.replace("U.S.", "US"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘ʼ]s\\b", " ")
                .replaceAll("['’‘ʼ]", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** The words of a name without the article in front of it. */
    static List<String> ofName(String name) {
        List<String> words = of(name);
        return words.size() > 1 && ARTICLES.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    }

    static String fold(String text) {
        return String.join(" ", ofName(text));
    }

    static boolean holds(String text, String name) {
        return holds(of(text), ofName(name));
    }

    static boolean holds(List<String> text, List<String> run) {
        if (run.isEmpty()) {
            return false;
        }
        for (int at = 0; at + run.size() <= text.size(); at++) {
            if (text.subList(at, at + run.size()).equals(run)) {
                return true;
            }
        }
        return false;
    }

    /** The words that carry meaning. */
    static List<String> weighty(String text) {
        return of(text).stream().filter(w -> !SMALL.contains(w)).distinct().toList();
    }

    /** How much of a phrase stands in a text, 0 to 1: the share of its weighty words, inflections let pass. */
    static double share(String text, String phrase) {
        List<String> wanted = weighty(phrase);
        if (wanted.isEmpty()) {
            return holds(text, phrase) ? 1 : 0;
        }
        List<String> there = of(text);
        long found = wanted.stream()
                .filter(w -> there.stream().anyMatch(t -> sameStem(w, t)))
                .count();
        return (double) found / wanted.size();
    }

    /** Equal, or alike in their first letters: "Hungarian" and "Hungary", "ending" and "end". */
    static boolean sameStem(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int stem = Math.max(3, shorter.length() - 2);
        return shorter.length() >= 3
                && longer.length() - shorter.length() <= 4
                && longer.startsWith(shorter.substring(0, Math.min(stem, shorter.length())))
                && (shorter.length() > 4 || longer.startsWith(shorter));
    }
}
