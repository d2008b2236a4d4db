package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.SampleItems;
import app.dateline.exchange.anki.AnkiText;
import app.dateline.exchange.qti.QtiPackage;
import app.dateline.exchange.store.AnkiPackage;
import app.dateline.item.Item;
import app.dateline.item.OwnItems;
import app.dateline.item.Reference;
import app.dateline.item.WorldMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Teachers' own questions go out with their key, and with the word that nobody has proved them. */
class OwnQuestionsOutTest {

    private static final String NONE = "The teacher’s own question. No source is named.";

    private static ItemsToGo toGo(List<Item> items) {
        return new ItemsToGo(
                "Own",
                ItemsForExchange.base().about().id(),
                items,
                ItemsForExchange.base(),
                new EnglishPhrases(),
                ItemsForExchange.NOON);
    }

    private static String text(Exported exported) {
        return new String(exported.content(), StandardCharsets.UTF_8);
    }

    @Test
    void theyComeBackAsTheyWereFromGiftAndMoodleXml() {
        for (Exporter exporter : List.of(new GiftExporter(), new MoodleXmlExporter())) {
            Exported file = exporter.export(toGo(SampleItems.own()));
            Adoption again = Adoption.of(Adoption.readerFor(file.content()), "back", file.content());
            List<String> forms = SampleItems.own().stream()
                    .filter(i -> exporter instanceof MoodleXmlExporter || !(i instanceof Item.Ordering))
                    .map(i -> i.id())
                    .toList();
            assertThat(again.questions().stream().map(q -> q.item().id()))
                    .as(exporter.target() + ": " + again.complaints())
                    .containsAll(forms);
        }
    }

    @Test
    void everyFormatSaysThatNoSourceIsNamed() throws IOException {
        ItemsToGo set = toGo(SampleItems.own());
        assertThat(text(new GiftExporter().export(set))).contains(NONE, "[tag:own]", "[tag:unsourced]");
        assertThat(text(new MoodleXmlExporter().export(set))).contains(NONE, "<text>unsourced</text>");
        assertThat(text(new AnkiText().export(set))).contains("kind::own", "unsourced", NONE);
        assertThat(text(new CsvExporter().export(set)))
                .contains("\"own\"", "Which flag has a “lion”? 🦁", "https://example.org/a?b=c#d", "Boats, The Post")
                .doesNotContain("\"0.50\"");
        assertThat(text(new AikenExporter().export(set))).contains("A) Sri Lanka", "ANSWER: A");
        assertThat(unpacked(new QtiPackage(WorldMap.shipped()).export(set).content()))
                .contains("kind:own", "unsourced", NONE);
        assertThat(new AnkiPackage(WorldMap.shipped()).export(set).content()).isNotEmpty();
    }

    @Test
    void aSourceThatATeacherNamesGoesAlongAndNoOther() {
        String article = ItemsForExchange.base().articles().getFirst().id();
        Item cited =
                OwnItems.cited(SampleItems.own().getFirst(), new Reference.Passage(article, 2, "What stands there."));
        Exported file = new MoodleXmlExporter().export(toGo(List.of(cited)));
        assertThat(text(file))
                .contains("What stands there.", "<text>" + article + "</text>", "with a source")
                .doesNotContain("unsourced", NONE);
        Explanation explanation = new Explanation(toGo(List.of(cited)));
        assertThat(explanation.evidence(cited)).singleElement().satisfies(e -> {
            assertThat(e.paragraph()).contains("2");
            assertThat(e.gist()).isEqualTo("What stands there.");
        });
        assertThat(explanation.otherwise(cited)).isEmpty();
    }

    @Test
    void theyStandBesideGeneratedOnesWithNothingLost() {
        List<Item> items = new ArrayList<>(ItemsForExchange.generated(3, 10).items());
        items.addAll(SampleItems.own());
        ItemsToGo set = toGo(items);
        for (Exporter exporter : List.of(
                new GiftExporter(),
                new MoodleXmlExporter(),
                new CsvExporter(),
                new AikenExporter(),
                new QtiPackage(WorldMap.shipped()),
                new AnkiText())) {
            Exported file = exporter.export(set);
            for (Item item : SampleItems.own()) {
                String start = item.head().stem().substring(0, 5);
                boolean there = new String(file.content(), StandardCharsets.UTF_8).contains(start)
                        || exporter instanceof QtiPackage;
                boolean named =
                        file.notCarried().stream().anyMatch(n -> n.itemId().equals(item.id()));
                assertThat(there || named)
                        .as("%s in %s", item.id(), exporter.target())
                        .isTrue();
            }
        }
    }

    private static String unpacked(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
