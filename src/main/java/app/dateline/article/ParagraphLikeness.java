package app.dateline.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike a paragraph that is known and one of a text are: by the prints of its sentences where the collection gives
 * them, else by the passages that are cited from it, else by the names, figures and long words of its gist.
 */
final class ParagraphLikeness implements Alignment.Likeness {

    /** So many words at a passage's ends are proof; fewer may stand there by chance. */
    private static final double PROOF = 5;

    /** From this share of a locator's words on, the passage may stand there, altered. */
    private static final double NEAR = 0.7;

    private final Article article;
    private final List<List<Cited>> cited = new ArrayList<>();
    private final List<Set<String>> gists = new ArrayList<>();
    private final List<String> lines;
    private final List<List<String>> prints;
    private final List<Set<String>> words;

    ParagraphLikeness(Article article, List<Cited> cited, ArticleText text) {
        this.article = article;
        for (Paragraph paragraph : article.paragraphs()) {
            this.cited.add(cited.stream()
                    .filter(c -> c.paragraph() == paragraph.number())
                    .toList());
            gists.add(Sentences.words(paragraph.gist()).stream()
                    .filter(w -> w.length() > 4 || Character.isDigit(w.charAt(0)))
                    .collect(Collectors.toSet()));
        }
        lines = text.paragraphs();
        prints = lines.stream().map(Sentences::prints).toList();
        words = lines.stream()
                .<Set<String>>map(l -> new HashSet<>(Sentences.words(l)))
                .toList();
    }

    static int words(Locator locator) {
        return Sentences.words(locator.first() + ' ' + locator.last()).size();
    }

    @Override
    public double of(int expected, int there) {
        double same = share(article.paragraphs().get(expected).prints(), prints.get(there));
        if (same > 0) {
            return 0.3 + 0.7 * same;
        }
        return cited.get(expected).isEmpty() ? byGist(expected, there) : byPassages(expected, there);
    }

    /** How the text's paragraph differs from the one that is known, as far as prints tell. */
    Optional<Difference.Altered> altered(int number, int line) {
        List<String> known = article.paragraphs().get(number - 1).prints();
        List<String> now = prints.get(line - 1);
        if (known.isEmpty() || known.equals(now)) {
            return Optional.empty();
        }
        Alignment places =
                new Alignment(known.size(), now.size(), (i, j) -> known.get(i).equals(now.get(j)) ? 1 : 0);
        List<Integer> others = new ArrayList<>();
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < known.size(); i++) {
            String print = known.get(i);
            places.placeOf(i).stream().filter(j -> now.get(j).equals(print)).forEach(kept::add);
        }
        for (int j = 0; j < now.size(); j++) {
            if (!kept.contains(j)) {
                others.add(j + 1);
            }
        }
        return Optional.of(
                new Difference.Altered(number, line, others, Math.max(0, known.size() - kept.size() - others.size())));
    }

    private double byPassages(int expected, int there) {
        double sought = 0;
        double found = 0;
        for (Cited passage : cited.get(expected)) {
            int size = words(passage.locator());
            sought += size;
            if (Passage.find(passage.locator(), lines.get(there)) instanceof Passage.Found) {
                found += size;
            } else if (Passage.find(new Locator(passage.locator().first(), ""), lines.get(there))
                    instanceof Passage.Found) {
                found += size / 2.0;
            }
        }
        if (found == 0) {
            double near = cited.get(expected).stream()
                    .mapToDouble(c -> inCommon(c.locator(), words.get(there)))
                    .max()
                    .orElse(0);
            return near >= NEAR ? near / 2 : -1;
        }
        return found / sought * Math.min(1, found / PROOF);
    }

    /** The share of the locator's words that stand in a paragraph. */
    private static double inCommon(Locator locator, Set<String> there) {
        List<String> sought = Sentences.words(locator.first() + ' ' + locator.last());
        return (double) sought.stream().filter(there::contains).count() / sought.size();
    }

    private double byGist(int expected, int there) {
        Set<String> gist = gists.get(expected);
        long both = gist.stream().filter(words.get(there)::contains).count();
        return both < 2 ? 0 : 0.5 * both / gist.size();
    }

    /** Dice's coefficient of two lists: twice what both have, over what they have together. */
    private static double share(List<String> known, List<String> now) {
        List<String> rest = new ArrayList<>(now);
        long both = known.stream().filter(rest::remove).count();
        return known.isEmpty() ? 0 : 2.0 * both / (known.size() + now.size());
    }
}
