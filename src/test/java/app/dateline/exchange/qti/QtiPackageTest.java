package app.dateline.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.exchange.AwkwardItems;
import app.dateline.exchange.Explanation;
import app.dateline.exchange.Exported;
import app.dateline.exchange.Exporter;
import app.dateline.exchange.ItemsForExchange;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.NotCarried.What;
import app.dateline.exchange.WorldPicture;
import app.dateline.exchange.WrittenForms;
import app.dateline.exchange.anki.AnkiKeys;
import app.dateline.exchange.anki.AnkiText;
import app.dateline.exchange.store.AnkiPackage;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import uk.ac.ed.ph.jqtiplus.utils.contentpackaging.QtiContentPackageExtractor;

/** Packages of 300 generated items, read by a reader that is not ours. */
class QtiPackageTest {

    private static final long SEED = Long.getLong("exchange.seed", 20261122);

    private static ItemsToGo set;
    private static Exported exported;
    private static QtiReader reader;

    @BeforeAll
    static void export() {
        System.out.println("QtiPackageTest: -Dexchange.seed=" + SEED);
        set = ItemsForExchange.generated(SEED, 300);
        exported = new QtiPackage(WorldMap.shipped()).export(set);
        reader = new QtiReader(exported.content());
    }

    private static String file(Item item) {
        return "item-" + item.id() + ".xml";
    }

    @Test
    void threeHundredItemsOfAllFormsAreThere() {
        assertThat(set.items()).hasSize(300);
        Map<Form, Long> forms =
                new EnumMap<>(set.items().stream().collect(Collectors.groupingBy(Item::form, Collectors.counting())));
        assertThat(forms.keySet()).as("%s", forms).containsExactlyInAnyOrder(Form.values());
        assertThat(reader.files().keySet())
                .filteredOn(name -> name.startsWith("item-"))
                .hasSize(300);
        assertThat(exported.notCarried()).noneMatch(n -> n.whole());
    }

    @Test
    void everyFileIsValidByTheSchemaOfQti() {
        assertThat(reader.files().keySet().stream().filter(name -> name.endsWith(".xml") && !name.startsWith("ims")))
                .hasSize(301)
                .allSatisfy(
                        name -> assertThat(reader.faultsBySchema(name)).as(name).isEmpty());
    }

    @Test
    void theReaderFindsNoFaultBeyondTheSchema() {
        assertThat(reader.faultsOfTest()).isEmpty();
    }

    @Test
    void everyKeyEarnsAllAndNothingEarnsNothing() {
        assertThat(set.items()).allSatisfy(item -> {
            assertThat(reader.mark(file(item), key(item)).score())
                    .as("key of %s", item)
                    .isEqualTo(1);
            assertThat(reader.mark(file(item)).score())
                    .as("nothing for %s", item)
                    .isZero();
        });
    }

    @Test
    void everyAnswerEarnsWhatItEarnsHere() {
        Random random = new Random(SEED);
        Scorer scorer = new Scorer(set.base(), WorldMap.shipped());
        for (Item item : set.items()) {
            for (int i = 0; i < 6; i++) {
                Answer answer = answer(item, random);
                if (answer == null) {
                    continue;
                }
                double ours = ((Marking.Marked) scorer.mark(item, answer.ours()))
                        .mark()
                        .fraction();
                double theirs = reader.mark(file(item), answer.theirs()).score();
                // On the map the middle of a cell is asked, which is marked in tenths.
                double slack = item.form() == Form.SHOW_PLACE ? 0.05 + 1e-9 : 1e-9;
                assertThat(theirs).as("%s for %s", answer, item).isCloseTo(ours, within(slack));
            }
        }
    }

    /** An answer in our terms and in QTI's. */
    private record Answer(Response ours, String... theirs) {
        @Override
        public String toString() {
            return ours + " " + Arrays.toString(theirs);
        }
    }

