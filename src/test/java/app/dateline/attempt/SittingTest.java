package app.dateline.attempt;

import static app.dateline.attempt.SampleItems.NOON;
import static app.dateline.attempt.SampleItems.answer;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import app.dateline.time.Edtf;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SittingTest {

    private final SequencedMap<Integer, Answer> answers = new LinkedHashMap<>();

    @Test
    void aQuestionSaysWhatIsToBeAnsweredAndNoMore() {
        List<Question> questions =
                SampleItems.oneOfEach().stream().map(Question::of).toList();
        assertThat(questions)
                .extracting(Question::form)
                .containsExactlyElementsOf(
                        SampleItems.oneOfEach().stream().map(Item::form).toList());
        assertThat(questions.get(0))
                .isEqualTo(new Question.SingleChoice(questions.get(0).stem(), List.of("Gdańsk", "Kiel", "Lübeck")));
        assertThat(questions.get(1))
                .isEqualTo(new Question.MultipleResponse(
                        questions.get(1).stem(), List.of("to win", "by phone", "50 days"), 2));
        assertThat(questions.get(3))
                .isEqualTo(new Question.TypedDate(questions.get(3).stem(), 2025, Edtf.Precision.SPAN));
        // What proves, explains or tells an answer: of claims and typed items even the values' texts.
        assertThat(questions.toString())
                .doesNotContain("where it was in 2018", "was held in Gdańsk", "set out from the harbour", "8 August");
    }

    @Test
    void feedbackAtOnceIsThereForWhatIsAnswered() {
        answers.put(1, answer(1, 0.5));
        Sitting sitting = sitting(FeedbackTime.AT_ONCE, null);
        assertThat(sitting.feedback(1).orElseThrow().answer()).isEqualTo(answer(1, 0.5));
        assertThat(sitting.feedback(0)).isEmpty();
        assertThat(sitting.finished()).isEmpty();
    }

    @Test
    void feedbackAtTheEndWaitsForTheEnd() {
        answers.put(0, answer(0, 1));
        answers.put(1, answer(1, 1));
        answers.put(2, answer(2, 1));
        Sitting complete = sitting(FeedbackTime.AT_THE_END, null);
        assertThat(complete.complete()).isTrue();
        assertThat(complete.feedback(0)).isEmpty();
        assertThat(complete.response(0)).contains(answer(0, 1).response());
        Sitting ended = sitting(FeedbackTime.AT_THE_END, NOON);
        assertThat(ended.feedback(0)).isPresent();
        assertThat(ended.finished()).isPresent();
    }

    @Test
    void goesOnWhereNothingIsAnswered() {
        answers.put(0, answer(0, 1));
        answers.put(2, answer(2, 1));
        Sitting sitting = sitting(FeedbackTime.AT_ONCE, null);
        assertThat(sitting.next()).hasValue(1);
        assertThat(sitting.nextAfter(0)).hasValue(1);
        assertThat(sitting.nextAfter(2)).hasValue(1);
        answers.put(1, answer(1, 1));
        assertThat(sitting(FeedbackTime.AT_ONCE, null).nextAfter(0)).isEmpty();
    }

    private Sitting sitting(FeedbackTime feedback, @Nullable Instant finished) {
        return new Sitting(new Attempt(
                UUID.randomUUID(),
                UUID.randomUUID(),
                QuizRequest.tenOn("sailing"),
                42,
                "base-1",
                feedback,
                NOON,
                finished,
                SampleItems.choices(3),
                answers));
    }
}
