package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.FactBase;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Making a quiz costs no more from a large base. What is compared is the memory that it takes up, which is nearly the same
 * on every machine and at every load; docs/benchmarks.md has the times.
 */
class QuizCostTest {

    private static final int QUIZZES = 100;
    private static final Asks ASKS =
            ((AskFiles.Reading.Sound) AskFiles.read(Path.of("questions/stems/en.yaml"))).asks();

    @Test
    void aQuizFromManyFactsTakesNoMoreThanTwiceThatFromFew() {
        double few = kilobytesForAQuiz(GeneratedBase.of(2_000));
        double many = kilobytesForAQuiz(GeneratedBase.of(40_000));
        System.out.printf("QuizCostTest: %.0f kB a quiz from 2,000 facts, %.0f kB from 40,000%n", few, many);
        assertThat(few).isPositive();
        assertThat(many / few).isLessThan(2);
    }

    private static double kilobytesForAQuiz(FactBase base) {
        ItemGenerator generator = new ItemGenerator(base, ASKS);
        QuizRequest request = QuizRequest.tenOn("generated");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int seed = 0; seed < QUIZZES; seed++) {
            assertThat(generator.quiz(request, seed).items()).hasSize(10);
        }
        return (threads.getCurrentThreadAllocatedBytes() - before) / 1024.0 / QUIZZES;
    }
}
