package app.dateline.attempt.service;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Attempts in a map, for tests of what stands above the store. */
public final class AttemptsInMemory implements Attempts {

    private final Map<UUID, Attempt> all = new LinkedHashMap<>();

    /** Happens once, just before the next answer is kept: what another tab does meanwhile. */
    Runnable beforeRecording = () -> {};

    @Override
    public synchronized void add(Attempt attempt) {
        if (attempt.assigned() != null
                && all.values().stream()
                        .anyMatch(a -> a.assigned() != null
                                && a.learner().equals(attempt.learner())
                                && a.assigned()
                                        .assignment()
                                        .equals(attempt.assigned().assignment())
                                && a.assigned().portion() == attempt.assigned().portion()
                                && a.assigned().number() == attempt.assigned().number())) {
            throw new IllegalStateException("its number is kept already");
        }
        if (all.putIfAbsent(attempt.id(), attempt) != null) {
            throw new IllegalStateException("kept already");
        }
    }

    @Override
    public synchronized Optional<Attempt> find(UUID learner, UUID attempt) {
        return Optional.ofNullable(all.get(attempt))
                .filter(a -> a.learner().equals(learner))
                .map(a -> with(a, a.finished()));
    }

    @Override
    public synchronized Optional<Kept> record(UUID attempt, Answer answer) {
        Runnable meanwhile = beforeRecording;
        beforeRecording = () -> {};
        meanwhile.run();
        Attempt found = all.get(attempt);
        if (found == null) {
            return Optional.empty();
        }
        Optional<Answer> before = found.answer(answer.position());
        if (before.isPresent()) {
            return Optional.of(new Kept(before.get(), false));
        }
        if (found.isFinished()) {
            return Optional.empty();
        }
        found.answers().put(answer.position(), answer);
        return Optional.of(new Kept(answer, true));
    }

    @Override
    public synchronized boolean replace(UUID attempt, Answer answer) {
        Attempt found = all.get(attempt);
        if (found == null || found.isFinished()) {
            return false;
        }
        found.answers().put(answer.position(), answer);
        return true;
    }

    @Override
    public synchronized List<Attempt> assigned(UUID learner, UUID assignment) {
        return all.values().stream()
                .filter(a -> a.learner().equals(learner)
                        && a.assigned() != null
                        && a.assigned().assignment().equals(assignment))
                .sorted(Comparator.comparing(Attempt::started))
                .map(a -> with(a, a.finished()))
                .toList();
    }

    @Override
    public synchronized void finish(UUID attempt, Instant when) {
        all.computeIfPresent(attempt, (id, a) -> a.isFinished() ? a : with(a, when));
    }

    @Override
    public synchronized List<Attempt> unfinished(UUID learner, int limit) {
        return all.values().stream()
                .filter(a -> a.learner().equals(learner) && !a.isFinished() && a.assigned() == null)
                .sorted(Comparator.comparing(Attempt::started).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Attempt> finished(UUID learner, int limit) {
        return all.values().stream()
                .filter(a -> a.learner().equals(learner) && a.isFinished() && a.assigned() == null)
                .sorted(Comparator.comparing(Attempt::finished).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void discard(UUID learner, UUID attempt) {
        find(learner, attempt).ifPresent(a -> all.remove(attempt));
    }

    /** A copy, as a database gives one. */
    private static Attempt with(Attempt a, Instant finished) {
        return new Attempt(
                a.id(),
                a.learner(),
                a.request(),
                a.seed(),
                a.baseVersion(),
                a.feedback(),
                a.started(),
                finished,
                a.items(),
                new LinkedHashMap<>(new TreeMap<>(a.answers())),
                a.assigned());
    }
}
