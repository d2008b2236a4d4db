package app.dateline.attempt.store;

import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Answering;
import app.dateline.attempt.service.Examiner;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.service.Starting;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.item.Item;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import app.dateline.item.Variations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * A process that answers one quiz after another with the real service and store until it is killed, and says on its
 * output what was acknowledged: learner, attempt, position, option.
 */
final class Answerer {

    static final int LEARNERS = 3;

    private Answerer() {}

    public static void main(String[] args) {
        DataSource database = JdbcConnectionPool.create(args[0], "dateline", "");
        AttemptsContract.migrate(database);
        Sittings sittings = sittings(database);
        try (ExecutorService pool = Executors.newFixedThreadPool(LEARNERS)) {
            for (int i = 0; i < LEARNERS; i++) {
                long seed = Long.parseLong(args[1]) + i;
                pool.submit(() -> answer(sittings, new UUID(0, seed), new Random(seed)));
            }
        }
    }

    static Sittings sittings(DataSource database) {
        return new Sittings(
                AttemptsContract.attemptsIn(database),
                collection -> Optional.of(new Chooser()),
                Clock.systemUTC(),
                new Random(1));
    }

    private static void answer(Sittings sittings, UUID learner, Random random) {
        QuizRequest request =
                new QuizRequest("sailing", Set.of(), Set.of(), Set.of(), Set.of(), 10, QuizRequest.Level.MIXED);
        while (true) {
            Starting starting = sittings.start(learner, request, FeedbackTime.AT_ONCE);
            Sitting sitting = ((Starting.Started) starting).sitting();
            for (int position = 0; position < sitting.size(); position++) {
                int option = random.nextInt(3);
                Answering answering = sittings.answer(learner, sitting.id(), position, new Response.Chosen(option));
                if (!(answering instanceof Answering.Recorded)) {
                    throw new IllegalStateException("not recorded: " + answering);
                }
                synchronized (System.out) {
                    System.out.println(learner + " " + sitting.id() + " " + position + " " + option);
                    System.out.flush();
                }
            }
            sittings.finish(learner, sitting.id());
        }
    }

    private static final class Chooser implements Examiner {

        @Override
        public String baseVersion(QuizRequest request) {
            return "base-1";
        }

        @Override
        public Quiz quiz(QuizRequest request, long seed) {
            return new Quiz(request, seed, SampleItems.choices(request.number()));
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
            boolean right = item.head().kind() == Kind.VENUE && response.equals(new Response.Chosen(0));
            return new Marking.Marked(new Mark(right ? 1 : 0, List.of()));
        }
    }
}
