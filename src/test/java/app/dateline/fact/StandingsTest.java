package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which articles bear a fact out, which contradict it, and what only looks like a contradiction. */
class StandingsTest {

    private static final FactBase SHIPPED =
            ((Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"))).base();
    private static final FactBase QUARREL = SampleBase.read("quarrel");

    @Test
    void a_fact_is_confirmed_by_who_states_it_and_contradicted_by_who_excludes_it() {
        Standing alaska = SHIPPED.standing(SHIPPED.fact("august-summit-held"), "nddailyupdates");
        Standing helsinki = SHIPPED.standing(SHIPPED.fact("august-summit-in-helsinki"), "states-headline");

        assertThat(alaska.confirming()).containsExactly("conversation", "hungary-summit");
        assertThat(alaska.contradicting()).containsExactly("states-headline");
        assertThat(helsinki.confirming()).isEmpty();
        assertThat(helsinki.contradicting()).containsExactly("conversation", "hungary-summit", "nddailyupdates");
        assertThat(helsinki.alone()).isFalse();
    }

    @Test
    void two_voices_in_one_article_do_not_make_it_contradict_itself() {
        Standing russia = SHIPPED.standing(SHIPPED.fact("august-summit-asked-by-americans"), "new-statesman");

        assertThat(russia.contradicting()).isEmpty();
    }

    @Test
    void a_coarser_passage_confirms() {
        assertThat(QUARREL.standing(QUARREL.fact("coarser-coarse"), "south").confirming())
                .containsExactly("north");
    }

    @Test
    void a_plan_does_not_confirm_a_plan_of_which_it_shares_nothing_else() {
        assertThat(QUARREL.standing(QUARREL.fact("suggestion-lind"), "north").alone())
                .isTrue();
    }

    @Test
    void the_counts_are_those_of_its_facts() {
        for (var article : SHIPPED.articles()) {
            Standing.Counts counts = SHIPPED.counts(article.id());
            List<Standing> each = SHIPPED.factsOf(article.id()).stream()
                    .map(f -> SHIPPED.standing(f, article.id()))
                    .toList();
            assertThat(counts.facts()).isEqualTo(each.size());
            assertThat(counts.alone())
                    .isEqualTo((int) each.stream().filter(Standing::alone).count());
            assertThat(counts.confirmed() + counts.contradicted() + counts.alone())
                    .as("each fact of %s counts once", article.id())
                    .isEqualTo(counts.facts());
            assertThat(counts.contradicted()).isEqualTo((int)
                    each.stream().filter(s -> !s.contradicting().isEmpty()).count());
        }
        assertThat(SHIPPED.counts("states-headline").contradicted()).isEqualTo(2);
    }

    /** The collection plants five true disagreements; none of them is told as a merely apparent one. */
    @Test
    void what_only_looks_like_a_disagreement_is_found_with_its_reason() {
        assertThat(QUARREL.apparent())
                .extracting(a -> a.subject() + " " + a.slot() + " " + a.reason())
                .contains(
                        "coarser PLACE COARSER_PLACE",
                        "coarser DATE COARSER_DATE",
                        "coarser LENGTH ABOUT",
                        "plan PLACE EARLIER_STAGE",
                        "plan STATUS EARLIER_STAGE",
                        "suggestions PLACE SUGGESTIONS",
                        "rough DATE ABOUT",
                        "body SETTER PART_OF",
                        "interview MEDIUM BOTH_AT_ONCE")
                .doesNotContain(
                        "true-end STATUS EARLIER_STAGE", "true-medium MEDIUM BOTH_AT_ONCE", "true-due DUE ABOUT")
                .contains("true-place PLACE COARSER_PLACE"); // Vienna lies in Austria, whoever says Helsinki
        assertThat(QUARREL.apparent())
                .allSatisfy(a -> assertThat(QUARREL.disagreements())
                        .noneMatch(d -> d.subject().equals(a.subject())
                                && d.slot() == a.slot()
                                && d.sides().stream()
                                        .anyMatch(s -> s.value().equals(a.one().value()))
                                && d.sides().stream()
                                        .anyMatch(
                                                s -> s.value().equals(a.other().value()))));
    }

    @Test
    void hungary_and_budapest_is_told_as_the_coarser_place() {
        assertThat(SHIPPED.apparent())
                .filteredOn(a -> a.subject().equals("second-summit") && a.slot() == Slot.PLACE)
                .singleElement()
                .satisfies(
                        a -> assertThat(a.reason()).isEqualTo(Apparent.Reason.COARSER_PLACE),
                        a -> assertThat(a.one().value()).isEqualTo(new Value.OfPlace("hungary")),
                        a -> assertThat(a.other().value()).isEqualTo(new Value.OfPlace("budapest")));
    }
}
