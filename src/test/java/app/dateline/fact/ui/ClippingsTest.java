package app.dateline.fact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Citation;
import app.dateline.fact.Collections;
import app.dateline.fact.Disagreement;
import app.dateline.fact.FactBase;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Of every source that says otherwise one passage is open, and its further ones are folded under it. */
@SpringBootTest
class ClippingsTest extends SpringBrowserlessTest {

    @Autowired
    Collections collections;

    @Test
    void oneOpenPassageForEachDissentingSource() {
        FactBase base = collections.bases().getFirst();
        int folded = 0;
        for (Disagreement disagreement : base.disagreements()) {
            for (Disagreement.Side side : disagreement.sides()) {
                List<Citation> against = Clippings.against(base, List.of(side.value()), side.facts());
                Clippings clippings = new Clippings(
                        base,
                        base.findFact(side.facts().getFirst()).orElseThrow().kind(),
                        "clip.more",
                        List.of(),
                        against);
                long sources =
                        against.stream().map(Citation::article).distinct().count();
                long passages = against.stream()
                        .map(c -> c.article() + ' ' + c.paragraph() + ' ' + c.gist())
                        .distinct()
                        .count();

                assertThat(clippings.getChildren().filter(Clipping.class::isInstance))
                        .as("open passages against %s", side.value())
                        .hasSize((int) sources);
                long hidden = clippings
                        .getChildren()
                        .filter(NativeDetails.class::isInstance)
                        .map(NativeDetails.class::cast)
                        .filter(details -> !details.isOpen())
                        .flatMap(details -> details.getContent().getChildren())
                        .filter(Clipping.class::isInstance)
                        .count();
                assertThat(hidden).isEqualTo(passages - sources);
                folded += (int) hidden;
            }
        }
        assertThat(folded).as("some source has several passages").isPositive();
    }
}
