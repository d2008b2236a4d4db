package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.exchange.Complaint.What;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds: what is sound in it is read, what is not is named with its place, and nothing is run. */
class BrokenFilesTest {

    private static final long SEED = Long.getLong("exchange.seed", System.nanoTime());

    static List<Importer> importers() {
        return List.of(new GiftReader(), new MoodleXmlReader(), new AikenReader());
    }

    private static Intake gift(String text) {
        return new GiftReader().read("a.gift", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Intake moodle(String text) {
        return new MoodleXmlReader().read("a.xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Intake aiken(String text) {
        return new AikenReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> places(Intake intake) {
        return intake.complaints().stream()
                .map(c -> c.line() + ":" + c.column() + " " + c.what() + c.arguments())
                .toList();
    }

    @Test
    void giftNamesEveryKindOfTroubleWhereItStands() {
        Intake intake = gift("""
                // a comment
                ::Fine::2 + 2?{=4 ~5}

                Open brace {=a ~b

                Close brace =a}

                One in another {=a {~b} }

                Twice {=a ~b} and {=c ~d}

                {=a ~b}

                An essay{}

                Only a text.

                One option {~a}

                No key {~a ~b}

                Strange start {a =b ~c}

                Weight {~%much%a ~%100%b}

                Number {#three}

                Pair {=a -> 1 =b}

                Fine too {TRUE}
                """);
        assertThat(intake.questions()).hasSize(2);
        assertThat(places(intake))
                .containsExactly(
                        "4:12 BRACE[{]",
                        "6:15 BRACE[}]",
                        "8:20 BRACE[{]",
                        "10:19 BRACES_TWICE[]",
                        "12:1 STEM_MISSING[]",
                        "14:10 NO_ANSWERS[]",
                        "16:1 NO_ANSWERS[]",
                        "18:13 OPTIONS_TOO_FEW[]",
                        "20:9 KEY_MISSING[]",
                        "22:16 OPTION_EXPECTED[a]",
                        "24:10 WEIGHT[much]",
                        "26:10 NUMBER[three]",
                        "28:15 ARROW_MISSING[=b]");
    }

    @Test
    void giftReadsWhatMoodlesManualShows() {
        Intake intake = gift("""
                $CATEGORY: $course$/top/History/Wars

                Grant is {~buried =entombed#yes ~living} in Grant's tomb.

                When was he born? {#=1822:0 =%50%1822:2#near}

                // [id:tomb] [tag:war] [tag:grave]
                [html]<p>Who is <b>buried</b>?</p>{=no one =nobody ####<p>It is<br>empty.</p>}

                Pick two {~%50%a ~%50%b ~%-100%c}
                """);
        assertThat(intake.complaints()).isEmpty();
        assertThat(intake.questions().getFirst()).isInstanceOfSatisfying(Imported.Choice.class, c -> {
            assertThat(c.head().stem()).isEqualTo("Grant is _____ in Grant's tomb.");
            assertThat(c.head().category()).isEqualTo("History/Wars");
            assertThat(c.options().get(1)).isEqualTo(new Imported.Weighted("entombed", 1, "yes"));
        });
        assertThat(intake.questions().get(1))
                .isInstanceOfSatisfying(
                        Imported.Numeric.class,
                        n -> assertThat(n.answers())
                                .extracting(r -> r.least() + " to " + r.most() + " " + r.fraction() + r.feedback())
                                .containsExactly("1822 to 1822 1.0", "1820 to 1824 0.5near"));
        assertThat(intake.questions().get(2)).isInstanceOfSatisfying(Imported.Written.class, w -> {
            assertThat(w.head().stem()).isEqualTo("Who is buried?");
            assertThat(w.head().feedback()).isEqualTo("It is\nempty.");
            assertThat(w.head().idNumber()).isEqualTo("tomb");
            assertThat(w.head().tags()).containsExactly("war", "grave");
            assertThat(w.head().line()).isEqualTo(8);
        });
        assertThat(intake.questions().get(3))
                .isInstanceOfSatisfying(
                        Imported.Choice.class, c -> assertThat(c.single()).isFalse());
    }

    @Test
    void aikenNamesEveryKindOfTroubleWhereItStands() {
        Intake intake = aiken("""
                Fine?
                A) yes
                B. no
                ANSWER: A

                No answer line?
                A) yes
                B) no

                Wrong letter?
                A) yes
                B) no
                ANSWER: C

                Out of order?
                A) yes
                C) no
                ANSWER: A

                A) no stem
                B) none
                ANSWER: A

                One?
                A) only
                ANSWER: A

                Only a text
                """);
        assertThat(intake.questions()).hasSize(1);
        assertThat(places(intake))
                .containsExactly(
                        "6:1 ANSWER_LINE_MISSING[]",
                        "13:9 ANSWER_LETTER[C]",
                        "17:1 OPTION_LETTER[C, B]",
                        "20:1 STEM_MISSING[]",
                        "26:1 OPTIONS_TOO_FEW[]",
                        "28:1 NO_ANSWERS[]");
    }

    @Test
    void moodleNamesWhatItCannotTakeOver() {
        Intake intake = moodle("""
                <?xml version="1.0"?>
                <quiz>
                <question type="cloze"><questiontext><text>{1:SA:=x}</text></questiontext></question>
                <question type="essay"><questiontext><text>Why?</text></questiontext></question>
                <question type="multichoice"><questiontext><text>One?</text></questiontext>
                 <answer fraction="100"><text>a</text></answer></question>
                <question type="multichoice"><questiontext><text>Key?</text></questiontext>
                 <answer fraction="0"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question>
                <question type="shortanswer"><questiontext><text>Picture?</text><file name="x.png">AAAA</file></questiontext>
                 <answer fraction="100"><text>a</text></answer><hint format="html"><text>think</text></hint></question>
                <question type="shortanswer"><questiontext format="markdown"><text>**b**?</text></questiontext>
                 <answer fraction="lots"><text>a</text></answer></question>
                <question type="truefalse"><questiontext><text> </text></questiontext></question>
                </quiz>
                """);
        assertThat(intake.questions()).hasSize(1);
        assertThat(intake.complaints())
                .extracting(c -> c.line() + " " + c.what() + c.arguments())
                .containsExactly(
                        "3 TYPE_UNKNOWN[cloze]",
                        "4 NO_ANSWERS[]",
                        "5 OPTIONS_TOO_FEW[]",
                        "7 KEY_MISSING[]",
                        "9 FILE_LEFT_OUT[x.png]",
                        "10 PART_LEFT_OUT[hint]",
                        "11 MARKUP_KEPT[markdown]",
                        "12 WEIGHT[lots]",
                        "13 STEM_MISSING[]");
    }

    @Test
    void entitiesLeadNowhere(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String question = """
                <quiz><question type="shortanswer"><questiontext><text>&x;</text></questiontext>
                <answer fraction="100"><text>&x;</text></answer></question></quiz>""";
        String laughs = "<!DOCTYPE quiz [<!ENTITY a \"ha\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "<!ENTITY x \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        for (String doctype : List.of(
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE quiz SYSTEM \"" + secret.toUri() + "\">",
                "<!DOCTYPE quiz [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>",
                laughs)) {
            Intake intake = moodle("<?xml version=\"1.0\"?>\n" + doctype + question);
            assertThat(intake.questions()).isEmpty();
            assertThat(intake.complaints()).extracting(Complaint::what).containsExactly(What.XML_DOCTYPE);
            assertThat(intake.toString()).doesNotContain("the secret").doesNotContain("haha");
        }
        // Without a document type an entity is simply unknown.
        assertThat(moodle(question).complaints()).extracting(Complaint::what).containsExactly(What.XML_BROKEN);
    }

    @ParameterizedTest
    @MethodSource("importers")
    void tenMegabytesAreRefusedAtOnce(Importer importer) {
        byte[] large = new byte[10_000_000];
        Arrays.fill(large, (byte) 'a');
        Intake intake = importer.read("large", large);
        assertThat(intake.questions()).isEmpty();
        assertThat(intake.complaints()).extracting(Complaint::what).containsExactly(What.TOO_LARGE);
    }

    @ParameterizedTest
    @MethodSource("importers")
    void fourMegabytesOfSignsAreReadToTheirEnd(Importer importer) {
        for (String sign : List.of("{", "~", "=", "\\", "<quiz>", "A) ", "%", "####", "\n", "[")) {
            Intake intake = importer.read("signs", sign.repeat(200_000).getBytes(StandardCharsets.UTF_8));
            assertThat(intake.questions()).isEmpty();
            assertThat(intake.complaints()).as(sign).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("importers")
    void anEmptyFileAndOneOfAnotherSortAreNamed(Importer importer) {
        assertThat(importer.read("empty", new byte[0]).complaints()).hasSize(1);
        assertThat(importer.read("zip", new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff})
                        .complaints())
                .isNotEmpty();
        assertThat(importer.read("zip", new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff})
                        .questions())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("importers")
    void otherEncodingsAreToldFromUtf8(Importer importer) {
        String text = "Wo lag Königsberg?\nA) hier\nB) da\nANSWER: A\n";
        for (Charset other : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            Intake intake = importer.read("other", text.getBytes(other));
            assertThat(intake.questions()).isEmpty();
            assertThat(intake.complaints()).isNotEmpty();
        }
        assertThat(places(new AikenReader().read("a", text.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("1:9 NOT_UTF8[]");
        assertThat(places(new GiftReader().read("a", ("x{=a}\r\n\r\n" + text).getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("3:9 NOT_UTF8[]");
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsChangeNothing() {
        ItemsToGo set = HostileItems.items(SEED, 50);
        for (int i = 0; i < 3; i++) {
            Exporter exporter = List.of(new GiftExporter(), new MoodleXmlExporter(), new AikenExporter())
                    .get(i);
            Importer importer = List.of(new GiftReader(), new MoodleXmlReader(), new AikenReader())
                    .get(i);
            byte[] plain = exporter.export(set).content();
            String text = new String(plain, StandardCharsets.UTF_8);
            Intake expected = importer.read("f", plain);
            assertThat(importer.read("f", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                            .questions())
                    .as("seed %d", SEED)
                    .isEqualTo(expected.questions());
            assertThat(importer.read("f", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8))
                            .questions())
                    .isEqualTo(expected.questions());
            assertThat(expected.questions()).isNotEmpty();
        }
    }

    @Test
    void aFileCutOffAnywhereLosesOnlyWhatIsCutAndSaysSo() {
        ItemsToGo set = HostileItems.items(SEED, 30);
        Random random = new Random(SEED);
        for (int i = 0; i < 3; i++) {
            Exporter exporter = List.of(new GiftExporter(), new MoodleXmlExporter(), new AikenExporter())
                    .get(i);
            Importer importer = List.of(new GiftReader(), new MoodleXmlReader(), new AikenReader())
                    .get(i);
            byte[] whole = exporter.export(set).content();
            List<Imported> all = importer.read("f", whole).questions();
            for (int n = 0; n < 200; n++) {
                Intake cut = importer.read("f", Arrays.copyOf(whole, random.nextInt(whole.length)));
                assertThat(cut.questions().size()).isLessThanOrEqualTo(all.size());
                assertThat(cut.questions().size() == all.size()
                                || !cut.complaints().isEmpty()
                                || cut.questions().isEmpty()
                                || all.subList(0, cut.questions().size()).equals(cut.questions()))
                        .as("seed %d", SEED)
                        .isTrue();
            }
        }
    }

    @Test
    void noiseNeverThrows() {
        Random random = new Random(SEED);
        System.out.println("BrokenFilesTest: -Dexchange.seed=" + SEED);
        String signs = "{}=~#:\\%[]->\n\n/$TFA)B.ANSWER 1.:<>&\"'x";
        int read = 0;
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (Importer importer : importers()) {
                Intake intake = importer.read("noise", text.toString().getBytes(StandardCharsets.UTF_8));
                read += intake.questions().size();
                assertThat(intake.questions().isEmpty() && intake.complaints().isEmpty())
                        .as("seed %d: %s", SEED, text)
                        .isFalse();
            }
        }
        assertThat(read).as("some noise is a question").isPositive();
    }
}
