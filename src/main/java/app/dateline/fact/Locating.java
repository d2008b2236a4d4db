package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.article.ArticleText;
import app.dateline.article.Citation;
import app.dateline.article.Locator;
import app.dateline.article.Paragraph;
import app.dateline.article.Passage;
import app.dateline.article.Sentences;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came of looking for every cited passage in the texts of the articles.
 *
 * @param found how many citations lead to exactly one passage
 * @param problems what does not, which texts do not have the paragraphs that the collection counts, and which paragraphs
 *     do not read as their prints say
 * @param unprinted the paragraphs that have no prints in the collection, with those of the text
 */
public record Locating(int found, List<String> problems, List<String> unprinted) {

    public Locating {
        problems = List.copyOf(problems);
        unprinted = List.copyOf(unprinted);
    }

    /**
     * Looks for every passage that a base cites.
     *
     * @param texts names of the text files by article, as the collection gives them
     * @param folder where the text files lie
     */
    public static Locating in(FactBase base, Map<String, String> texts, Path folder) {
        List<String> problems = new ArrayList<>();
        Map<String, ArticleText> read = new HashMap<>();
        for (Article article : base.articles()) {
            text(article, texts, folder, problems).ifPresent(t -> read.put(article.id(), t));
        }
        int found = 0;
        for (Fact fact : base.facts()) {
            for (Attestation attestation : fact.attestations()) {
                Citation citation = attestation.citation();
                ArticleText text = read.get(citation.article());
                if (text == null || citation.paragraph() > text.paragraphs().size()) {
                    continue;
                }
                String paragraph = text.paragraphs().get(citation.paragraph() - 1);
                String where = "fact '" + fact.id() + "', paragraph " + citation.paragraph() + " of '"
                        + citation.article() + "': ";
                switch (Passage.find(citation.locator(), paragraph)) {
                    case Passage.Found f -> {
                        found++;
                        int earlier = earlier(citation, text);
                        if (earlier > 0) {
                            problems.add(
                                    where + "the words '" + citation.locator().first()
                                            + "' stand in paragraph " + earlier
                                            + " already, where a link to the passage would lead; give the words before them");
                        }
                    }
                    case Passage.NotFound n -> problems.add(where + "the words '" + n.words() + "' do not stand there");
                    case Passage.Ambiguous a ->
                        problems.add(where + "the words '" + a.words() + "' stand there " + a.count()
                                + " times; choose others for the beginning");
                }
            }
        }
        List<String> unprinted = new ArrayList<>();
        for (Article article : base.articles()) {
            if (read.get(article.id()) != null) {
                prints(article, read.get(article.id()), problems, unprinted);
            }
        }
        return new Locating(found, problems, unprinted);
    }

    private static void prints(Article article, ArticleText text, List<String> problems, List<String> unprinted) {
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.number() <= text.paragraphs().size()) {
                List<String> prints = Sentences.prints(text.paragraphs().get(paragraph.number() - 1));
                String where = "paragraph " + paragraph.number() + " of '" + article.id() + "'";
                if (paragraph.prints().isEmpty()) {
                    unprinted.add(where + ": prints: \"" + String.join(" ", prints) + '"');
                } else if (!paragraph.prints().equals(prints)) {
                    problems.add(where + " does not read as its prints say; those of the text are \""
                            + String.join(" ", prints) + '"');
                }
            }
        }
    }

    /** The number of an earlier paragraph in which a browser would find the passage's beginning, or 0. */
    private static int earlier(Citation citation, ArticleText text) {
        Locator beginning = new Locator(
                lower(citation.locator().first()), "", lower(citation.locator().before()));
        for (int number = 1; number < citation.paragraph(); number++) {
            if (!(Passage.find(beginning, lower(text.paragraphs().get(number - 1))) instanceof Passage.NotFound)) {
                return number;
            }
        }
        return 0;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static Optional<ArticleText> text(
            Article article, Map<String, String> texts, Path folder, List<String> problems) {
        String named = texts.get(article.id());
        try {
            Optional<Path> file = ArticleText.fileOf(article.id(), named, folder);
            if (file.isEmpty()) {
                problems.add("no text of '" + article.id() + "' in " + folder + "; expected "
                        + (named == null ? article.id() + ".txt, or name it by 'file'" : named));
                return Optional.empty();
            }
            ArticleText text = ArticleText.read(file.get());
            int counted = article.paragraphs().size();
            if (text.paragraphs().size() != counted) {
                problems.add("'" + article.id() + "' has " + counted + " paragraphs in the collection and "
                        + text.paragraphs().size() + " in " + file.get().getFileName());
            }
            return Optional.of(text);
        } catch (IOException e) {
            problems.add("the text of '" + article.id() + "' in " + folder + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }
}
