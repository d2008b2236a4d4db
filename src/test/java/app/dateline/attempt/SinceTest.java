package app.dateline.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Kind;
import app.dateline.fact.Life;
import app.dateline.fact.Reading;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.Query;
import app.dateline.item.QuizRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a result says has changed since its questions were asked. */
class SinceTest {

    private static final FactBase BASE = ((Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"))).base();
    private static final QuizRequest REQUEST = QuizRequest.tenOn("trump-putin-2025");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final LocalDate OCTOBER = LocalDate.parse("2025-10-17");

    @Test
    void nothing_where_the_facts_are_as_they_were() {
        assertThat(Since.of(item(BASE.fact("second-summit-planned"), "budapest"), REQUEST, TODAY, BASE))
                .isEmpty();
    }

    @Test
    void a_fact_that_is_gone() {
        assertThat(Since.of(item("no-such-fact", "1", "budapest"), REQUEST, TODAY, BASE))
                .containsExactly(new Since.Gone("no-such-fact"));
    }

    @Test
    void a_fact_that_is_told_otherwise_with_the_old_value_and_the_new() {
        assertThat(Since.of(item("second-summit-planned", "older", "vienna"), REQUEST, TODAY, BASE))
                .containsExactly(new Since.Edited(
                        "second-summit-planned",
                        Slot.PLACE,
                        List.of(new Value.OfPlace("vienna")),
                        List.of(new Value.OfPlace("budapest"))))
                .allSatisfy(
                        s -> assertThat(((Since.Edited) s).answersOtherwise()).isTrue());
    }

    @Test
    void a_fact_that_is_only_cited_otherwise_has_the_same_answer() {
        assertThat(Since.of(item("second-summit-planned", "older", "budapest"), REQUEST, TODAY, BASE))
                .singleElement()
                .satisfies(
                        s -> assertThat(((Since.Edited) s).answersOtherwise()).isFalse());
    }

    @Test
    void an_event_that_went_on_after_the_day_as_of_which_it_was_asked() {
        Fact planned = BASE.asOf(OCTOBER).fact("second-summit-planned");

        assertThat(Since.of(item(planned, "budapest"), REQUEST.asOf(OCTOBER), TODAY, BASE))
                .singleElement()
                .isInstanceOfSatisfying(Since.MovedOn.class, moved -> {
                    assertThat(moved.event()).isEqualTo("second-summit");
                    assertThat(moved.was()).extracting(Life.Stage::status).containsExactly("planned");
                    assertThat(moved.now())
                            .extracting(Life.Stage::status)
                            .containsExactly("called off", "never agreed");
                    assertThat(moved.now())
                            .allSatisfy(s -> assertThat(s.facts()).isNotEmpty());
                });
    }

    @Test
    void an_event_that_went_on_after_the_day_on_which_it_was_asked() {
        assertThat(Since.of(item(BASE.fact("second-summit-planned"), "budapest"), REQUEST, OCTOBER, BASE))
                .singleElement()
                .isInstanceOfSatisfying(
                        Since.MovedOn.class,
                        moved -> assertThat(moved.now())
                                .extracting(Life.Stage::status)
                                .containsExactly("called off", "never agreed"));
    }

    @Test
    void what_was_over_on_that_day_has_not_gone_on() {
        Fact held = BASE.asOf(OCTOBER).fact("october-visit-held");

        assertThat(Since.of(item(held, "white-house"), REQUEST.asOf(OCTOBER), TODAY, BASE))
                .isEmpty();
    }

    @Test
    void of_several_keys_each_was_said_by_a_fact_of_its_own() {
        Fact planned = BASE.fact("second-summit-planned");
        Fact held = BASE.fact("october-visit-held");
        FactRef older = new FactRef(planned.id(), "older");
        FactRef same = new FactRef(held.id(), held.head().version());
        Item.Head head = new Item.Head(
                "i",
                "venue-place-to-be",
                new Query(Slot.PLACE, List.of()),
                Kind.VENUE,
                "Which two of these?",
                "These two.",
                null,
                List.of(older, same),
                List.of(),
                0.5);
        Item item = new Item.MultipleResponse(
                head,
                List.of(option("white-house", same), option("budapest", older), option("vienna", same)),
                Set.of(0, 1));
        assertThat(Since.of(item, REQUEST, LocalDate.parse("2026-01-01"), BASE))
                .filteredOn(Since.Edited.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Since.Edited.class, edited -> {
                    assertThat(edited.was()).containsExactly(new Value.OfPlace("budapest"));
                    assertThat(edited.answersOtherwise()).isFalse();
                });
    }

    private static Option option(String place, FactRef fact) {
        return new Option(place, new Value.OfPlace(place), "", List.of(fact), List.of(), false);
    }

    private static Item item(Fact fact, String key) {
        return item(fact.id(), fact.head().version(), key);
    }

    private static Item item(String fact, String version, String key) {
        Item.Head head = new Item.Head(
                "i",
                "venue-place-to-be",
                new Query(Slot.PLACE, List.of()),
                Kind.VENUE,
                "Where was it to take place?",
                "It was to take place there.",
                null,
                List.of(new FactRef(fact, version)),
                List.of(),
                0.5);
        return new Item.TypedPlace(head, key, List.of());
    }
}
