package app.dateline.attempt.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that answers at random moments and looks for every answer that it had acknowledged, with the settings
 * of the database that ship. {@code KillNineIT} does the same to the whole application.
 */
class KilledProcessIT {

    private static final int KILLS = 10;

    @TempDir
    Path folder;

    private record Acknowledged(UUID learner, UUID attempt, int position, int option) {
        static Acknowledged of(String line) {
            String[] parts = line.split(" ");
            return new Acknowledged(
                    UUID.fromString(parts[0]),
                    UUID.fromString(parts[1]),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]));
        }
    }

    @Test
    void noAcknowledgedAnswerIsLost() throws Exception {
        long seed = Long.getLong("dateline.kill.seed", System.nanoTime());
        System.out.println("KilledProcessIT: seed " + seed);
        Random random = new Random(seed);
        String url = System.getProperty("dateline.kill.url", ShippedAddress.in(folder));
        List<Acknowledged> all = new ArrayList<>();
        Set<Acknowledged> lost = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            all.addAll(answeredUntilKilled(url, kill, random));
            lost.addAll(lost(url, all));
        }
        System.out.println(
                "KilledProcessIT: %d kills, %d acknowledged, %d lost".formatted(KILLS, all.size(), lost.size()));
        assertThat(lost).as("acknowledged answers lost, seed %d", seed).isEmpty();
        assertThat(all).as("each process was killed while it answered").hasSizeGreaterThanOrEqualTo(KILLS);
    }

    private static List<Acknowledged> answeredUntilKilled(String url, int round, Random random) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Answerer.class.getName(),
                        url,
                        Integer.toString(round * Answerer.LEARNERS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            int answers = 1 + random.nextInt(60);
            String line = output.readLine();
            while (line != null) {
                if (line.matches("\\S{36} \\S{36} \\d+ \\d+")) {
                    lines.add(line);
                }
                if (lines.size() == answers) {
                    long moment = System.nanoTime() + random.nextInt(3_000_000);
                    while (System.nanoTime() < moment) {
                        Thread.onSpinWait();
                    }
                    process.destroyForcibly();
                }
                line = output.readLine();
            }
        } catch (IOException end) {
            // The stream of a killed process may end in the middle of a line.
        } finally {
            process.destroyForcibly().waitFor();
        }
        return lines.stream().map(Acknowledged::of).toList();
    }

    private static List<Acknowledged> lost(String url, List<Acknowledged> acknowledged) {
        List<Acknowledged> lost = new ArrayList<>();
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "dateline", "");
        try {
            Attempts attempts = AttemptsContract.attemptsIn(pool);
            Map<UUID, Optional<Attempt>> found = acknowledged.stream()
                    .distinct()
                    .collect(Collectors.toMap(
                            Acknowledged::attempt, a -> attempts.find(a.learner(), a.attempt()), (a, b) -> a));
            for (Acknowledged answer : acknowledged) {
                Optional<Answer> kept = found.get(answer.attempt()).flatMap(a -> a.answer(answer.position()));
                if (kept.isEmpty() || !kept.get().response().equals(new Response.Chosen(answer.option()))) {
                    lost.add(answer);
                }
            }
            found.values().stream()
                    .flatMap(Optional::stream)
                    .forEach(attempt -> assertThat(
                                    attempt.next().orElse(attempt.items().size()))
                            .as("the learner resumes after the last answer")
                            .isEqualTo(attempt.answers().size()));
        } finally {
            pool.dispose();
        }
        return lost;
    }
}
