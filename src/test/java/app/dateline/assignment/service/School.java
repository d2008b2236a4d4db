package app.dateline.assignment.service;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Student;
import app.dateline.assignment.Variety;
import app.dateline.assignment.store.ClassesIn;
import app.dateline.attempt.service.Examiner;
import app.dateline.attempt.service.Examiners;
import app.dateline.item.Form;
import app.dateline.item.QuizRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Services over a database in memory and the shipped collection, at a time that tests set. */
final class School {

    static final Instant MORNING = Instant.parse("2026-05-04T07:00:00Z");
    static final QuizRequest CHOICES = new QuizRequest(
            Shipped.COLLECTION, Set.of(), Set.of(), Set.of(Form.SINGLE_CHOICE), Set.of(), 5, QuizRequest.Level.MIXED);

    Instant now = MORNING;
    Optional<Examiner> examiner = Optional.of(Shipped.EXAMINER);
    final ClassesIn kept = ClassesIn.memory();
    final Random chance = new Random(20261122);
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    final Examiners examiners = collection -> examiner.filter(e -> collection.equals(Shipped.COLLECTION));
    final Classes classes = new Classes(kept.courses(), kept.assignments(), kept.attempts(), clock, chance);
    final Happenings happenings = new Happenings();
    final Joining joining = new Joining(kept.courses(), happenings, clock, chance);
    final Sets sets = new Sets(kept.sets(), examiners, clock, chance);
    final Pooling pooling = new Pooling(kept.pool(), kept.sets(), clock);
    final Giving giving =
            new Giving(kept.courses(), kept.sets(), kept.assignments(), kept.attempts(), happenings, clock, chance);
    final Taking taking = new Taking(
            kept.courses(),
            kept.assignments(),
            kept.attempts(),
            examiners,
            (a, s) -> Optional.empty(),
            happenings,
            clock);
    final Watching watching = new Watching(kept.courses(), kept.assignments(), kept.attempts(), happenings, clock);
    final UUID teacher = UUID.randomUUID();
    final Course course = classes.create(teacher, "9b", ZoneId.of("Europe/Berlin"));

    /** Somebody at a browser of their own who has joined the class. */
    record Pupil(UUID browser, Student student) {}

    Pupil pupil(String name) {
        UUID browser = UUID.randomUUID();
        return switch (joining.join(course.code().shown(), name, browser, "10.0.0.1")) {
            case Entrance.In in -> new Pupil(browser, in.student());
            case Entrance.WrongCode e -> throw new AssertionError(e);
            case Entrance.WrongPersonal e -> throw new AssertionError(e);
            case Entrance.TooOften e -> throw new AssertionError(e);
            case Entrance.NameTaken e -> throw new AssertionError(e);
            case Entrance.NameUnfit e -> throw new AssertionError(e);
            case Entrance.NotOpen e -> throw new AssertionError(e);
            case Entrance.Full e -> throw new AssertionError(e);
        };
    }

    ItemSet set() {
        return sets.create(teacher, "Week 3", CHOICES, 7);
    }

    Assignment given(Policy policy) {
        return given(policy, Variety.SAME);
    }

    Assignment given(Policy policy, Variety variety) {
        return giving.give(teacher, set().id(), course.id(), policy, variety).orElseThrow();
    }
}
