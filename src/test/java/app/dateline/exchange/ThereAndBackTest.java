package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write we read again: stem, options, key, feedback; whatever the texts are. A failure names its seed. */
class ThereAndBackTest {

    private static final long SEED = Long.getLong("exchange.seed", System.nanoTime());

    @BeforeAll
    static void saysItsSeed() {
        System.out.println("ThereAndBackTest: -Dexchange.seed=" + SEED);
    }

    static List<ItemsToGo> sets() {
        return List.of(ItemsForExchange.generated(SEED, 300), HostileItems.items(SEED, 1000));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void giftKeepsEverything(ItemsToGo set) {
        Exported file = new GiftExporter().export(set);
        Intake intake = new GiftReader().read(file.fileName(), file.content());
        assertThat(intake.complaints()).isEmpty();
        assertThat(intake.questions()).hasSameSizeAs(set.items());
        Explanation told = new Explanation(set);
        List<String> ids = Labels.factIds(set.items());
        for (int i = 0; i < set.items().size(); i++) {
            Item item = set.items().get(i);
            Imported back = intake.questions().get(i);
            assertThat(Seen.of(back)).as("seed %d", SEED).isEqualTo(Seen.of(set, item, true));
            assertThat(back.head().feedback()).isEqualTo(told.plain(item));
            assertThat(back.head().idNumber()).isEqualTo(ids.get(i));
            assertThat(back.head().tags()).isEqualTo(Labels.tags(item));
            assertThat(back.head().name()).isEqualTo(Labels.name(back.head().stem()));
            options(item, back, told);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void moodleXmlKeepsEverything(ItemsToGo set) {
        Exported file = new MoodleXmlExporter().export(set);
        Intake intake = new MoodleXmlReader().read(file.fileName(), file.content());
        assertThat(intake.complaints()).isEmpty();
        assertThat(intake.questions()).hasSameSizeAs(set.items());
        Explanation told = new Explanation(set);
        for (int i = 0; i < set.items().size(); i++) {
            Item item = set.items().get(i);
            Imported back = intake.questions().get(i);
            assertThat(Seen.of(back)).as("seed %d", SEED).isEqualTo(Seen.of(set, item, false));
            assertThat(back.head().feedback()).startsWith(item.head().statement());
            told.evidence(item)
                    .forEach(e -> assertThat(back.head().feedback())
                            .contains(e.where())
                            .contains(e.gist()));
            assertThat(back.head().tags()).isEqualTo(Labels.tags(item));
            options(item, back, told);
        }
    }

    private static void options(Item item, Imported back, Explanation told) {
        if (back instanceof Imported.Choice choice) {
            List<Option> options = switch (item) {
                case Item.SingleChoice c -> c.options();
                case Item.SourceCriticism c -> c.options();
                case Item.MultipleResponse m -> m.options();
                default -> throw new AssertionError("became a choice: " + item);
            };
            assertThat(choice.single()).isEqualTo(!(item instanceof Item.MultipleResponse));
            double sum = 0;
            for (int i = 0; i < options.size(); i++) {
                assertThat(choice.options().get(i).feedback()).isEqualTo(told.plain(options.get(i)));
                sum += Math.max(0, choice.options().get(i).fraction());
            }
            assertThat(sum).isEqualTo(1, within(0.0001));
        }
        if (item instanceof Item.TrueFalse claim && back instanceof Imported.Claim read) {
            assertThat(read.ifFalse()).isEmpty();
            assertThat(read.ifTrue()).isEqualTo(claim.holds() ? "" : told.plain(claim.shown()));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aikenKeepsSingleChoicesAndNamesAllOthers(ItemsToGo set) {
        Exported file = new AikenExporter().export(set);
        Intake intake = new AikenReader().read(file.fileName(), file.content());
        assertThat(intake.complaints()).isEmpty();
        Set<String> missing = new HashSet<>();
        file.notCarried().stream().filter(NotCarried::whole).forEach(n -> missing.add(n.itemId()));
        List<Item> there =
                set.items().stream().filter(i -> !missing.contains(i.id())).toList();
        assertThat(there).hasSizeGreaterThan(set.items().size() / 5);
        assertThat(intake.questions()).hasSameSizeAs(there);
        for (int i = 0; i < there.size(); i++) {
            Seen wanted = Seen.of(set, there.get(i), true);
            Seen back = Seen.of(intake.questions().get(i));
            assertThat(back.stem()).as("seed %d", SEED).isEqualTo(Labels.oneLine(wanted.stem()));
            if (there.get(i) instanceof Item.TrueFalse claim) {
                assertThat(back.options()).containsExactly("True", "False");
                assertThat(back.key()).containsExactly(claim.holds() ? "True" : "False");
            } else {
                assertThat(back.options())
                        .isEqualTo(
                                wanted.options().stream().map(Labels::oneLine).toList());
                assertThat(back.key())
                        .isEqualTo(wanted.key().stream().map(Labels::oneLine).toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void nothingIsDroppedInSilence(Form form) {
        ItemsToGo all = ItemsForExchange.generated(SEED, 100);
        List<Item> items = all.items().stream().filter(i -> i.form() == form).toList();
        ItemsToGo set = new ItemsToGo("One form", all.collection(), items, all.base(), all.phrases(), all.made());
        for (Exporter exporter :
                List.of(new GiftExporter(), new MoodleXmlExporter(), new AikenExporter(), new CsvExporter())) {
            Exported file = exporter.export(set);
            String text = new String(file.content(), StandardCharsets.UTF_8);
            for (Item item : items) {
                boolean named = file.notCarried().stream()
                        .anyMatch(n -> n.whole() && n.itemId().equals(item.id()));
                boolean written = text.contains(item.head().stem())
                        || text.contains(GiftExporter.escaped(item.head().stem()))
                        || text.contains(
                                Html.escaped(Html.escaped(item.head().stem())).replace("&amp;#39;", "&amp;#39;"))
                        || text.contains(item.head().stem().replace("\"", "\"\""));
                assertThat(named || written)
                        .as("%s in %s", item.head().stem(), exporter.target())
                        .isTrue();
            }
        }
    }

    @Test
    void theSameItemsGiveTheSameBytes() {
        ItemsToGo set = ItemsForExchange.generated(SEED, 50);
        for (Exporter exporter :
                List.of(new GiftExporter(), new MoodleXmlExporter(), new AikenExporter(), new CsvExporter())) {
            assertThat(exporter.export(set)).isEqualTo(exporter.export(set));
        }
    }
}
