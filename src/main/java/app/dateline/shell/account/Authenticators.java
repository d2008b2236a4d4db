package app.dateline.shell.account;

import app.dateline.account.PasskeySite;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/**
 * The authenticators that the browser reaches: the device's own, a phone, a password manager. What it holds is shown where
 * there can be any.
 */
@Tag("dateline-passkeys")
@JsModule("context://app/passkeys.js")
class Authenticators extends HtmlContainer {

    /** Why there is no answer. */
    enum Silence {
        /** Its owner turned away, or took too long; browsers don't tell which. */
        TURNED_AWAY,
        /** The authenticator has a passkey of the account already. */
        HELD,
        /** It can't do what was asked. */
        UNFIT
    }

    /** @param ways what can be done where there are authenticators */
    Authenticators(PasskeySite site, Component... ways) {
        getElement().setAttribute("origins", String.join(" ", site.origins()));
        Div ready = new Div(ways);
        ready.addClassName("ready");
        add(ready);
    }

    /** Has a passkey made; what comes back is the browser's word alone. */
    void make(String options, Consumer<String> made, Consumer<Silence> silence) {
        ask("make", options, made, silence);
    }

    /** Has a number signed; what comes back is the browser's word alone. */
    void sign(String options, Consumer<String> signed, Consumer<Silence> silence) {
        ask("sign", options, signed, silence);
    }

    private void ask(String function, String options, Consumer<String> answered, Consumer<Silence> silence) {
        getElement().callJsFunction(function, options).then(String.class, answer -> {
            if (answer != null && answer.startsWith("{")) {
                answered.accept(answer);
            } else {
                silence.accept(silence(String.valueOf(answer)));
            }
        });
    }

    /** By the name of the browser's error (WebAuthn Level 3, sections 5.1.3 and 5.1.4). */
    private static Silence silence(String error) {
        return switch (error) {
            case "NotAllowedError", "AbortError" -> Silence.TURNED_AWAY;
            case "InvalidStateError" -> Silence.HELD;
            default -> Silence.UNFIT;
        };
    }
}
