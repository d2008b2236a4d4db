package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.item.AskFiles.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every text keeps, over all that the shipped collection can ask; and what the file of templates must be. */
class StemsTest {

    private static final Pattern SLIP = Pattern.compile(
            "[{}]|null| {2}|\\b(the the|a a|in in|on on|to to|of of|was was)\\b|\\s[?.,;:]|[?.,;:]{2}|\\ba [aeiouAEIO]|\\ban [bcdfgjklmnpqrstvwz]|\\b[Tt]he article\\b|\\btoday\\b|\\bcurrently\\b");

    private static final Survey SURVEY =
            new ItemGenerator(Harbour.shipped(), Harbour.asks(), RoughWorld.map()).survey();

    private static Stream<String> texts(Item item) {
        return Stream.concat(
                Stream.of(item.head().stem(), item.head().statement()),
                options(item).flatMap(o -> Stream.of(o.text(), o.truth())));
    }

    private static Stream<Option> options(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> c.options().stream();
            case Item.MultipleResponse m -> m.options().stream();
            case Item.TrueFalse t -> Stream.of(t.shown(), t.right());
            case Item.Ordering o -> o.options().stream();
            case Item.Matching m -> Stream.concat(m.prompts().stream(), m.choices().stream());
            case Item.TypedDate t -> Stream.empty();
            case Item.TypedPlace t -> Stream.empty();
            case Item.TypedLength t -> Stream.empty();
            case Item.ShowPlace s -> Stream.empty();
            case Item.SourceCriticism c -> c.options().stream();
        };
    }

    private static Stream<Option> wrong(Item item) {
        return switch (item) {
            case Item.SingleChoice c ->
                c.options().stream().filter(o -> c.options().indexOf(o) != c.key());
            case Item.MultipleResponse m ->
                m.options().stream().filter(o -> !m.keys().contains(m.options().indexOf(o)));
            case Item.TrueFalse t -> t.holds() ? Stream.empty() : Stream.of(t.shown());
            case Item.Ordering o -> Stream.empty();
            case Item.Matching m -> m.choices().stream();
            case Item.TypedDate t -> Stream.empty();
            case Item.TypedPlace t -> Stream.empty();
            case Item.TypedLength t -> Stream.empty();
            case Item.ShowPlace s -> Stream.empty();
            case Item.SourceCriticism c ->
                c.options().stream().filter(o -> c.options().indexOf(o) != c.key());
        };
    }

    @Test
    void noTextHasASlip() {
        List<String> slips = SURVEY.items().stream()
                .flatMap(StemsTest::texts)
                .filter(t -> SLIP.matcher(t).find())
                .distinct()
                .toList();
        assertThat(slips).isEmpty();
    }

    @Test
    void stemsBeginWithACapitalAndEndAsTheirFormWants() {
        assertThat(SURVEY.items()).allSatisfy(item -> {
            String stem = item.head().stem();
            assertThat(Character.isLowerCase(stem.codePointAt(0))).as(stem).isFalse();
            assertThat(stem).endsWith(item.form() == Form.TRUE_FALSE ? "." : "?");
            assertThat(item.head().statement()).endsWith(".");
        });
    }

    @Test
    void noTwoItemsOfOneFormShareAStemAndDifferInKey() {
        var byStem = SURVEY.items().stream()
                .filter(i -> i instanceof Item.SingleChoice)
                .collect(Collectors.groupingBy(i -> i.head().stem(), Collectors.counting()));
        assertThat(byStem)
                .allSatisfy((stem, count) -> assertThat(count).as(stem).isEqualTo(1));
    }

    @Test
    void everyWrongOptionThatIsSourcedSaysWhatItReallyIs() {
        List<String> silent = SURVEY.items().stream()
                .flatMap(i -> wrong(i).filter(o -> !o.constructed() && o.truth().isBlank())
                        .map(o -> i.head().stem() + " / " + o.text()))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyAskOfTheFileIsReadAndMostAreUsed() {
        Set<String> used = SURVEY.items().stream().map(i -> i.head().ask()).collect(Collectors.toSet());
        assertThat(Harbour.asks().all()).hasSizeGreaterThan(60);
        assertThat(used).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hides: place          | hides: plaice        | did you mean 'place'?
            where did {event}     | where did {evnt}     | did you mean 'event'?
            where did {event}     | where did {place}    | which it asks for
            take place?"          | take place"          | expected '?' at its end
            where did {event}     | where did {event     | opens or closes no hole
            status: [held], sort  | stauts: [held], sort | did you mean 'status'?
            kind: venue           | kynd: venue          | did you mean 'kind'?
            """)
    void aSlipInTheFileIsReportedWithItsPlace(String right, String wrong, String report) throws Exception {
        String text = Files.readString(Path.of("questions/stems/en.yaml"));
        int first = text.indexOf("  - id: venue-place-held");
        String broken = text.substring(0, first) + text.substring(first).replaceFirst(Pattern.quote(right), wrong);
        Reading reading = AskFiles.parse(broken, "en.yaml");
        assertThat(reading).isInstanceOf(Reading.Broken.class);
        assertThat(((Reading.Broken) reading).problems()).anySatisfy(p -> {
            assertThat(p.message()).contains(report).contains("en.yaml:");
            assertThat(p.line()).isGreaterThan(100);
        });
    }

    @Test
    void aSecondLanguageOrAskNeedsNoJava() throws Exception {
        String text = Files.readString(Path.of("questions/stems/en.yaml")) + """
                  - id: venue-place-in-other-words
                    kind: venue
                    hides: place
                    gives: [event, status]
                    when: {status: [held]}
                    choice: "in what place did one see {event}?"
                    statement: "one saw {event} {in place}."
                    truth: "where one saw {event}"
                """;
        Reading.Sound sound = (Reading.Sound) AskFiles.parse(text, "en.yaml");
        Survey survey = new ItemGenerator(Harbour.base(), sound.asks()).survey();
        assertThat(survey.items()).anyMatch(i -> i.head().stem().equals("In what place did one see the second talks?"));
    }
}
