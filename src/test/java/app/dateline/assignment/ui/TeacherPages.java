package app.dateline.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.Collections;
import app.dateline.item.QuizRequest;
import app.dateline.shell.account.Guests;
import app.dateline.shell.rights.Presence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher who is signed in, and what one does on these pages. */
abstract class TeacherPages extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Presence presence;

    @Autowired
    Collections collections;

    @Autowired
    Classes classes;

    @Autowired
    Sets sets;

    @Autowired
    Giving giving;

    Account teacher = new Account(
            java.util.UUID.randomUUID(),
            new app.dateline.account.AccountName("nobody"),
            "nobody",
            Role.TEACHER,
            java.time.Instant.EPOCH,
            null,
            java.time.Instant.EPOCH);

    @BeforeEach
    void signIn() {
        teacher = Guests.of(accounts, Role.TEACHER);
        Guests.enter(presence, teacher);
    }

    @AfterEach
    void leave() {
        Guests.leave();
    }

    QuizRequest five() {
        return new QuizRequest(
                collections.bases().getFirst().about().id(),
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Set.of(),
                5,
                QuizRequest.Level.MIXED);
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** Presses the first button whose name, as it is read out, begins so. */
    void pressFor(String label) {
        test(find(Button.class).all().stream()
                        .filter(b -> b.getAriaLabel().orElse("").startsWith(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + label)))
                .click();
    }

    void field(String label, String value) {
        test(find(TextField.class).all().stream()
                        .filter(f -> f.getLabel().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no field " + label)))
                .setValue(value);
    }

    /** Opens a fold as a press on its line does. */
    NativeDetails open(String line) {
        NativeDetails fold = find(NativeDetails.class).all().stream()
                .filter(d -> d.getSummaryText().equals(line)
                        || d.getSummary().getElement().getTextRecursively().startsWith(line))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fold " + line));
        fold.setOpen(true);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                fold, new com.vaadin.flow.component.html.NativeDetails.ToggleEvent(fold, true));
        return fold;
    }

    Stream<String> links() {
        return find(RouterLink.class).all().stream().map(RouterLink::getText);
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** What screen readers call the elements that stand in an element. */
    static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(TeacherPages::below));
    }

    void assertSays(String... parts) {
        assertThat(page()).contains(parts);
    }
}
