package app.dateline.assignment.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.assignment.Access;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Assignments.Line;
import app.dateline.assignment.Corrected;
import app.dateline.assignment.Course;
import app.dateline.assignment.Courses;
import app.dateline.assignment.Earned;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Student;
import app.dateline.assignment.Timeliness;
import app.dateline.assignment.Try;
import app.dateline.assignment.Window;
import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempt.Assigned;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Disclosure;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Examiner;
import app.dateline.attempt.service.Examiners;
import app.dateline.attempt.service.Marker;
import app.dateline.time.Edtf;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Sets as students answer them. Whatever is asked for by a browser is found only if a student of its class is at that
 * browser, and an attempt only if it is that student's.
 *
 * <p>What a student gets is a {@link Sitting}, which lets out keys and marks only as far as the policy shows them now.
 */
@Service
public class Taking {

    private final Courses courses;
    private final Assignments assignments;
    private final Attempts attempts;
    private final Examiners examiners;
    private final Corrected corrected;
    private final Marker marker;
    private final Timekeeping time;
    private final Happenings happenings;
    private final Clock clock;

    public Taking(
            Courses courses,
            Assignments assignments,
            Attempts attempts,
            Examiners examiners,
            Corrected corrected,
            Happenings happenings,
            Clock clock) {
        this.happenings = happenings;
        this.courses = courses;
        this.assignments = assignments;
        this.attempts = attempts;
        this.examiners = examiners;
        this.corrected = corrected;
        this.marker = new Marker(examiners);
        this.time = new Timekeeping(courses, assignments, attempts);
        this.clock = clock;
    }

    /** Where a student sits, at one assignment. */
    private record Place(Assignment assignment, Course course, Student student, Window window) {}

    /** The sets of the classes that somebody at that browser is in, last given first within a class. */
    @AllowedTo(Right.ANYBODY)
    public List<Desk> desks(UUID browser) {
        return courses.seated(browser).stream()
                .flatMap(s -> assignments.of(s.course()).stream())
                .flatMap(a -> desk(browser, a.id()).stream())
                .toList();
    }

    @AllowedTo(Right.ANYBODY)
    public Optional<Desk> desk(UUID browser, UUID assignment) {
        return place(browser, assignment).map(this::desk);
    }

    private Desk desk(Place place) {
        Instant now = now();
        List<Line> lines = time.settled(place.assignment(), place.student(), place.window(), now);
        List<Try> tries = lines.stream().map(Line::times).toList();
        Instant done = time.everybodyDone(place.assignment(), place.course());
        Disclosure disclosure = place.window().disclosed(done, now);
        boolean shown = disclosure != Disclosure.NOTHING;
        Optional<Corrected.Mark> mended =
                shown && lines.stream().anyMatch(l -> l.times().finished() != null)
                        ? corrected.of(place.assignment(), place.student().id())
                        : Optional.empty();
        return new Desk(
                place.assignment(),
                place.student(),
                place.course().zone(),
                place.window(),
                place.window().access(tries, now),
                lines.stream().map(l -> tried(l, shown, mended)).toList(),
                disclosure,
                shown ? null : done,
                shown ? mark(place.assignment().policy(), lines, mended) : OptionalDouble.empty());
    }

    private static Desk.Tried tried(Line line, boolean shown, Optional<Corrected.Mark> mended) {
        Try times = line.times();
        Optional<Earned> first = shown && times.finished() != null
                ? Optional.of(new Earned(line.points(), line.items()))
                : Optional.empty();
        Optional<Earned> now =
                first.map(f -> mended.map(m -> m.attempts().get(line.attempt())).orElse(f));
        return new Desk.Tried(
                line.attempt(),
                times.portion(),
                times.number(),
                times.started(),
                times.finished(),
                line.items(),
                line.answered(),
                now,
                first.filter(f -> !now.equals(Optional.of(f))));
    }

    private static OptionalDouble mark(Policy policy, List<Line> lines, Optional<Corrected.Mark> mended) {
        if (policy.sort() instanceof Policy.Sort.Drip) {
            return OptionalDouble.empty();
        }
        return mended.isPresent()
                ? mended.get().whole().share()
                : policy.repeats().counts().of(Giving.fractions(lines));
    }

