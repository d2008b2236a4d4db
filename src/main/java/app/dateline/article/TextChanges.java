package app.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of an attached text in a later one, paragraph by paragraph and, within one, sentence by sentence. */
public sealed interface TextChanges {

    /** A paragraph that the later text lacks. @param was its number in the earlier one, from 1 */
    record Gone(int was, String text) implements TextChanges {}

    /** A paragraph that the earlier text lacked. @param now its number in the later one, from 1 */
    record Added(int now, String text) implements TextChanges {}

    /** A paragraph that is the same but stands elsewhere among the others. */
    record Moved(int was, int now, String text) implements TextChanges {}

    /** A paragraph of which some sentences changed. */
    record Altered(int was, int now, List<Sentence> sentences) implements TextChanges {
        public Altered {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence that changed.
     *
     * @param was how it read; empty where it is new
     * @param now how it reads; empty where it is gone
     */
    record Sentence(String was, String now) {}

    /** From this share of words in common on, two paragraphs or sentences are the same one, altered. */
    double LEAST = 0.4;

    /** What changed, in the order of the earlier text, what was added last. */
    static List<TextChanges> between(ArticleText earlier, ArticleText later) {
        List<String> was = earlier.paragraphs();
        List<String> now = later.paragraphs();
        int head = 0;
        while (head < Math.min(was.size(), now.size()) && was.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(was.size(), now.size()) - head
                && was.get(was.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        int start = head;
        List<String> wasThere = was.subList(head, was.size() - tail);
        List<String> nowThere = now.subList(head, now.size() - tail);
        Pairs pairs = new Pairs(wasThere, nowThere);
        List<TextChanges> changes = new ArrayList<>();
        for (int i = 0; i < wasThere.size(); i++) {
            int j = pairs.of(i);
            String text = wasThere.get(i);
            if (j < 0) {
                changes.add(new Gone(start + i + 1, text));
                continue;
            }
            if (pairs.moved(i)) {
                changes.add(new Moved(start + i + 1, start + j + 1, nowThere.get(j)));
            }
            if (!text.equals(nowThere.get(j))) {
                changes.add(new Altered(start + i + 1, start + j + 1, sentences(text, nowThere.get(j))));
            }
        }
        pairs.added().forEach(j -> changes.add(new Added(start + j + 1, nowThere.get(j))));
        return changes;
    }

    private static List<Sentence> sentences(String was, String now) {
        List<String> wasThere = Sentences.of(was);
        List<String> nowThere = Sentences.of(now);
        Pairs pairs = new Pairs(wasThere, nowThere);
        List<Sentence> changed = new ArrayList<>();
        for (int i = 0; i < wasThere.size(); i++) {
            String other = pairs.of(i) < 0 ? "" : nowThere.get(pairs.of(i));
            if (!wasThere.get(i).equals(other)) {
                changed.add(new Sentence(wasThere.get(i), other));
            }
        }
        pairs.added().forEach(j -> changed.add(new Sentence("", nowThere.get(j))));
        return changed;
    }

    /** Which of two lists of texts belong together, by their words in common (Dice's coefficient). */
    final class Pairs {

        private final Alignment places;
        private final List<Integer> partners = new ArrayList<>();
        private final int there;

        private Pairs(List<String> was, List<String> now) {
            List<List<String>> wasWords = was.stream().map(Sentences::words).toList();
            List<Map<String, Integer>> nowWords =
                    now.stream().map(Pairs::counted).toList();
            List<Integer> sizes =
                    now.stream().map(n -> Sentences.words(n).size()).toList();
            places = new Alignment(was.size(), now.size(), (i, j) -> {
                double likeness =
                        was.get(i).equals(now.get(j)) ? 1 : share(wasWords.get(i), nowWords.get(j), sizes.get(j));
                return likeness < LEAST ? -1 : likeness;
            });
            there = now.size();
            for (int i = 0; i < was.size(); i++) {
                partners.add(places.bestPlaceOf(i));
            }
        }

        private int of(int i) {
            return partners.get(i);
        }

        private boolean moved(int i) {
            return places.moved(i);
        }

        private List<Integer> added() {
            List<Integer> added = new ArrayList<>();
            for (int j = 0; j < there; j++) {
                if (!partners.contains(j)) {
                    added.add(j);
                }
            }
            return added;
        }

        private static Map<String, Integer> counted(String text) {
            Map<String, Integer> counts = new HashMap<>();
            Sentences.words(text).forEach(w -> counts.merge(w, 1, Integer::sum));
            return counts;
        }

        private static double share(List<String> was, Map<String, Integer> now, int size) {
            Map<String, Integer> rest = new HashMap<>(now);
            long both = was.stream()
                    .filter(w -> rest.merge(w, -1, Integer::sum) >= 0)
                    .count();
            return was.size() + size == 0 ? 1 : 2.0 * both / (was.size() + size);
        }
    }
}
