package app.dateline.attempt.service;

import static app.dateline.attempt.SampleItems.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Remark;
import app.dateline.attempt.RemarkKey;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Starting.Reason;
import app.dateline.fact.FactBase;
import app.dateline.item.Item;
import app.dateline.item.Quiz;
import app.dateline.item.QuizLink;
import app.dateline.item.QuizRequest;
import app.dateline.item.Variations;
import app.dateline.time.Edtf;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SittingsTest {

    private static final QuizRequest TEN = QuizRequest.tenOn("sailing");

    private final UUID learner = UUID.randomUUID();
    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private final List<Long> seeds = new ArrayList<>();
    private Instant now = NOON;
    private Optional<FakeExaminer> examiner = Optional.of(new FakeExaminer("base-1", 3));
    private final InstantSource source = () -> now;
    private final Sittings sittings = new Sittings(
            attempts,
            collection -> examiner.filter(e -> collection.equals("sailing")).map(Examiner.class::cast),
            new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return source.instant();
                }
            },
            new Random(1));

    /** Draws short choices; the first option is right, an odd typed date is impossible or unclear. */
    private final class FakeExaminer implements Examiner {
        private final String version;
        private final int items;

        FakeExaminer(String version, int items) {
            this.version = version;
            this.items = items;
        }

        @Override
        public String baseVersion(QuizRequest request) {
            return version;
        }

        @Override
        public Quiz quiz(QuizRequest request, long seed) {
            seeds.add(seed);
            return new Quiz(request, seed, SampleItems.choices(Math.min(items, request.number())));
        }

        @Override
        public List<Item> about(String fact, @Nullable LocalDate asOf) {
            return List.of();
        }

        @Override
        public Variations variations(@Nullable LocalDate asOf) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FactBase base(@Nullable LocalDate asOf) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Marking mark(Item item, Response response) {
            if (response instanceof Response.Typed typed) {
                return typed.text().equals("3/4/25")
                        ? new Marking.Unclear(List.of(Edtf.parse("2025-03-04"), Edtf.parse("2025-04-03")))
                        : new Marking.Refused(Remark.of("marking.no-date"));
            }
            boolean right = response.equals(new Response.Chosen(0));
            return new Marking.Marked(new Mark(right ? 1 : 0, List.of()));
        }
    }

    @Test
    void aQuizStartsWithASeedThatFitsALink() {
        for (int i = 0; i < 1000; i++) {
            Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
            assertThat(new QuizLink(TEN, sitting.seed(), sitting.baseVersion()).seed())
                    .isEqualTo(seeds.getLast());
        }
        assertThat(Set.copyOf(seeds)).hasSizeGreaterThan(990);
    }

    @Test
    void aStartedQuizIsKeptAndListed() {
        Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_THE_END));
        assertThat(sitting.started()).isEqualTo(NOON);
        assertThat(sittings.unfinished(learner)).extracting(Sitting::id).containsExactly(sitting.id());
        assertThat(sittings.find(learner, sitting.id()).orElseThrow().size()).isEqualTo(3);
        assertThat(sittings.find(UUID.randomUUID(), sitting.id())).isEmpty();
    }

    @Test
    void aQuizWithoutItemsOrCollectionIsRefusedAndNotKept() {
        examiner = Optional.of(new FakeExaminer("base-1", 0));
        assertThat(sittings.start(learner, TEN, FeedbackTime.AT_ONCE))
                .isEqualTo(new Starting.Refused(Reason.NOTHING_TO_ASK));
        assertThat(sittings.start(learner, QuizRequest.tenOn("chess"), FeedbackTime.AT_ONCE))
                .isEqualTo(new Starting.Refused(Reason.NO_SUCH_COLLECTION));
        assertThat(sittings.unfinished(learner)).isEmpty();
    }

    @Test
    void anAnswerIsKeptBeforeItsFeedbackShows() {
        Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
        now = NOON.plusSeconds(5);
        Answering answering = sittings.answer(learner, sitting.id(), 1, new Response.Chosen(0));
        Answer expected = new Answer(1, new Response.Chosen(0), new Mark(1, List.of()), now);
        assertThat(answering)
                .isInstanceOfSatisfying(
                        Answering.Recorded.class,
                        recorded -> assertThat(recorded.sitting()
                                        .feedback(1)
                                        .orElseThrow()
                                        .answer())
                                .isEqualTo(expected));
        assertThat(attempts.find(learner, sitting.id()).orElseThrow().answers().get(1))
                .isEqualTo(expected);
    }

    @Test
    void aDoubleClickOrAnotherTabCountsOnce() {
        Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
        sittings.answer(learner, sitting.id(), 0, new Response.Chosen(0));
        Answering second = sittings.answer(learner, sitting.id(), 0, new Response.Chosen(2));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Answering.Already.class,
                        already -> assertThat(already.sitting().response(0)).contains(new Response.Chosen(0)));
        assertThat(sittings.find(learner, sitting.id()).orElseThrow().answered())
                .isEqualTo(1);
    }

    @Test
    void whoLosesARaceSeesWhatWasKept() {
        Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
        Answer other = new Answer(0, new Response.Chosen(2), new Mark(0, List.of()), NOON);
        attempts.beforeRecording = () -> attempts.record(sitting.id(), other);
        assertThat(sittings.answer(learner, sitting.id(), 0, new Response.Chosen(0)))
                .isInstanceOfSatisfying(
                        Answering.Already.class,
                        already -> assertThat(already.sitting()
                                        .feedback(0)
                                        .orElseThrow()
                                        .answer())
                                .isEqualTo(other));
    }

    @Test
    void anAttemptThatEndsOrGoesWhileItIsAnsweredKeepsNothing() {
        Sitting ends = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
        attempts.beforeRecording = () -> sittings.finish(learner, ends.id());
        assertThat(sittings.answer(learner, ends.id(), 0, new Response.Chosen(0)))
                .isInstanceOfSatisfying(
                        Answering.Already.class,
                        already -> assertThat(already.sitting().response(0)).isEmpty());
        Sitting goes = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
        attempts.beforeRecording = () -> sittings.discard(learner, goes.id());
        assertThat(sittings.answer(learner, goes.id(), 0, new Response.Chosen(0)))
                .isEqualTo(new Answering.Unknown());
    }

    @Test
    void whatCannotBeReadIsNotKept() {
        Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
        assertThat(sittings.answer(learner, sitting.id(), 0, new Response.Typed("31 June")))
                .isEqualTo(new Answering.Refused(Remark.of("marking.no-date")));
        assertThat(sittings.answer(learner, sitting.id(), 0, new Response.Typed("3/4/25")))
                .isInstanceOf(Answering.Unclear.class);
        assertThat(sittings.answer(learner, sitting.id(), 0, new Response.Typed("x".repeat(201))))
                .isEqualTo(new Answering.Refused(Remark.of("marking.too-long")));
        examiner = Optional.empty();
        assertThat(sittings.answer(learner, sitting.id(), 0, new Response.Chosen(0)))
                .isEqualTo(new Answering.Refused(Remark.of(RemarkKey.COLLECTION_MISSING.message())));
        assertThat(sittings.find(learner, sitting.id()).orElseThrow().answered())
                .isZero();
    }

    @Test
    void whatDoesNotExistOrIsAnothersCannotBeAnswered() {
        Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
        Response first = new Response.Chosen(0);
        assertThat(sittings.answer(UUID.randomUUID(), sitting.id(), 0, first)).isEqualTo(new Answering.Unknown());
        assertThat(sittings.answer(learner, UUID.randomUUID(), 0, first)).isEqualTo(new Answering.Unknown());
        assertThat(sittings.answer(learner, sitting.id(), -1, first)).isEqualTo(new Answering.Unknown());
        assertThat(sittings.answer(learner, sitting.id(), 3, first)).isEqualTo(new Answering.Unknown());
    }

    @Test
    void onlyFinishEndsAnAttempt() {
        Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_THE_END));
        for (int i = 0; i < 3; i++) {
            sittings.answer(learner, sitting.id(), i, new Response.Chosen(0));
        }
        Sitting complete = sittings.find(learner, sitting.id()).orElseThrow();
        assertThat(complete.complete()).isTrue();
        assertThat(complete.isFinished()).isFalse();
        assertThat(complete.feedback(0)).isEmpty();
        now = NOON.plusSeconds(60);
        Attempt ended = sittings.finish(learner, sitting.id()).orElseThrow();
        now = NOON.plusSeconds(90);
        assertThat(sittings.finish(learner, sitting.id())).contains(ended);
        assertThat(ended.finished()).isEqualTo(NOON.plusSeconds(60));
        assertThat(sittings.finished(learner)).containsExactly(ended);
        assertThat(sittings.unfinished(learner)).isEmpty();
        assertThat(sittings.finish(UUID.randomUUID(), sitting.id())).isEmpty();
    }

    @Test
    void againIsTheSameQuizAndSaysWhenTheBaseHasChanged() {
        Sitting first = started(sittings.start(learner, TEN, FeedbackTime.AT_THE_END));
        Starting again = sittings.again(learner, first.id());
        assertThat(again).isInstanceOfSatisfying(Starting.Started.class, same -> {
            assertThat(same.baseChanged()).isFalse();
            assertThat(same.sitting().seed()).isEqualTo(first.seed());
            assertThat(same.sitting().feedbackTime()).isEqualTo(FeedbackTime.AT_THE_END);
            assertThat(same.sitting().id()).isNotEqualTo(first.id());
        });
        examiner = Optional.of(new FakeExaminer("base-2", 3));
        assertThat(sittings.again(learner, first.id()))
                .isInstanceOfSatisfying(
                        Starting.Started.class,
                        other -> assertThat(other.baseChanged()).isTrue());
        assertThat(sittings.again(UUID.randomUUID(), first.id()))
                .isEqualTo(new Starting.Refused(Reason.NO_SUCH_ATTEMPT));
    }

    @Test
    void aLinkStartsItsQuiz() {
        Starting starting = sittings.start(learner, new QuizLink(TEN, 77, "base-0"), FeedbackTime.AT_ONCE);
        assertThat(started(starting).seed()).isEqualTo(77);
        assertThat(((Starting.Started) starting).baseChanged()).isTrue();
        starting = sittings.start(learner, new QuizLink(TEN, 77, null), FeedbackTime.AT_ONCE);
        assertThat(((Starting.Started) starting).baseChanged()).isFalse();
    }

    @Test
    void mistakesArePractisedByTheirFacts() {
        Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
        sittings.answer(learner, sitting.id(), 0, new Response.Chosen(0));
        sittings.answer(learner, sitting.id(), 2, new Response.Chosen(1));
        assertThat(sittings.practiseMistakes(learner, sitting.id()))
                .as("the attempt goes on")
                .isEqualTo(new Starting.Refused(Reason.NO_SUCH_ATTEMPT));
        sittings.finish(learner, sitting.id());
        Sitting practice = started(sittings.practiseMistakes(learner, sitting.id()));
        assertThat(practice.request().facts()).containsExactlyInAnyOrder("regatta-1", "regatta-2");
        assertThat(practice.request().number()).isEqualTo(2);
        assertThat(practice.seed()).isNotEqualTo(sitting.seed());
    }

    @Test
    void withoutMistakesThereIsNothingToPractise() {
        Sitting sitting = started(sittings.start(learner, TEN, FeedbackTime.AT_ONCE));
        for (int i = 0; i < 3; i++) {
            sittings.answer(learner, sitting.id(), i, new Response.Chosen(0));
        }
        sittings.finish(learner, sitting.id());
        assertThat(sittings.practiseMistakes(learner, sitting.id()))
                .isEqualTo(new Starting.Refused(Reason.NO_MISTAKES));
    }

    @ParameterizedTest
    @EnumSource
    void listsAreNoLongerThanTheLimit(FeedbackTime feedback) {
        for (int i = 0; i < 2 * (Sittings.LISTED + 3); i++) {
            now = now.plus(Duration.ofMinutes(1));
            Sitting sitting = started(sittings.start(learner, TEN, feedback));
            if (i % 2 == 0) {
                sittings.finish(learner, sitting.id());
            }
        }
        assertThat(sittings.unfinished(learner)).hasSize(Sittings.LISTED);
        assertThat(sittings.finished(learner)).hasSize(Sittings.LISTED);
    }

    private static Sitting started(Starting starting) {
        assertThat(starting).isInstanceOf(Starting.Started.class);
        return ((Starting.Started) starting).sitting();
    }
}
