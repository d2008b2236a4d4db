package app.dateline.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.exchange.AwkwardItems;
import app.dateline.exchange.Evidence;
import app.dateline.exchange.Explanation;
import app.dateline.exchange.HostileItems;
import app.dateline.exchange.ItemsForExchange;
import app.dateline.exchange.ItemsToGo;
import app.dateline.fact.Place;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.WorldMap;
import app.dateline.paper.Paper.Part;
import app.dateline.paper.PaperMap.Rings;
import app.dateline.paper.PrintedSet.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed, read back from the PDF. */
class PaperTest {

    private static final PaperSize PLAIN = new PaperSize(PaperSize.Sheet.A4, PaperSize.Type.NORMAL);
    private static final int EACH = 40;

    private static PrintedSet set(ItemsToGo set, int forms) {
        List<PaperForm> all = new ArrayList<>();
        for (int i = 0; i < forms; i++) {
            all.add(new PaperForm(
                    PaperForm.label(i), i % 2 == 0 ? set.items() : set.items().reversed()));
        }
        return new PrintedSet(set, "9b", all);
    }

    private static PrintedPages printed(PrintedSet set, List<Pages> pages) {
        return new PrintedPages(new Paper(set, new EnglishPaperWords(), PLAIN).print(pages));
    }

    @Test
    void everyQuestionOfEveryFormStandsOnThePaperWithAllItsOptions() {
        long seed = new Random().nextLong(1000);
        ItemsToGo set = ItemsForExchange.generated(seed, EACH);
        assertThat(set.items().stream().map(Item::form)).contains(Form.values());
        String text = printed(set(set, 1), set(set, 1).pages(Part.QUESTIONS, List.of()))
                .letters();
        for (Item item : set.items()) {
            assertThat(text)
                    .as("seed %d, %s", seed, item.id())
                    .contains(PrintedPages.letters(item.head().stem()));
            if (item.form() != Form.TRUE_FALSE) {
                for (Option option : item.everyOption()) {
                    assertThat(text).as("seed %d", seed).contains(PrintedPages.letters(option.text()));
                }
            }
        }
        for (Form form : Form.values()) {
            assertThat(text).contains(PrintedPages.letters("Task " + form));
        }
    }

    @Test
    void theKeyTellsTheTruthAndWhereItIsSaidAndNoOtherPartDoes() {
        long seed = new Random().nextLong(1000);
        ItemsToGo set = ItemsForExchange.generated(seed, EACH);
        PrintedSet printed = set(set, 1);
        String key = printed(printed, printed.pages(Part.KEY, List.of())).letters();
        Explanation explanation = new Explanation(set);
        for (Item item : set.items()) {
            assertThat(key)
                    .as("seed %d", seed)
                    .contains(PrintedPages.letters(item.head().statement()));
            Evidence first = explanation.evidence(item).getFirst();
            assertThat(key)
                    .as("seed %d", seed)
                    .contains(PrintedPages.letters(first.title()), PrintedPages.letters(first.gist()));
        }
        for (Item item : set.items().subList(0, Form.values().length)) {
            assertThat(forStudents(set, item))
                    .as("seed %d, %s", seed, item.id())
                    .doesNotContain(PrintedPages.letters(
                            explanation.evidence(item).getFirst().gist()));
            if (item.form() != Form.TRUE_FALSE) { // a claim that holds says the same
                assertThat(forStudents(set, item))
                        .as("seed %d, %s", seed, item.id())
                        .doesNotContain(PrintedPages.letters(item.head().statement()));
            }
        }
    }

    /** What a student sees of one question. */
    private static String forStudents(ItemsToGo set, Item item) {
        PrintedSet alone = new PrintedSet(set, "", List.of(new PaperForm("A", List.of(item))));
        List<Pages> pages = new ArrayList<>(alone.pages(Part.QUESTIONS, List.of()));
        pages.addAll(alone.pages(Part.ANSWERS, List.of()));
        return printed(alone, pages).letters();
    }

    @Test
    void theKeyHasTheLettersThatThePaperShows() {
        ItemsToGo set = ItemsForExchange.generated(3, EACH);
        PrintedSet printed = set(set, 1);
        String key = printed(printed, printed.pages(Part.KEY, List.of())).letters();
        int seen = 0;
        for (int i = 0; i < set.items().size(); i++) {
            String right = switch (set.items().get(i)) {
                case Item.SingleChoice c ->
                    "ABCDEFGH".charAt(c.key()) + c.options().get(c.key()).text();
                case Item.Ordering o -> order(o);
                case Item.Matching m -> "1" + "ABCDEFGH".charAt(m.key().getFirst());
                default -> "";
            };
            if (!right.isEmpty()) {
                seen++;
                assertThat(key).contains(PrintedPages.letters((i + 1) + "." + right));
            }
        }
        assertThat(seen).isGreaterThan(8);
    }

    @Test
    void theBoxesOfAMatchHaveTheNumbersOfTheAnswerSheetAndTheKey() {
        ItemsToGo set = ItemsForExchange.generated(3, EACH);
        Item.Matching match = set.items().stream()
                .filter(Item.Matching.class::isInstance)
                .map(Item.Matching.class::cast)
                .findFirst()
                .orElseThrow();
        PrintedSet alone = new PrintedSet(set, "", List.of(new PaperForm("A", List.of(match))));
        String paper = printed(alone, alone.pages(Part.QUESTIONS, List.of())).letters();
        for (int i = 0; i < match.prompts().size(); i++) {
            assertThat(paper)
                    .contains(PrintedPages.letters(
                            (i + 1) + match.prompts().get(i).text()));
        }
    }

