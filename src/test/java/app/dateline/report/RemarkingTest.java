package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.item.Item;
import app.dateline.report.Correction.Change;
import app.dateline.report.Correction.Credit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A correction reaches back: everybody's marks anew, before and after, and the attempts as they were. */
class RemarkingTest {

    private static final UUID TEACHER = new UUID(7, 7);

    private final Item choice = Things.single("choice", 3, 0);
    private final Item several = Things.multiple("several", 4, Set.of(0, 1));
    private final Item typed = Things.typed("typed", "gdansk");

    private final Attempt ann =
            attempt(1, new Response.Chosen(0), new Response.Picked(Set.of(0, 1)), new Response.Typed("Gdansk"));
    private final Attempt ben =
            attempt(2, new Response.Chosen(1), new Response.Picked(Set.of(0)), new Response.Typed("  KIEL "));
    private final Attempt eve = attempt(3, null, new Response.Skipped(), null);

    @Test
    void whatIsDroppedCountsForNobodyAndLowersTheMaximum() {
        Correction drop = correction("choice", new Change.Dropped(Credit.NOBODY), 1);
        Remarked anns = remarking(drop).remark(ann);
        assertThat(anns.before()).isEqualTo(new Standing(3, 3));
        assertThat(anns.after()).isEqualTo(new Standing(2, 2));
        Remarked eves = remarking(drop).remark(eve);
        assertThat(eves.after()).isEqualTo(new Standing(0, 2));
        assertThat(eves.touched()).as("the maximum is another").isTrue();
        assertThat(eves.corrected()).singleElement().satisfies(place -> {
            assertThat(place.position()).isZero();
            assertThat(place.because()).containsExactly(drop);
        });
    }

    @Test
    void whatIsDroppedInEverybodysFavourIsEarnedByThoseToo() {
        Correction drop = correction("choice", new Change.Dropped(Credit.EVERYBODY), 1);
        assertThat(remarking(drop).remark(eve).after()).isEqualTo(new Standing(1, 3));
        assertThat(remarking(drop).remark(ben).after()).isEqualTo(new Standing(2.5 - 1, 3));
        assertThat(remarking(drop).remark(ann).touched())
                .as("had it all before")
                .isFalse();
    }

    @Test
    void whereEverythingIsDroppedThereIsNoShare() {
        Remarked none = remarking(
                        correction("choice", new Change.Dropped(Credit.NOBODY), 1),
                        correction("several", new Change.Dropped(Credit.NOBODY), 2),
                        correction("typed", new Change.Dropped(Credit.NOBODY), 3))
                .remark(ann);
        assertThat(none.after().share()).isEqualTo(Figure.undefined(Figure.Why.ZERO_MAXIMUM));
    }

    @Test
    void whatIsAcceptedRaisesThoseWhoGaveItAndNobodyElse() {
        Correction accept = correction("choice", new Change.Accepted(new Response.Chosen(1), 0.5), 1);
        assertThat(remarking(accept).remark(ben).after().points()).isEqualTo(0.5 + 0.5);
        assertThat(remarking(accept).remark(ann).touched()).isFalse();
        assertThat(remarking(accept).remark(eve).touched()).isFalse();
    }

    @Test
    void whatIsAcceptedNeverLowersAPartialMark() {
        Correction little = correction("several", new Change.Accepted(new Response.Picked(Set.of(0)), 0.25), 1);
        assertThat(remarking(little).remark(ben).touched()).as("had half").isFalse();
        Correction more = correction("several", new Change.Accepted(new Response.Picked(Set.of(0)), 1), 2);
        assertThat(remarking(little, more).remark(ben).after().points()).isEqualTo(1);
    }

    @Test
    void whatIsTypedIsAcceptedInWhateverCapitalsAndSpaces() {
        Correction accept = correction("typed", new Change.Accepted(new Response.Typed("Kiel"), 1), 1);
        assertThat(remarking(accept).remark(ben).after().points()).isEqualTo(0.5 + 1);
        assertThat(remarking(accept).remark(ann).touched()).isFalse();
    }

    @Test
    void aMendedKeyMarksAnewAndOnlyLowersWhereItMay() {
        Item mended = Things.single("choice", 3, 1);
        Correction kind = correction("choice", new Change.Mended(mended, false), 1);
        assertThat(remarking(kind).remark(ann).after().points()).isEqualTo(3);
        assertThat(remarking(kind).remark(ben).after().points()).isEqualTo(1.5);
        Correction strict = correction("choice", new Change.Mended(mended, true), 1);
        assertThat(remarking(strict).remark(ann).after().points()).isEqualTo(2);
        assertThat(remarking(strict).remark(ben).after().points()).isEqualTo(1.5);
        assertThat(remarking(strict).remark(eve).touched()).isFalse();
    }

