package app.dateline.bench;

import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Reading;
import app.dateline.item.AskFiles;
import app.dateline.item.Asks;
import app.dateline.item.GeneratedBase;
import app.dateline.item.ItemGenerator;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to make a ten-item quiz from bases of growing size, and from the shipped one; items per second are ten divided by
 * that time. Indexing happens in the set-up: loading may grow with the base, a quiz may not.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class GenerationBenchmark {

    private static Asks asks() {
        return switch (AskFiles.read(Path.of("questions/stems/en.yaml"))) {
            case AskFiles.Reading.Sound sound -> sound.asks();
            case AskFiles.Reading.Broken broken ->
                throw new IllegalStateException(broken.problems().toString());
        };
    }

    /** A made-up base. */
    @State(Scope.Benchmark)
    public static class Made {

        @Param({"1000", "10000", "100000", "1000000"})
        public int facts;

        ItemGenerator generator;
        long seed;

        @Setup
        public void index() {
            generator = new ItemGenerator(GeneratedBase.of(facts), asks());
        }
    }

    /** The base that is shipped. */
    @State(Scope.Benchmark)
    public static class Shipped {

        ItemGenerator generator;
        FactBase base;
        long seed;

        @Setup
        public void read() {
            base = switch (FactFiles.read(Path.of("questions/trump-putin-2025"))) {
                case Reading.Sound sound -> sound.base();
                case Reading.Broken broken ->
                    throw new IllegalStateException(broken.problems().toString());
            };
            generator = new ItemGenerator(base, asks());
        }
    }

    @Benchmark
    public Quiz tenFromAMadeUpBase(Made made) {
        return made.generator.quiz(QuizRequest.tenOn("generated"), made.seed++);
    }

    @Benchmark
    public Quiz tenFromTheShippedBase(Shipped shipped) {
        return shipped.generator.quiz(QuizRequest.tenOn("trump-putin-2025"), shipped.seed++);
    }
}
