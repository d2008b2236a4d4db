package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.exchange.Adoption.Adopted;
import app.dateline.exchange.Complaint.What;
import app.dateline.fact.Kind;
import app.dateline.item.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions of others become own questions, or are refused with the reason and the line. */
class AdoptionTest {

    private static final String GIFT = """
            // two notes
            ::Flags::Which flag has a lion?{
              =Sri Lanka#A lion with a sword.
              ~Japan#A disc.
              ~Chile
              ####Look at the middle.
            }

            Which are islands?{~%50%Malta ~%50%Cyprus ~%-100%Nepal}

            Nepal is an island.{F#It has no coast.}

            What belongs together?{=fish -> sea =bird -> sky}

            Who wrote it?{=Anna =Anne}

            How many?{#3:1}

            Which two?{=A =B ~C}

            Which of all?{~%50%A ~%50%B}

            Where?{=fish -> sea =bird -> sky =crab -> sea}
            """;

    private final Scorer scorer = new Scorer(ItemsForExchange.base());

    private static Adoption read(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return Adoption.of(Adoption.readerFor(content), "a.txt", content);
    }

    private static List<String> places(Adoption adoption) {
        return adoption.complaints().stream()
                .map(c -> c.line() + " " + c.what() + c.arguments())
                .toList();
    }

    private double marked(Item item, Response response) {
        return ((Marking.Marked) scorer.mark(item, response)).mark().fraction();
    }

    @Test
    void whatOurRulesCanMarkIsTakenOverAndTheRestIsNamedByItsLine() {
        Adoption adoption = read(GIFT);
        assertThat(adoption.source()).isEqualTo(Target.GIFT);
        assertThat(adoption.questions().stream().map(q -> q.item().form().name()))
                .containsExactly("SINGLE_CHOICE", "MULTIPLE_RESPONSE", "TRUE_FALSE", "MATCH");
        assertThat(places(adoption))
                .containsExactly(
                        "15 TYPED_ANSWER[]",
                        "17 TYPED_ANSWER[]",
                        "19 KEYS_SEVERAL[]",
                        "21 KEYS_ALL[]",
                        "23 CHOICE_SHARED[sea]");
    }

    @Test
    void anOwnQuestionHasNoFactNoEvidenceAndNoPrediction() {
        for (Adopted adopted : read(GIFT).questions()) {
            Item.Head head = adopted.item().head();
            assertThat(head.kind()).isEqualTo(Kind.OWN);
            assertThat(head.facts()).isEmpty();
            assertThat(head.evidence()).isEmpty();
            assertThat(head.query()).isNull();
            assertThat(head.reference()).isNull();
            assertThat(adopted.item().everyOption())
                    .allSatisfy(o -> assertThat(o.facts()).isEmpty())
                    .allSatisfy(o -> assertThat(o.constructed()).isFalse());
        }
    }

    @Test
    void itIsMarkedByTheRulesOfItsForm() {
        List<Item> items = read(GIFT).questions().stream().map(Adopted::item).toList();
        assertThat(marked(items.get(0), new Response.Chosen(0))).isEqualTo(1);
        assertThat(marked(items.get(0), new Response.Chosen(1))).isZero();
        assertThat(marked(items.get(1), new Response.Picked(Set.of(0, 1)))).isEqualTo(1);
        assertThat(marked(items.get(1), new Response.Picked(Set.of(0)))).isEqualTo(0.5);
        assertThat(marked(items.get(1), new Response.Picked(Set.of(0, 1, 2)))).isZero();
        assertThat(marked(items.get(2), new Response.Judged(false))).isEqualTo(1);
        Item.Matching match = (Item.Matching) items.get(3);
        assertThat(marked(match, new Response.Matched(match.key()))).isEqualTo(1);
        assertThat(marked(match, new Response.Matched(List.of(0, 1))))
                .as("as it is shown")
                .isZero();
    }

    @Test
    void whatIsToldStandsWhereItBelongs() {
        List<Item> items = read(GIFT).questions().stream().map(Adopted::item).toList();
        assertThat(items.get(0).head().statement()).isEqualTo("Look at the middle.");
        assertThat(items.get(0).everyOption().stream().map(o -> o.truth()))
                .containsExactly("A lion with a sword.", "A disc.", "");
        assertThat(items.get(2).head().statement()).contains("It has no coast.");
    }

    @Test
    void theTextAsItCameIsKept() {
        List<String> originals =
                read(GIFT).questions().stream().map(Adopted::original).toList();
        assertThat(originals.get(0)).startsWith("::Flags::").endsWith("}").contains("####Look at the middle.");
        assertThat(originals.get(1)).isEqualTo("Which are islands?{~%50%Malta ~%50%Cyprus ~%-100%Nepal}");
        assertThat(originals.get(3)).isEqualTo("What belongs together?{=fish -> sea =bird -> sky}");
    }

