package app.dateline.shell.account;

import app.dateline.account.Account;
import app.dateline.account.AllowedTo;
import app.dateline.account.Asker;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.account.service.OwnAccount;
import app.dateline.account.service.OwnAccount.Change;
import app.dateline.account.service.OwnPasskeys;
import app.dateline.account.service.PasskeySignIns;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/** One's own account: the name that others read, the password, passkeys, and where one is signed in. */
@Route(AccountView.PATH)
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/accounts.css")
public class AccountView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    public static final String PATH = "account";

    private final WhoAsks whoAsks;
    private final OwnAccount own;
    private final OwnPasskeys ownPasskeys;
    private final PasskeySignIns passkeySignIns;
    private final Door door;
    private final Div said = Fields.said();
    private final Div done = Fields.done();

    AccountView(WhoAsks whoAsks, OwnAccount own, OwnPasskeys ownPasskeys, PasskeySignIns passkeySignIns, Door door) {
        this.whoAsks = whoAsks;
        this.own = own;
        this.ownPasskeys = ownPasskeys;
        this.passkeySignIns = passkeySignIns;
        this.door = door;
        addClassNames("message", "account-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (whoAsks.asker() instanceof Asker.SignedIn signedIn) {
            show(signedIn.account());
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("account.title"));
    }

    private void show(Account account) {
        Paragraph who = new Paragraph(Words.of("account.who", account.name().text(), Words.of(account.role())));
        PasskeySection passkeys = new PasskeySection(ownPasskeys, passkeySignIns.site(), account);
        add(
                new H1(Words.of("account.title")),
                who,
                done,
                names(account),
                passwords(account, passkeys),
                passkeys,
                signIns(account));
    }

    private Section names(Account account) {
        TextField shown = Fields.shown(Words.of("link.shown"));
        shown.setValue(account.shown());
        shown.setMaxLength(Account.LONGEST_SHOWN);
        Button keep = new Button(Words.of("account.show"), click -> {
            boolean kept = own.show(account.id(), shown.getValue());
            Fields.say(done, kept ? Words.of("account.shown") : Words.of("link.shown-wrong", Account.LONGEST_SHOWN));
        });
        return new Section(new H2(Words.of("account.name")), shown, keep);
    }

    private Section passwords(Account account, PasskeySection passkeys) {
        PasswordField before = Fields.password(Words.of("account.before"));
        PasswordField after = Fields.newPassword(Words.of("account.after"));
        Button change = new Button(Words.of("account.change"), click -> {
            Change outcome = own.changePassword(account.id(), before.getValue(), after.getValue());
            said.removeAll();
            switch (outcome) {
                case Change.Changed changed -> {
                    door.enter(changed.account());
                    before.clear();
                    after.clear();
                    Fields.say(
                            done,
                            passkeys.isEmpty()
                                    ? Words.of("account.changed")
                                    : Words.of("account.changed-not-passkeys"));
                }
                case Change.Wrong wrong -> Fields.say(said, Words.of("account.wrong"));
                case Change.TooOften often -> Fields.say(said, Words.of("signin.too-often"));
                case Change.Weak weak -> Fields.say(said, Fields.weakness(weak.weakness()));
            }
        });
        return new Section(new H2(Words.of("account.password")), before, after, said, change);
    }

    private Section signIns(Account account) {
        Button here = new Button(Words.of("account.leave"), click -> door.leave());
        Button everywhere = new Button(Words.of("account.leave-all"), click -> {
            own.endSignIns(account.id());
            door.leave();
        });
        Div ways = new Div(here, everywhere);
        ways.addClassName("actions");
        return new Section(new H2(Words.of("account.leaving")), ways, new Paragraph(Words.of("account.leave-what")));
    }
}
