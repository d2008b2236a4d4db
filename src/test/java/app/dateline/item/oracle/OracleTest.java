package app.dateline.item.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Kind;
import app.dateline.fact.Reading;
import app.dateline.item.AskFiles;
import app.dateline.item.Asks;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.Option;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import app.dateline.item.WorldMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generator before a judge that does not know how it works. */
class OracleTest {

    private static final Path STEMS = Path.of("questions/stems/en.yaml");
    private static final Path SHIPPED = Path.of("questions/trump-putin-2025");
    private static final List<Ask> SHEET = Sheet.read(STEMS);

    private static Asks asks() {
        return switch (AskFiles.read(STEMS)) {
            case AskFiles.Reading.Sound sound -> sound.asks();
            case AskFiles.Reading.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    private static FactBase shipped() {
        return switch (FactFiles.read(SHIPPED)) {
            case Reading.Sound sound -> sound.base();
            case Reading.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    /** What many quizzes came to. */
    private static final class Session {
        final Oracle oracle;
        final QuizRules rules;
        final ItemGenerator generator;
        final Map<Item, List<String>> verdicts = new HashMap<>();
        final Map<Form, Integer> forms = new TreeMap<>();
        final Map<Item.Matter, Integer> matters = new TreeMap<>();
        final List<String> unfair = new ArrayList<>();
        final List<String> unbalanced = new ArrayList<>();
        final Map<Integer, int[]> keyPlaces = new TreeMap<>();
        int judged;
        int invalid;

        Session(FactBase base, Asks asks) {
            oracle = new Oracle(base, SHEET, Atlas.shipped());
            rules = new QuizRules(oracle);
            generator = new ItemGenerator(base, asks, WorldMap.shipped());
        }

        /** Draws them on all processors, and judges them one after the other in the order in which they are asked for. */
        void play(List<Drawing> drawings) {
            drawings.parallelStream()
                    .map(d -> generator.quiz(d.request(), d.seed()))
                    .toList()
                    .forEach(this::judge);
        }

        private void judge(Quiz quiz) {
            long seed = quiz.seed();
            for (Item item : quiz.items()) {
                judged++;
                forms.merge(item.form(), 1, Integer::sum);
                boolean first = !verdicts.containsKey(item);
                List<String> faults = verdicts.computeIfAbsent(item, oracle::judge);
                if (!faults.isEmpty()) {
                    invalid++;
                    if (first) {
                        unfair.add("seed " + seed + ": " + told(item) + "\n    " + String.join("\n    ", faults));
                    }
                }
                if (item instanceof Item.SingleChoice c) {
                    keyPlaces.computeIfAbsent(c.options().size(), int[]::new)[c.key()]++;
                }
                if (item instanceof Item.SourceCriticism c) {
                    matters.merge(c.matter(), 1, Integer::sum);
                }
            }
            rules.judge(quiz).forEach(f -> unbalanced.add("seed " + seed + ": " + f));
        }
    }

    /** A quiz to be drawn. */
    private record Drawing(QuizRequest request, long seed) {}

    private static List<Drawing> drawings(List<QuizRequest> requests, long seed) {
        return requests.stream().map(r -> new Drawing(r, seed)).toList();
    }

    private static String told(Item item) {
        Stream<Option> options = switch (item) {
            case Item.SingleChoice c -> c.options().stream();
            case Item.MultipleResponse m -> m.options().stream();
            case Item.SourceCriticism c -> c.options().stream();
            case Item.TrueFalse t -> Stream.of(t.shown(), t.right());
            case Item.TypedDate d -> Stream.of();
            case Item.TypedPlace p -> Stream.of();
            case Item.TypedLength l -> Stream.of();
            case Item.ShowPlace s -> Stream.of();
            case Item.Ordering o -> o.options().stream();
            case Item.Matching m -> Stream.concat(m.prompts().stream(), m.choices().stream());
        };
        return item.form() + " " + item.head().ask() + " "
                + item.head().facts().stream().map(f -> f.id()).toList() + "\n  "
                + item.head().stem() + "\n  "
                + options.map(o -> o.text() + " "
                                + o.facts().stream().map(f -> f.id()).toList())
                        .collect(Collectors.joining(" | "))
                + (item.typedKey() == null ? "" : item.typedKey());
    }

    private static List<QuizRequest> requests(FactBase base) {
        String id = base.about().id();
        List<QuizRequest> requests = new ArrayList<>();
        for (QuizRequest.Level level : QuizRequest.Level.values()) {
            requests.add(new QuizRequest(id, Set.of(), Set.of(), Set.of(), Set.of(), 10, level));
            requests.add(new QuizRequest(id, Set.of(), Set.of(), Set.of(), Set.of(), 50, level));
            for (Form form : Form.values()) {
                requests.add(new QuizRequest(id, Set.of(), Set.of(), Set.of(form), Set.of(), 50, level));
            }
            for (Kind kind : Kind.OF_FACTS) {
                requests.add(new QuizRequest(id, Set.of(), Set.of(kind), Set.of(), Set.of(), 50, level));
            }
            for (var article : base.articles()) {
                requests.add(new QuizRequest(id, Set.of(article.id()), Set.of(), Set.of(), Set.of(), 50, level));
            }
        }
        requests.add(new QuizRequest(
                id,
                Set.of(),
                Set.of(),
                Set.of(),
                base.facts().stream().limit(7).map(f -> f.id()).collect(Collectors.toSet()),
                10,
                QuizRequest.Level.MIXED));
        return requests;
    }

    private static QuizRequest shorter(QuizRequest request) {
        return new QuizRequest(
                request.collection(),
                request.articles(),
                request.kinds(),
                request.forms(),
                request.facts(),
                20,
                request.difficulty());
    }

    @Test
    void theShippedBaseGivesFairItemsInBalancedQuizzes() {
        Session session = new Session(shipped(), asks());
        List<QuizRequest> requests = requests(shipped());
        // Every shape with a few seeds; then the cheap ones, of all levels, until enough were judged.
        for (long seed = 1; seed <= 3; seed++) {
            session.play(drawings(requests, seed * 7_919));
        }
        List<QuizRequest> mixed = requests.stream()
                .filter(r -> r.difficulty() == QuizRequest.Level.MIXED)
                .map(OracleTest::shorter)
                .toList();
        for (long seed = 4; session.judged < 20_000 && seed < 300; seed++) {
            session.play(drawings(mixed, seed * 7_919));
        }
        report("the shipped base", session);
        assertThat(session.judged).isGreaterThanOrEqualTo(20_000);
        assertThat(session.forms.keySet()).containsExactly(Form.values());
        assertThat(session.unfair.stream().limit(20)).isEmpty();
        assertThat(session.unbalanced.stream().limit(20)).isEmpty();
    }

    @Test
    void basesDrawnAtRandomGiveFairItemsToo() {
        int judged = 0;
        List<String> faults = new ArrayList<>();
        for (long seed = 1; seed <= 25; seed++) {
            FactBase base = RandomBase.of(seed);
            Session session = new Session(base, asks());
            List<QuizRequest> requests = new ArrayList<>();
            for (Form form : Form.values()) {
                requests.add(new QuizRequest(
                        "random", Set.of(), Set.of(), Set.of(form), Set.of(), 30, QuizRequest.Level.MIXED));
            }
            requests.add(
                    new QuizRequest("random", Set.of(), Set.of(), Set.of(), Set.of(), 50, QuizRequest.Level.MIXED));
            session.play(drawings(requests, seed));
            report("random base " + seed, session);
            judged += session.judged;
            String drawn = "base " + seed + ", ";
            session.unfair.forEach(f -> faults.add(drawn + f));
            session.unbalanced.forEach(f -> faults.add(drawn + f));
        }
        assertThat(faults.stream().limit(20)).isEmpty();
        assertThat(judged).isGreaterThan(1_000);
    }

    @Test
    void theKeyMayStandAnywhere() {
        Session session = new Session(shipped(), asks());
        QuizRequest choices = new QuizRequest(
                "trump-putin-2025",
                Set.of(),
                Set.of(),
                Set.of(Form.SINGLE_CHOICE),
                Set.of(),
                20,
                QuizRequest.Level.MIXED);
        session.play(LongStream.rangeClosed(1, 100)
                .mapToObj(seed -> new Drawing(choices, seed))
                .toList());
        session.keyPlaces.forEach((options, places) -> {
            int all = Arrays.stream(places).sum();
            double expected = (double) all / options;
            double chiSquare = Arrays.stream(places)
                    .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                    .sum();
            System.out.printf(
                    "oracle: key places of %d options %s, chi-square %.1f%n",
                    options, Arrays.toString(places), chiSquare);
            // Far beyond the 0.1 % points (10.8, 13.8, 16.3, 18.5 for 1 to 4 degrees of freedom).
            assertThat(chiSquare).isLessThan(25);
        });
        assertThat(session.keyPlaces).isNotEmpty();
    }

    @Test
    void theSameSeedGivesTheSameQuiz() {
        FactBase base = shipped();
        requests(base).parallelStream().map(OracleTest::shorter).forEach(request -> {
            Quiz once = new ItemGenerator(base, asks(), WorldMap.shipped()).quiz(request, 42);
            Quiz again = new ItemGenerator(shipped(), asks(), WorldMap.shipped()).quiz(request, 42);
            assertThat(again).isEqualTo(once);
        });
    }

    private static void report(String what, Session session) {
        System.out.printf(
                "oracle: %s: %d items judged, %d different, %d invalid; %s %s%n",
                what, session.judged, session.verdicts.size(), session.invalid, session.forms, session.matters);
        session.unfair.stream().limit(20).forEach(f -> System.out.println("unfair, " + f));
        session.unbalanced.stream().limit(20).forEach(f -> System.out.println("unbalanced, " + f));
    }
}
