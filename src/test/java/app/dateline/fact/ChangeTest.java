package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.dateline.article.Article;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a day brought. */
class ChangeTest {

    private static final FactBase SHIPPED =
            ((Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"))).base();

    private static Change on(String day) {
        return SHIPPED.change(LocalDate.parse(day));
    }

    @Test
    void a_source_appears_with_its_facts_and_says_what_became_of_a_plan() {
        Change november = on("2025-11-03");

        assertThat(november.published()).extracting(Article::id).containsExactly("nddailyupdates");
        assertThat(november.added()).isPositive();
        assertThat(november.turns())
                .extracting(Change.Turn::event, Change.Turn::status)
                .contains(tuple("second-summit", "called off"));
    }

    @Test
    void on_the_first_day_all_is_new_and_nothing_has_turned() {
        Change first = on(SHIPPED.changeDays().getFirst().toString());

        assertThat(first.added()).isEqualTo(SHIPPED.asOf(first.day()).facts().size());
        assertThat(first.refined()).isZero();
        assertThat(first.turns()).isEmpty();
    }

    @Test
    void the_days_add_up_to_all_that_is_known_in_the_end() {
        int added = SHIPPED.changeDays().stream()
                .mapToInt(day -> SHIPPED.change(day).added())
                .sum();

        assertThat(added)
                .isEqualTo(SHIPPED.asOf(SHIPPED.changeDays().getLast()).facts().size());
    }

    @Test
    void a_day_between_brings_nothing() {
        Change none = on("2025-09-09");

        assertThat(SHIPPED.changeDays()).doesNotContain(none.day());
        assertThat(none.published()).isEmpty();
        assertThat(none.added() + none.refined()).isZero();
        assertThat(none.turns()).isEmpty();
    }
}
