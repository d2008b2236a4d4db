package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.SampleItems;
import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Kind;
import app.dateline.fact.Place;
import app.dateline.fact.Reading;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.RoughWorld;
import app.dateline.item.WorldMap;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What should have been right, with all else as it was shown. */
class MendingTest {

    private static final FactBase BASE = ((Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"))).base();
    private static final WorldMap WORLD = RoughWorld.map();

    @Test
    void another_option_becomes_the_key_and_nothing_else_changes() {
        Item.SingleChoice item = Things.single("a", 3, 0);
        Item mended = Mending.keyed(item, 2).orElseThrow();
        assertThat(mended).isEqualTo(new Item.SingleChoice(item.head(), item.options(), 2));
        assertThat(Mending.keyed(item, 0)).as("it is the key").isEmpty();
        assertThat(Mending.keyed(item, 3)).as("no such option").isEmpty();
        assertThat(Mending.keyed(item, -1)).isEmpty();
        assertThat(Mending.keyed(Things.claim("b", true), 1))
                .hasValueSatisfying(
                        i -> assertThat(((Item.TrueFalse) i).holds()).isFalse());
        assertThat(Mending.keyed(Things.typed("c", "gdansk"), 1)).isEmpty();
    }

    @Test
    void several_keys_are_some_and_not_all_of_the_options() {
        Item.MultipleResponse item = Things.multiple("a", 4, Set.of(0, 1));
        assertThat(Mending.keyed(item, Set.of(1, 2)))
                .hasValueSatisfying(
                        i -> assertThat(((Item.MultipleResponse) i).keys()).containsExactlyInAnyOrder(1, 2));
        assertThat(Mending.keyed(item, Set.of(0, 1))).isEmpty();
        assertThat(Mending.keyed(item, Set.of())).isEmpty();
        assertThat(Mending.keyed(item, Set.of(0, 1, 2, 3))).isEmpty();
        assertThat(Mending.keyed(item, Set.of(0, 7))).isEmpty();
    }

    @Test
    void another_order_is_one_of_all_the_options() {
        Item.Ordering item = Things.ordering("a", 3);
        assertThat(item.key()).containsExactly(2, 1, 0);
        assertThat(Mending.keyed(item, List.of(2, 0, 1)))
                .hasValue(new Item.Ordering(item.head(), item.options(), List.of(2, 0, 1)));
        assertThat(Mending.keyed(item, List.of(2, 1, 0))).as("it is the key").isEmpty();
        assertThat(Mending.keyed(item, List.of(0, 1))).isEmpty();
        assertThat(Mending.keyed(item, List.of(0, 1, 1))).isEmpty();
        assertThat(Mending.keyed(item, List.of(0, 1, 3))).isEmpty();
    }

    @Test
    void other_pairs_give_every_prompt_a_choice_of_its_own() {
        Item.Matching item = Things.matching("a", 3, 0, 1);
        assertThat(Mending.keyed(item, List.of(2, 1)))
                .hasValue(new Item.Matching(item.head(), item.prompts(), item.choices(), List.of(2, 1)));
        assertThat(Mending.keyed(item, List.of(0, 1))).as("these are its pairs").isEmpty();
        assertThat(Mending.keyed(item, List.of(1, 1))).isEmpty();
        assertThat(Mending.keyed(item, List.of(2))).isEmpty();
        assertThat(Mending.keyed(item, List.of(2, 3))).isEmpty();
        assertThat(Mending.keyed(item, List.of(2, -1))).isEmpty();
    }

    @Test
    void another_place_to_show_is_one_of_the_map() {
        Item.ShowPlace item =
                new Item.ShowPlace(SampleItems.head("a", Kind.VENUE, "gazette"), "budapest", List.of(), "HU", false);
        assertThat(Mending.keyed(item, "budapest", BASE, WORLD)).isEmpty();
        assertThat(Mending.keyed(item, "hungary", BASE, WORLD))
                .hasValue(new Item.ShowPlace(item.head(), "hungary", List.of(), "HU", true));
        Place vehicle = BASE.places().stream()
                .filter(p -> p.sort() == Place.Sort.VEHICLE)
                .findFirst()
                .orElseThrow();
        assertThat(Mending.keyed(item, vehicle.id(), BASE, WORLD))
                .as("not on the map")
                .isEmpty();
        assertThat(Mending.asOf(item, List.of(new Value.OfPlace("hungary")), BASE, WORLD))
                .isEqualTo(Mending.keyed(item, "hungary", BASE, WORLD));
    }

    @Test
    void the_key_that_a_fact_has_today_is_taken_where_the_item_can_have_it() {
        Item.SingleChoice choice = Things.single("a", 3, 0);
        assertThat(Mending.asOf(choice, List.of(new Value.OfPhrase("option 1")), BASE, WORLD))
                .isEqualTo(Mending.keyed(choice, 1));
        assertThat(Mending.asOf(choice, List.of(new Value.OfPhrase("option 0")), BASE, WORLD))
                .as("the key still holds")
                .isEmpty();
        assertThat(Mending.asOf(choice, List.of(new Value.OfPhrase("option 9")), BASE, WORLD))
                .as("it was not among the options")
                .isEmpty();
        assertThat(Mending.asOf(
                        choice, List.of(new Value.OfPhrase("option 1"), new Value.OfPhrase("option 2")), BASE, WORLD))
                .as("which of two?")
                .isEmpty();
        assertThat(Mending.asOf(choice, List.of(), BASE, WORLD)).isEmpty();
        assertThat(Mending.alsoRight(choice, phrases(0, 2))).containsExactly(2);
        assertThat(Mending.alsoRight(choice, phrases(0))).isEmpty();
        assertThat(Mending.alsoRight(choice, phrases(1, 2)))
                .as("the key is another")
                .isEmpty();
        Item.MultipleResponse several = Things.multiple("m", 4, Set.of(0, 1));
        assertThat(Mending.asOf(several, phrases(0, 1), BASE, WORLD)).isEmpty();
        assertThat(Mending.asOf(several, phrases(0, 1, 2), BASE, WORLD))
                .as("one more is right")
                .isEqualTo(Mending.keyed(several, Set.of(0, 1, 2)));
        assertThat(Mending.asOf(several, phrases(0, 3), BASE, WORLD)).isEqualTo(Mending.keyed(several, Set.of(0, 3)));
        assertThat(Mending.asOf(Things.typed("b", "gdansk"), List.of(new Value.OfPlace("kiel")), BASE, WORLD))
                .hasValueSatisfying(i -> assertThat(((Item.TypedPlace) i).key()).isEqualTo("kiel"));
    }

    private static List<Value> phrases(int... options) {
        return Arrays.stream(options)
                .<Value>mapToObj(i -> new Value.OfPhrase("option " + i))
                .toList();
    }

    @Test
    void what_is_typed_gets_another_date_or_length() {
        for (Item item : SampleItems.oneOfEach()) {
            if (item instanceof Item.TypedDate date) {
                Edtf other = Edtf.parse("2031-05-06");
                assertThat(Mending.keyed(date, date.key())).isEmpty();
                assertThat(Mending.asOf(date, List.of(new Value.OfDate(other)), BASE, WORLD))
                        .isEqualTo(Mending.keyed(date, other))
                        .isPresent();
            }
            if (item instanceof Item.TypedLength length) {
                Length other = Length.parse("3 days");
                assertThat(Mending.keyed(length, length.key())).isEmpty();
                assertThat(Mending.asOf(length, List.of(new Value.OfLength(other)), BASE, WORLD))
                        .isEqualTo(Mending.keyed(length, other))
                        .isPresent();
            }
        }
    }
}
