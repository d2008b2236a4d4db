package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Role;
import app.dateline.article.Article;
import app.dateline.article.Paragraph;
import app.dateline.article.Reception;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Pooling;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Mark;
import app.dateline.attempt.RemarkKey;
import app.dateline.attempt.service.Starting;
import app.dateline.exchange.Complaint;
import app.dateline.exchange.NotCarried;
import app.dateline.exchange.Target;
import app.dateline.fact.Aim;
import app.dateline.fact.Apparent;
import app.dateline.fact.Deadline;
import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import app.dateline.fact.Venue;
import app.dateline.fact.ui.Words;
import app.dateline.item.Form;
import app.dateline.item.QuizLink;
import app.dateline.item.QuizRequest;
import app.dateline.paper.Paper;
import app.dateline.paper.PaperSize;
import app.dateline.report.Figure;
import app.dateline.report.Flag;
import app.dateline.report.service.OwnMarks;
import app.dateline.time.Length;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the interface asks for stands in the message files, and nothing else does. */
class MessageFilesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** A literal that looks like a key: words in lower case joined by dots. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");

    /** What the code asks for by {@code Words.of} or a message provider, directly. */
    private static final Pattern CALL = Pattern.compile(
            "(?:Words\\.of|\\bof|\\bin|getTranslation|pair|line|fill)\\(\\s*(?:\\w+(?:\\(\\))?,\\s*)?\"([a-z]+(?:\\.[a-z0-9-]+)+)\"\\s*[,)]");

    private final Properties messages = read(RESOURCES.resolve("messages.properties"));

    @Test
    void everyKeyThatIsAskedForHasAMessage() throws IOException {
        Set<String> asked = new TreeSet<>(found(CALL));
        assertThat(asked).as("the scan sees the code").hasSizeGreaterThan(80).contains("home.start", "clip.ours");
        asked.addAll(families());
        asked.removeAll(messages.stringPropertyNames());
        assertThat(asked).as("keys without a message").isEmpty();
    }

    @Test
    void everyMessageIsAskedFor() throws IOException {
        Set<String> unused = new TreeSet<>(messages.stringPropertyNames());
        unused.removeAll(found(LITERAL));
        unused.removeAll(families());
        assertThat(unused).as("messages that nothing asks for").isEmpty();
    }

    @Test
    void everyMessageIsSoundAndHasNoStraightApostrophe() {
        for (String key : messages.stringPropertyNames()) {
            String message = messages.getProperty(key);
            assertThat(message).as(key).isNotBlank().doesNotContain("'").doesNotContain("!");
            new MessageFormat(message, Locale.ENGLISH);
        }
    }

    @Test
    void everyOtherLanguageHasTheSameKeys() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            files.filter(f -> f.getFileName().toString().matches("messages_.+\\.properties"))
                    .forEach(f -> assertThat(read(f).stringPropertyNames())
                            .as(f.toString())
                            .isEqualTo(messages.stringPropertyNames()));
        }
    }

    @Test
    void oneAndManyAreToldApart() {
        MessageFiles files = new MessageFiles();
        assertThat(files.getTranslation("choose.questions", Locale.ENGLISH, 1)).isEqualTo("1 question");
        assertThat(files.getTranslation("choose.questions", Locale.ENGLISH, 10)).isEqualTo("10 questions");
        assertThat(files.getTranslation("time.minutes", Locale.ENGLISH, 1L, 5)).isEqualTo("1 minute 5 seconds");
        assertThat(files.getTranslation("result.score", Locale.ENGLISH, 6.5, 10))
                .isEqualTo("6.5 of 10");
        assertThat(files.getTranslation("result.score", Locale.ENGLISH, 7.0, 10))
                .isEqualTo("7 of 10");
    }

    /** Keys that are put together from a constant's name. */
    private static Set<String> families() {
        Set<String> keys = new TreeSet<>();
        for (Class<? extends Enum<?>> type : List.of(
                Kind.class,
                Form.class,
                QuizRequest.Level.class,
                Attempt.FeedbackTime.class,
                Article.Genre.class,
                Paragraph.Role.class,
                Mark.Verdict.class,
                Starting.Reason.class,
                Role.class,
                Policy.Counts.class,
                Slot.class,
                Variety.class)) {
            keys.addAll(named(Words.family(type) + ".", type));
        }
        keys.addAll(named("target.", Target.class));
        keys.addAll(named("target.for.", Target.class));
        keys.addAll(named("lost.", NotCarried.What.class));
        keys.addAll(named("complaint.", Complaint.What.class));
        keys.addAll(named("paper.task.", Form.class));
        keys.addAll(named("paper.part.", Paper.Part.class));
        keys.addAll(named("paper.sheet.", PaperSize.Sheet.class));
        keys.addAll(named("paper.type.", PaperSize.Type.class));
        Kind.OF_FACTS.forEach(kind -> keys.addAll(List.of("count." + kind.name(), "choose.kind." + kind.name())));
        keys.addAll(named("apparent.", Apparent.Reason.class));
        Arrays.stream(Slot.values()).filter(Slot::functional).forEach(slot -> keys.add("issue." + slot.name()));
        List.of("NEWEST", "OLDEST", "TITLE", "FACTS").forEach(order -> keys.add("sorting." + order));
        keys.add("pool.format.any");
        Pooling.FORMATS.forEach(format -> keys.add("pool.format." + format.name()));
        keys.addAll(named("result.strong.", Kind.class));
        keys.addAll(named("refusal.", Reception.Refusal.class));
        keys.addAll(named("oddity.", Reception.Oddity.Sort.class));
        keys.addAll(named("fault.", QuizLink.Problem.class));
        keys.addAll(named("unit.", Length.Unit.class));
        keys.addAll(named("bound.", Length.Bound.class));
        keys.addAll(named("flag.", Flag.Sort.class));
        keys.addAll(named("rule.", Form.class));
        keys.addAll(named("marks.asked.", OwnMarks.Asked.class));
        List.of("mean", "median", "deviation", "skewness", "kurtosis", "consistency", "error-ratio", "standard-error")
                .forEach(figure -> keys.add("results.set." + figure + "-means"));
        keys.addAll(List.of("correct.key-date-hint", "correct.key-length-hint"));
        keys.addAll(named("undefined.", Figure.Why.class));
        for (int season = 1; season <= 4; season++) {
            keys.add("date.season." + season);
        }
        Stream.of(Deadline.STATUSES, Venue.STATUSES, Venue.MEDIA, Aim.STANCES)
                .flatMap(List::stream)
                .forEach(term -> keys.add("term." + term.replace(' ', '-')));
        Aim.STANCES.forEach(stance -> {
            keys.add("fact.aim." + stance);
            keys.add("fact.aim.may-" + stance);
        });
        Arrays.stream(RemarkKey.values()).forEach(remark -> keys.add(remark.message()));
        for (String page : List.of("error.missing", "error.broken")) {
            keys.addAll(List.of(page, page + "-text", page + "-safe"));
        }
        return keys;
    }

    private static List<String> named(String prefix, Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> prefix + constant.name())
                .toList();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(r -> keys.add(r.group(1)));
            }
        }
        return keys;
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