    private static String order(Item.Ordering order) {
        StringBuilder places = new StringBuilder();
        for (int option = 0; option < order.options().size(); option++) {
            places.append(option == 0 ? "" : ",").append("ABCDEFGH".charAt(option));
            for (int place = 0; place < order.key().size(); place++) {
                if (order.key().get(place) == option) {
                    places.append(place + 1);
                }
            }
        }
        return places.toString();
    }

    @Test
    void studentsGetTheFormsInTurnWithTheirNamesInWhateverScript() {
        PrintedSet set = set(ItemsForExchange.generated(5, 10), 2);
        List<String> names = List.of("Zoë Ólafsdóttir", "Ελένη Παπαδοπούλου", "Łukasz Żak", "Пётр Фёдоров");
        PrintedPages pages = printed(set, set.pages(Part.ANSWERS, names));
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            assertThat(pages.each().stream()
                            .filter(page -> page.contains(PrintedPages.letters(names.get(place))))
                            .toList())
                    .singleElement()
                    .asString()
                    .contains(PrintedPages.letters("Form " + PaperForm.label(i % 2)));
        }
    }

    @Test
    void namesFromRightToLeftAreDrawnAndSayWhatTheyRead() {
        PrintedSet set = set(ItemsForExchange.generated(5, 2), 1);
        PrintedPages pages = printed(set, set.pages(Part.ANSWERS, List.of("דוד כהן", "محمد علي", "李小龍 Bruce")));
        assertThat(pages.drawn()).containsExactlyInAnyOrder("דוד כהן", "محمد علي", "李", "小", "龍");
    }

    @Test
    void everyFontIsEmbedded() {
        PrintedSet set = set(ItemsForExchange.generated(5, 10), 1);
        List<Pages> all = new ArrayList<>();
        for (Part part : Part.values()) {
            all.addAll(set.pages(part, List.of()));
        }
        PrintedPages pages = printed(set, all);
        assertThat(pages.fonts())
                .hasSizeGreaterThan(3)
                .allSatisfy((name, embedded) -> assertThat(embedded).as(name).isTrue());
    }

    @Test
    void thePagesOfEachPartAreCountedByThemselves() {
        PrintedSet set = set(ItemsForExchange.generated(5, 20), 2);
        PrintedPages both = printed(set, set.pages(Part.QUESTIONS, List.of()));
        int half = both.each().size() / 2;
        assertThat(half).isGreaterThan(1);
        for (int i = 0; i < both.each().size(); i++) {
            assertThat(both.each().get(i)).endsWith(PrintedPages.letters("Page " + (i % half + 1) + " of " + half));
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.Type.class)
    void awkwardTextsArePrintedAsTheyAre(PaperSize.Type type) {
        long seed = new Random().nextLong(1000);
        ItemsToGo hostile = HostileItems.items(seed, 40);
        List<Item> items = new ArrayList<>(hostile.items());
        items.addAll(AwkwardItems.all());
        PrintedSet set =
                set(new ItemsToGo(hostile.title(), "c", items, hostile.base(), hostile.phrases(), hostile.made()), 1);
        List<Pages> all = new ArrayList<>();
        for (Part part : Part.values()) {
            all.addAll(set.pages(part, List.of("👩‍👩‍👧 " + hostile.title())));
        }
        PaperSize size = new PaperSize(PaperSize.Sheet.LETTER, type);
        String text = new PrintedPages(new Paper(set, new EnglishPaperWords(), size).print(all)).letters();
        assertThat(text)
                .as("seed %d", seed)
                .contains(
                        PrintedPages.letters("{ } = ~ # : \\ < & > \" '"),
                        PrintedPages.letters("</p><script>alert(1)</script>&amp;&#39;<!-- --> ]]>"));
    }

    @Test
    void theRingsOfTheKeyAreThoseOfTheMarking() {
        ItemsToGo set = ItemsForExchange.generated(5, 200);
        Scorer scorer = new Scorer(set.base(), WorldMap.shipped());
        TreeSet<String> looked = new TreeSet<>();
        for (Item item : set.items()) {
            if (item instanceof Item.ShowPlace show
                    && !show.whole()
                    && show.accepted().isEmpty()) {
                Place place = set.base().place(show.key());
                Rings rings = Rings.around(place.sort());
                assertThat(earned(scorer, show, place, rings.full() - 3)).isEqualTo(1);
                assertThat(earned(scorer, show, place, rings.full() + 3)).isLessThan(1);
                assertThat(earned(scorer, show, place, rings.nothing() + 3)).isIn(0.0, 0.5);
                looked.add(place.id());
            }
        }
        assertThat(looked).hasSizeGreaterThan(3);
    }

    private static double earned(Scorer scorer, Item.ShowPlace show, Place place, double kilometresNorth) {
        double latitude = Objects.requireNonNull(place.latitude()) + kilometresNorth / 111.195;
        Response.Point point = new Response.Point(latitude, Objects.requireNonNull(place.longitude()));
        return scorer.mark(show, point) instanceof Marking.Marked m ? m.mark().fraction() : -1;
    }
}
