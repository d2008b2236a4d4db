package app.dateline.shell.account;

import app.dateline.account.AccountName;
import app.dateline.account.PasswordRule;
import app.dateline.account.PasswordRule.Weakness;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** The fields of these pages, as password managers know them. */
final class Fields {

    private Fields() {}

    static TextField name(String label) {
        TextField field = new TextField(label);
        field.setAutocomplete(Autocomplete.USERNAME);
        field.getElement().setAttribute("autocapitalize", "none");
        field.setMaxLength(AccountName.MOST);
        field.addClassName("field");
        return field;
    }

    static TextField shown(String label) {
        TextField field = new TextField(label);
        field.setAutocomplete(Autocomplete.NAME);
        field.addClassName("field");
        return field;
    }

    static PasswordField password(String label) {
        PasswordField field = new PasswordField(label);
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        field.addClassName("field");
        return field;
    }

    static PasswordField newPassword(String label) {
        PasswordField field = password(label);
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setHelperText(Words.of("password.hint", PasswordRule.SHORTEST));
        return field;
    }

    /** The button that does what the page is for, and Enter in the fields does too. */
    static Button primary(String text, Runnable action, Component... fields) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        for (Component field : fields) {
            button.addClickShortcut(Key.ENTER).listenOn(field);
        }
        return button;
    }

    /** Where what went wrong is said, aloud too. */
    static Div said() {
        Div said = new Div();
        said.addClassName("refusal");
        said.getElement().setAttribute("role", "alert");
        return said;
    }

    /** Where what was done is said, aloud too. */
    static Div done() {
        Div done = new Div();
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        return done;
    }

    static void say(Div said, String sentence) {
        said.removeAll();
        if (!sentence.isEmpty()) {
            said.add(new Paragraph(sentence));
        }
    }

    /** Says at a field what is wrong with it, and brings it into view with the focus in it. */
    static void refuse(TextFieldBase<?, ?> field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }

    static void clear(TextFieldBase<?, ?>... fields) {
        for (TextFieldBase<?, ?> field : fields) {
            field.setErrorMessage("");
            field.setInvalid(false);
        }
    }

    static String weakness(Weakness weakness) {
        return switch (weakness) {
            case TOO_SHORT -> Words.of("password.short", PasswordRule.SHORTEST);
            case TOO_LONG -> Words.of("password.long", PasswordRule.LONGEST);
            case EASILY_GUESSED -> Words.of("password.guessed");
        };
    }
}