    private static Answer answer(Item item, Random random) {
        return switch (item) {
            case Item.SingleChoice c -> chosen(random.nextInt(c.options().size()));
            case Item.SourceCriticism c -> chosen(random.nextInt(c.options().size()));
            case Item.TrueFalse t -> {
                boolean holds = random.nextBoolean();
                yield new Answer(new Response.Judged(holds), holds ? "A1" : "A2");
            }
            case Item.MultipleResponse m -> {
                TreeSet<Integer> picks =
                        new TreeSet<>(List.of(random.nextInt(m.options().size())));
                IntStream.range(0, m.options().size())
                        .filter(o -> random.nextBoolean())
                        .forEach(picks::add);
                yield new Answer(
                        new Response.Picked(picks),
                        picks.stream().map(p -> "A" + (p + 1)).toArray(String[]::new));
            }
            case Item.Ordering o -> {
                List<Integer> order = new ArrayList<>(o.key());
                Collections.shuffle(order, random);
                yield new Answer(
                        new Response.Ordered(order),
                        order.stream().map(p -> "A" + (p + 1)).toArray(String[]::new));
            }
            case Item.Matching m -> matched(m, random);
            case Item.TypedDate d -> typed(d, random);
            case Item.TypedLength l -> typed(l, random);
            case Item.TypedPlace p -> typed(p, random);
            case Item.ShowPlace s -> {
                int[] key = Arrays.stream(key(s)[0].split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                int cell = s.whole() ? 4 : 2;
                int x = Math.floorMod(key[0] + random.nextInt(-60, 61), WorldPicture.WIDTH) / cell * cell + cell / 2;
                int y = Math.clamp(key[1] + random.nextInt(-40, 41), 0, WorldPicture.HEIGHT - 1) / cell * cell
                        + cell / 2;
                yield new Answer(new Response.Point(90 - y / 4.0, x / 4.0 - 180), x + " " + y);
            }
        };
    }

    private static Answer chosen(int option) {
        return new Answer(new Response.Chosen(option), "A" + (option + 1));
    }

    private static Answer matched(Item.Matching item, Random random) {
        List<Integer> choices = new ArrayList<>(
                IntStream.range(0, item.choices().size()).boxed().toList());
        Collections.shuffle(choices, random);
        List<Integer> put = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < item.prompts().size(); i++) {
            boolean open = i > 0 && random.nextInt(4) == 0;
            put.add(open ? -1 : choices.get(i));
            if (!open) {
                pairs.add("P" + (i + 1) + " C" + (choices.get(i) + 1));
            }
        }
        return new Answer(new Response.Matched(put), pairs.toArray(String[]::new));
    }

    /** One of the forms that are accepted, in any case; nothing for a form that our marking asks back about. */
    private static Answer typed(Item item, Random random) {
        var forms = new WrittenForms(set.base()).of(item, set.phrases());
        String text = forms.get(random.nextInt(forms.size())).text();
        return new Answer(new Response.Typed(text), random.nextBoolean() ? text : text.toUpperCase(Locale.ROOT));
    }

