package app.dateline.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.Kind;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MistakesTest {

    private static final Item.Matching MATCH = new Item.Matching(
            SampleItems.head("m", Kind.AIM, "gazette"),
            List.of(row("port"), row("club"), row("crew")),
            List.of(row("dredge"), row("win"), row("rest")),
            List.of(0, 1, 2));
    private static final Item.Ordering ORDER = new Item.Ordering(
            SampleItems.head("o", Kind.VENUE, "gazette"),
            List.of(row("regatta"), row("launch"), row("storm")),
            List.of(2, 0, 1));

    private static Option row(String text) {
        return SampleItems.option(text, new Value.OfPhrase(text));
    }

    @Test
    void ofAMatchOnlyThePairsThatWereWrongAreMisplaced() {
        assertThat(Mistakes.misplaced(MATCH, new Response.Matched(List.of(0, 2, 1))))
                .extracting(Option::text)
                .containsExactly("club", "crew");
        assertThat(Mistakes.misplaced(MATCH, new Response.Matched(List.of(0, 1, 2))))
                .isEmpty();
    }

    @Test
    void ofAnOrderOnlyTheRowsThatStoodElsewhereAreMisplaced() {
        assertThat(Mistakes.misplaced(ORDER, new Response.Ordered(List.of(2, 1, 0))))
                .extracting(Option::text)
                .containsExactly("regatta", "launch");
    }

    @Test
    void aWrongPickIsAnOptionThatIsNoKey() {
        Item.SingleChoice single =
                new Item.SingleChoice(SampleItems.head("s", Kind.VENUE, "gazette"), ORDER.options(), 2);
        assertThat(Mistakes.wronglyPicked(single, new Response.Chosen(0)))
                .containsExactly(ORDER.options().getFirst());
        assertThat(Mistakes.wronglyPicked(single, new Response.Chosen(2))).isEmpty();
        assertThat(Mistakes.wronglyPicked(single, new Response.Skipped())).isEmpty();

        Item.MultipleResponse several =
                new Item.MultipleResponse(SampleItems.head("m", Kind.AIM, "gazette"), ORDER.options(), Set.of(1));
        assertThat(Mistakes.wronglyPicked(several, new Response.Picked(Set.of(2, 1, 0))))
                .containsExactly(ORDER.options().get(0), ORDER.options().get(2));
    }

    @Test
    void whoBelievesAFalseClaimPickedTheValueThatItShows() {
        Item.TrueFalse rumour =
                new Item.TrueFalse(SampleItems.head("f", Kind.VENUE, "gazette"), false, row("harbour"), row("island"));
        assertThat(Mistakes.wronglyPicked(rumour, new Response.Judged(true)))
                .extracting(Option::text)
                .containsExactly("harbour");
        assertThat(Mistakes.wronglyPicked(rumour, new Response.Judged(false))).isEmpty();
        Item.TrueFalse fact =
                new Item.TrueFalse(SampleItems.head("t", Kind.VENUE, "gazette"), true, row("island"), row("island"));
        assertThat(Mistakes.wronglyPicked(fact, new Response.Judged(false))).isEmpty();
    }

    @Test
    void practiceAsksAsManyQuestionsAsWereMissedAndLeavesOutWhatWasRight() {
        Attempt attempt = SampleItems.attempt(
                UUID.randomUUID(), SampleItems.NOON, List.of(MATCH, SampleItems.choice("1", Kind.VENUE, "gazette")));
        attempt.answers()
                .put(
                        0,
                        new Answer(
                                0,
                                new Response.Matched(List.of(0, 2, 1)),
                                new Mark(1.0 / 3, List.of()),
                                SampleItems.NOON));

        var practice = Mistakes.request(attempt).orElseThrow();

        assertThat(practice.number()).isEqualTo(2);
        assertThat(practice.facts())
                .containsExactlyInAnyOrder(
                        MATCH.prompts().get(1).facts().getFirst().id(),
                        MATCH.prompts().get(2).facts().getFirst().id(),
                        new FactRef("regatta-1", "v1").id());
    }
}