    @Test
    void anOrderIsNotShownAsItIsRight() {
        Adoption adoption = read("""
                <?xml version="1.0"?>
                <quiz>
                 <question type="ordering">
                  <name><text>Years</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Earliest <b>first</b></p>]]></text></questiontext>
                  <answer fraction="1"><text>1918</text></answer>
                  <answer fraction="2"><text>1945</text></answer>
                  <answer fraction="3"><text>1989</text></answer>
                 </question>
                </quiz>
                """);
        assertThat(adoption.source()).isEqualTo(Target.MOODLE_XML);
        Item.Ordering order = (Item.Ordering) adoption.questions().getFirst().item();
        assertThat(order.options().stream().map(o -> o.text())).containsExactly("1989", "1945", "1918");
        assertThat(marked(order, new Response.Ordered(List.of(0, 1, 2)))).isZero();
        assertThat(marked(order, new Response.Ordered(List.of(2, 1, 0)))).isEqualTo(1);
        assertThat(adoption.questions().getFirst().original())
                .startsWith("<question type=\"ordering\">")
                .endsWith("</question>");
    }

    @Test
    void weightsThatOurRulesDoNotUseAreNamed() {
        assertThat(places(read("Which?{=A ~%50%B ~C}"))).containsExactly("1 WEIGHTS_LEFT_OUT[]");
        assertThat(places(read("Which?{~%70%A ~%30%B ~C}"))).containsExactly("1 WEIGHTS_LEFT_OUT[]");
        assertThat(places(read("Which?{~%33.33333%A ~%33.33333%B ~%33.33333%C ~D}")))
                .isEmpty();
    }

    @Test
    void aikenIsKnownByItsAnswers() {
        Adoption adoption = read("Which flag?\nA. Japan\nB) Chile\nANSWER: B\n\nNext?\nA. x\nB. x\nANSWER: A\n");
        assertThat(adoption.source()).isEqualTo(Target.AIKEN);
        assertThat(adoption.questions()).singleElement().satisfies(q -> {
            assertThat(((Item.SingleChoice) q.item()).key()).isEqualTo(1);
            assertThat(q.original()).isEqualTo("Which flag?\nA. Japan\nB) Chile\nANSWER: B");
        });
        assertThat(places(adoption)).containsExactly("6 OPTION_TWICE[x]");
    }

    @Test
    void theSameQuestionIsKnownAgainWhateverElseStandsInTheFile() {
        String again = "x{=a ~b}\n\n" + GIFT;
        Set<String> ids =
                read(GIFT).questions().stream().map(q -> q.item().id()).collect(Collectors.toSet());
        assertThat(ids).hasSize(4);
        assertThat(read(again).questions().stream().map(q -> q.item().id())).containsAll(ids);
    }

    @Test
    void whatIsTooMuchIsRefusedByName() {
        String many = IntStream.range(0, 21).mapToObj(i -> "~o" + i).collect(Collectors.joining(" "));
        assertThat(places(read("Which?{=a " + many + "}"))).containsExactly("1 OPTIONS_MANY[20]");
        assertThat(places(read("x".repeat(5001) + "{=a ~b}"))).containsExactly("1 TEXT_LONG[5000]");
        assertThat(places(read("Which?{=a ~" + "x".repeat(1001) + "}"))).containsExactly("1 TEXT_LONG[1000]");
        String file = IntStream.range(0, 600)
                .mapToObj(i -> "Which of " + i + "?{=a ~b}")
                .collect(Collectors.joining("\n\n"));
        Adoption adoption = read(file);
        assertThat(adoption.questions()).hasSize(Adoption.MOST);
        assertThat(places(adoption)).containsExactly("1001 QUESTIONS_MANY[500]");
    }

    @Test
    void hostileFilesAreAnsweredWithALine() {
        assertThat(places(read("<!DOCTYPE lolz [<!ENTITY a \"&b;&b;\">]><quiz>&a;</quiz>")))
                .singleElement()
                .satisfies(c -> assertThat(c).contains(What.XML_DOCTYPE.name()));
        byte[] large = new byte[Importer.MOST_BYTES + 1];
        assertThat(Adoption.of(new GiftReader(), "a", large).complaints())
                .extracting(Complaint::what)
                .containsExactly(What.TOO_LARGE);
        byte[] latin = "Où?{=là ~ici}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Adoption.of(Adoption.readerFor(latin), "a", latin).complaints())
                .extracting(Complaint::what)
                .contains(What.NOT_UTF8);
        Item item = read("<script>alert(1)</script>?{=<img src=x onerror=alert(2)> ~b}").questions().stream()
                .findFirst()
                .map(Adopted::item)
                .orElse(null);
        assertThat(item == null ? "" : item.head().stem()).doesNotContain("\u0000");
    }

    @Test
    void noiseNeverThrows() {
        long seed = Long.getLong("exchange.seed", System.nanoTime());
        System.out.println("AdoptionTest: -Dexchange.seed=" + seed);
        Random random = new Random(seed);
        String signs = "{}=~#:\\%[]->\n\n/$TFA)B.ANSWER 1.:<>&\"'x";
        int items = 0;
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
            for (Importer importer : BrokenFilesTest.importers()) {
                Adoption adoption = Adoption.of(importer, "noise", content);
                items += adoption.questions().size();
                assertThat(adoption.questions().isEmpty()
                                && adoption.complaints().isEmpty())
                        .as("seed %d: %s", seed, text)
                        .isFalse();
            }
        }
        assertThat(items).isPositive();
    }
}
