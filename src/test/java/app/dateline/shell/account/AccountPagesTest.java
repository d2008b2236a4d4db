package app.dateline.shell.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Asker;
import app.dateline.account.Passkey;
import app.dateline.account.Passkeys;
import app.dateline.account.Role;
import app.dateline.account.service.Administering;
import app.dateline.account.service.Links;
import app.dateline.account.service.Links.Used;
import app.dateline.account.service.SignIns;
import app.dateline.shell.rights.Presence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people see of accounts: who signs in, who is invited, who is shut out. */
@SpringBootTest
class AccountPagesTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "a kettle of herons";

    @Autowired
    Accounts accounts;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Administering administering;

    @Autowired
    Links links;

    @Autowired
    SignIns signIns;

    @Autowired
    Presence presence;

    @Autowired
    JdbcClient db;

    /** The sessions of these tests know no other id; that a sign-in changes it is shown in a browser. */
    @TestConfiguration
    static class DoorWithoutSessionIds {
        @Bean
        @Primary
        Door door(Presence presence) {
            return new Door(presence) {
                @Override
                void renew(HttpServletRequest request) {
                    assertThat(request).isNotNull();
                }
            };
        }
    }

    @BeforeEach
    void noLinks() {
        db.sql("delete from invitation").update();
    }

    @AfterEach
    void nobody() {
        Guests.leave();
    }

    @Test
    void aLearnerFindsAQuietWayToSignIn() {
        navigate("sources", Component.class);
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getText))
                .contains("For teachers: sign in")
                .doesNotContain("Accounts");
    }

    @Test
    void whoHasAnAccountReadsNothingOfHavingNone() {
        navigate("sources", Component.class);
        assertThat(footer()).contains("No account, and no name");
        navigate("sign-in", SignInView.class);
        assertThat(footer()).doesNotContain("No account").contains("Students need no account.");
        Guests.enter(presence, Guests.of(accounts, Role.TEACHER));
        navigate("sources", Component.class);
        assertThat(footer()).doesNotContain("No account").contains("Students need no account.");
    }

    private String footer() {
        return find(Footer.class).single().getElement().getTextRecursively();
    }

    @Test
    void aWrongPasswordIsRefusedAndARightOneSignsIn() {
        String name = teacher();
        navigate("sign-in", SignInView.class);
        test(find(TextField.class).single()).setValue(name);
        test(find(PasswordField.class).single()).setValue("not my password");
        press("Sign in");
        assertThat(page()).contains("That name and password don’t belong together here.");
        assertThat(presence.asker()).isEqualTo(new Asker.Anybody());

        test(find(PasswordField.class).single()).setValue(PASSWORD);
        press("Sign in");
        assertThat(presence.asker())
                .isInstanceOfSatisfying(
                        Asker.SignedIn.class,
                        s -> assertThat(s.account().name().text()).isEqualTo(name));
    }

    @Test
    void aLinkMakesAnAccountAndSaysWhatIsWrongWithAName() {
        String token = presence.asInstallation(() -> administering.invite(Role.TEACHER))
                .token()
                .reveal();
        LinkView view = navigate("link", LinkView.class);
        view.show(token);
        assertThat(page()).contains("Welcome, teacher");
        field("Name to sign in with", "with space");
        field("Name that others read", "Omar Haas");
        test(find(PasswordField.class).single()).setValue(PASSWORD);
        press("Make the account");
        TextField wrong = find(TextField.class).all().getFirst();
        assertThat(wrong.isInvalid()).isTrue();
        assertThat(wrong.getErrorMessage()).startsWith("This name can’t be used to sign in");
        String name = "omar" + UUID.randomUUID();
        field("Name to sign in with", name);
        test(find(PasswordField.class).single()).setValue("short");
        press("Make the account");
        assertThat(wrong.isInvalid()).as("mended meanwhile").isFalse();
        assertThat(find(PasswordField.class).single().getErrorMessage()).startsWith("This password is too short");
        test(find(PasswordField.class).single()).setValue(PASSWORD);
        press("Make the account");
        assertThat(presence.asker()).isInstanceOf(Asker.SignedIn.class);

        view.show(token);
        assertThat(page()).contains("This link opens nothing");
    }

    @Test
    void anAdministratorInvitesDisablesAndHelpsToANewPassword() {
        Account vera = Guests.of(accounts, Role.ADMINISTRATOR);
        String omar = teacher();
        Guests.enter(presence, vera);
        navigate("accounts", AccountsView.class);
        assertThat(page()).contains("Here you let people in.");
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getHref))
                .contains("teach");
        press("Invite a teacher");
        assertThat(page()).contains("Link for a new teacher", "/link#", "it is shown this once", "Withdraw");
        pressFor("Withdraw", "Link for a new teacher");
        assertThat(page()).doesNotContain("/link#");

        pressFor("Disable", "Shown " + omar);
        assertThat(page()).contains(omar + ", teacher, disabled");
        assertThat(signIns.compare(omar, PASSWORD, "here")).isInstanceOf(SignIns.Outcome.Wrong.class);
        pressFor("Enable", "Shown " + omar);
        assertThat(signIns.compare(omar, PASSWORD, "here")).isInstanceOf(SignIns.Outcome.Known.class);
        pressFor("New password", "Shown " + omar);
        assertThat(page()).contains("Link to a new password for Shown " + omar);
        navigate("accounts", AccountsView.class);
        assertThat(page()).doesNotContain("/link#");
    }

    @Test
    void theLastAdministratorCannotBeDisabled() {
        accounts.all().stream()
                .filter(a -> a.role() == Role.ADMINISTRATOR)
                .forEach(a -> accounts.disable(a.id(), Instant.EPOCH));
        Account last = accounts.all().stream()
                .filter(a -> a.role() == Role.ADMINISTRATOR && !a.isDisabled())
                .findFirst()
                .orElseGet(() -> Guests.of(accounts, Role.ADMINISTRATOR));
        Guests.enter(presence, last);
        navigate("accounts", AccountsView.class);
        pressFor("Disable", last.shown());
        assertThat(page()).contains("This is the last administrator");
    }

    @Test
    void aTeacherChangesNameAndPassword() {
        String name = teacher();
        Account account = ((SignIns.Outcome.Known) signIns.compare(name, PASSWORD, "here")).account();
        Guests.enter(presence, account);
        navigate("account", AccountView.class);
        field("Name that others read", "O. Haas");
        press("Keep this name");
        assertThat(page()).contains("Others read this name from now on.");
        password("Password until now", "wrong");
        password("New password", "a parliament of owls");
        press("Change the password");
        assertThat(page()).contains("That is not the password until now.");
        password("Password until now", PASSWORD);
        press("Change the password");
        assertThat(page()).contains("The password is changed.").doesNotContain("Your passkeys go on");
        passkeys.add(new Passkey(
                UUID.randomUUID(),
                account.id(),
                "Phone",
                Instant.EPOCH,
                null,
                new Passkey.Credential(UUID.randomUUID().toString(), "key", "attestation", "", true, false, false, 0)));
        password("Password until now", "a parliament of owls");
        password("New password", PASSWORD);
        press("Change the password");
        assertThat(page()).contains("Your passkeys go on signing in: remove any that you don’t know.");
        assertThat(presence.asker()).as("this browser stays signed in").isInstanceOf(Asker.SignedIn.class);
        navigate("sources", Component.class);
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getText))
                .contains("Signed in as O. Haas")
                .doesNotContain("Accounts");
    }

    private String teacher() {
        String name = "t" + UUID.randomUUID();
        String token = presence.asInstallation(() -> administering.invite(Role.TEACHER))
                .token()
                .reveal();
        assertThat(links.makeAccount(token, name, "Shown " + name, PASSWORD, "here"))
                .isInstanceOf(Used.Done.class);
        return name;
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void pressFor(String text, String whose) {
        test(find(Button.class).all().stream()
                        .filter(b -> b.getAriaLabel().orElse("").equals(text + ": " + whose))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void field(String label, String value) {
        test(find(TextField.class).all().stream()
                        .filter(f -> f.getLabel().equals(label))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }

    private void password(String label, String value) {
        test(find(PasswordField.class).all().stream()
                        .filter(f -> f.getLabel().equals(label))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
