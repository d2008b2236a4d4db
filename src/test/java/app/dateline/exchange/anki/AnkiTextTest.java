package app.dateline.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.exchange.AwkwardItems;
import app.dateline.exchange.Exported;
import app.dateline.exchange.ItemsForExchange;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.NotCarried;
import app.dateline.exchange.NotCarried.What;
import app.dateline.item.Item;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.tools.Csv;
import org.junit.jupiter.api.Test;

/** The text file, its columns read by H2's reader of separated values and its HTML by jsoup. */
class AnkiTextTest {

    private static final long SEED = Long.getLong("exchange.seed", 20261122);

    private record Row(String guid, String deck, List<String> tags, String front, String back) {}

    private static String text(Exported exported) {
        return new String(exported.content(), StandardCharsets.UTF_8);
    }

    private static List<Row> rows(Exported exported) {
        String body =
                text(exported).lines().dropWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        Csv csv = new Csv();
        csv.setFieldSeparatorRead('\t');
        csv.setPreserveWhitespace(true);
        csv.setNullString("\u0000");
        List<Row> rows = new ArrayList<>();
        try (ResultSet lines =
                csv.read(new StringReader(body), new String[] {"guid", "deck", "tags", "front", "back"})) {
            while (lines.next()) {
                rows.add(new Row(
                        lines.getString(1),
                        lines.getString(2),
                        List.of(lines.getString(3).split(" ")),
                        lines.getString(4),
                        lines.getString(5)));
            }
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    @Test
    void theHeadersAreThoseOfAnkisManual() {
        assertThat(text(new AnkiText().export(AwkwardItems.toGo())).lines().limit(6))
                .containsExactly(
                        "#separator:tab",
                        "#html:true",
                        "#guid column:1",
                        "#notetype:Basic",
                        "#deck column:2",
                        "#tags column:3");
    }

    @Test
    void threeHundredItemsArriveWithTheirKeys() {
        System.out.println("AnkiTextTest: -Dexchange.seed=" + SEED);
        ItemsToGo set = ItemsForExchange.generated(SEED, 300);
        Exported exported = new AnkiText().export(set);
        List<Row> rows = rows(exported);
        assertThat(rows).hasSize(300);
        for (int i = 0; i < 300; i++) {
            Item item = set.items().get(i);
            Row row = rows.get(i);
            assertThat(row.guid()).isEqualTo("dateline-" + item.id());
            assertThat(row.deck()).isEqualTo("Dateline::Three hundred");
            assertThat(row.tags())
                    .contains("kind::" + item.head().kind().name().toLowerCase(Locale.ROOT))
                    .contains("fact::" + item.head().facts().getFirst().id());
            assertThat(AnkiKeys.offered(row.front())).isEqualTo(AnkiKeys.options(set, item));
            assertThat(AnkiKeys.shown(row.back())).as("%s", item).isEqualTo(AnkiKeys.of(set, item));
            assertThat(AnkiKeys.text(row.back())).contains(item.head().statement());
        }
        assertThat(exported.notCarried()).noneMatch(NotCarried::whole);
        assertThat(exported.notCarried().stream().filter(n -> n.what() == What.MARKS))
                .hasSize(300);
        assertThat(exported.notCarried().stream().filter(n -> n.what() == What.MAP))
                .hasSize((int) set.items().stream()
                        .filter(Item.ShowPlace.class::isInstance)
                        .count());
    }

    @Test
    void awkwardTextsArriveAsTheyLeft() {
        ItemsToGo set = AwkwardItems.toGo();
        List<Row> rows = rows(new AnkiText().export(set));
        assertThat(rows).hasSameSizeAs(set.items());
        for (int i = 0; i < rows.size(); i++) {
            Item item = set.items().get(i);
            assertThat(AnkiKeys.text(rows.get(i).front()))
                    .startsWith(item.head().stem());
            assertThat(AnkiKeys.offered(rows.get(i).front())).isEqualTo(AnkiKeys.options(set, item));
            assertThat(AnkiKeys.shown(rows.get(i).back())).isEqualTo(AnkiKeys.of(set, item));
            assertThat(rows.get(i).tags()).noneMatch(tag -> tag.contains("\"")).contains("dateline::awk_ward");
            assertThat(rows.get(i).deck()).isEqualTo("Dateline::" + set.title());
        }
    }

    @Test
    void nothingIsLeftThatAnkiItselfWouldActOn() {
        String all = text(new AnkiText().export(AwkwardItems.toGo()));
        assertThat(Stream.of("[sound:", "[latex]", "\\(", "\\[")).noneMatch(all::contains);
    }

    @Test
    void anItemThatStandsTwiceIsOneNote() {
        ItemsToGo once = AwkwardItems.toGo();
        List<Item> twice = new ArrayList<>(once.items());
        twice.addAll(once.items());
        ItemsToGo doubled =
                new ItemsToGo(once.title(), once.collection(), twice, once.base(), once.phrases(), once.made());
        assertThat(new AnkiText().export(doubled)).isEqualTo(new AnkiText().export(once));
    }
}
