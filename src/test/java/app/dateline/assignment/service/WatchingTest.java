package app.dateline.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.School.Pupil;
import app.dateline.assignment.service.Watching.Row;
import app.dateline.assignment.service.Watching.Scene;
import app.dateline.assignment.service.Watching.Whereabouts;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.item.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchingTest {

    private final School school = new School();

    private Scene look(Assignment given) {
        return school.watching.look(school.teacher, given.id()).orElseThrow();
    }

    private Row row(Assignment given, String name) {
        return look(given).rows().stream()
                .filter(r -> r.student().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Sitting start(Pupil pupil, Assignment given) {
        return ((Beginning.Begun) school.taking.start(pupil.browser(), given.id())).sitting();
    }

    @Test
    void aTeacherSeesWhoIsThereAndWhoIsAtWhichQuestion() {
        Assignment given = school.given(Rules.graded(Rules.between(null, null)));
        school.classes.addPseudonyms(school.teacher, school.course.id(), 1);
        Pupil ana = school.pupil("Ana");
        Pupil ben = school.pupil("Ben");
        Sitting anas = start(ana, given);
        school.taking.looks(ana.browser(), given.id(), anas.id(), 0);
        school.taking.answer(ana.browser(), given.id(), anas.id(), 0, key(given, 0));
        school.taking.looks(ana.browser(), given.id(), anas.id(), 3);

        assertThat(look(given).rows()).hasSize(3);
        assertThat(look(given).count(Whereabouts.NotJoined.class)).isEqualTo(1);
        assertThat(row(given, "Ben").where()).isEqualTo(new Whereabouts.NotBegun());
        assertThat(row(given, "Ana").where()).isEqualTo(new Whereabouts.At(OptionalInt.of(3), 1));
        assertThat(row(given, "Ana").answered()).isEqualTo(1);
        assertThat(look(given).tallies()).hasSize(1).allSatisfy(t -> {
            assertThat(t.answers()).isEqualTo(1);
            assertThat(t.points()).isEqualTo(1);
        });

        school.taking.finish(ana.browser(), given.id(), anas.id());
        assertThat(row(given, "Ana").where()).isEqualTo(new Whereabouts.Done(school.now, false));
        assertThat(ben.student()).isNotNull();
        assertThat(school.watching.look(UUID.randomUUID(), given.id())).isEmpty();
    }

    @Test
    void whereSomebodyIsIsSaidByThePlaceInTheSetWhateverTheOrder() {
        Assignment given = school.given(Rules.graded(Rules.between(null, null)), Variety.SHUFFLED);
        Pupil ana = school.pupil("Ana");
        Sitting anas = start(ana, given);
        List<String> stems = school.giving.entries(school.teacher, given.id()).stream()
                .map(e -> e.item().head().stem())
                .toList();
        for (int position = 0; position < anas.size(); position++) {
            school.taking.looks(ana.browser(), given.id(), anas.id(), position);
            Whereabouts.At at = (Whereabouts.At) row(given, "Ana").where();
            assertThat(stems.get(at.place().getAsInt()))
                    .as("seed %d, position %d", given.seed(), position)
                    .isEqualTo(anas.question(position).stem());
        }
    }

    @Test
    void nobodyElsesLookIsRemembered() {
        Assignment given = school.given(Rules.graded(Rules.between(null, null)));
        Sitting anas = start(school.pupil("Ana"), given);
        school.taking.looks(UUID.randomUUID(), given.id(), anas.id(), 4);
        assertThat(row(given, "Ana").where()).isEqualTo(new Whereabouts.At(OptionalInt.empty(), 1));
    }

    @Test
    void closingNowEndsItForAllButThoseWithExtraTime() {
        Assignment given = school.given(Rules.graded(Rules.between(null, null, Duration.ofMinutes(20))));
        Pupil ana = school.pupil("Ana");
        Pupil ben = school.pupil("Ben");
        school.giving.giveExtra(school.teacher, given.id(), ben.student().id(), new Extra(50, Duration.ZERO));
        Sitting anas = start(ana, given);
        Sitting bens = start(ben, given);
        school.taking.answer(ana.browser(), given.id(), anas.id(), 0, key(given, 0));
        school.now = school.now.plusSeconds(60);

        assertThat(school.giving.closeNow(UUID.randomUUID(), given.id())).isEqualTo(Giving.Changed.UNKNOWN);
        assertThat(school.giving.closeNow(school.teacher, given.id())).isEqualTo(Giving.Changed.DONE);
        assertThat(look(given).closed()).isTrue();
        assertThat(school.taking.answer(ana.browser(), given.id(), anas.id(), 1, key(given, 1)))
                .isInstanceOf(Handing.Over.class);
        assertThat(row(given, "Ana").where()).isEqualTo(new Whereabouts.Done(school.now, true));
        assertThat(row(given, "Ana").answered()).isEqualTo(1);
        assertThat(school.taking.answer(ben.browser(), given.id(), bens.id(), 0, key(given, 0)))
                .isInstanceOf(Handing.Kept.class);
    }

    @Test
    void closingInTheHourThatComesTwiceClosesAtOnce() {
        // In Berlin 2:30 comes at 0:30 and at 1:30 UTC that night.
        school.now = Instant.parse("2026-10-25T00:30:00Z");
        Assignment given = school.given(Rules.graded(Rules.between(null, null)));
        school.giving.closeNow(school.teacher, given.id());
        assertThat(look(given).closed()).isTrue();
        assertThat(look(given).window().closes()).isBeforeOrEqualTo(school.now);
        assertThat(school.giving.wallClock(school.teacher, school.course.id()))
                .isEqualTo(LocalDateTime.ofInstant(school.now, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void aSetThatWasToOpenLaterIsClosedToo() {
        Assignment given = school.given(Rules.graded(Rules.between("2027-01-01T09:00", null)));
        assertThat(school.giving.closeNow(school.teacher, given.id())).isEqualTo(Giving.Changed.DONE);
        assertThat(look(given).closed()).isTrue();
    }

    /** Two hundred at once: all answers are kept, and the watcher's last look sees them all. */
    @Test
    void twoHundredStudentsAnswerAtOnce() throws Exception {
        Assignment given = school.given(Rules.graded(Rules.between(null, null)));
        List<Pupil> pupils = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            pupils.add(school.pupil("Student " + i));
        }
        AtomicInteger looks = new AtomicInteger();
        Runnable stop = school.watching.watch(school.teacher, given.id(), looks::incrementAndGet);
        List<Future<?>> work = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(16)) {
            for (Pupil pupil : pupils) {
                work.add(many.submit(() -> {
                    Sitting sitting = start(pupil, given);
                    for (int i = 0; i < sitting.size(); i++) {
                        school.taking.answer(pupil.browser(), given.id(), sitting.id(), i, key(given, i));
                    }
                    return sitting;
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        }
        stop.run();
        Scene scene = look(given);
        assertThat(scene.rows())
                .hasSize(200)
                .allSatisfy(r -> assertThat(r.answered()).isEqualTo(given.size()));
        assertThat(scene.tallies()).hasSize(given.size()).allSatisfy(t -> {
            assertThat(t.answers()).isEqualTo(200);
            assertThat(t.points()).isEqualTo(200.0);
        });
        assertThat(looks.get()).as("told by and by, not of each of 1,200").isLessThan(600);
    }

    private Response key(Assignment given, int place) {
        return new Response.Chosen(((Item.SingleChoice) school.giving
                        .entries(school.teacher, given.id())
                        .get(place)
                        .item())
                .key());
    }
}