    /** Starts an attempt, or finds the one that goes on. */
    @AllowedTo(Right.ANYBODY)
    public Beginning start(UUID browser, UUID assignment) {
        Optional<Place> found = place(browser, assignment);
        if (found.isEmpty()) {
            return new Beginning.Unknown();
        }
        Place place = found.get();
        Instant now = now();
        List<Line> lines = time.settled(place.assignment(), place.student(), place.window(), now);
        Access access = place.window().access(lines.stream().map(Line::times).toList(), now);
        return switch (access) {
            case Access.GoesOn on -> resumed(place, lines, on);
            case Access.MayStart may -> begun(place, may, now);
            case Access.NotYet no -> new Beginning.NotNow(no);
            case Access.Closed no -> new Beginning.NotNow(no);
            case Access.UsedUp no -> new Beginning.NotNow(no);
            case Access.Waits no -> new Beginning.NotNow(no);
            case Access.WaitsTooLong no -> new Beginning.NotNow(no);
            case Access.MoreToCome no -> new Beginning.NotNow(no);
        };
    }

    private Beginning resumed(Place place, List<Line> lines, Access.GoesOn on) {
        return lines.stream()
                .filter(l -> l.times().portion() == on.portion() && l.times().number() == on.number())
                .findFirst()
                .flatMap(l -> attempts.find(place.student().id(), l.attempt()))
                .<Beginning>map(a -> new Beginning.Begun(sitting(place, a), on.until()))
                .orElse(new Beginning.Impossible());
    }

    private Beginning begun(Place place, Access.MayStart may, Instant now) {
        Assignment assignment = place.assignment();
        List<Entry> entries = assignments.entries(assignment.id());
        Optional<Examiner> examiner = examiners.of(assignment.request().collection());
        if (entries.size() != assignment.size() || examiner.isEmpty()) {
            return new Beginning.Impossible();
        }
        QuizSheet sheet = QuizSheet.of(
                assignment,
                entries,
                place.student().id(),
                may.portion(),
                may.number(),
                examiner.get().variations(assignment.request().asOf()));
        Attempt attempt = new Attempt(
                UUID.randomUUID(),
                place.student().id(),
                assignment.request(),
                sheet.seed(),
                examiner.get().baseVersion(assignment.request()),
                assignment.policy().showing().when() == Policy.When.AT_ONCE
                        ? Attempt.FeedbackTime.AT_ONCE
                        : Attempt.FeedbackTime.AT_THE_END,
                now,
                null,
                sheet.items(),
                new LinkedHashMap<>(),
                new Assigned(assignment.id(), may.portion(), may.number(), sheet.places()));
        try {
            attempts.add(attempt);
        } catch (IllegalStateException e) {
            // Another tab was quicker: the attempt that it began goes on.
            return attempts.assigned(place.student().id(), assignment.id()).stream()
                    .filter(a -> !a.isFinished())
                    .findFirst()
                    .<Beginning>map(a -> new Beginning.Begun(
                            sitting(place, a), place.window().deadline(a.started())))
                    .orElse(new Beginning.Impossible());
        }
        happenings.at(assignment.id());
        return new Beginning.Begun(sitting(place, attempt), may.until());
    }

    /** An attempt as the student may see it now. */
    @AllowedTo(Right.ANYBODY)
    public Optional<Sitting> sitting(UUID browser, UUID assignment, UUID attempt) {
        return place(browser, assignment).flatMap(p -> settled(p, attempt).map(a -> sitting(p, a)));
    }

    /** Remembers for the teacher which question the student looks at. @param position from 0 */
    @AllowedTo(Right.ANYBODY)
    public void looks(UUID browser, UUID assignment, UUID attempt, int position) {
        place(browser, assignment)
                .flatMap(p -> settled(p, attempt))
                .map(Attempt::assigned)
                .filter(a -> position >= 0 && position < a.places().size())
                .ifPresent(a -> {
                    happenings.looks(attempt, a.places().get(position));
                    happenings.at(assignment);
                });
    }

