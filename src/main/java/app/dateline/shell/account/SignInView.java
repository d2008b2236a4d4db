package app.dateline.shell.account;

import app.dateline.account.Account;
import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.service.PasskeySignIns;
import app.dateline.account.service.SignIns;
import app.dateline.account.service.SignIns.Outcome;
import app.dateline.assignment.ui.TeachView;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/** Where whoever has an account signs in. */
@Route(SignInView.PATH)
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/accounts.css")
public class SignInView extends Main implements HasDynamicTitle {

    public static final String PATH = "sign-in";

    private final SignIns signIns;
    private final PasskeySignIns passkeys;
    private final Door door;
    private final TextField name = Fields.name(Words.of("signin.name"));
    private final PasswordField password = Fields.password(Words.of("signin.password"));
    private final Div said = Fields.said();
    private final Authenticators authenticators;
    private PasskeySignIns.@Nullable Asked asked;

    SignInView(SignIns signIns, PasskeySignIns passkeys, Door door) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.door = door;
        authenticators =
                new Authenticators(passkeys.site(), new Button(Words.of("signin.passkey"), click -> askPasskey()));
        addClassNames("message", "account-page");
        add(
                new H1(Words.of("signin.title")),
                new Paragraph(Words.of("signin.what")),
                name,
                password,
                said,
                Fields.primary(Words.of("signin.go"), this::compare, name, password),
                authenticators,
                new Paragraph(Words.of("signin.lost")));
        name.focus();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("signin.title"));
    }

    private void compare() {
        String from = VaadinRequest.getCurrent().getRemoteAddr();
        switch (signIns.compare(name.getValue(), password.getValue(), from)) {
            case Outcome.Known known -> enter(known.account());
            case Outcome.Wrong wrong -> refuse(Words.of("signin.wrong"));
            case Outcome.TooOften often -> refuse(Words.of("signin.too-often"));
        }
    }

    private void askPasskey() {
        said.removeAll();
        PasskeySignIns.Asked asking = passkeys.ask();
        asked = asking;
        authenticators.sign(asking.json(), this::comparePasskey, this::silent);
    }

    void comparePasskey(String answer) {
        PasskeySignIns.Asked asking = asked;
        asked = null;
        if (asking == null) {
            return;
        }
        String from = VaadinRequest.getCurrent().getRemoteAddr();
        switch (passkeys.compare(asking, answer, from)) {
            case Outcome.Known known -> enter(known.account());
            case Outcome.Wrong wrong -> Fields.say(said, Words.of("signin.passkey-wrong"));
            case Outcome.TooOften often -> Fields.say(said, Words.of("signin.passkey-too-often"));
        }
    }

    void silent(Authenticators.Silence silence) {
        asked = null;
        Fields.say(
                said,
                switch (silence) {
                    case TURNED_AWAY -> Words.of("signin.passkey-turned-away");
                    case HELD, UNFIT -> Words.of("passkeys.unfit");
                });
    }

    private void enter(Account account) {
        door.enter(account);
        door.proceed(TeachView.PATH);
    }

    private void refuse(String why) {
        Fields.say(said, why);
        password.clear();
        password.focus();
    }
}
