package app.dateline.shell.account;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.service.SignIns;
import app.dateline.account.service.SignIns.Outcome;
import app.dateline.assignment.ui.TeachView;
import app.dateline.fact.ui.Words;
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

/** Where whoever has an account signs in. */
@Route(SignInView.PATH)
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/accounts.css")
public class SignInView extends Main implements HasDynamicTitle {

    public static final String PATH = "sign-in";

    private final SignIns signIns;
    private final Door door;
    private final TextField name = Fields.name(Words.of("signin.name"));
    private final PasswordField password = Fields.password(Words.of("signin.password"));
    private final Div said = Fields.said();

    SignInView(SignIns signIns, Door door) {
        this.signIns = signIns;
        this.door = door;
        addClassNames("message", "account-page");
        add(
                new H1(Words.of("signin.title")),
                new Paragraph(Words.of("signin.what")),
                name,
                password,
                said,
                Fields.primary(Words.of("signin.go"), this::compare, name, password),
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
            case Outcome.Known known -> {
                door.enter(known.account());
                door.proceed(TeachView.PATH);
            }
            case Outcome.Wrong wrong -> refuse(Words.of("signin.wrong"));
            case Outcome.TooOften often -> refuse(Words.of("signin.too-often"));
        }
    }

    private void refuse(String why) {
        Fields.say(said, why);
        password.clear();
        password.focus();
    }
}
