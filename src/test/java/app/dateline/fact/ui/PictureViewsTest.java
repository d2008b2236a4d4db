package app.dateline.fact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest
class PictureViewsTest extends SpringBrowserlessTest {

    @Test
    void whatIsChosenOnTheTimelineShowsItsFacts() {
        navigate(TimelineView.class);
        assertThat(find(FactSheet.class).all()).isEmpty();

        choose(find(TimelineDrawing.class).single().getElement(), "final-deadline_2025-07-29");

        assertThat(find(FactSheet.class).all()).hasSize(2);
        assertThat(find(TimelineDrawing.class).single().getElement().getProperty("chosen"))
                .isEqualTo("final-deadline_2025-07-29");

        test(find(Button.class).withText("Back to the picture").single()).click();
        assertThat(find(FactSheet.class).all()).isEmpty();
    }

    @Test
    void whatIsNoMarkChoosesNothing() {
        navigate(MapView.class);
        Element map = find(MapDrawing.class).single().getElement();

        for (String id : new String[] {"", "atlantis", "+", "<img src=x onerror=alert(1)>", "budapest\u0000"}) {
            choose(map, id);
            assertThat(find(FactSheet.class).all()).as(id).isEmpty();
        }
        choose(map, "budapest");
        assertThat(find(FactSheet.class).all()).isNotEmpty();
    }

    @Test
    void manyFactsAreFoldedUntilTheyAreWanted() {
        navigate(AimsView.class);
        choose(find(AimDrawing.class).single().getElement(), "trump.process");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Donald Trump: Process");
        assertThat(find(NativeDetails.class).all().stream()
                        .filter(d -> d.getClassNames().contains("folded-fact")))
                .hasSizeGreaterThan(2);
        assertThat(find(FactSheet.class).all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFilterLeavesOutWhatDoesNotFitAndClosesWhatWasOpen() {
        navigate(TimelineView.class);
        TimelineDrawing drawing = find(TimelineDrawing.class).single();
        int all = marks(drawing);
        choose(drawing.getElement(), "final-deadline_2025-07-29");

        Select<String> article = (Select<String>) find(Select.class).all().getLast();
        article.setValue("conversation");

        assertThat(marks(drawing)).isBetween(1, all - 1);
        assertThat(find(FactSheet.class).all()).isEmpty();
    }

    @Test
    void whatALinkAsksForAndIsNotThereIsSaid() {
        open("map?chosen=atlantis&actor=nobody&article=none&who=trump");
        assertThat(said())
                .hasSize(4)
                .anyMatch(line -> line.contains("“atlantis”"))
                .anyMatch(line -> line.contains("“nobody”"))
                .anyMatch(line -> line.contains("“none”"))
                .anyMatch(line -> line.contains("“who”"));

        open("timeline?kind=x&collection=y&chosen=" + "z".repeat(200));
        assertThat(said()).hasSize(3).allMatch(line -> line.length() < 250);

        open("timeline?kind=deadline&actor=trump&chosen=final-deadline_2025-07-29&as-of=today");
        assertThat(said()).isEmpty();
        assertThat(find(FactSheet.class).all()).isNotEmpty();
    }

    @Test
    void whatWasSaidOfALinkGoesWithTheFirstChoice() {
        open("map?chosen=atlantis");
        assertThat(said()).hasSize(1);
        choose(find(MapDrawing.class).single().getElement(), "budapest");
        assertThat(said()).isEmpty();
    }

    @Test
    void marksOfOneEventOnTwoDatesHaveNamesOfTheirOwn() {
        navigate(TimelineView.class);
        JsonNode data = data(find(TimelineDrawing.class).single());
        List<String> names = new ArrayList<>();
        for (JsonNode mark : data.path("marks")) {
            if (mark.path("l").asInt() < 2) {
                JsonNode said = mark.path("t");
                String note = said.size() > 4
                        ? data.path("texts").get(said.get(4).asInt()).asString()
                        : "";
                names.add(mark.path("n").asString() + note);
            }
        }
        assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(names).anyMatch(name -> name.endsWith("dated 7 July 2025"));
        choose(find(TimelineDrawing.class).single().getElement(), "final-deadline_2025-07-29");
        assertThat(find(H2.class).all()).extracting(H2::getText).noneMatch(title -> title.contains("dated"));
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private List<String> said() {
        return find(Div.class)
                .withClassName("said")
                .single()
                .getChildren()
                .map(line -> line.getElement().getText())
                .toList();
    }

    private static JsonNode data(TimelineDrawing drawing) {
        return drawing.getElement().getPropertyBean("data", JsonNode.class);
    }

    private static int marks(TimelineDrawing drawing) {
        return data(drawing).path("marks").size();
    }

    /** As the browser tells it. */
    private static void choose(Element element, String id) {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("event.detail.id", id);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "dateline-select", data));
    }
}
