package app.dateline.account.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Passkey;
import app.dateline.account.Passkeys;
import app.dateline.account.Right;
import app.dateline.account.service.RelyingParty.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;

/** One's own passkeys, beside the password, which always remains. */
@Service
public class OwnPasskeys {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPasskeys.class);

    private final Passkeys passkeys;
    private final RelyingParty relyingParty;
    private final OwnPassword password;
    private final Clock clock;

    /** What came of the wish for another passkey. */
    public sealed interface Wish {

        /**
         * An authenticator is to make it. Whoever keeps this uses it once, for the browser that asked.
         *
         * @param json the same for the browser
         */
        record Asked(UUID account, String name, PublicKeyCredentialCreationOptions options, String json, Instant at)
                implements Wish {}

        /** It can't be called that. */
        record Nameless() implements Wish {}

        /** The account has {@value Passkey#MOST}. */
        record TooMany() implements Wish {}

        /** The password was not right. */
        record Wrong() implements Wish {}

        /** The password was wrong too often. */
        record TooOften() implements Wish {}
    }

    OwnPasskeys(Passkeys passkeys, RelyingParty relyingParty, OwnPassword password, Clock clock) {
        this.passkeys = passkeys;
        this.relyingParty = relyingParty;
        this.password = password;
        this.clock = clock;
    }

    /** The first added first. */
    @AllowedTo(Right.TEACHER)
    public List<Passkey> list(@Own UUID account) {
        return passkeys.of(account);
    }

    /** Begins to add a passkey, for whoever knows the password: who finds a browser signed in must not stay in by one. */
    @AllowedTo(Right.TEACHER)
    public Wish wish(@Own UUID account, String typedName, String typedPassword) {
        String name = typedName.strip();
        if (!Passkey.isName(name)) {
            return new Wish.Nameless();
        }
        if (passkeys.of(account).size() >= Passkey.MOST) {
            return new Wish.TooMany();
        }
        return switch (password.compare(account, typedPassword)) {
            case RIGHT -> {
                PublicKeyCredentialCreationOptions options = relyingParty.askToMake(account);
                yield new Wish.Asked(account, name, options, relyingParty.write(options), clock.instant());
            }
            case WRONG -> new Wish.Wrong();
            case TOO_OFTEN -> new Wish.TooOften();
        };
    }

    /**
     * Adds the passkey that was made.
     *
     * @param answer the credential as the browser gave it, in JSON (WebAuthn Level 3, section 5.1.8)
     * @return empty, and nothing is kept, if it isn't one that was asked for, or came too late
     */
    @AllowedTo(Right.TEACHER)
    public Optional<Passkey> add(@Own UUID account, Wish.Asked asked, String answer) {
        if (!asked.account().equals(account)
                || clock.instant().isAfter(asked.at().plus(RelyingParty.PATIENCE))) {
            return Optional.empty();
        }
        try {
            return passkeys.find(relyingParty.keep(asked.options(), answer, asked.name()));
        } catch (Refused e) {
            LOG.info("A passkey was not taken: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Calls a passkey otherwise; false, and nothing is kept, if it can't be called that or isn't there. */
    @AllowedTo(Right.TEACHER)
    public boolean rename(@Own UUID account, UUID passkey, String typed) {
        String name = typed.strip();
        return Passkey.isName(name) && passkeys.rename(account, passkey, name);
    }

    /** Forgets a passkey, which signs in no more; false if it isn't there. */
    @AllowedTo(Right.TEACHER)
    public boolean remove(@Own UUID account, UUID passkey) {
        return passkeys.remove(account, passkey);
    }
}
