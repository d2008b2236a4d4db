package app.dateline.attempt.store;

import static app.dateline.attempt.SampleItems.NOON;
import static app.dateline.attempt.SampleItems.answer;
import static app.dateline.attempt.SampleItems.attempt;
import static app.dateline.attempt.SampleItems.choices;
import static app.dateline.attempt.SampleItems.oneOfEach;
import static app.dateline.attempt.SampleItems.responses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Attempts.Kept;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.fact.Kind;
import app.dateline.fact.Value;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.QuizRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Attempts} promises, asked of each database. */
abstract class AttemptsContract {

    private final UUID learner = UUID.randomUUID();
    private Attempts attempts;
    private JdbcClient db;

    abstract DataSource database();

    static void migrate(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
    }

    static Attempts attemptsIn(DataSource database) {
        return new JdbcAttempts(
                JdbcClient.create(database), new TransactionTemplate(new DataSourceTransactionManager(database)));
    }

    @BeforeEach
    void open() {
        attempts = attemptsIn(database());
        db = JdbcClient.create(database());
    }

    @Test
    void findsAnAttemptAsItWasAdded() {
        QuizRequest request = new QuizRequest(
                "sailing",
                Set.of("gazette", "second-gazette"),
                Set.of(Kind.AIM, Kind.VENUE),
                Set.of(Form.values()),
                Set.of("f1", "f2"),
                50,
                QuizRequest.Level.HARD);
        Attempt whole = new Attempt(
                UUID.randomUUID(),
                learner,
                request,
                Integer.MAX_VALUE,
                "base-7",
                Attempt.FeedbackTime.AT_THE_END,
                NOON,
                NOON.plusSeconds(600),
                oneOfEach(),
                new LinkedHashMap<>());
        for (int i = 0; i < responses().size(); i++) {
            Response response = responses().get(i);
            whole.answers()
                    .put(
                            i,
                            new Answer(
                                    i,
                                    response,
                                    new Mark((double) i / responses().size(), List.of()),
                                    NOON.plusNanos(i * 1000L)));
        }
        attempts.add(whole);
        assertThat(attempts.find(learner, whole.id())).contains(whole);
    }

    @Test
    void keepsWhatIsAnsweredOneByOne() {
        Attempt one = added(attempt(learner, NOON, oneOfEach()));
        for (int i = 0; i < responses().size(); i++) {
            Answer given = new Answer(i, responses().get(i), answer(i, 1).mark(), NOON.plusSeconds(i));
            assertThat(attempts.record(one.id(), given)).contains(new Kept(given, true));
            assertThat(found(one).answers().values()).hasSize(i + 1).contains(given);
        }
        assertThat(found(one).answers().keySet())
                .containsExactlyElementsOf(
                        IntStream.range(0, responses().size()).boxed().toList());
    }

    @Test
    void answersStandByPositionWhateverTheOrderTheyCameIn() {
        Attempt one = added(attempt(learner, NOON, choices(5)));
        for (int position : new int[] {4, 0, 3, 1, 2}) {
            attempts.record(one.id(), answer(position, 0));
        }
        assertThat(found(one).answers().keySet()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void theFirstAnswerStays() {
        Attempt one = added(attempt(learner, NOON, choices(2)));
        attempts.record(one.id(), answer(1, 1));
        Answer second = new Answer(1, new Response.Skipped(), new Mark(0, List.of()), NOON.plusSeconds(9));
        assertThat(attempts.record(one.id(), second)).contains(new Kept(answer(1, 1), false));
        assertThat(found(one).answers()).hasSize(1).containsEntry(1, answer(1, 1));
    }

    @Test
    void ofAnswersAtTheSameTimeOneIsKeptAndAllSeeIt() throws Exception {
        int threads = 8;
        Attempt one = added(attempt(learner, NOON, choices(10)));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int position = 0; position < 10; position++) {
                int at = position;
                CyclicBarrier together = new CyclicBarrier(threads);
                List<Callable<Optional<Kept>>> tries = new ArrayList<>();
                for (int t = 0; t < threads; t++) {
                    Answer mine =
                            new Answer(at, new Response.Chosen(t), new Mark(t / 8.0, List.of()), NOON.plusMillis(t));
                    tries.add(() -> {
                        together.await();
                        return attempts.record(one.id(), mine);
                    });
                }
                List<Kept> seen = new ArrayList<>();
                for (Future<Optional<Kept>> future : pool.invokeAll(tries)) {
                    seen.add(future.get().orElseThrow());
                }
                assertThat(seen).filteredOn(Kept::added).hasSize(1);
                assertThat(seen)
                        .extracting(Kept::answer)
                        .containsOnly(found(one).answers().get(at));
            }
        }
    }

    @Test
    void anEndedAttemptTakesNoMoreAnswers() {
        Attempt one = added(attempt(learner, NOON, choices(2)));
        attempts.record(one.id(), answer(0, 1));
        attempts.finish(one.id(), NOON.plusSeconds(60));
        assertThat(attempts.record(one.id(), answer(1, 1))).isEmpty();
        assertThat(attempts.record(one.id(), answer(0, 0))).contains(new Kept(answer(0, 1), false));
        assertThat(found(one).answers()).hasSize(1);
    }

