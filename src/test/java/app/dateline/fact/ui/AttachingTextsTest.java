package app.dateline.fact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.article.Reception;
import app.dateline.article.service.Attaching;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.SampleBase;
import app.dateline.shell.account.Guests;
import app.dateline.shell.rights.Presence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What an administrator does with the texts of the canal talks, and what a visitor then reads. */
@SpringBootTest
@DirtiesContext
class AttachingTextsTest extends SpringBrowserlessTest {

    private static final String COURIER = read("courier-canal-talks.txt");
    private static final String GAZETTE = read("gazette-talks-end.txt");

    @TempDir
    static Path questions;

    @Autowired
    Accounts accounts;

    @Autowired
    Presence presence;

    @Autowired
    Attaching texts;

    @Autowired
    Collections collections;

    @DynamicPropertySource
    static void theCanalTalks(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createDirectory(questions.resolve("canal-talks"));
        try (Stream<Path> files = Files.list(SampleBase.folder("canal-talks"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path stems = Files.createDirectory(questions.resolve("stems"));
        Files.copy(Path.of("questions/stems/en.yaml"), stems.resolve("en.yaml"));
        registry.add("dateline.questions", questions::toString);
    }

    @BeforeEach
    void anAdministrator() {
        Guests.enter(presence, Guests.of(accounts, Role.ADMINISTRATOR));
    }

    @AfterEach
    void nothingAttached() {
        presence.asInstallation(() -> base().articles().forEach(a -> texts.delete("canal-talks", a)));
        Guests.leave();
    }

    @Test
    void aVisitorMayNotAttachAndReadsWhoMay() {
        Guests.leave();
        navigate("source/courier/text", TextView.class);

        assertThat(page()).contains("Only whoever runs this site can attach texts");
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @Test
    void aTextIsCheckedThenKeptThenReadWithItsPassagesMarked() {
        check("courier", COURIER);
        assertThat(page()).contains("Nothing is kept yet", "passages are found exactly once");
        assertThat(texts.find("canal-talks", base().article("courier"))).isEmpty();

        press("Keep this text");
        assertThat(page()).contains("The text is kept");

        navigate("source/courier", SourceView.class);
        AttachedParagraph second = find(AttachedParagraph.class).all().get(1);
        assertThat(second.getElement().getTextRecursively())
                .startsWith("Vera Lind will meet Omar Haas in Vienna on 3 March, her office said on Monday.");
        assertThat(find(HtmlComponent.class).all().stream()
                        .filter(c -> c.getElement().getTag().equals("mark"))
                        .map(c -> c.getElement().getTextRecursively()))
                .contains("Vera Lind will meet Omar Haas in Vienna on 3 March");
    }

    @Test
    void everyMarkLeadsToItsFactAndEveryFactIsLedTo() {
        attach("courier", COURIER);
        navigate("source/courier", SourceView.class);

        assertThat(find(RouterLink.class).all().stream()
                        .filter(l -> l.getParent().orElseThrow() instanceof AttachedParagraph
                                || l.getElement().getParent().getTag().equals("mark"))
                        .map(RouterLink::getHref)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(base().factsOf("courier").stream()
                        .map(f -> "fact/" + f.id())
                        .toList());
    }

    @Test
    void aClippingShowsThePassageItself() {
        attach("courier", COURIER);
        navigate("fact/march-planned", FactView.class);

        assertThat(find(Excerpt.class).all().getFirst().getElement().getTextRecursively())
                .endsWith("Vera Lind will meet Omar Haas in Vienna on 3 March");
    }

    @Test
    void aLaterTextShowsWhatMovedAndWhatIsGone() {
        attach("gazette", GAZETTE);
        check(
                "gazette",
                GAZETTE.replace("They met in Austria, the second meeting after the one in Bern in June 2024.\n", "")
                        .replace("about 40 minutes", "most of an hour"));

        assertThat(page())
                .contains("Paragraph 2 is missing.")
                .contains("Paragraph 2 is gone:They met in Austria")
                .contains("Paragraph 5, now paragraph 4, changed:")
                .contains("It read: A phone call on 20 March lasted about 40 minutes.")
                .contains("It reads: A phone call on 20 March lasted most of an hour.");
    }

    @Test
    void aPassageThatIsNotThereIsListedWithWhatComesNearest() {
        check("courier", COURIER.replace("Vera Lind will meet", "Vera Lind may meet"));

        assertThat(page()).contains("Nearest, in paragraph 2 of the text: Vera Lind may meet");
    }

    @Test
    void whoReadsATextThatDiffersIsTold() {
        attach("courier", COURIER);
        navigate("source/courier", SourceView.class);
        assertThat(page()).contains("with the passages marked in it").doesNotContain("differs from the one");

        attach("courier", COURIER.replace("Vera Lind will meet", "Vera Lind may meet"));
        navigate("source/courier", SourceView.class);
        assertThat(page())
                .containsPattern(
                        "The attached text differs from the one that the facts were taken from: [1-9] of \\d+ passages");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            ''                               | There is nothing to read
            PK\u0000boats                    | This is no plain text
            <!doctype html><p>Boats          | source of a web page
            Herring is dear this year.       | too short to be the text of the article
            """)
    void aBadTextIsRefusedAndTheEarlierOneStays(String bad, String said) {
        attach("courier", COURIER);
        check("courier", bad);

        assertThat(page()).contains(said, "Nothing here was changed");
        assertThat(find(Button.class).withText("Keep this text").exists()).isFalse();
        assertThat(texts.find("canal-talks", base().article("courier"))
                        .orElseThrow()
                        .text()
                        .paragraphs())
                .hasSize(6);
    }

    @Test
    void fiveMegabytesAreRefused() {
        attach("courier", COURIER);
        check("courier", "boats ".repeat(850_000));

        assertThat(page()).contains("This is too long: at most 500,000 bytes", "Nothing here was changed");
    }

    @Test
    void aLongTextThatHoldsNothingCitedIsTakenForAnotherArticles() {
        check("courier", "Herring is dear this year, and cod is dearer.\n".repeat(20));

        assertThat(page()).contains("the text of another article: 0 of").doesNotContain("too short");
    }

    @Test
    void theTextOfAnotherArticleIsToldFromThisOnes() {
        check("courier", GAZETTE);

        assertThat(page()).contains("the text of another article: 0 of");
        assertThat(find(RouterLink.class)
                        .withText("It fits “The talks end”")
                        .single()
                        .getHref())
                .isEqualTo("source/gazette/text");
    }

    @Test
    void tagsControlsAndTurnedDirectionsDoNothingButAreSaid() {
        String odd =
                COURIER.replace("her office said", "<img src=x onerror=alert(1)> her \u202Eoffice\u202C \u0007said");
        check("courier", odd);
        assertThat(page())
                .contains("1 control character was left out", "2 characters that turn", "1 piece looks like HTML");
        press("Keep this text");
        navigate("source/courier", SourceView.class);

        AttachedParagraph second = find(AttachedParagraph.class).all().get(1);
        assertThat(second.getElement().getTextRecursively()).contains("<img src=x onerror=alert(1)> her office said");
        assertThat(second.getElement()
                        .getChildren()
                        .filter(c -> !c.isTextNode())
                        .map(c -> c.getTag()))
                .containsOnly("mark");
    }

    @Test
    void aTextIsDeletedOnRequest() {
        attach("courier", COURIER);
        navigate("source/courier/text", TextView.class);
        press("Delete this text");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(page()).contains("The text is deleted", "No text is attached");
        assertThat(texts.find("canal-talks", base().article("courier"))).isEmpty();
        navigate("source/courier", SourceView.class);
        assertThat(find(AttachedParagraph.class).exists()).isFalse();
    }

    @Test
    void whoResignsWhileThePageIsOpenKeepsNothing() {
        check("courier", COURIER);
        Guests.leave();
        press("Keep this text");

        assertThat(texts.find("canal-talks", base().article("courier"))).isEmpty();
    }

    private void attach(String article, String text) {
        Reception.Readable received = (Reception.Readable) Reception.of(text);
        texts.keep("canal-talks", base().article(article), received.text());
    }

    private void check(String article, String text) {
        navigate("source/" + article + "/text", TextView.class);
        find(TextArea.class).single().setValue(text);
        press("Check this text");
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String page() {
        return ((com.vaadin.flow.component.Component) getCurrentView())
                .getElement()
                .getTextRecursively()
                .replaceAll("\\s+", " ");
    }

    private FactBase base() {
        return collections.find("canal-talks").orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(SampleBase.texts().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