    private static String[] key(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> new String[] {"A" + (c.key() + 1)};
            case Item.SourceCriticism c -> new String[] {"A" + (c.key() + 1)};
            case Item.TrueFalse t -> new String[] {t.holds() ? "A1" : "A2"};
            case Item.MultipleResponse m ->
                m.keys().stream().sorted().map(k -> "A" + (k + 1)).toArray(String[]::new);
            case Item.Ordering o -> o.key().stream().map(k -> "A" + (k + 1)).toArray(String[]::new);
            case Item.Matching m ->
                IntStream.range(0, m.key().size())
                        .mapToObj(i -> "P" + (i + 1) + " C" + (m.key().get(i) + 1))
                        .toArray(String[]::new);
            case Item.TypedDate d -> new String[] {first(d)};
            case Item.TypedLength l -> new String[] {first(l)};
            case Item.TypedPlace p -> new String[] {first(p)};
            case Item.ShowPlace s -> {
                var place = set.base().place(s.key());
                yield s.whole()
                        ? new String[] {
                            reader.item(file(s))
                                    .getResponseDeclarations()
                                    .getFirst()
                                    .getCorrectResponse()
                                    .getFieldValues()
                                    .getFirst()
                                    .getSingleValue()
                                    .toQtiString()
                        }
                        : new String[] {WorldPicture.x(place.longitude()) + " " + WorldPicture.y(place.latitude())};
            }
        };
    }

    private static String first(Item item) {
        return new WrittenForms(set.base()).of(item, set.phrases()).getFirst().text();
    }

    @Test
    void theSameSetMadeAtTheSameTimeIsTheSameBytes() {
        assertThat(new QtiPackage(WorldMap.shipped()).export(set).content()).isEqualTo(exported.content());
    }

    /** The collection may have changed since the quiz was taken. */
    @Test
    void whatAsksForAPlaceThatIsGoneIsListedAndNotDropped() {
        List<Item> gone = set.items().stream()
                .flatMap(item -> switch (item) {
                    case Item.TypedPlace p -> Stream.of(new Item.TypedPlace(p.head(), "atlantis", List.of()));
                    case Item.ShowPlace s ->
                        Stream.of(new Item.ShowPlace(s.head(), "atlantis", List.of(), "XX", false));
                    case Item.SingleChoice c -> Stream.<Item>empty();
                    case Item.SourceCriticism c -> Stream.<Item>empty();
                    case Item.MultipleResponse m -> Stream.<Item>empty();
                    case Item.TrueFalse t -> Stream.<Item>empty();
                    case Item.TypedDate d -> Stream.<Item>empty();
                    case Item.TypedLength l -> Stream.<Item>empty();
                    case Item.Ordering o -> Stream.<Item>empty();
                    case Item.Matching m -> Stream.<Item>empty();
                })
                .map(Item.class::cast)
                .toList();
        ItemsToGo lost = new ItemsToGo("Lost", set.collection(), gone, set.base(), set.phrases(), set.made());
        for (Exporter exporter :
                List.of(new QtiPackage(WorldMap.shipped()), new AnkiText(), new AnkiPackage(WorldMap.shipped()))) {
            Exported empty = exporter.export(lost);
            assertThat(empty.notCarried())
                    .as("%s", exporter.target())
                    .hasSameSizeAs(gone)
                    .allMatch(n -> n.what() == What.KEY_GONE)
                    .isEqualTo(exporter.notCarried(lost));
        }
        assertThat(QtiReader.unzipped(
                        new QtiPackage(WorldMap.shipped()).export(lost).content()))
                .containsOnlyKeys("imsmanifest.xml", "test.xml");
    }

    @Test
    void whatIsCarriedOtherwiseIsListedItemByItem() {
        List<String> expected = set.items().stream()
                .filter(item -> item.typedKey() != null)
                .map(item -> item.id() + (item.form() == Form.SHOW_PLACE ? What.MAP_STEPS : What.FREE_WRITING))
                .toList();
        assertThat(exported.notCarried().stream().map(n -> n.itemId() + n.what()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void awkwardTextsArriveAsTheyLeft() throws Exception {
        ItemsToGo awkward = AwkwardItems.toGo();
        QtiReader theirs =
                new QtiReader(new QtiPackage(WorldMap.shipped()).export(awkward).content());
        assertThat(theirs.faultsOfTest()).isEmpty();
        for (Item item : awkward.items()) {
            assertThat(theirs.faultsBySchema(file(item))).as(file(item)).isEmpty();
            assertThat(theirs.mark(file(item), key(item)).score()).isEqualTo(1);
            Element root = parsed(theirs.file(file(item)));
            assertThat(texts(root, "prompt")).containsExactly(item.head().stem());
            assertThat(texts(root, item instanceof Item.Matching ? "simpleAssociableChoice" : "simpleChoice"))
                    .isEqualTo(AnkiKeys.options(awkward, item));
            assertThat(texts(root, "modalFeedback"))
                    .last(InstanceOfAssertFactories.STRING)
                    .startsWith(item.head().statement());
        }
        assertThat(parsed(theirs.file("test.xml")).getAttribute("title")).isEqualTo(awkward.title());
    }

    private static Element parsed(InputStream xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(xml).getDocumentElement();
    }

    /** What elements of a name say, with line breaks as such. */
    private static List<String> texts(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> text(found.item(i)))
                .toList();
    }

    private static String text(Node node) {
        if ("br".equals(node.getLocalName())) {
            return "\n";
        }
        if (node.getFirstChild() == null) {
            return node.getNodeValue() == null ? "" : node.getNodeValue();
        }
        NodeList children = node.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(i -> text(children.item(i)))
                .collect(Collectors.joining());
    }

    @Test
    void feedbackTellsOfWhatWasChosenAndAlwaysTheTruth() {
        Item.SingleChoice item = (Item.SingleChoice) AwkwardItems.all().getFirst();
        QtiReader theirs = new QtiReader(
                new QtiPackage(WorldMap.shipped()).export(AwkwardItems.toGo()).content());
        assertThat(theirs.mark(file(item), "A3").told()).containsExactly("A3", "TRUTH");
        assertThat(theirs.mark(file(item)).told()).containsExactly("TRUTH");
    }

    @Test
    void theEvidenceLeadsToThePassage() throws Exception {
        for (Item item : set.items()) {
            NodeList links = parsed(reader.file(file(item))).getElementsByTagNameNS("*", "a");
            List<String> there = IntStream.range(0, links.getLength())
                    .mapToObj(i -> ((Element) links.item(i)).getAttribute("href"))
                    .toList();
            List<String> wanted = new Explanation(set)
                    .evidence(item).stream()
                            .flatMap(e -> Stream.ofNullable(e.address()))
                            .map(URI::toString)
                            .toList();
            assertThat(there).as("%s", item).containsAll(wanted);
        }
    }

    /** Read by JQTI+ too, and its references looked up. */
    @Test
    void theManifestNamesEveryFileOnceWithItsFacts(@TempDir Path folder) throws Exception {
        for (var file : reader.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        var summary = new QtiContentPackageExtractor(folder.toFile()).parse();
        assertThat(summary.getItemResources()).hasSize(300);
        assertThat(summary.getTestResources()).hasSize(1);
        assertThat(summary.getFileHrefs().stream().map(URI::toString))
                .containsExactlyInAnyOrderElementsOf(reader.files().keySet().stream()
                        .filter(name -> !name.equals("imsmanifest.xml"))
                        .toList());
        Element manifest = parsed(reader.file("imsmanifest.xml"));
        assertThat(texts(manifest, "schema")).containsExactly("QTIv2.1 Package");
        NodeList resources = manifest.getElementsByTagNameNS("*", "resource");
        TreeSet<String> identifiers = new TreeSet<>();
        for (int i = 0; i < resources.getLength(); i++) {
            assertThat(identifiers.add(((Element) resources.item(i)).getAttribute("identifier")))
                    .isTrue();
        }
        NodeList dependencies = manifest.getElementsByTagNameNS("*", "dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            assertThat(identifiers).contains(((Element) dependencies.item(i)).getAttribute("identifierref"));
        }
        for (int i = 0; i < 300; i++) {
            Item.Head head = set.items().get(i).head();
            Element resource = (Element) resources.item(i + 1);
            assertThat(texts(resource, "entry")).containsExactly(head.id());
            assertThat(texts(resource, "keyword"))
                    .contains("kind:" + head.kind().name().toLowerCase(Locale.ROOT))
                    .contains("fact:" + head.facts().getFirst().id())
                    .contains("article:" + head.evidence().getFirst().article());
        }
    }
}
