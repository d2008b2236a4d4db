package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.service.Examiner;
import app.dateline.item.Item;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who asks as of which day. */
class LoadedExaminersTest {

    private static final LocalDate OCTOBER = LocalDate.parse("2025-10-17");

    private final Examiner examiner = new LoadedExaminers()
            .examiners(Questions.read(Path.of("questions")))
            .of("trump-putin-2025")
            .orElseThrow();
    private final QuizRequest request = QuizRequest.tenOn("trump-putin-2025");

    @Test
    void a_quiz_as_of_a_day_cites_only_what_was_out() {
        Quiz quiz = examiner.quiz(request.asOf(OCTOBER), 7);

        assertThat(quiz.items()).hasSize(10);
        assertThat(quiz.request().asOf()).isEqualTo(OCTOBER);
        assertThat(quiz.items())
                .flatExtracting(i -> i.head().evidence())
                .extracting(c -> c.article())
                .containsOnly("new-statesman", "hungary-summit");
    }

    @Test
    void a_quiz_on_all_that_is_known_says_no_day() {
        assertThat(examiner.quiz(request, 7).items())
                .extracting(i -> i.head().stem())
                .noneMatch(s -> s.startsWith("As of "));
    }

    @Test
    void the_version_is_that_of_what_was_known_on_the_day() {
        assertThat(examiner.baseVersion(request.asOf(OCTOBER)))
                .isNotEqualTo(examiner.baseVersion(request))
                .isEqualTo(examiner.baseVersion(request.asOf(OCTOBER.plusDays(1))))
                .isNotEqualTo(examiner.baseVersion(request.asOf(OCTOBER.minusDays(1))));
    }

    @Test
    void more_days_than_are_kept_change_nothing() {
        List<Item> first = examiner.quiz(request.asOf(OCTOBER), 7).items();
        for (int days = 1; days <= 20; days++) {
            examiner.quiz(request.asOf(OCTOBER.plusDays(days)), 7);
        }

        assertThat(examiner.quiz(request.asOf(OCTOBER), 7).items()).isEqualTo(first);
    }

    @Test
    void before_the_first_article_there_is_nothing_to_ask() {
        assertThat(examiner.quiz(request.asOf(LocalDate.parse("2025-08-07")), 7).items())
                .isEmpty();
    }
}
