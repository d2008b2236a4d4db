package app.dateline.shell;

import app.dateline.fact.Locating;
import app.dateline.fact.Reading;
import app.dateline.item.Asks;
import app.dateline.yaml.Problem;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the questions without starting the application: {@code --check [--questions DIR] [--articles DIR]}. Prints what
 * they hold and what is wrong with them.
 *
 * <p>With {@code --articles} every cited passage is looked for in the articles' texts.
 */
public final class Check {

    private static final String USAGE = "usage: --check [--questions DIR] [--articles DIR]";

    private final PrintStream out;

    private Check(PrintStream out) {
        this.out = out;
    }

    /** Whether the command line asks for a check instead of the application. */
    public static boolean asked(String... args) {
        return Arrays.asList(args).contains("--check");
    }

    /**
     * Runs the check.
     *
     * @return the exit status: 0 if all is well or only warned of, 1 if anything is wrong
     */
    public static int run(PrintStream out, String... args) {
        String questions = System.getProperty(QuestionsFolder.PROPERTY);
        String articles = null;
        for (int i = 0; i < args.length; i++) {
            boolean hasNext = i + 1 < args.length && !args[i + 1].startsWith("--");
            if (args[i].equals("--questions") && hasNext) {
                questions = args[++i];
            } else if (args[i].equals("--articles") && hasNext) {
                articles = args[++i];
            } else if (!args[i].equals("--check")) {
                out.println("cannot make out '" + args[i] + "'; " + USAGE);
                return 1;
            }
        }
        return new Check(out).run(QuestionsFolder.locate(questions), articles == null ? null : Path.of(articles));
    }

    private int run(Path questions, @Nullable Path articles) {
        out.println("Checking " + questions.toAbsolutePath().normalize());
        Questions read = Questions.read(questions);
        boolean sound = true;
        if (articles != null && !Files.isDirectory(articles)) {
            out.println("no folder " + articles + "; expected the articles' texts there");
            sound = false;
        }
        for (Reading reading : read.collections().readings()) {
            out.println();
            sound &= switch (reading) {
                case Reading.Sound s -> report(s, read.asks(), articles);
                case Reading.Broken b -> {
                    out.println("Collection " + b.collection() + ": refused");
                    list("Problems", b.problems());
                    list("Warnings", b.warnings());
                    yield false;
                }
            };
        }
        out.println();
        out.println(sound ? "All is well." : "Something is wrong, see above.");
        return sound ? 0 : 1;
    }

    private boolean report(Reading.Sound reading, Optional<Asks> asks, @Nullable Path articles) {
        var tables = new BaseTables(reading.base(), out);
        tables.facts();
        asks.ifPresent(a -> new ItemTables(reading.base(), a, out).print());
        tables.disagreements();
        list("Warnings", reading.warnings());
        if (articles == null || !Files.isDirectory(articles)) {
            return articles == null;
        }
        Locating locating = Locating.in(reading.base(), reading.texts(), articles);
        out.println();
        out.println("Passages found exactly once: " + locating.found());
        locating.problems().forEach(p -> out.println("  " + p));
        if (!locating.unprinted().isEmpty()) {
            out.println("Paragraphs without prints, by which an attached text can be told from an altered one:");
            locating.unprinted().forEach(p -> out.println("  " + p));
        }
        return locating.problems().isEmpty();
    }

    private void list(String title, List<Problem> problems) {
        out.println();
        out.println(title + ": " + problems.size());
        problems.forEach(p -> out.println("  " + p.message()));
    }
}
