package app.dateline.shell.account;

import app.dateline.account.Account;
import app.dateline.account.AllowedTo;
import app.dateline.account.Invitation;
import app.dateline.account.Right;
import app.dateline.account.Role;
import app.dateline.account.service.Administering;
import app.dateline.account.service.Administering.Made;
import app.dateline.assignment.ui.TeachView;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everybody's accounts, for administrators: who is here, who is invited, who is disabled. */
@Route(AccountsView.PATH)
@AllowedTo(Right.ADMINISTRATOR)
@StyleSheet("context://app/accounts.css")
public class AccountsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    public static final String PATH = "accounts";

    private final Administering administering;
    private final Div made = new Div();
    private final Div said = Fields.said();
    private final Div lists = new Div();
    private String site = "/";

    AccountsView(Administering administering) {
        this.administering = administering;
        addClassNames("message", "account-page", "accounts");
        lists.addClassName("lists");
        Button teacher = new Button(
                Words.of("accounts.invite-teacher"),
                click -> show(administering.invite(Role.TEACHER), Words.of("accounts.link-teacher")));
        teacher.addThemeVariants(ButtonVariant.PRIMARY);
        Button administrator = new Button(
                Words.of("accounts.invite-administrator"),
                click -> show(administering.invite(Role.ADMINISTRATOR), Words.of("accounts.link-administrator")));
        Div ways = new Div(teacher, administrator);
        ways.addClassName("actions");
        add(
                new H1(Words.of("accounts.title")),
                new Paragraph(Words.of("accounts.what")),
                ways,
                made,
                said,
                lists,
                new Paragraph(
                        new Text(Words.of("accounts.teach") + " "),
                        new RouterLink(Words.of("teach.title"), TeachView.class)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("return document.baseURI").then(String.class, base -> site = base);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        made.removeAll();
        list();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("accounts.title"));
    }

    private void list() {
        List<Account> accounts = administering.accounts();
        UnorderedList people = new UnorderedList();
        accounts.forEach(account -> people.add(row(account)));
        lists.removeAll();
        lists.add(new H2(Words.of("accounts.people", accounts.size())), people);
        List<Invitation> open = administering.links();
        if (!open.isEmpty()) {
            var names = accounts.stream().collect(Collectors.toMap(Account::id, Account::shown));
            UnorderedList links = new UnorderedList();
            for (Invitation link : open) {
                String what = switch (link.purpose()) {
                    case Invitation.NewAccount n ->
                        Words.of(n.role() == Role.TEACHER ? "accounts.link-teacher" : "accounts.link-administrator");
                    case Invitation.NewPassword n ->
                        Words.of("accounts.link-password", names.getOrDefault(n.account(), ""));
                };
                links.add(row(
                        what,
                        Words.of("accounts.until", Words.day(link.expires())),
                        button(Words.of("accounts.revoke"), what, () -> {
                            administering.revoke(link.id());
                            made.removeAll();
                        })));
            }
            lists.add(new H2(Words.of("accounts.links")), links);
        }
    }

    private ListItem row(Account account) {
        String state = account.isDisabled()
                ? Words.of("accounts.disabled", account.name().text(), Words.of(account.role()))
                : Words.of("account.who", account.name().text(), Words.of(account.role()));
        if (account.isDisabled()) {
            ListItem row = row(
                    account.shown(),
                    state,
                    button(Words.of("accounts.enable"), account.shown(), () -> administering.enable(account.id())));
            row.addClassName("off");
            return row;
        }
        return row(
                account.shown(),
                state,
                button(Words.of("accounts.reset"), account.shown(), () -> {
                    Optional<Made> link = administering.inviteBack(account.id());
                    link.ifPresent(l -> show(l, Words.of("accounts.link-password", account.shown())));
                }),
                button(Words.of("accounts.disable"), account.shown(), () -> {
                    if (!administering.disable(account.id())) {
                        Fields.say(said, Words.of("accounts.last"));
                    }
                }));
    }

    private static ListItem row(String name, String state, Button... ways) {
        Span title = new Span(name);
        title.addClassName("name");
        Span quiet = new Span(state);
        quiet.addClassName("quiet");
        Div words = new Div(title, quiet);
        Div actions = new Div(ways);
        actions.addClassName("actions");
        return new ListItem(words, actions);
    }

    private Button button(String text, String whose, Runnable action) {
        Button button = new Button(text, click -> {
            said.removeAll();
            action.run();
            list();
        });
        button.setAriaLabel(text + ": " + whose);
        return button;
    }

    private void show(Made link, String what) {
        made.removeAll();
        made.add(new OneTimeLink(
                what,
                site + LinkView.PATH + "#" + link.token().reveal(),
                link.invitation().expires()));
        said.removeAll();
        list();
    }

    /** Only here a link's secret is shown, and only once. */
    private static final class OneTimeLink extends Div {
        OneTimeLink(String what, String address, Instant expires) {
            addClassName("one-time");
            getElement().setAttribute("role", "status");
            Paragraph link = new Paragraph(address);
            link.addClassName("address");
            Button copy = new Button(Words.of("accounts.copy"));
            copy.addClickListener(click -> {
                copy.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address);
                copy.setText(Words.of("accounts.copied"));
            });
            add(new H2(what), new Paragraph(Words.of("accounts.link-what", Words.day(expires))), link, copy);
        }
    }
}
