package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML as plain text, and what is named as lost on the way. */
class HtmlTextTest {

    private final List<String> lost = new ArrayList<>();

    private String plain(String html) {
        return HtmlText.plain(html, new HtmlText.Losses() {
            @Override
            public void file(String name) {
                lost.add("file " + name);
            }

            @Override
            public void markup(String name) {
                lost.add("markup " + name);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10<sup>6</sup> people; 10⁶ people",
                "H<sub>2</sub>O; H₂O",
                "x<sup>-1</sup>; x⁻¹",
                "the 1<sup>st</sup> of May; the 1^(st) of May",
                "a<sub>i</sub> and b<sup> </sup>; a_i and b",
                "<p>One</p><p>Two <b>three</b></p>; One | Two three",
                "<table><tr><td>Oslo</td><td>Rome</td></tr></table>; Oslo | Rome",
            })
    void whatCanBeSaidIsSaid(String html, String text) {
        assertThat(plain(html).replace("\n", " | ")).isEqualTo(text);
        assertThat(lost).isEmpty();
    }

    @Test
    void whatCannotIsNamed() {
        assertThat(plain("Which city is this? <img src='https://example.org/pics/city.jpg?x=1' alt='A city'>"))
                .isEqualTo("Which city is this?");
        assertThat(plain("<img src='data:image/png;base64,AAAA' alt='A flag'>")).isEmpty();
        assertThat(plain("<img src='data:image/png;base64,AAAA'>")).isEmpty();
        assertThat(plain("<video src='a/b.mp4'>No player</video>")).isEmpty();
        assertThat(plain("It is <del>not</del> true")).isEqualTo("It is not true");
        assertThat(lost).containsExactly("file city.jpg", "file A flag", "file img", "file b.mp4", "markup del");
    }

    @Test
    void whatNobodySeesIsNotNamed() {
        assertThat(plain("<script>document.write('<img src=x>')</script>Here")).isEqualTo("Here");
        assertThat(lost).isEmpty();
    }
}