    /** How long an attempt that goes on may still take; negative where only late answers are kept. Empty for ever. */
    @AllowedTo(Right.ANYBODY)
    public Optional<Duration> left(UUID browser, UUID assignment, UUID attempt) {
        return place(browser, assignment)
                .flatMap(p -> settled(p, attempt)
                        .filter(a -> !a.isFinished())
                        .flatMap(a -> Optional.ofNullable(p.window().deadline(a.started())))
                        .map(deadline -> Duration.between(now(), deadline)));
    }

    /**
     * Marks a response and keeps it, if it comes in time and its turn has come. The answer is in the database when this
     * returns {@link Handing.Kept}.
     *
     * @param position which item, from 0
     */
    @AllowedTo(Right.ANYBODY)
    public Handing answer(UUID browser, UUID assignment, UUID attempt, int position, Response response) {
        Instant now = now();
        Optional<Place> found = place(browser, assignment);
        Optional<Attempt> before = found.flatMap(p -> settled(p, attempt));
        if (before.isEmpty() || position < 0 || position >= before.get().items().size()) {
            return new Handing.Unknown();
        }
        Place place = found.orElseThrow();
        Policy policy = place.assignment().policy();
        boolean mayChange = policy.mayChange(before.get().feedback());
        boolean answered = before.get().answer(position).isPresent();
        if (answered && (before.get().isFinished() || !mayChange)) {
            return new Handing.Already(sitting(place, before.get()));
        }
        Timeliness timeliness = place.window().timeliness(times(before.get()), now);
        if (timeliness instanceof Timeliness.Over over) {
            return new Handing.Over(sitting(place, before.get()), over.ended());
        }
        int next = before.get().next().orElse(position);
        if (!policy.back() && position != next) {
            return new Handing.NotYet(next);
        }
        return switch (marker.mark(before.get(), position, response)) {
            case Marking.Refused refused -> new Handing.Refused(refused.why());
            case Marking.Unclear unclear -> new Handing.Unclear(unclear.readings());
            case Marking.Marked marked -> {
                List<Edtf> readings = Scorer.readings(before.get().items().get(position), response);
                yield readings.size() > 1 && policy.showing().when() != Policy.When.AT_ONCE
                        // To ask only where it matters would tell before its time that one of the two is right.
                        ? new Handing.Unclear(readings)
                        : keep(
                                place,
                                attempt,
                                new Answer(position, response, marked.mark(), now),
                                mayChange,
                                timeliness);
            }
        };
    }

    /**
     * Takes what is chosen and not handed in when time runs out. What says the same as the answer that is kept leaves that
     * as it is; of several dates that are written alike the one that earns most is taken, as nobody can be asked any more.
     *
     * @param position which item, from 0
     */
    @AllowedTo(Right.ANYBODY)
    public void lastCall(UUID browser, UUID assignment, UUID attempt, int position, Response response) {
        Optional<Attempt> before = place(browser, assignment)
                .flatMap(p -> settled(p, attempt))
                .filter(a -> position >= 0 && position < a.items().size());
        boolean kept = before.flatMap(a -> a.answer(position))
                .filter(a -> sameText(a.response(), response) || a.response().saysTheSameAs(response))
                .isPresent();
        if (before.isEmpty() || kept) {
            return;
        }
        if (answer(browser, assignment, attempt, position, response) instanceof Handing.Unclear unclear
                && response instanceof Response.Typed typed) {
            unclear.readings().stream()
                    .map(reading -> new Response.Typed(typed.text(), reading))
                    .max(Comparator.comparingDouble(r -> fraction(before.get(), position, r)))
                    .ifPresent(best -> answer(browser, assignment, attempt, position, best));
        }
    }

    private static boolean sameText(Response kept, Response now) {
        return kept instanceof Response.Typed one
                && now instanceof Response.Typed other
                && one.text().equals(other.text());
    }

    private double fraction(Attempt attempt, int position, Response response) {
        return marker.mark(attempt, position, response) instanceof Marking.Marked marked
                ? marked.mark().fraction()
                : 0;
    }

