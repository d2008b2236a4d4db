package app.dateline.shell.account;

import app.dateline.account.Account;
import app.dateline.account.Passkey;
import app.dateline.account.PasskeySite;
import app.dateline.account.service.OwnPasskeys;
import app.dateline.account.service.OwnPasskeys.Wish;
import app.dateline.assignment.ui.Twice;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own passkeys: those there are, under what names, and another one. */
final class PasskeySection extends Section {

    private final OwnPasskeys passkeys;
    private final UUID account;
    private final H2 title = new H2(Words.of("passkeys.title"));
    private final UnorderedList list = new UnorderedList();
    private final TextField name = Fields.shown(Words.of("passkeys.name"));
    private final PasswordField password = Fields.password(Words.of("passkeys.password"));
    private final Div said = Fields.said();
    private final Div done = Fields.done();
    private final Authenticators authenticators;
    private Wish.@Nullable Asked asked;

    PasskeySection(OwnPasskeys passkeys, PasskeySite site, Account account) {
        this.passkeys = passkeys;
        this.account = account.id();
        addClassName("passkeys");
        title.getElement().setAttribute("tabindex", "-1");
        name.setAutocomplete(Autocomplete.OFF);
        name.setMaxLength(Passkey.LONGEST_NAME);
        name.setHelperText(Words.of("passkeys.name-hint"));
        password.setHelperText(Words.of("passkeys.password-hint"));
        authenticators =
                new Authenticators(site, name, password, new Button(Words.of("passkeys.add"), click -> wish()));
        authenticators.add(
                unless(
                        "elsewhere",
                        Words.of("passkeys.elsewhere", site.origins().iterator().next())),
                unless("none", Words.of("passkeys.none")));
        add(title, new Paragraph(Words.of("passkeys.what")), list, done, said, authenticators);
        list();
    }

    boolean isEmpty() {
        return passkeys.list(account).isEmpty();
    }

    private static Paragraph unless(String state, String why) {
        Paragraph words = new Paragraph(why);
        words.addClassName(state);
        return words;
    }

    private void list() {
        list.removeAll();
        passkeys.list(account).forEach(passkey -> list.add(row(passkey)));
    }

    private ListItem row(Passkey passkey) {
        Span called = new Span(passkey.name());
        called.addClassName("name");
        String added = Words.day(passkey.added());
        Span when = new Span(
                passkey.used() == null
                        ? Words.of("passkeys.unused", added)
                        : Words.of("passkeys.used", added, Words.day(passkey.used())));
        when.addClassName("quiet");
        TextField other = new TextField(Words.of("passkeys.other"));
        other.addClassName("field");
        other.setMaxLength(Passkey.LONGEST_NAME);
        other.setValue(passkey.name());
        Button rename = new Button(Words.of("passkeys.rename"), click -> rename(passkey, other.getValue()));
        Twice remove = new Twice(
                Words.of("passkeys.remove"), Words.of("passkeys.remove-sure", passkey.name()), () -> remove(passkey));
        NativeDetails change = new NativeDetails(Words.of("passkeys.change"), new Div(other, rename, remove));
        Span whose = new Span(Words.of("passkeys.change-of", passkey.name()));
        whose.addClassName("for-ears");
        change.getSummary().add(whose);
        return new ListItem(called, when, change);
    }

    private void rename(Passkey passkey, String typed) {
        hush();
        if (!passkeys.rename(account, passkey.id(), typed)) {
            Fields.say(said, Words.of("passkeys.nameless", Passkey.LONGEST_NAME));
            return;
        }
        Fields.say(done, Words.of("passkeys.renamed"));
        list();
        focusTitle();
    }

    private void remove(Passkey passkey) {
        hush();
        passkeys.remove(account, passkey.id());
        Fields.say(done, Words.of("passkeys.removed", passkey.name()));
        list();
        focusTitle();
    }

    /** What had the focus is gone with its line. */
    private void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private void wish() {
        hush();
        Wish wish = passkeys.wish(account, name.getValue(), password.getValue());
        password.clear();
        switch (wish) {
            case Wish.Asked asking -> {
                asked = asking;
                authenticators.make(asking.json(), this::made, this::silent);
            }
            case Wish.Nameless n -> refuse(name, Words.of("passkeys.nameless", Passkey.LONGEST_NAME));
            case Wish.TooMany t -> Fields.say(said, Words.of("passkeys.too-many", Passkey.MOST));
            case Wish.Wrong w -> refuse(password, Words.of("passkeys.wrong-password"));
            case Wish.TooOften t -> Fields.say(said, Words.of("signin.too-often"));
        }
    }

    private void refuse(Focusable<?> field, String why) {
        Fields.say(said, why);
        field.focus();
    }

    void made(String answer) {
        Wish.Asked asking = asked;
        asked = null;
        if (asking == null || passkeys.add(account, asking, answer).isEmpty()) {
            Fields.say(said, Words.of("passkeys.not-taken"));
            return;
        }
        Fields.say(done, Words.of("passkeys.added", asking.name()));
        name.clear();
        list();
    }

    void silent(Authenticators.Silence silence) {
        asked = null;
        Fields.say(
                said,
                switch (silence) {
                    case TURNED_AWAY -> Words.of("passkeys.turned-away");
                    case HELD -> Words.of("passkeys.held");
                    case UNFIT -> Words.of("passkeys.unfit");
                });
    }

    private void hush() {
        said.removeAll();
        done.removeAll();
    }
}
