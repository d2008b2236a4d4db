package app.dateline.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.SampleItems;
import app.dateline.attempt.ui.MovableRows;
import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Place;
import app.dateline.fact.Reading;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.report.Correction.Change;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** What should have been right, for the forms whose key is no single option. */
@SpringBootTest
class MendFieldTest extends SpringBrowserlessTest {

    private static final FactBase BASE = ((Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"))).base();

    @Test
    void an_order_stands_as_it_was_marked_until_a_row_is_moved() {
        Item.Ordering item = (Item.Ordering) sample(Form.ORDER);
        MendField field = new MendField(item, BASE, Optional.empty());
        assertThat(field.change()).as("nothing moved yet").isEmpty();

        List<Integer> other = swapped(item.key());
        rows(field).moved(joined(other));
        assertThat(after(field)).isEqualTo(new Item.Ordering(item.head(), item.options(), other));
    }

    @Test
    void pairs_stand_as_they_were_marked_until_two_are_exchanged() {
        Item.Matching item = (Item.Matching) sample(Form.MATCH);
        MendField field = new MendField(item, BASE, Optional.empty());
        assertThat(field.change()).as("nothing moved yet").isEmpty();

        List<Integer> order = rows(field).order();
        rows(field).moved(joined(swapped(order)));
        assertThat(after(field))
                .isEqualTo(new Item.Matching(
                        item.head(),
                        item.prompts(),
                        item.choices(),
                        swapped(order).subList(0, item.prompts().size())));
    }

    @Test
    void a_place_to_show_is_chosen_among_those_on_the_map() {
        Item.ShowPlace sample = (Item.ShowPlace) sample(Form.SHOW_PLACE);
        Item.ShowPlace item = new Item.ShowPlace(sample.head(), "budapest", List.of(), "HU", false);
        MendField field = new MendField(item, BASE, Optional.empty());
        assertThat(field.change()).isEmpty();

        ComboBox<Place> places = placesOf(field);
        List<String> ids = places.getListDataView().getItems().map(Place::id).toList();
        assertThat(ids).contains("hungary", "anchorage").doesNotContain("budapest");
        places.setValue(BASE.place("anchorage"));
        assertThat(after(field)).isEqualTo(new Item.ShowPlace(item.head(), "anchorage", List.of(), "US", false));
    }

    @Test
    void every_form_has_a_way_to_mend_its_key() {
        for (Item item : SampleItems.oneOfEach()) {
            MendField field = new MendField(item, BASE, Optional.empty());
            assertThat(field.getChildren()
                            .filter(c -> !(c instanceof Paragraph))
                            .count())
                    .as("something to choose beside whether marks may fall: %s", item.form())
                    .isGreaterThan(1);
        }
    }

    private static Item sample(Form form) {
        return SampleItems.oneOfEach().stream()
                .filter(item -> item.form() == form)
                .findFirst()
                .orElseThrow();
    }

    private static Item after(MendField field) {
        return ((Change.Mended) field.change().orElseThrow()).after();
    }

    private static MovableRows rows(MendField field) {
        return field.getChildren()
                .filter(MovableRows.class::isInstance)
                .map(MovableRows.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Place> placesOf(MendField field) {
        return field.getChildren()
                .filter(ComboBox.class::isInstance)
                .map(c -> (ComboBox<Place>) c)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> swapped(List<Integer> order) {
        List<Integer> other = new ArrayList<>(order);
        Collections.swap(other, 0, 1);
        return other;
    }

    private static String joined(List<Integer> order) {
        return String.join(",", order.stream().map(String::valueOf).toList());
    }
}
