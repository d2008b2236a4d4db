package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.KeeperToken;
import app.dateline.account.service.Keeping;
import app.dateline.account.ui.Learner;
import app.dateline.fact.ui.TextView;
import app.dateline.fact.ui.Words;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The link that makes a keeper, and an installation that is to have none. */
@SpringBootTest(properties = KeepersLink.SWITCH + "=off")
class KeepersLinkTest extends SpringBrowserlessTest {

    @Autowired
    Keeping keeping;

    @Autowired
    Learner learner;

    @Test
    void theLinkIsPrintedWithItsTokenBehindTheHash() {
        KeeperToken token = new KeepersLink().keeperToken(new Random(20_251_122), "on");

        assertThat(token.exists()).isTrue();
        assertThat(printed(token)).contains("http://localhost:4711/" + KeeperView.PATH + "#" + token.reveal());
    }

    @Test
    void everyStartHasAnotherToken() {
        Random chance = new Random(7);
        KeepersLink link = new KeepersLink();

        assertThat(link.keeperToken(chance, "on").reveal())
                .isNotEqualTo(link.keeperToken(chance, "on").reveal());
    }

    @Test
    void whereItIsSwitchedOffThereIsNoTokenAndNothingIsPrinted() {
        KeeperToken none = new KeepersLink().keeperToken(new Random(7), "off");

        assertThat(none.exists()).isFalse();
        assertThat(printed(none)).isEmpty();
    }

    @Test
    void whereItIsSwitchedOffThePageSaysSoAndAsksForNothing() {
        navigate(KeeperView.class);

        assertThat(page()).contains("switched off");
        assertThat(find(PasswordField.class).all()).isEmpty();
        assertThat(find(Button.class).withText(Words.of("keeper.bring")).all()).isEmpty();
    }

    @Test
    void whereItIsSwitchedOffNoTokenMakesAKeeperAndNobodyMayAttach() {
        for (String given : new String[] {"", "off", "0".repeat(32)}) {
            assertThat(keeping.bring(learner.id(), given, "127.0.0.1")).isEqualTo(Keeping.Outcome.WRONG);
        }
        assertThat(keeping.keeper(learner.id())).isFalse();

        navigate("source/conversation/text", TextView.class);
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    private static String printed(KeeperToken token) {
        PrintStream console = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("port", java.util.Map.of("local.server.port", "4711")));
            context.registerBean(KeeperToken.class, () -> token);
            context.refresh();
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            new KeepersLink()
                    .on(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
        } finally {
            System.setOut(console);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
