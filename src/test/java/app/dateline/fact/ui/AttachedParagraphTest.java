package app.dateline.fact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.dateline.article.Article;
import app.dateline.article.ArticleText;
import app.dateline.article.Cited;
import app.dateline.article.Paragraph;
import app.dateline.article.TextCheck;
import app.dateline.fact.Attestation;
import app.dateline.fact.Collections;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Reading;
import app.dateline.fact.SampleBase;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** What is marked in a text is each cited passage, exactly and once, whole or in adjoining parts; and nothing else. */
@SpringBootTest
class AttachedParagraphTest extends SpringBrowserlessTest {

    private static final Path TEXTS = Path.of("../shared/articles");

    @Test
    void everyCitationOfTheCanalTalksIsMarkedOnce() throws IOException {
        assertThat(marked(
                        Collections.read(SampleBase.folder("canal-talks").getParent()),
                        "canal-talks",
                        SampleBase.texts()))
                .isGreaterThan(15);
    }

    @Test
    void everyCitationOfTheShippedCollectionIsMarkedOnce() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "the articles' texts are not at hand");

        assertThat(marked(Collections.read(Path.of("questions")), "trump-putin-2025", TEXTS))
                .isGreaterThan(100);
    }

    /** Checks every paragraph of every article; the number of passages that are marked. */
    private static int marked(Collections collections, String collection, Path folder) throws IOException {
        int passages = 0;
        for (Reading reading : collections.readings()) {
            if (reading instanceof Reading.Sound sound && sound.collection().equals(collection)) {
                for (Article article : sound.base().articles()) {
                    ArticleText text = ArticleText.read(
                            ArticleText.fileOf(article.id(), sound.texts().get(article.id()), folder)
                                    .orElseThrow());
                    TextCheck check = TextCheck.of(article, sound.base().citations(), text);
                    for (Paragraph paragraph : article.paragraphs()) {
                        passages += marked(sound.base(), article, check, paragraph.number());
                    }
                }
            }
        }
        return passages;
    }

    private static int marked(FactBase base, Article article, TextCheck check, int number) {
        String where = article.id() + ", paragraph " + number;
        Element shown = new AttachedParagraph(base, article, check, number).getElement();
        assertThat(shown.getTextRecursively()).as(where).isEqualTo(check.line(number));

        Map<String, TreeSet<Integer>> parts = new TreeMap<>();
        Set<String> links = new TreeSet<>();
        List<Element> children = shown.getChildren().toList();
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            if (!child.isTextNode() && child.getTag().equals("mark")) {
                for (String passage :
                        child.getAttribute(AttachedParagraph.PASSAGES).split(" ")) {
                    parts.computeIfAbsent(passage, p -> new TreeSet<>()).add(i);
                }
                links.add(child.getChild(0).getAttribute("href"));
            } else if (!child.isTextNode()) {
                links.add(child.getAttribute("href"));
            }
        }
        List<String> marked = new ArrayList<>();
        parts.values().forEach(p -> {
            assertThat(children.subList(p.first(), p.last() + 1))
                    .as("%s: one run of parts", where)
                    .noneMatch(c -> c.isTextNode())
                    .filteredOn(c -> c.getTag().equals("mark"))
                    .hasSize(p.size());
            marked.add(String.join(
                    "",
                    p.stream().map(i -> children.get(i).getTextRecursively()).toList()));
        });
        Set<String> facts = new TreeSet<>();
        Set<String> cited = new TreeSet<>();
        for (Fact fact : base.factsOf(article.id())) {
            for (Attestation attestation : fact.attestations()) {
                if (attestation.citation().article().equals(article.id())
                        && attestation.citation().paragraph() == number) {
                    var found = check.found(Cited.by(attestation.citation())).orElseThrow();
                    cited.add(check.line(found.line()).substring(found.start(), found.end()));
                    facts.add("fact/" + fact.id());
                }
            }
        }
        assertThat(marked).as(where).containsExactlyInAnyOrderElementsOf(cited);
        assertThat(links).as(where).isEqualTo(facts);
        return marked.size();
    }
}
