package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.h2.tools.Csv;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Readers that share no code with the writers see 300 generated items, and 500 hostile ones, with their keys. */
class IndependentReadersTest {

    private static final long SEED = Long.getLong("exchange.seed", System.nanoTime());

    private static final XPath PATHS = XPathFactory.newDefaultInstance().newXPath();

    /** As Moodle's forms offer them, in percent. */
    private static final List<Double> FRACTIONS = List.of(
            0.0, 5.0, 10.0, 11.11111, 12.5, 14.28571, 16.66667, 20.0, 25.0, 30.0, 33.33333, 40.0, 50.0, 60.0, 66.66667,
            70.0, 75.0, 80.0, 83.33333, 90.0, 100.0);

    @BeforeAll
    static void saysItsSeed() {
        System.out.println("IndependentReadersTest: -Dexchange.seed=" + SEED);
    }

    static List<ItemsToGo> sets() {
        return List.of(ItemsForExchange.generated(SEED, 300), HostileItems.items(SEED, 500));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void moodleXmlByItsStructure(ItemsToGo set) throws Exception {
        Exported file = new MoodleXmlExporter().export(set);
        assertThat(file.notCarried()).noneMatch(NotCarried::whole);
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.content()));
        assertThat(text(document, "/quiz/question[1][@type='category']/category/text"))
                .startsWith("$course$/top/");
        List<Element> questions = elements(document, "/quiz/question[@type!='category']");
        assertThat(questions).hasSize(set.items().size());
        Set<String> idNumbers = new HashSet<>();
        int ways = 0;
        for (int i = 0; i < questions.size(); i++) {
            Element question = alone(questions.get(i));
            Item item = set.items().get(i);
            assertThat(moodle(question)).as("seed %d", SEED).isEqualTo(Seen.of(set, item, false));
            assertThat(idNumbers.add(text(question, "idnumber"))).isTrue();
            assertThat(text(question, "idnumber"))
                    .startsWith(item.head().facts().getFirst().id())
                    .hasSizeLessThanOrEqualTo(100);
            assertThat(text(question, "name/text")).isNotBlank().hasSizeLessThanOrEqualTo(255);
            assertThat(elements(question, "tags/tag/text").stream().map(Element::getTextContent))
                    .contains(item.head().kind().name().toLowerCase(java.util.Locale.ROOT), Labels.form(item.form()))
                    .allSatisfy(tag -> assertThat(tag).hasSizeLessThanOrEqualTo(50));
            String feedback = text(question, "generalfeedback/text");
            assertThat(html(feedback)).contains(html(Html.lines(item.head().statement())));
            boolean addressed = item.head().evidence().stream()
                    .anyMatch(c -> set.base().article(c.article()).address() != null);
            ways += addressed ? 1 : 0;
            assertThat(Jsoup.parse(feedback).select("a[href*=':~:text=']").isEmpty() && addressed)
                    .as("no way to the passage of %s", item)
                    .isFalse();
            assertThat(Jsoup.parse(feedback).select("script, b, style")).isEmpty();
            for (Element answer : elements(question, "answer")) {
                double fraction = Double.parseDouble(answer.getAttribute("fraction"));
                if (!question.getAttribute("type").equals("ordering")) {
                    assertThat(FRACTIONS).contains(Math.abs(fraction));
                }
            }
        }
        assertThat(ways).isGreaterThan(questions.size() / 2);
    }

    private static Seen moodle(Element question) throws Exception {
        String stem = html(text(question, "questiontext[@format='html']/text"));
        List<Element> answers = elements(question, "answer");
        List<String> texts = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (Element answer : answers) {
            String text = text(answer, "text");
            texts.add(answer.getAttribute("format").equals("html") ? html(text) : text);
            double fraction = Double.parseDouble(answer.getAttribute("fraction"));
            boolean all = question.getAttribute("type").equals("shortanswer") ? fraction == 100 : fraction > 0;
            if (all) {
                right.add(texts.getLast());
            }
        }
        return switch (question.getAttribute("type")) {
            case "multichoice" -> {
                assertThat(text(question, "single")).isEqualTo(right.size() == 1 ? "true" : "false");
                assertThat(text(question, "shuffleanswers")).isEqualTo("true");
                yield new Seen(stem, texts, right);
            }
            case "truefalse" -> {
                assertThat(texts).containsExactly("true", "false");
                yield new Seen(stem, List.of(), right);
            }
            case "shortanswer" -> {
                assertThat(text(question, "usecase")).isEqualTo("0");
                yield new Seen(stem, List.of(), right);
            }
            case "ordering" -> {
                assertThat(text(question, "selecttype")).isEqualTo("ALL");
                for (int i = 0; i < answers.size(); i++) {
                    assertThat(answers.get(i).getAttribute("fraction")).isEqualTo(Integer.toString(i + 1));
                }
                yield new Seen(stem, Seen.sorted(texts), texts);
            }
            case "matching" -> {
                List<String> prompts = new ArrayList<>();
                List<String> choices = new ArrayList<>();
                List<String> all = new ArrayList<>();
                for (Element pair : elements(question, "subquestion")) {
                    String prompt = html(text(pair, "text"));
                    all.add(text(pair, "answer/text"));
                    if (!prompt.isEmpty()) {
                        prompts.add(prompt);
                        choices.add(all.getLast());
                    }
                }
                yield new Seen(stem, Seen.sorted(all), Seen.pairs(prompts, choices));
            }
            default -> throw new AssertionError("a type that Moodle lacks: " + question.getAttribute("type"));
        };
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aikenLineByLine(ItemsToGo set) {
        Exported file = new AikenExporter().export(set);
        String[] blocks =
                new String(file.content(), StandardCharsets.UTF_8).strip().split("\n\n");
        Set<String> missing = new HashSet<>();
        file.notCarried().stream().filter(NotCarried::whole).forEach(n -> missing.add(n.itemId()));
        List<Item> items =
                set.items().stream().filter(i -> !missing.contains(i.id())).toList();
        assertThat(blocks).hasSize(items.size());
        for (int i = 0; i < blocks.length; i++) {
            String[] lines = blocks[i].split("\n");
            assertThat(lines[0]).isEqualTo(Labels.oneLine(items.get(i).head().stem()));
            String answer = lines[lines.length - 1];
            assertThat(answer).matches("ANSWER: [A-Z]");
            List<String> options = Arrays.stream(lines, 1, lines.length - 1)
                    .map(line -> line.substring(3))
                    .toList();
            int key = answer.charAt(8) - 'A';
            if (items.get(i) instanceof Item.TrueFalse claim) {
                assertThat(options.get(key)).isEqualTo(claim.holds() ? "True" : "False");
            } else {
                assertThat(List.of(options.get(key)))
                        .as("seed %d", SEED)
                        .isEqualTo(Seen.of(set, items.get(i), true).key().stream()
                                .map(Labels::oneLine)
                                .toList());
                assertThat(options)
                        .hasSameSizeAs(Seen.of(set, items.get(i), true).options());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void csvByADatabase(ItemsToGo set) throws Exception {
        Exported file = new CsvExporter().export(set);
        String text = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff\"id\",\"form\",\"kind\"");
        Csv reader = new Csv();
        reader.setCaseSensitiveColumnNames(true);
        int row = 0;
        try (ResultSet table = reader.read(new StringReader(text.substring(1)), null)) {
            while (table.next()) {
                Item item = set.items().get(row++);
                for (int c = 1; c <= table.getMetaData().getColumnCount(); c++) {
                    String cell = table.getString(c) == null ? "" : table.getString(c);
                    assertThat(cell.strip())
                            .as("no formula")
                            .doesNotStartWith("=")
                            .doesNotStartWith("+");
                    assertThat(cell.strip()).doesNotStartWith("-").doesNotStartWith("@");
                }
                assertThat(cell(table, "id")).isEqualTo(item.id());
                assertThat(cell(table, "form")).isEqualTo(Labels.form(item.form()));
                assertThat(cell(table, "stem"))
                        .as("seed %d", SEED)
                        .isEqualTo(item.head().stem());
                assertThat(cell(table, "statement")).isEqualTo(item.head().statement());
                assertThat(cell(table, "facts"))
                        .isEqualTo(String.join(
                                " ",
                                item.head().facts().stream().map(FactRef::id).toList()));
                csvKey(set, item, table);
            }
        }
        assertThat(row).isEqualTo(set.items().size());
    }

    private static void csvKey(ItemsToGo set, Item item, ResultSet table) throws Exception {
        String key = cell(table, "key");
        Seen wanted = Seen.of(set, item, false);
        switch (item) {
            case Item.SingleChoice c -> assertThat(picked(table, key)).isEqualTo(wanted.key());
            case Item.SourceCriticism c -> assertThat(picked(table, key)).isEqualTo(wanted.key());
            case Item.MultipleResponse m -> assertThat(picked(table, key)).isEqualTo(wanted.key());
            case Item.Ordering o -> assertThat(picked(table, key)).isEqualTo(wanted.key());
            case Item.TrueFalse t -> assertThat(key).isEqualTo(Boolean.toString(t.holds()));
            case Item.Matching m -> {
                List<String> choices = new ArrayList<>();
                for (String number : key.split(" ")) {
                    choices.add(cell(table, "choice_" + number));
                }
                assertThat(Seen.pairs(m.prompts().stream().map(Option::text).toList(), choices))
                        .isEqualTo(wanted.key());
                assertThat(cell(table, "option_1"))
                        .isEqualTo(m.prompts().getFirst().text());
            }
            case Item.TypedDate d -> assertThat(key).isEqualTo(wanted.key().getFirst());
            case Item.TypedPlace p -> assertThat(key).isEqualTo(wanted.key().getFirst());
            case Item.TypedLength l -> assertThat(key).isEqualTo(wanted.key().getFirst());
            case Item.ShowPlace s -> assertThat(key).isEqualTo(wanted.key().getFirst());
        }
    }

    private static List<String> picked(ResultSet table, String key) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String number : key.split(" ")) {
            texts.add(cell(table, "option_" + number));
        }
        return texts;
    }

    /** As the page on the format says: one apostrophe is taken from the front. */
    private static String cell(ResultSet table, String column) throws Exception {
        String cell = table.getString(column) == null ? "" : table.getString(column);
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static String html(String html) {
        return Jsoup.parse(html).body().wholeText().strip();
    }

    private static String text(Object from, String path) throws Exception {
        return (String) PATHS.evaluate("string(" + path + ")", from, XPathConstants.STRING);
    }

    /** In a document of its own: each XPath takes time that grows with the whole document. */
    private static Element alone(Element element) throws Exception {
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        document.appendChild(document.importNode(element, true));
        return document.getDocumentElement();
    }

    private static List<Element> elements(Object from, String path) throws Exception {
        NodeList found = (NodeList) PATHS.evaluate(path, from, XPathConstants.NODESET);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
