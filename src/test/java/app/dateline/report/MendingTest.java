package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.SampleItems;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What should have been right, with all else as it was shown. */
class MendingTest {

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
    void the_key_that_a_fact_has_today_is_taken_where_the_item_can_have_it() {
        Item.SingleChoice choice = Things.single("a", 3, 0);
        assertThat(Mending.asOf(choice, List.of(new Value.OfPhrase("option 1"))))
                .isEqualTo(Mending.keyed(choice, 1));
        assertThat(Mending.asOf(choice, List.of(new Value.OfPhrase("option 0"))))
                .as("the key still holds")
                .isEmpty();
        assertThat(Mending.asOf(choice, List.of(new Value.OfPhrase("option 9"))))
                .as("it was not among the options")
                .isEmpty();
        assertThat(Mending.asOf(choice, List.of(new Value.OfPhrase("option 1"), new Value.OfPhrase("option 2"))))
                .as("which of two?")
                .isEmpty();
        assertThat(Mending.asOf(choice, List.of())).isEmpty();
        assertThat(Mending.asOf(Things.typed("b", "gdansk"), List.of(new Value.OfPlace("kiel"))))
                .hasValueSatisfying(i -> assertThat(((Item.TypedPlace) i).key()).isEqualTo("kiel"));
    }

    @Test
    void what_is_typed_gets_another_date_or_length() {
        for (Item item : SampleItems.oneOfEach()) {
            if (item instanceof Item.TypedDate date) {
                Edtf other = Edtf.parse("2031-05-06");
                assertThat(Mending.keyed(date, date.key())).isEmpty();
                assertThat(Mending.asOf(date, List.of(new Value.OfDate(other))))
                        .isEqualTo(Mending.keyed(date, other))
                        .isPresent();
            }
            if (item instanceof Item.TypedLength length) {
                Length other = Length.parse("3 days");
                assertThat(Mending.keyed(length, length.key())).isEmpty();
                assertThat(Mending.asOf(length, List.of(new Value.OfLength(other))))
                        .isEqualTo(Mending.keyed(length, other))
                        .isPresent();
            }
        }
    }
}
