package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.dateline.time.Edtf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of an event. */
class LivesTest {

    private static final FactBase SHIPPED =
            ((Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"))).base();

    @Test
    void a_deadline_is_set_shortened_declared_final_and_lapses_whichever_of_the_chain_is_asked() {
        for (String event : List.of("fifty-day-deadline", "shortened-deadline", "final-deadline")) {
            assertThat(SHIPPED.life(event).stages())
                    .as(event)
                    .extracting(Life.Stage::status)
                    .containsExactly("set", "shortened", "final", "lapsed");
        }
        assertThat(SHIPPED.life("final-deadline").stages().get(1).facts())
                .extracting(Fact::id)
                .containsExactly("fifty-days-shortened", "ten-or-twelve-days");
    }

    @Test
    void sources_that_differ_about_the_end_stand_side_by_side() {
        assertThat(SHIPPED.life("second-summit").stages())
                .extracting(
                        Life.Stage::status,
                        s -> s.facts().stream().map(Fact::id).toList())
                .containsExactly(
                        tuple("planned", List.of("second-summit-planned")),
                        tuple("called off", List.of("second-summit-cancelled-by-russia", "second-summit-called-off")),
                        tuple("never agreed", List.of("second-summit-never-agreed")));
    }

    @Test
    void stages_stand_by_date_where_it_is_certain_and_by_stage_else() {
        assertThat(SHIPPED.life("august-summit").inTime())
                .extracting(Life.Stage::status)
                .containsSubsequence("planned", "suggested", "held");
        Life.Stage proposal = SHIPPED.life("second-summit").stages().getFirst();
        Life unsure = new Life(
                "x",
                List.of(
                        new Life.Stage("suggested", Edtf.parse("2025-10"), proposal.facts(), false),
                        new Life.Stage("planned", Edtf.parse("2025-10-17"), proposal.facts(), false),
                        new Life.Stage("postponed", Edtf.parse("2025-11"), proposal.facts(), false),
                        new Life.Stage("held", Edtf.parse("2025-09"), proposal.facts(), false)));
        assertThat(unsure.inTime())
                .extracting(Life.Stage::status)
                .containsExactly("held", "suggested", "planned", "postponed");
    }

    @Test
    void a_deadline_of_which_no_outcome_is_known_passes_the_day_after() {
        FactBase before = SHIPPED.asOf(LocalDate.parse("2025-08-08"));
        FactBase after = SHIPPED.asOf(LocalDate.parse("2025-08-09"));

        assertThat(before.life("final-deadline").stages()).noneMatch(Life.Stage::derived);
        assertThat(after.life("final-deadline").stages().getLast())
                .isEqualTo(new Life.Stage(
                        "passed", Edtf.parse("2025-08-09"), List.of(after.fact("ten-days-final")), true));
        assertThat(before.open(before.fact("ten-days-final"))).isTrue();
        assertThat(after.open(after.fact("ten-days-final"))).isFalse();
    }

    @Test
    void a_deadline_that_another_replaced_is_not_open_and_does_not_pass() {
        FactBase before = SHIPPED.asOf(LocalDate.parse("2025-08-08"));

        assertThat(before.open(before.fact("ten-or-twelve-days"))).isFalse();
        assertThat(before.open(before.fact("fifty-days-set"))).isFalse();
    }

    @Test
    void a_plan_is_open_until_its_end_is_told_or_its_last_day_is_over() {
        assertThat(open("2025-10-17", "second-summit-planned")).isTrue();
        assertThat(open("2025-11-02", "second-summit-planned")).isTrue();
        assertThat(open("2025-11-03", "second-summit-planned")).isFalse();
        assertThat(open("2025-08-31", "august-summit-planned")).isTrue();
        assertThat(open("2025-09-01", "august-summit-planned")).isFalse();
        // about a fortnight from 16 October
        assertThat(open("2025-10-31", "two-weeks-or-so")).isTrue();
        assertThat(open("2025-11-04", "two-weeks-or-so")).isFalse();
        assertThat(open("2025-10-17", "trump-explore")).isFalse();
    }

    @Test
    void an_event_of_which_nothing_is_told_has_no_life() {
        assertThat(SHIPPED.asOf(LocalDate.parse("2025-08-08"))
                        .life("second-summit")
                        .stages())
                .isEmpty();
    }

    private static boolean open(String day, String fact) {
        FactBase base = SHIPPED.asOf(LocalDate.parse(day));
        return base.open(base.fact(fact));
    }
}
