package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.dateline.article.Article;
import app.dateline.article.ArticleText;
import app.dateline.article.Citation;
import app.dateline.article.Cited;
import app.dateline.article.Difference;
import app.dateline.article.Sentences;
import app.dateline.article.Sighting;
import app.dateline.article.TextCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The shipped collections against their articles' own texts, where those are at hand. */
class AttachedArticlesTest {

    private static final Path TEXTS = Path.of("../shared/articles");

    @TestFactory
    Stream<DynamicTest> everyCitationIsFoundOnce() {
        return each("every citation", (base, article, text) -> {
            TextCheck check = TextCheck.of(article, base.citations(), text);
            assertThat(check.differences()).isEmpty();
            assertThat(check.lost()).isEmpty();
            assertThat(check.found()).isNotEmpty();
        });
    }

    /** Every paragraph in turn, and of each a sentence altered in the next one. */
    @TestFactory
    Stream<DynamicTest> oneParagraphRemovedAndOneSentenceAlteredAreReportedExactlySo() {
        return each("removed and altered", (base, article, text) -> {
            Random random = new Random(7);
            int count = text.paragraphs().size();
            for (int gone = 1; gone <= count; gone++) {
                int removed = gone;
                int altered = 1 + (gone + random.nextInt(count - 1)) % count;
                List<String> sentences = Sentences.of(text.paragraphs().get(altered - 1));
                int sentence = random.nextInt(sentences.size());
                List<String> lines = new ArrayList<>(text.paragraphs());
                List<String> changed = new ArrayList<>(sentences);
                changed.set(sentence, altered(sentences.get(sentence)));
                lines.set(altered - 1, String.join(" ", changed));
                lines.remove(gone - 1);
                TextCheck check = TextCheck.of(article, base.citations(), new ArticleText(lines));
                String as = "without paragraph %d, sentence %d of %d altered (seed 7)"
                        .formatted(gone, sentence + 1, altered);
                int line = altered > gone ? altered - 1 : altered;
                assertThat(exact(check, article, text, gone))
                        .as(as)
                        .containsExactlyInAnyOrder(
                                new Difference.Gone(gone),
                                new Difference.Altered(altered, line, List.of(sentence + 1), 0));
                assertThat(check.lost())
                        .as(as)
                        .extracting(Sighting::cited)
                        .isSubsetOf(of(base.citations(), article, twins(text, removed), altered));
            }
        });
    }

    /** Where two paragraphs read the same, which of them is gone can't be told; the check says so. */
    private static List<Difference> exact(TextCheck check, Article article, ArticleText text, int gone) {
        return check.differences().stream()
                .map(d -> d instanceof Difference.Doubtful doubtful
                                && doubtful.gone() == 1
                                && doubtful.numbers().equals(twins(text, gone))
                        ? new Difference.Gone(gone)
                        : d)
                .toList();
    }

    private static List<Integer> twins(ArticleText text, int number) {
        List<Integer> twins = new ArrayList<>();
        for (int n = 1; n <= text.paragraphs().size(); n++) {
            if (Sentences.prints(text.paragraphs().get(n - 1))
                    .equals(Sentences.prints(text.paragraphs().get(number - 1)))) {
                twins.add(n);
            }
        }
        return twins;
    }

    /** Its last word but the punctuation becomes another one. */
    private static String altered(String sentence) {
        return sentence.replaceFirst("[\\p{L}\\p{N}]+(?=[^\\p{L}\\p{N}]*$)", "umbrella");
    }

    private static List<Cited> of(List<Citation> citations, Article article, List<Integer> gone, int altered) {
        return citations.stream()
                .filter(c -> c.article().equals(article.id()))
                .filter(c -> gone.contains(c.paragraph()) || c.paragraph() == altered)
                .map(Cited::by)
                .toList();
    }

    private interface Trial {
        void of(FactBase base, Article article, ArticleText text) throws IOException;
    }

    private static Stream<DynamicTest> each(String what, Trial trial) {
        return Collections.read(Path.of("questions")).readings().stream()
                .map(r -> (Reading.Sound) r)
                .flatMap(r -> r.base().articles().stream()
                        .map(article -> dynamicTest(what + ": " + article.id(), () -> {
                            assumeTrue(Files.isDirectory(TEXTS), "the articles' texts are not at hand");
                            Path file = ArticleText.fileOf(
                                            article.id(), r.texts().get(article.id()), TEXTS)
                                    .orElseThrow();
                            trial.of(r.base(), article, ArticleText.read(file));
                        })));
    }
}
