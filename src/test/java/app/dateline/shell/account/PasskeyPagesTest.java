package app.dateline.shell.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Asker;
import app.dateline.account.Passkey;
import app.dateline.account.Passkeys;
import app.dateline.account.Role;
import app.dateline.shell.account.Authenticators.Silence;
import app.dateline.shell.rights.Presence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the pages say of passkeys; what a device does with them is shown in a browser. */
@SpringBootTest
class PasskeyPagesTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Presence presence;

    private Account vera;

    @BeforeEach
    void vera() {
        vera = Guests.of(accounts, Role.TEACHER);
    }

    @AfterEach
    void nobody() {
        Guests.leave();
    }

    @Test
    void whatNoPasskeySignedIsRefusedAndASecondAnswerIsNotHeard() {
        SignInView view = navigate("sign-in", SignInView.class);
        view.comparePasskey("{}");
        assertThat(page()).as("nothing was asked").doesNotContain("That passkey opens");
        press("Sign in with a passkey");
        view.comparePasskey("{}");
        assertThat(page()).contains("That passkey opens no account here.");
        press("Sign in with a passkey");
        assertThat(page()).doesNotContain("That passkey opens");
        view.silent(Silence.TURNED_AWAY);
        assertThat(page()).contains("No passkey was chosen.");
        view.comparePasskey("{}");
        assertThat(page()).contains("No passkey was chosen.");
        press("Sign in with a passkey");
        view.silent(Silence.UNFIT);
        assertThat(page()).contains("can’t do this with passkeys");
        assertThat(presence.asker()).isEqualTo(new Asker.Anybody());
    }

    @Test
    void aWishIsRefusedWithItsReason() {
        Guests.enter(presence, vera);
        AccountView view = navigate("account", AccountView.class);
        PasskeySection section = section(view);
        press("Add a passkey");
        assertThat(page()).contains("A passkey has a name of 1 to 60 characters.");
        assertThat(find(ListItem.class, section).all()).isEmpty();
        section.made("{}");
        assertThat(page()).contains("What your device answered can’t be used.");
        section.silent(Silence.HELD);
        assertThat(page()).contains("This device holds a passkey for your account already.");
        section.silent(Silence.TURNED_AWAY);
        assertThat(page()).contains("No passkey was made.");
    }

    @Test
    void eachPasskeyIsListedWithItsDaysAndCalledOtherwiseOrRemoved() {
        passkeys.add(passkey("Phone", "2026-03-01T10:00:00Z", null));
        passkeys.add(passkey("Laptop", "2026-03-02T10:00:00Z", "2026-04-05T10:00:00Z"));
        Guests.enter(presence, vera);
        PasskeySection section = section(navigate("account", AccountView.class));
        assertThat(section.getElement().getTextRecursively())
                .contains("Added 1 March 2026, not used yet", "Added 2 March 2026, last used 5 April 2026");
        assertThat(section.isEmpty()).isFalse();

        ListItem laptop = find(ListItem.class, section).all().get(1);
        test(find(TextField.class, laptop).single()).setValue(" ");
        test(find(Button.class, laptop).withText("Rename").single()).click();
        assertThat(page()).contains("A passkey has a name of 1 to 60 characters.");
        test(find(TextField.class, laptop).single()).setValue("Old laptop");
        test(find(Button.class, laptop).withText("Rename").single()).click();
        assertThat(passkeys.of(vera.id())).extracting(Passkey::name).containsExactly("Phone", "Old laptop");

        ListItem phone = find(ListItem.class, section).all().getFirst();
        test(find(Button.class, phone).withText("Remove").single()).click();
        assertThat(page()).contains("Remove “Phone”?");
        assertThat(passkeys.of(vera.id())).hasSize(2);
        test(find(Button.class, phone).withText("Remove").single()).click();
        assertThat(page()).contains("“Phone” is removed");
        assertThat(passkeys.of(vera.id())).extracting(Passkey::name).containsExactly("Old laptop");
    }

    private Passkey passkey(String name, String added, String used) {
        return new Passkey(
                UUID.randomUUID(),
                vera.id(),
                name,
                Instant.parse(added),
                used == null ? null : Instant.parse(used),
                new Passkey.Credential(
                        UUID.randomUUID().toString(), "key", "attestation", "internal", true, false, false, 0));
    }

    private static PasskeySection section(AccountView view) {
        return (PasskeySection) view.getChildren()
                .filter(PasskeySection.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
