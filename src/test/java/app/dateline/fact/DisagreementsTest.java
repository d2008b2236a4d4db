package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Citation;
import app.dateline.article.Locator;
import app.dateline.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisagreementsTest {

    /** The collection plants five true ones; its other events only look like it. */
    @Test
    void exactly_the_true_ones_are_found() {
        List<Disagreement> found = SampleBase.read("quarrel").disagreements();

        assertThat(found)
                .containsExactly(
                        disagreement(
                                "true-place",
                                Slot.PLACE,
                                side(new Value.OfPlace("vienna"), "true-place-vienna", "true-place-austria"),
                                side(new Value.OfPlace("helsinki"), "true-place-helsinki")),
                        disagreement(
                                "true-end",
                                Slot.STATUS,
                                side(new Value.OfTerm("held"), "true-end-held"),
                                side(new Value.OfTerm("called off"), "true-end-off")),
                        disagreement(
                                "true-medium",
                                Slot.MEDIUM,
                                side(new Value.OfTerm("by phone"), "true-medium-call"),
                                side(new Value.OfTerm("speech"), "true-medium-speech")),
                        disagreement(
                                "true-due",
                                Slot.DUE,
                                side(new Value.OfDate(Edtf.parse("2025-05-31")), "true-due-may"),
                                side(new Value.OfDate(Edtf.parse("2025-06-30")), "true-due-june")),
                        disagreement(
                                "true-canceller",
                                Slot.CANCELLER,
                                side(new Value.OfParty("lind"), "true-canceller-lind"),
                                side(new Value.OfParty("haas"), "true-canceller-haas")));
    }

    @Test
    void a_claim_between_two_sides_takes_none() {
        FactBase base = base(
                held("a", "2025-05-01/2025-05-10"),
                held("b", "2025-05-08/2025-05-16"),
                held("c", "2025-05-15/2025-05-20"));

        assertThat(base.disagreements())
                .containsExactly(disagreement(
                        "e",
                        Slot.DATE,
                        side(new Value.OfDate(Edtf.parse("2025-05-01/2025-05-10")), "a"),
                        side(new Value.OfDate(Edtf.parse("2025-05-15/2025-05-20")), "c")));
    }

    @Test
    void three_sides_are_told_apart_and_what_a_passage_omits_is_no_claim() {
        Venue silent = held("d", "2025-08-01", Set.of(Slot.DATE));

        assertThat(base(held("a", "2025-05"), held("b", "2025-06"), held("c", "2025-07"), silent)
                        .disagreements())
                .singleElement()
                .satisfies(d -> assertThat(d.sides())
                        .extracting(Disagreement.Side::facts)
                        .containsExactly(List.of("a"), List.of("b"), List.of("c")));
    }

    @Test
    void a_large_base_of_facts_that_stand_alone_is_compared_with_nothing() {
        List<Event> events = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        IntStream.range(0, 200_000).forEach(i -> {
            events.add(new Event("e" + i, Event.Sort.MEETING, List.of("meeting " + i)));
            facts.add(venue("f" + i, "e" + i, "2025-05", Set.of()));
        });

        assertThat(new FactBase(ABOUT, List.of(), List.of(), List.of(), events, facts).disagreements())
                .isEmpty();
    }

    private static final Collection ABOUT = new Collection("c", "C", "C.", "en", "nobody");

    private static FactBase base(Venue... facts) {
        Event event = new Event("e", Event.Sort.MEETING, List.of("the meeting"));
        return new FactBase(ABOUT, List.of(), List.of(), List.of(), List.of(event), List.of(facts));
    }

    private static Venue held(String id, String date) {
        return held(id, date, Set.of());
    }

    private static Venue held(String id, String date, Set<Slot> omits) {
        return venue(id, "e", date, omits);
    }

    private static Venue venue(String id, String event, String date, Set<Slot> omits) {
        Citation citation = new Citation("a", 1, new Locator("it says", ""), "It says so.");
        Fact.Head head = new Fact.Head(
                id, "", Edtf.parse("2025"), null, List.of(new Attestation(citation, Map.of(), omits)), null);
        return new Venue(head, event, "held", null, Edtf.parse(date), null, null, null, List.of(), null, null);
    }

    private static Disagreement disagreement(String subject, Slot slot, Disagreement.Side... sides) {
        return new Disagreement(subject, slot, List.of(sides));
    }

    private static Disagreement.Side side(Value value, String... facts) {
        return new Disagreement.Side(value, List.of(facts));
    }
}
