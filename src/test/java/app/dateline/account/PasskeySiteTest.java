package app.dateline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasskeySiteTest {

    @Test
    void theDomainIsTheHostOfTheFirstOriginUnlessItIsSet() {
        PasskeySite one = PasskeySite.of(List.of(" https://Quiz.Example.org:443/ ", ""), "");
        assertThat(one).isEqualTo(PasskeySite.of(List.of("https://quiz.example.org"), "quiz.example.org"));
        assertThat(one.origins()).containsExactly("https://quiz.example.org");
        assertThat(PasskeySite.of(List.of("http://localhost:8080"), "").domain())
                .isEqualTo("localhost");
        PasskeySite two = PasskeySite.of(List.of("https://b.example.org", "https://a.example.org:8443"), "Example.org");
        assertThat(two.domain()).isEqualTo("example.org");
        assertThat(two.origins()).containsExactly("https://b.example.org", "https://a.example.org:8443");
        assertThat(PasskeySite.of(List.of("http://localhost:80"), "").origins()).containsExactly("http://localhost");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', an origin",
        "http://quiz.example.org, '', need https",
        "https://192.168.0.7:8080, '', a name of a host",
        "http://127.0.0.1:8080, '', a name of a host",
        "https://quiz.example.org/start, '', no origin",
        "quiz.example.org, '', no origin",
        "https://user@quiz.example.org, '', no origin",
        "https://quiz.example.org, example.com, not in it",
        "https://quiz.example.org, ple.org, not in it",
        "https://quiz.example.org, org, not in it",
    })
    void whatBrowsersWouldRefuseIsRefusedInASentence(String origin, String domain, String why) {
        assertThatThrownBy(() -> PasskeySite.of(List.of(origin), domain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
