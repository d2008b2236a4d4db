package app.dateline.shell.account;

import app.dateline.account.Account;
import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.Role;
import app.dateline.account.service.Links;
import app.dateline.account.service.Links.Opened;
import app.dateline.account.service.Links.Used;
import app.dateline.assignment.ui.TeachView;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.AttachEvent;
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

/**
 * What a one-time link opens: a new account, or another password. Its token comes behind the {@code #}, and leaves the
 * address at once.
 */
@Route(LinkView.PATH)
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/accounts.css")
public class LinkView extends Main implements HasDynamicTitle {

    public static final String PATH = "link";

    private final Links links;
    private final Door door;
    private final TextField name = Fields.name(Words.of("link.name"));
    private final TextField shown = Fields.shown(Words.of("link.shown"));
    private final PasswordField password = Fields.newPassword(Words.of("link.password"));
    private final Div said = Fields.said();

    LinkView(Links links, Door door) {
        this.links = links;
        this.door = door;
        addClassNames("message", "account-page");
        name.setHelperText(Words.of("link.name-hint"));
        shown.setHelperText(Words.of("link.shown-hint"));
        add(new H1(Words.of("link.title")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(address -> {
            event.getUI().getPage().executeJs("history.replaceState(history.state, '', location.pathname)");
            String token = address.getRef();
            show(token == null ? "" : token);
        });
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("link.title"));
    }

    void show(String token) {
        removeAll();
        switch (links.look(token, from())) {
            case Opened.ForAccount link -> {
                boolean administrator = link.purpose().role() == Role.ADMINISTRATOR;
                add(
                        new H1(Words.of(administrator ? "link.administrator" : "link.teacher")),
                        new Paragraph(Words.of(administrator ? "link.administrator-what" : "link.teacher-what")),
                        name,
                        shown,
                        password,
                        said,
                        Fields.primary(Words.of("link.make"), () -> make(token), name, shown, password));
            }
            case Opened.ForPassword link -> {
                name.setValue(link.account().name().text());
                name.setReadOnly(true);
                name.setHelperText("");
                add(
                        new H1(Words.of("link.reset")),
                        new Paragraph(Words.of("link.reset-what")),
                        name,
                        password,
                        said,
                        Fields.primary(
                                Words.of("link.set"),
                                () -> after(links.setPassword(token, password.getValue(), from())),
                                password));
            }
            case Opened.Nothing n ->
                add(new H1(Words.of("link.nothing")), new Paragraph(Words.of("link.nothing-what")));
            case Opened.TooOften t -> add(new H1(Words.of("link.title")), new Paragraph(Words.of("signin.too-often")));
        }
    }

    private void make(String token) {
        after(links.makeAccount(token, name.getValue(), shown.getValue(), password.getValue(), from()));
    }

    private void after(Used used) {
        Fields.say(said, "");
        Fields.clear(name, shown, password);
        switch (used) {
            case Used.Done done -> enter(done.account());
            case Used.Weak weak -> Fields.refuse(password, Fields.weakness(weak.weakness()));
            case Used.Refused refused -> {
                switch (refused.reason()) {
                    case LINK -> Fields.say(said, Words.of("link.nothing-what"));
                    case TOO_OFTEN -> Fields.say(said, Words.of("signin.too-often"));
                    case NAME -> Fields.refuse(name, Words.of("link.name-wrong"));
                    case NAME_TAKEN -> Fields.refuse(name, Words.of("link.name-taken"));
                    case SHOWN -> Fields.refuse(shown, Words.of("link.shown-wrong", Account.LONGEST_SHOWN));
                }
            }
        }
    }

    private void enter(Account account) {
        door.enter(account);
        Door.open(account.role() == Role.ADMINISTRATOR ? AccountsView.PATH : TeachView.PATH);
    }

    private static String from() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }
}
