package app.dateline.attempt.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Feedback;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Mistakes;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.item.Item;
import app.dateline.item.Quiz;
import app.dateline.item.QuizLink;
import app.dateline.item.QuizRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The sittings of all learners. Whatever is asked for by a learner's id and an attempt's id is found only if the attempt
 * is that learner's.
 *
 * <p>A learner never gets an {@link Attempt} that goes on, but a {@link Sitting}, which lets out keys and marks only when
 * they may be shown. An attempt ends only by {@link #finish}: the last answer does not end it, so that its feedback can be
 * read in peace; the page of the result ends it.
 */
@Service
public class Sittings {

    /** Most attempts of either sort that are listed for one learner; older ones are kept and can still be opened. */
    public static final int LISTED = 20;

    /** Most characters that a typed answer may have. */
    public static final int LONGEST_TEXT = Marker.LONGEST_TEXT;

    /** The zone where a day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final Attempts attempts;
    private final Examiners examiners;
    private final Marker marker;
    private final Clock clock;
    private final RandomGenerator seeds;

    public Sittings(Attempts attempts, Examiners examiners, Clock clock, RandomGenerator seeds) {
        this.attempts = attempts;
        this.examiners = examiners;
        this.marker = new Marker(examiners);
        this.clock = clock;
        this.seeds = seeds;
    }

    /** Starts a quiz with a new seed. */
    @AllowedTo(Right.ANYBODY)
    public Starting start(UUID learner, QuizRequest request, FeedbackTime feedback) {
        return start(learner, request, newSeed(), feedback, null);
    }

    /** Starts the quiz that a link describes. */
    @AllowedTo(Right.ANYBODY)
    public Starting start(UUID learner, QuizLink link, FeedbackTime feedback) {
        return start(learner, link.request(), link.seed(), feedback, link.baseVersion());
    }

    /** Starts the quiz of an earlier attempt again: same request, same seed. */
    @AllowedTo(Right.ANYBODY)
    public Starting again(UUID learner, UUID attempt) {
        return own(learner, attempt)
                .map(a -> start(learner, a.request(), a.seed(), a.feedback(), a.baseVersion()))
                .orElse(new Starting.Refused(Starting.Reason.NO_SUCH_ATTEMPT));
    }

    /** Starts a new quiz on the facts of an ended attempt that did not earn the full mark. */
    @AllowedTo(Right.ANYBODY)
    public Starting practiseMistakes(UUID learner, UUID attempt) {
        Optional<Attempt> ended = own(learner, attempt).filter(Attempt::isFinished);
        if (ended.isEmpty()) {
            return new Starting.Refused(Starting.Reason.NO_SUCH_ATTEMPT);
        }
        return Mistakes.request(ended.get())
                .map(request -> start(learner, request, newSeed(), ended.get().feedback(), null))
                .orElse(new Starting.Refused(Starting.Reason.NO_MISTAKES));
    }

    /** An attempt as the learner may see it now. */
    @AllowedTo(Right.ANYBODY)
    public Optional<Sitting> find(UUID learner, UUID attempt) {
        return own(learner, attempt).map(Sitting::new);
    }

    /**
     * Marks a response and keeps it, unless the question was answered before. The answer is in the database when this
     * returns {@link Answering.Recorded}.
     *
     * @param position which item, from 0
     */
    @AllowedTo(Right.ANYBODY)
    public Answering answer(UUID learner, UUID attempt, int position, Response response) {
        Optional<Attempt> found = own(learner, attempt);
        if (found.isEmpty() || position < 0 || position >= found.get().items().size()) {
            return new Answering.Unknown();
        }
        Attempt before = found.get();
        if (before.isFinished() || before.answer(position).isPresent()) {
            return new Answering.Already(new Sitting(before));
        }
        Marking marking = marker.mark(before, position, response);
        return switch (marking) {
            case Marking.Marked marked -> keep(learner, attempt, position, response, marked.mark());
            case Marking.Refused refused -> new Answering.Refused(refused.why());
            case Marking.Unclear unclear -> new Answering.Unclear(unclear.readings());
        };
    }

    /** Ends an attempt; questions without an answer earn nothing. One that has ended keeps its end. */
    @AllowedTo(Right.ANYBODY)
    public Optional<Attempt> finish(UUID learner, UUID attempt) {
        if (own(learner, attempt).isEmpty()) {
            return Optional.empty();
        }
        attempts.finish(attempt, now());
        return own(learner, attempt);
    }

    /** The learner's attempts that go on, newest first, at most {@link #LISTED}. */
    @AllowedTo(Right.ANYBODY)
    public List<Sitting> unfinished(UUID learner) {
        return attempts.unfinished(learner, LISTED).stream().map(Sitting::new).toList();
    }

    /** The learner's attempts that ended, last ended first, at most {@link #LISTED}. */
    @AllowedTo(Right.ANYBODY)
    public List<Attempt> finished(UUID learner) {
        return attempts.finished(learner, LISTED);
    }

    /**
     * The learner's answers to questions about a fact, the last first, of what {@link #finished} and {@link #unfinished}
     * list. An answer whose mark may not be shown yet is left out.
     */
    @AllowedTo(Right.ANYBODY)
    public List<Feedback> answersOn(UUID learner, String collection, String fact) {
        return Stream.concat(
                        unfinished(learner).stream(), finished(learner).stream().map(Sitting::new))
                .filter(sitting -> sitting.request().collection().equals(collection))
                .flatMap(sitting -> IntStream.range(0, sitting.size())
                        .mapToObj(sitting::feedback)
                        .flatMap(Optional::stream))
                .filter(feedback -> feedback.item().head().facts().stream()
                        .anyMatch(asked -> asked.id().equals(fact)))
                .sorted(Comparator.comparing((Feedback f) -> f.answer().given()).reversed())
                .toList();
    }

    /** The fair questions that ask about a fact, as of a day or of today. None where the collection is not loaded. */
    @AllowedTo(Right.ANYBODY)
    public List<Item> about(String collection, String fact, @Nullable LocalDate asOf) {
        return examiners.of(collection).map(e -> e.about(fact, asOf)).orElse(List.of());
    }

    /** Forgets an attempt with its answers. */
    @AllowedTo(Right.ANYBODY)
    public void discard(UUID learner, UUID attempt) {
        own(learner, attempt).ifPresent(found -> attempts.discard(learner, attempt));
    }

    /** An attempt that the learner chose; those at assignments are under their rules, and never found here. */
    private Optional<Attempt> own(UUID learner, UUID attempt) {
        return attempts.find(learner, attempt).filter(a -> a.assigned() == null);
    }

    private Starting start(
            UUID learner, QuizRequest request, long seed, FeedbackTime feedback, @Nullable String repeated) {
        Optional<Examiner> examiner = examiners.of(request.collection());
        if (examiner.isEmpty()) {
            return new Starting.Refused(Starting.Reason.NO_SUCH_COLLECTION);
        }
        Quiz quiz = examiner.get().quiz(request, seed);
        if (quiz.items().isEmpty()) {
            return new Starting.Refused(Starting.Reason.NOTHING_TO_ASK);
        }
        String version = examiner.get().baseVersion(request);
        Attempt attempt = new Attempt(
                UUID.randomUUID(),
                learner,
                request,
                seed,
                version,
                feedback,
                now(),
                null,
                quiz.items(),
                new LinkedHashMap<>());
        attempts.add(attempt);
        return new Starting.Started(new Sitting(attempt), repeated != null && !repeated.equals(version));
    }

    private Answering keep(UUID learner, UUID attempt, int position, Response response, Mark mark) {
        Answer answer = new Answer(position, response, mark, now());
        Optional<Attempts.Kept> kept = attempts.record(attempt, answer);
        Optional<Sitting> sitting = find(learner, attempt);
        if (sitting.isEmpty()) {
            return new Answering.Unknown();
        }
        return kept.filter(Attempts.Kept::added).isPresent()
                ? new Answering.Recorded(sitting.get())
                : new Answering.Already(sitting.get());
    }

    /** The day that it is, somewhere on earth: the last as of which a quiz can be asked. */
    @AllowedTo(Right.ANYBODY)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), EARLIEST);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private long newSeed() {
        return seeds.nextInt(Integer.MAX_VALUE) + 1L;
    }
}