    @Test
    void aMendedFactCanMoveAPlaceThatIsTyped() {
        Correction strict = correction("typed", new Change.Mended(Things.typed("typed", "kiel"), true), 1);
        assertThat(remarking(strict).remark(ann).after().points()).isEqualTo(2);
        assertThat(remarking(strict).remark(ben).after().points()).isEqualTo(1.5);
    }

    @Test
    void mendedOrdersAndPairsMarkAnew() {
        Item.Ordering order = Things.ordering("order", 3);
        Item.Matching pairs = Things.matching("pairs", 3, 0, 1);
        List<Correction> mended = List.of(
                correction(
                        "order",
                        new Change.Mended(Mending.keyed(order, List.of(2, 0, 1)).orElseThrow(), true),
                        1),
                correction(
                        "pairs",
                        new Change.Mended(Mending.keyed(pairs, List.of(2, 1)).orElseThrow(), true),
                        2));
        assertThat(again(order, new Response.Ordered(List.of(2, 0, 1)), mended)).isEqualTo(1);
        assertThat(again(order, new Response.Ordered(List.of(2, 1, 0)), mended))
                .as("two of three pairs stand right, one wrong")
                .isCloseTo(1 / 3.0, within(1e-9));
        assertThat(again(pairs, new Response.Matched(List.of(2, 1)), mended)).isEqualTo(1);
        assertThat(again(pairs, new Response.Matched(List.of(0, 1)), mended)).isEqualTo(0.5);
    }

    private double again(Item item, Response response, List<Correction> corrections) {
        Attempt attempt = SampleItems.attempt(Marks.student(1), SampleItems.NOON, List.of(item));
        attempt.answers().put(0, new Answer(0, response, new Mark(0, List.of()), SampleItems.NOON));
        return new Remarking(Things.scorer(), corrections)
                .remark(attempt)
                .after()
                .points();
    }

    @Test
    void aResponseThatTheMendedItemCannotReadKeepsItsMark() {
        Item shorter = Things.single("choice", 1, 0);
        Correction strict = correction("choice", new Change.Mended(shorter, true), 1);
        Attempt lucky = new Attempt(
                ben.id(),
                ben.learner(),
                ben.request(),
                1,
                "base",
                ben.feedback(),
                ben.started(),
                null,
                ben.items(),
                answers(new Answer(0, new Response.Chosen(2), new Mark(0.75, List.of()), SampleItems.NOON)));
        assertThat(remarking(strict).remark(lucky).after().points()).isEqualTo(0.75);
    }

    @Test
    void theLastMendingHoldsAndWhatWasAcceptedStaysAccepted() {
        Correction first = correction("choice", new Change.Mended(Things.single("choice", 3, 2), true), 1);
        Correction accept = correction("choice", new Change.Accepted(new Response.Chosen(0), 1), 2);
        Correction second = correction("choice", new Change.Mended(Things.single("choice", 3, 1), true), 3);
        Remarked anns = remarking(second, accept, first).remark(ann);
        assertThat(anns.after().points()).as("promised").isEqualTo(3);
        assertThat(anns.corrected().getFirst().because()).containsExactly(accept, second);
        assertThat(remarking(first, accept, second).remark(ben).after().points())
                .isEqualTo(1.5);
    }

    @Test
    void aDropOutweighsAllElse() {
        Remarked bens = remarking(
                        correction("choice", new Change.Dropped(Credit.EVERYBODY), 1),
                        correction("choice", new Change.Dropped(Credit.NOBODY), 2),
                        correction("choice", new Change.Accepted(new Response.Chosen(1), 1), 3))
                .remark(ben);
        assertThat(bens.after()).isEqualTo(new Standing(0.5, 2));
    }

    @Test
    void aSlotMayCountMoreThanAPoint() {
        Correction accept = correction("choice", new Change.Accepted(new Response.Chosen(1), 0.5), 1);
        Remarked bens = remarking(accept).remark(ben, position -> position == 0 ? 4 : 1);
        assertThat(bens.before()).isEqualTo(new Standing(0.5, 6));
        assertThat(bens.after()).isEqualTo(new Standing(2.5, 6));
    }

