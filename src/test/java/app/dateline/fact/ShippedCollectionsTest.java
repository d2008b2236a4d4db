package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.dateline.article.Article;
import app.dateline.article.ArticleText;
import app.dateline.article.Citation;
import app.dateline.article.Paragraph;
import app.dateline.article.Passage;
import app.dateline.yaml.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every shipped fact and article must satisfy. Where the articles' texts are at hand, against them too. */
class ShippedCollectionsTest {

    private static final Path TEXTS = Path.of("../shared/articles");
    private static final int LONGEST_RUN = 8;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private final Collections collections = Collections.read(Path.of("questions"));

    @TestFactory
    Stream<DynamicContainer> collections() {
        assertThat(collections.broken())
                .flatExtracting(Reading.Broken::problems)
                .extracting(Problem::message)
                .isEmpty();
        return collections.readings().stream()
                .map(r -> (Reading.Sound) r)
                .map(r -> dynamicContainer(
                        r.collection(),
                        Stream.of(
                                dynamicContainer("articles", articles(r)),
                                dynamicContainer("facts", facts(r)),
                                dynamicContainer("texts", texts(r)))));
    }

    private static Stream<DynamicTest> articles(Reading.Sound reading) {
        FactBase base = reading.base();
        return base.articles().stream()
                .map(article -> dynamicTest(article.id(), () -> {
                    assertThat(article.title()).isNotBlank();
                    assertThat(article.citedAs()).doesNotEndWith(".");
                    assertThat(base.factsOf(article.id())).as("facts").hasSizeGreaterThanOrEqualTo(10);
                    assertThat(article.paragraphs())
                            .filteredOn(p -> p.role() == Paragraph.Role.TEXT)
                            .allSatisfy(p -> assertSentence(p.gist()));
                }));
    }

    private static Stream<DynamicTest> facts(Reading.Sound reading) {
        FactBase base = reading.base();
        return base.facts().stream()
                .map(fact -> dynamicTest(fact.id(), () -> {
                    assertThat(fact.slots()).as("slots").hasSizeGreaterThanOrEqualTo(3);
                    assertThat(fact.attestations()).isNotEmpty().allSatisfy(a -> {
                        Citation citation = a.citation();
                        assertSentence(citation.gist());
                        Article article = base.article(citation.article());
                        assertThat(article.paragraph(citation.paragraph()))
                                .as("paragraph %d of %s", citation.paragraph(), article.id())
                                .hasValueSatisfying(p -> assertThat(p.role()).isNotEqualTo(Paragraph.Role.NOTICE));
                    });
                    String claimant = fact.head().claimant();
                    if (claimant != null) {
                        assertThat(base.party(claimant).name()).isNotBlank();
                    }
                    fact.slots()
                            .values()
                            .forEach(values -> values.forEach(v -> {
                                if (v instanceof Value.OfPhrase phrase) {
                                    assertThat(phrase.text())
                                            .doesNotEndWith(".")
                                            .doesNotStartWith("to ")
                                            .doesNotStartWith("that ");
                                }
                            }));
                }));
    }

    private static Stream<DynamicTest> texts(Reading.Sound reading) {
        FactBase base = reading.base();
        return base.articles().stream()
                .map(article -> dynamicTest(article.id(), () -> {
                    assumeTrue(Files.isDirectory(TEXTS), "the articles' texts are not at hand");
                    Path file = ArticleText.fileOf(article.id(), reading.texts().get(article.id()), TEXTS)
                            .orElseThrow();
                    List<String> paragraphs = ArticleText.read(file).paragraphs();
                    assertThat(paragraphs).hasSameSizeAs(article.paragraphs());
                    Set<List<String>> runs = runs(String.join(" ", paragraphs));
                    article.paragraphs()
                            .forEach(
                                    p -> assertThat(runs(p.gist())).as(p.gist()).doesNotContainAnyElementsOf(runs));
                    base.factsOf(article.id())
                            .forEach(fact -> fact.attestations().forEach(a -> {
                                assertThat(runs(a.citation().gist()))
                                        .as(fact.id())
                                        .doesNotContainAnyElementsOf(runs);
                                if (a.citation().article().equals(article.id())) {
                                    String paragraph =
                                            paragraphs.get(a.citation().paragraph() - 1);
                                    assertThat(Passage.find(a.citation().locator(), paragraph))
                                            .as(fact.id())
                                            .isInstanceOf(Passage.Found.class);
                                }
                            }));
                }));
    }

    /** Every run of one word more than may be taken over. */
    private static Set<List<String>> runs(String text) {
        List<String> words = new ArrayList<>();
        var matcher = WORD.matcher(
                text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("'", ""));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + LONGEST_RUN < words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + LONGEST_RUN + 1)));
        }
        return runs;
    }

    private static void assertSentence(String gist) {
        assertThat(gist).isNotBlank().matches("(?s).*[.?!]”?$").doesNotContain("\n");
        assertThat(Character.isLowerCase(gist.charAt(0)))
                .as("begins small: %s", gist)
                .isFalse();
    }
}