    @Test
    void anAttemptKeepsItsFirstEnd() {
        Attempt one = added(attempt(learner, NOON, choices(1)));
        attempts.finish(one.id(), NOON.plusSeconds(60));
        attempts.finish(one.id(), NOON.plusSeconds(90));
        assertThat(found(one).finished()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void listsWhatGoesOnAndWhatEndedNewestFirst() {
        List<Attempt> open = new ArrayList<>();
        List<Attempt> ended = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            open.add(added(attempt(learner, NOON.plusSeconds(i), choices(1))));
            Attempt end = added(attempt(learner, NOON.plusSeconds(i), choices(1)));
            attempts.finish(end.id(), NOON.plusSeconds(1000 - i));
            ended.add(end);
        }
        assertThat(attempts.unfinished(learner, 3))
                .extracting(Attempt::id)
                .containsExactly(open.get(3).id(), open.get(2).id(), open.get(1).id());
        assertThat(attempts.finished(learner, 10))
                .extracting(Attempt::id)
                .containsExactlyElementsOf(ended.stream().map(Attempt::id).toList());
    }

    @Test
    void anotherLearnersAttemptIsNeitherFoundNorListedNorForgotten() {
        UUID other = UUID.randomUUID();
        Attempt one = added(attempt(learner, NOON, choices(1)));
        attempts.discard(other, one.id());
        assertThat(attempts.find(other, one.id())).isEmpty();
        assertThat(attempts.unfinished(other, 10)).isEmpty();
        attempts.finish(one.id(), NOON);
        assertThat(attempts.finished(other, 10)).isEmpty();
        assertThat(attempts.find(learner, one.id())).isPresent();
    }

    @Test
    void whatIsDiscardedIsGoneWithItsAnswers() {
        Attempt one = added(attempt(learner, NOON, choices(2)));
        attempts.record(one.id(), answer(0, 1));
        attempts.discard(learner, one.id());
        assertThat(attempts.find(learner, one.id())).isEmpty();
        assertThat(attempts.record(one.id(), answer(1, 1))).isEmpty();
        assertThat(count("answer", one)).isZero();
        assertThat(count("attempt_item", one)).isZero();
    }

    @Test
    void anIdIsKeptOnce() {
        Attempt one = added(attempt(learner, NOON, choices(1)));
        assertThatThrownBy(() -> attempts.add(one)).isInstanceOf(IllegalStateException.class);
        assertThat(found(one)).isEqualTo(one);
    }

    @Test
    void bigItemsFit() {
        String long20k = "ñ漢🙂 ".repeat(4_000);
        List<Option> options = IntStream.range(0, 20)
                .mapToObj(i -> new Option(long20k + i, new Value.OfPhrase(long20k), "", List.of(), List.of(), true))
                .toList();
        Item big = new Item.SingleChoice(SampleItems.head("big", Kind.AIM, "gazette"), options, 19);
        Attempt one = added(attempt(learner, NOON, List.of(big)));
        assertThat(found(one).items()).containsExactly(big);
    }

    @Test
    void anAttemptThatIsTooBigIsNotKeptByHalves() {
        Item big = new Item.SingleChoice(
                SampleItems.head("big", Kind.AIM, "gazette"),
                List.of(new Option("x".repeat(1_000_001), new Value.OfPhrase("x"), "", List.of(), List.of(), true)),
                0);
        Attempt one = attempt(learner, NOON, List.of(choices(1).getFirst(), big));
        assertThatThrownBy(() -> attempts.add(one)).isInstanceOf(RuntimeException.class);
        assertThat(attempts.find(learner, one.id())).isEmpty();
        assertThat(count("attempt_item", one)).isZero();
    }

    @Test
    void whatCannotBeReadIsPassedOverAndTheRestListed() {
        Attempt broken = added(attempt(learner, NOON, choices(1)));
        Attempt future = added(attempt(learner, NOON.plusSeconds(1), choices(1)));
        Attempt fine = added(attempt(learner, NOON.plusSeconds(2), choices(1)));
        overwrite(broken, "{\"format\":1,\"item\":{\"type\":\"hologram\",\"head\":null}}");
        overwrite(future, "{\"format\":99,\"item\":{}}");
        assertThat(attempts.unfinished(learner, 10)).extracting(Attempt::id).containsExactly(fine.id());
        assertThat(attempts.find(learner, broken.id())).isEmpty();
    }

    @Test
    void theTimeIsTheSameInEveryZone() {
        Instant summer = Instant.parse("2026-10-25T00:30:00.000001Z");
        Attempt one = added(attempt(learner, summer, choices(1)));
        assertThat(found(one).started()).isEqualTo(summer);
    }

    private void overwrite(Attempt attempt, String item) {
        db.sql("update attempt_item set item = ? where attempt = ?")
                .params(item, attempt.id())
                .update();
    }

    private int count(String table, Attempt attempt) {
        return db.sql("select count(*) from " + table + " where attempt = ?")
                .param(attempt.id())
                .query(Integer.class)
                .single();
    }

    private Attempt added(Attempt attempt) {
        attempts.add(attempt);
        return attempt;
    }

    private Attempt found(Attempt attempt) {
        return attempts.find(learner, attempt.id()).orElseThrow();
    }
}