    @Test
    void anItemThatNobodyHadChangesNothing() {
        Remarked anns = remarking(correction("elsewhere", new Change.Dropped(Credit.NOBODY), 1))
                .remark(ann);
        assertThat(anns.after()).isEqualTo(anns.before());
        assertThat(anns.items()).hasSize(3);
        assertThat(anns.corrected()).isEmpty();
        assertThat(anns.touched()).isFalse();
    }

    @Test
    void twiceIsOnceOrderIsNothingAndWithdrawnIsNever() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Change> changes = List.of(
                new Change.Dropped(Credit.NOBODY),
                new Change.Dropped(Credit.EVERYBODY),
                new Change.Accepted(new Response.Chosen(1), 0.5),
                new Change.Accepted(new Response.Chosen(0), 1),
                new Change.Mended(Things.single("choice", 3, 1), true),
                new Change.Mended(Things.single("choice", 3, 2), false));
        for (int round = 0; round < 200; round++) {
            List<Correction> some = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                some.add(correction("choice", changes.get(random.nextInt(changes.size())), i));
            }
            List<Correction> twice = new ArrayList<>(some);
            twice.addAll(some);
            Collections.shuffle(twice, random);
            Correction last = correction("choice", changes.get(random.nextInt(changes.size())), 99);
            List<Correction> more = new ArrayList<>(some);
            more.add(last);
            for (Attempt attempt : List.of(ann, ben, eve)) {
                List<Answer> kept = List.copyOf(attempt.answers().values());
                Remarked once = new Remarking(Things.scorer(), some).remark(attempt);
                assertThat(new Remarking(Things.scorer(), twice).remark(attempt))
                        .isEqualTo(once);
                new Remarking(Things.scorer(), more).remark(attempt);
                more.remove(last);
                assertThat(new Remarking(Things.scorer(), more).remark(attempt)).isEqualTo(once);
                more.add(last);
                assertThat(attempt.answers().values()).containsExactlyElementsOf(kept);
                assertThat(once.before().points()).isEqualTo(attempt.points());
                assertThat(once.after().points()).isBetween(0.0, once.after().maximum());
            }
        }
    }

    @Test
    void theItemsThatRelyOnAFactAreFoundByQuestionAndByOption() {
        List<Attempt> all = List.of(ann, ben, eve);
        assertThat(Remarking.relyingOn("regatta-choice", all)).containsExactly("choice");
        assertThat(Remarking.relyingOn("f-Option 0", all)).containsExactly("choice", "several");
        assertThat(Remarking.relyingOn("nowhere", all)).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new Correction(
                        UUID.randomUUID(), "x", new Change.Dropped(Credit.NOBODY), " ", TEACHER, SampleItems.NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Accepted(new Response.Chosen(0), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change.Accepted(new Response.Skipped(), 1))
                .isInstanceOf(IllegalArgumentException.class);
        Correction strange = correction("choice", new Change.Mended(typed, true), 1);
        assertThatThrownBy(() -> remarking(strange).remark(ann))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot become");
    }

    private static Remarking remarking(Correction... corrections) {
        return new Remarking(Things.scorer(), Arrays.asList(corrections));
    }

    private static Correction correction(String item, Change change, int second) {
        Instant made = SampleItems.NOON.plusSeconds(second);
        return new Correction(new UUID(1, second), item, change, "The second source says otherwise.", TEACHER, made);
    }

    private Attempt attempt(int learner, @Nullable Response... responses) {
        List<Answer> answers = new ArrayList<>();
        List<Double> fractions = learner == 1 ? List.of(1.0, 1.0, 1.0) : List.of(0.0, learner == 2 ? 0.5 : 0.0, 0.0);
        for (int i = 0; i < responses.length; i++) {
            Response response = responses[i];
            if (response != null) {
                answers.add(new Answer(i, response, new Mark(fractions.get(i), List.of()), SampleItems.NOON));
            }
        }
        Attempt empty = SampleItems.attempt(Marks.student(learner), SampleItems.NOON, List.of(choice, several, typed));
        return new Attempt(
                new UUID(2, learner),
                empty.learner(),
                empty.request(),
                empty.seed(),
                empty.baseVersion(),
                empty.feedback(),
                empty.started(),
                null,
                empty.items(),
                answers(answers.toArray(Answer[]::new)));
    }

    private static SequencedMap<Integer, Answer> answers(Answer... answers) {
        SequencedMap<Integer, Answer> byPosition = new LinkedHashMap<>();
        for (Answer answer : answers) {
            byPosition.put(answer.position(), answer);
        }
        return byPosition;
    }
}
