package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.SampleBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.util.FileSystemUtils;

/** From the administrator to the marked text, with what a browser alone can show: files, pastes, scripts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttachTextIT {

    @RegisterExtension
    @Order(1)
    static final Browser browser = new Browser();

    @RegisterExtension
    @Order(2)
    static final RunningApp app = new RunningApp("--dateline.questions=" + canalTalks());

    @TempDir
    static Path folder;

    private static final Path COURIER = SampleBase.texts().resolve("courier-canal-talks.txt");

    @Test
    @Order(1)
    void aVisitorMayNotAttach() {
        browser.open(app.url("/source/courier/text"));

        assertThat(browser.text()).contains("Only whoever runs this site can attach texts");
        assertThat(browser.all("vaadin-text-area, input[type=file]")).isEmpty();
        browser.look("text-visitor");
        browser.open(app.url("/source/nowhere/text"));
        assertThat(browser.text()).contains("No source is called “nowhere” here.");
    }

    @Test
    @Order(2)
    void anAdministratorFindsTheTexts() {
        FirstAdministrator.enter(browser, app);
        browser.open(app.url("/texts"));
        browser.awaitText("Texts of the sources");
        browser.look("texts");
    }

    @Test
    @Order(3)
    void aFileIsReadCheckedAndKeptByKeyboard() throws IOException {
        browser.open(app.url("/source/courier/text"));
        choose(COURIER);
        browser.awaitText("Nothing is kept yet");
        browser.look("text-checked");
        browser.all(".report vaadin-button").getFirst().sendKeys(Keys.ENTER);
        browser.awaitText("The text is kept");

        browser.open(app.url("/source/courier"));
        assertThat(browser.all(".attached mark")).isNotEmpty();
        assertThat(browser.find("#p2 .attached").getText())
                .isEqualTo(Files.readAllLines(COURIER).get(2));
        browser.look("source-with-text");
        browser.find("#p2 .attached mark a").sendKeys(Keys.ENTER);
        browser.waiting().until(d -> d.getCurrentUrl().contains("/fact/"));
        browser.settle();
        assertThat(browser.find(".clip .excerpt").getText()).contains("Vera Lind will meet");
        browser.look("fact-with-passage");
        browser.open(app.url("/source/courier"));
        browser.paper(true);
        browser.screenshot("source-with-text-paper");
    }

    @Test
    @Order(4)
    void aLaterTextShowsWhatChangedAndWhatIsGone() throws IOException {
        Path later = folder.resolve("later.txt");
        Files.writeString(
                later,
                Files.readString(COURIER)
                        .replaceFirst("(?m)^Haas opposes.*\\R", "")
                        .replace("asked for the meeting", "begged for the meeting")
                        .replace("fifty days", "<b>sixty</b> days"));
        browser.open(app.url("/source/courier/text"));
        choose(later);
        browser.awaitText("Nothing is kept yet");

        assertThat(browser.find(".report").getText())
                .contains("Paragraph 5 is missing.", "Paragraph 5 is gone:", "It reads:", "begged for the meeting");
        browser.look("text-changed");
    }

    @Test
    @Order(5)
    void whatIsTooLargeIsRefusedInTheBrowserAlready() throws IOException {
        Path large = folder.resolve("large.txt");
        Files.writeString(large, "boats ".repeat(850_000));
        browser.open(app.url("/source/courier/text"));
        choose(large);
        browser.awaitText("This is too long: at most 500,000 bytes");

        browser.open(app.url("/source/courier/text"));
        browser.driver().executeScript("""
                const data = new DataTransfer();
                data.setData('text/plain', 'boats '.repeat(850000));
                window.taken = document.querySelector('vaadin-text-area textarea').dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true, composed: true}));
                """);
        browser.awaitText("This is too long: at most 500,000 bytes");
        assertThat(browser.driver().executeScript("return window.taken")).isEqualTo(false);
        assertThat(browser.text()).contains("A text has been attached since");
    }

    @Test
    @Order(6)
    void whatIsNotUtf8IsRefused() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "A café at the lock".getBytes(StandardCharsets.ISO_8859_1));
        browser.open(app.url("/source/courier/text"));
        choose(latin);
        browser.awaitText("This file is not in UTF-8");
        browser.look("text-refused");
    }

    @Test
    @Order(7)
    void scriptsInATextAreNeverRun() throws IOException {
        String bomb = "<img src=x onerror=\"window.boom=1\"><script>window.boom=2</script>";
        Path odd = folder.resolve("odd.txt");
        Files.writeString(
                odd,
                Files.readString(COURIER)
                        .replace("her office said", bomb + " her \u202Eoffice\u202C said")
                        .replace("fifty days", "fifty " + bomb + " days"));
        browser.open(app.url("/source/courier/text"));
        choose(odd);
        browser.awaitText("Nothing is kept yet");
        assertThat(browser.text()).contains("look like HTML", "turn the direction of writing around");
        browser.all(".report vaadin-button").getFirst().click();
        browser.awaitText("The text is kept");
        browser.open(app.url("/source/courier"));

        assertThat(browser.text()).contains(bomb);
        assertThat(browser.all(".attached img, .attached script")).isEmpty();
        browser.open(app.url("/fact/march-planned"));
        assertThat(browser.driver().executeScript("return window.boom")).isNull();
    }

    @Test
    @Order(8)
    void aTextIsDeletedOnRequest() {
        browser.open(app.url("/source/courier/text"));
        browser.find(".state > vaadin-button").click();
        browser.waiting()
                .until(d ->
                        !d.findElements(By.cssSelector("[slot=confirm-button]")).isEmpty());
        browser.find("[slot=confirm-button]").click();
        browser.awaitText("The text is deleted");
        browser.open(app.url("/source/courier"));

        assertThat(browser.all(".attached")).isEmpty();
    }

    private static void choose(Path file) {
        browser.find("dateline-text-file input").sendKeys(file.toString());
    }

    /** The canal talks as a folder of questions, for as long as the tests run. */
    private static Path canalTalks() {
        try {
            Path questions = Files.createTempDirectory("dateline-canal-talks");
            questions.toFile().deleteOnExit();
            FileSystemUtils.copyRecursively(SampleBase.folder("canal-talks"), questions.resolve("canal-talks"));
            FileSystemUtils.copyRecursively(Path.of("questions/stems"), questions.resolve("stems"));
            return questions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