    private Handing keep(Place place, UUID attempt, Answer answer, boolean mayChange, Timeliness timeliness) {
        boolean added = mayChange
                ? attempts.replace(attempt, answer)
                : attempts.record(attempt, answer).filter(Attempts.Kept::added).isPresent();
        Optional<Attempt> after = attempts.find(place.student().id(), attempt);
        if (after.isEmpty()) {
            return new Handing.Unknown();
        }
        Sitting sitting = sitting(place, after.get());
        if (added) {
            happenings.at(place.assignment().id());
            return new Handing.Kept(sitting, timeliness instanceof Timeliness.Late late && late.marked());
        }
        // Another tab was quicker, with an answer or with the end.
        Instant ended = after.get().finished();
        return ended != null && after.get().answer(answer.position()).isEmpty()
                ? new Handing.Over(sitting, ended)
                : new Handing.Already(sitting);
    }

    /**
     * Ends an attempt whose clock has run out in the browser; not where its teacher has given more time meanwhile, nor
     * where late answers are taken and marked as such.
     *
     * @return the attempt as it stands then
     */
    @AllowedTo(Right.ANYBODY)
    public Optional<Sitting> timeUp(UUID browser, UUID assignment, UUID attempt) {
        Optional<Place> place = place(browser, assignment);
        Optional<Attempt> before = place.flatMap(p -> settled(p, attempt));
        boolean up = before.filter(a -> !a.isFinished())
                .map(a -> place.orElseThrow().window().timeliness(times(a), now()))
                .filter(t -> t instanceof Timeliness.Late late && !late.marked())
                .isPresent();
        return up ? finish(browser, assignment, attempt) : before.map(a -> sitting(place.orElseThrow(), a));
    }

    /** Ends an attempt; questions without an answer earn nothing. One that has ended keeps its end. */
    @AllowedTo(Right.ANYBODY)
    public Optional<Sitting> finish(UUID browser, UUID assignment, UUID attempt) {
        Optional<Place> found = place(browser, assignment);
        Optional<Attempt> before = found.flatMap(p -> settled(p, attempt));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Place place = found.orElseThrow();
        if (!before.get().isFinished()) {
            attempts.finish(attempt, place.window().endIfNow(times(before.get()), now()));
            happenings.at(assignment);
        }
        return attempts.find(place.student().id(), attempt).map(a -> sitting(place, a));
    }

    private Optional<Place> place(UUID browser, UUID assignment) {
        return assignments
                .find(assignment)
                .flatMap(a -> courses.seated(browser, a.course())
                        .flatMap(s -> courses.find(a.course()).map(c -> new Place(a, c, s, time.window(a, c, s)))));
    }

    /** The student's attempt at that assignment, with its end where time has ended it. */
    private Optional<Attempt> settled(Place place, UUID attempt) {
        Optional<Attempt> found = attempts.find(place.student().id(), attempt)
                .filter(a -> a.assigned() != null
                        && a.assigned().assignment().equals(place.assignment().id()));
        Optional<Instant> end =
                found.filter(a -> !a.isFinished()).flatMap(a -> place.window().end(times(a), now()));
        if (end.isEmpty()) {
            return found;
        }
        attempts.finish(attempt, end.get());
        return attempts.find(place.student().id(), attempt);
    }

    private Sitting sitting(Place place, Attempt attempt) {
        Instant done = time.everybodyDone(place.assignment(), place.course());
        return new Sitting(
                attempt,
                place.window().disclosed(done, now()),
                place.assignment().policy().back());
    }

    /** @throws IllegalArgumentException if the attempt is at no assignment */
    static Try times(Attempt attempt) {
        Assigned assigned = attempt.assigned();
        if (assigned == null) {
            throw new IllegalArgumentException("an attempt of the learner's own has no number");
        }
        @Nullable
        Instant last = attempt.answers().values().stream()
                .map(Answer::given)
                .max(Instant::compareTo)
                .orElse(null);
        return new Try(assigned.number(), assigned.portion(), attempt.started(), attempt.finished(), last);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
