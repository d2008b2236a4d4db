package app.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values follow the examples of the specification, https://wicg.github.io/scroll-to-text-fragment/#syntax. */
class TextFragmentTest {

    private static final URI PAGE = URI.create("https://example.org/news/1");

    @Test
    void aPassageIsItsFirstAndLastWordsWithACommaBetween() {
        assertThat(TextFragment.at(PAGE, new Locator("The boats", "in the harbour")))
                .hasToString("https://example.org/news/1#:~:text=The%20boats,in%20the%20harbour");
    }

    @Test
    void aShortPassageIsNamedWhole() {
        assertThat(TextFragment.at(PAGE, new Locator("The boats left", "")))
                .hasToString("https://example.org/news/1#:~:text=The%20boats%20left");
    }

    @Test
    void theWordsBeforeItTellItFromOthersThatBeginAlike() {
        assertThat(TextFragment.at(PAGE, new Locator("The boats", "in the harbour", "at noon -")))
                .hasToString("https://example.org/news/1#:~:text=at%20noon%20%2D-,The%20boats,in%20the%20harbour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first, second|first%2C%20second",
                "pro-Russian|pro%2DRussian",
                "Trump–Putin|Trump%E2%80%93Putin",
                "this & that|this%20%26%20that",
                "50% more + one|50%25%20more%20%2B%20one",
                "“no” he said|%E2%80%9Cno%E2%80%9D%20he%20said",
                "who? me: you/me|who%3F%20me%3A%20you%2Fme",
                "Żagle|%C5%BBagle",
            })
    void whatTheSyntaxUsesItselfIsEncoded(String words, String encoded) {
        assertThat(TextFragment.at(PAGE, new Locator(words, "")).toString()).isEqualTo(PAGE + "#:~:text=" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, b - c & d", "100 % “sure” – or not?", "#:~:text=x,-y", "帆船 ⛵ и лодка"})
    void whatIsEncodedReadsBackAsItWas(String words) {
        String fragment = TextFragment.at(PAGE, new Locator(words, "end")).getRawFragment();
        String directive = fragment.substring(":~:text=".length());
        assertThat(directive.chars().filter(c -> c == ',').count())
                .as("only the comma between first and last words")
                .isEqualTo(1);
        assertThat(directive).doesNotContain("-", "&");
        assertThat(URLDecoder.decode(directive.split(",", -1)[0], StandardCharsets.UTF_8))
                .isEqualTo(words);
    }

    @Test
    void anAddressKeepsItsOwnFragment() {
        assertThat(TextFragment.at(URI.create("https://example.org/n#part"), new Locator("The boats", "")))
                .hasToString("https://example.org/n#part:~:text=The%20boats");
    }
}
