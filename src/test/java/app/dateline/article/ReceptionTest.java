package app.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Reception.Oddity;
import app.dateline.article.Reception.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptionTest {

    @Test
    void fiveMegabytesAreRefusedAfterHalfOfOneIsRead() throws IOException {
        Endless bytes = new Endless(5_000_000);

        assertThat(Reception.of(bytes)).isEqualTo(new Reception.Refused(Refusal.TOO_LARGE, Reception.MOST_BYTES));
        assertThat(bytes.given).isLessThanOrEqualTo(Reception.MOST_BYTES + 1);
    }

    @Test
    void aPasteOfFiveMegabytesIsRefused() {
        assertThat(Reception.of("boats ".repeat(850_000)))
                .isEqualTo(new Reception.Refused(Refusal.TOO_LARGE, Reception.MOST_BYTES));
    }

    @Test
    void theLimitCountsBytesAndIsItselfAllowed() {
        String most = "ж".repeat(Reception.MOST_BYTES / 2);

        assertThat(Reception.of(most)).isInstanceOf(Reception.Readable.class);
        assertThat(Reception.of(most + "ж")).isEqualTo(new Reception.Refused(Refusal.TOO_LARGE, Reception.MOST_BYTES));
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        InputStream latin = new ByteArrayInputStream("a café at the lock".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Reception.of(latin)).isEqualTo(new Reception.Refused(Refusal.NOT_UTF_8, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\u00A0\n\u200B\n\uFEFF", "\u0007\u202E"})
    void nothingToReadIsRefused(String text) {
        assertThat(Reception.of(text)).isEqualTo(new Reception.Refused(Refusal.EMPTY, 0));
    }

    @Test
    void aFileThatIsNoTextIsRefused() {
        assertThat(Reception.of("PK\u0003\u0004\0\0boats")).isEqualTo(new Reception.Refused(Refusal.NOT_A_TEXT, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>x", "\uFEFF\n <html lang=en>", "<HTML>"})
    void aWebPageIsRefused(String text) {
        assertThat(Reception.of(text)).isEqualTo(new Reception.Refused(Refusal.A_WEB_PAGE, 0));
    }

    @Test
    void tooManyParagraphsAreRefused() {
        assertThat(Reception.of("x\n".repeat(Reception.MOST_PARAGRAPHS + 1)))
                .isEqualTo(new Reception.Refused(Refusal.TOO_MANY_PARAGRAPHS, Reception.MOST_PARAGRAPHS));
    }

    @Test
    void controlCharactersAreLeftOutAndCounted() {
        assertThat(Reception.of("The \u0007boats\u001B left\fat noon\u2028 on Monday\u009F"))
                .isEqualTo(readable(
                        List.of("The boats left", "at noon", "on Monday"), new Oddity(Oddity.Sort.CONTROLS, 3)));
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsLeftOutAndMarksOfDirectionStay() {
        assertThat(Reception.of("The \u202Estaob\u202C left \u2067now\u2069, she \u200Esaid"))
                .isEqualTo(
                        readable(List.of("The staob left now, she \u200Esaid"), new Oddity(Oddity.Sort.DIRECTIONS, 4)));
    }

    @Test
    void tagsAreKeptAsTheCharactersThatTheyAre() {
        String text = "The <b>boats</b> left. <script>alert(1)</script><img src=x onerror=alert(2)> 3 < 4 and 5 > 4";

        assertThat(Reception.of(text)).isEqualTo(readable(List.of(text), new Oddity(Oddity.Sort.TAGS, 5)));
    }

    @Test
    void replacementCharactersAreCounted() {
        assertThat(Reception.of("a caf\uFFFD"))
                .isEqualTo(readable(List.of("a caf\uFFFD"), new Oddity(Oddity.Sort.LOST, 1)));
    }

    private static Reception readable(List<String> paragraphs, Oddity... oddities) {
        return new Reception.Readable(new ArticleText(paragraphs), List.of(oddities));
    }

    private static final class Endless extends InputStream {
        private final int most;
        private int given;

        private Endless(int most) {
            this.most = most;
        }

        @Override
        public int read() {
            return given++ < most ? 'a' : -1;
        }
    }
}
