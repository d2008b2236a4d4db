package app.dateline.shell.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.AllowedTo;
import app.dateline.account.Role;
import app.dateline.shell.account.Guests;
import app.dateline.shell.account.SignInView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every page, opened by everybody: it opens for whom its rule names, and one without a rule for nobody. */
@SpringBootTest
class PageRightsTest extends SpringBrowserlessTest {

    /** What stands for the parameters of addresses; any other gets a random id, which leads nowhere. */
    private static final Map<String, String> SAMPLES =
            Map.of("article", "hungary-summit", "fact", "second-summit-called-off");

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)([?*]?)(\\([^)]*\\))?");

    @Autowired
    Accounts accounts;

    @Autowired
    Presence presence;

    @AfterEach
    void nobody() {
        Guests.leave();
    }

    @Test
    void everyPageHasARule() {
        assertThat(pages()).as("the pages that are known").hasSizeGreaterThan(15);
        for (RouteData page : pages()) {
            assertThat(page.getNavigationTarget().getAnnotation(AllowedTo.class))
                    .as("%s needs a rule: @AllowedTo(Right.…), see CONTRIBUTING.md", page.getNavigationTarget())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aPageOpensForWhomItsRuleNames(Role role) {
        if (role != Role.LEARNER) {
            Account account = Guests.of(accounts, role);
            Guests.enter(presence, account);
        }
        for (RouteData page : pages()) {
            String address = address(page.getTemplate());
            UI.getCurrent().navigate(address);
            Component shown = (Component) getCurrentView();
            boolean may = page.getNavigationTarget()
                    .getAnnotation(AllowedTo.class)
                    .value()
                    .includes(role);
            if (may) {
                assertThat(refused(shown) && page.getNavigationTarget() != SignInView.class)
                        .as("%s is shown %s at %s", role, shown.getClass(), address)
                        .isFalse();
            } else {
                assertThat(refused(shown))
                        .as("%s is shown %s at %s", role, shown.getClass(), address)
                        .isTrue();
            }
        }
    }

    @Test
    void whoeverIsDisabledMeanwhileIsToldSo() {
        Account account = Guests.of(accounts, Role.TEACHER);
        Guests.enter(presence, account);
        UI.getCurrent().navigate("account");
        assertThat(find(H1.class).single().getText()).isEqualTo("Your account");

        accounts.disable(account.id(), Instant.EPOCH);
        UI.getCurrent().navigate("sources");
        UI.getCurrent().navigate("account");
        assertThat(find(H1.class).single().getText()).isEqualTo("This page isn’t for you");
    }

    /** Whether the page that is shown is the one that refuses. */
    private static boolean refused(Component shown) {
        return shown instanceof SignInView || shown.getClass().getSimpleName().equals("NotForYouView");
    }

    private static List<RouteData> pages() {
        return new ArrayList<>(RouteConfiguration.forApplicationScope().getAvailableRoutes());
    }

    private static String address(String template) {
        return PARAMETER
                .matcher(template)
                .replaceAll(found -> found.group(2).isEmpty()
                        ? SAMPLES.getOrDefault(
                                found.group(1),
                                UUID.nameUUIDFromBytes(new byte[1]).toString())
                        : "")
                .replaceAll("/$", "");
    }
}
