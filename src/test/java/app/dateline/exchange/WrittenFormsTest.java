package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.item.Form;
import app.dateline.item.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a system that compares letters is told to accept agrees with our own marking. */
class WrittenFormsTest {

    private static final long SEED = Long.getLong("exchange.seed", 20261122);

    private final ItemsToGo set = ItemsForExchange.generated(SEED, 300);
    private final WrittenForms forms = new WrittenForms(set.base());
    private final Scorer scorer = new Scorer(set.base());

    @Test
    void threeHundredItemsHaveAllForms() {
        System.out.println("WrittenFormsTest: -Dexchange.seed=" + SEED);
        assertThat(set.items()).hasSize(300);
        assertThat(set.items().stream().map(Item::form).distinct()).containsExactlyInAnyOrder(Form.values());
        assertThat(set.items().stream().map(Item::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyAcceptedFormEarnsWhatItSaysAndTheKeyComesFirst() {
        int typed = 0;
        for (Item item : set.items()) {
            List<Accepted> accepted = forms.of(item, set.phrases());
            switch (item.form()) {
                case TYPED_DATE, TYPED_PLACE, TYPED_LENGTH -> {
                    typed++;
                    assertThat(accepted).as(item.toString()).hasSizeGreaterThan(3);
                    assertThat(accepted.getFirst().fraction()).isEqualTo(1);
                    accepted.forEach(a -> assertThat(scorer.mark(item, new Response.Typed(a.text())))
                            .as("%s for %s", a, item)
                            .isInstanceOfSatisfying(
                                    Marking.Marked.class,
                                    m -> assertThat(m.mark().fraction()).isEqualTo(a.fraction())));
                    assertThat(accepted)
                            .isSortedAccordingTo(
                                    Comparator.comparing(Accepted::fraction).reversed());
                    assertThat(accepted.stream().map(Accepted::text)).doesNotHaveDuplicates();
                }
                case SHOW_PLACE -> assertThat(accepted.getFirst().fraction()).isEqualTo(1);
                case SINGLE_CHOICE, MULTIPLE_RESPONSE, TRUE_FALSE, ORDER, MATCH, SOURCE_CRITICISM ->
                    assertThat(accepted).isEmpty();
            }
        }
        assertThat(typed).isGreaterThan(30);
    }

    @Test
    void whatPeopleWriteMostIsAmongThem() {
        Item.TypedDate day =
                new Item.TypedDate(set.items().getFirst().head(), app.dateline.time.Edtf.parse("2025-08-15"), 2025);
        assertThat(forms.of(day, set.phrases()))
                .contains(
                        new Accepted("15 August 2025", 1),
                        new Accepted("August 15, 2025", 1),
                        new Accepted("15th of August", 1),
                        new Accepted("2025-08-15", 1),
                        new Accepted("15.8.2025", 1),
                        new Accepted("8/15/2025", 1),
                        new Accepted("August 2025", 0.5),
                        new Accepted("Aug", 0.5));
        Item.TypedLength about =
                new Item.TypedLength(set.items().getFirst().head(), app.dateline.time.Length.parse("~50 days"));
        assertThat(forms.of(about, set.phrases()))
                .contains(
                        new Accepted("50 days", 1),
                        new Accepted("fifty days", 1),
                        new Accepted("48 days", 1),
                        new Accepted("about 50 days", 1),
                        new Accepted("almost 50 days", 0.5));
        Item.TypedPlace place = new Item.TypedPlace(set.items().getFirst().head(), "anchorage", List.of());
        Set<String> texts = new TreeSet<>();
        forms.of(place, set.phrases()).forEach(a -> texts.add(a.text() + " " + a.fraction()));
        assertThat(texts)
                .contains("Anchorage 1.0", "Anchorage, Alaska 1.0", "Alaska 0.5", "United States 0.25", "USA 0.25");
    }

    @Test
    void aDayThatCouldBeSwappedWithItsMonthIsNotAccepted() {
        Item.TypedDate day =
                new Item.TypedDate(set.items().getFirst().head(), app.dateline.time.Edtf.parse("2025-08-10"), null);
        assertThat(forms.of(day, set.phrases()).stream().map(Accepted::text))
                .contains("10 August 2025")
                .doesNotContain("10/8/2025", "8/10/2025", "10 August");
    }
}
