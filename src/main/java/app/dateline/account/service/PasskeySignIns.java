package app.dateline.account.service;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.AllowedTo;
import app.dateline.account.PasskeySite;
import app.dateline.account.Right;
import app.dateline.account.Throttle;
import app.dateline.account.service.RelyingParty.Refused;
import app.dateline.account.service.SignIns.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;

/**
 * Signs in by passkeys. Whether one is unknown, its account disabled or its signature wrong, the answer is the same. What can
 * be guessed of a passkey is nothing, but checking costs, so that failures are bounded by address as those of passwords are.
 */
@Service
public class PasskeySignIns {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeySignIns.class);

    private final RelyingParty relyingParty;
    private final Accounts accounts;
    private final Clock clock;
    private final Throttle addresses = new Throttle(SignIns.PER_ADDRESS, Throttle.WHILE);

    /**
     * What an authenticator was asked to sign. Whoever keeps it uses it once, for the browser that asked.
     *
     * @param json the same for the browser
     */
    public record Asked(PublicKeyCredentialRequestOptions options, String json, Instant at) {}

    PasskeySignIns(RelyingParty relyingParty, Accounts accounts, Clock clock) {
        this.relyingParty = relyingParty;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Where passkeys of this installation work. */
    @AllowedTo(Right.ANYBODY)
    public PasskeySite site() {
        return relyingParty.site();
    }

    /** A new number for whichever passkey its owner chooses to sign. */
    @AllowedTo(Right.ANYBODY)
    public Asked ask() {
        PublicKeyCredentialRequestOptions options = relyingParty.askToSign();
        return new Asked(options, relyingParty.write(options), clock.instant());
    }

    /**
     * Checks what a passkey signed.
     *
     * @param answer the credential as the browser gave it, in JSON (WebAuthn Level 3, section 5.1.8)
     * @param from the address that the request comes from, for the throttle alone
     */
    @AllowedTo(Right.ANYBODY)
    public Outcome compare(Asked asked, String answer, String from) {
        Instant now = clock.instant();
        if (!addresses.begin(from, now)) {
            return new Outcome.TooOften();
        }
        Optional<Account> account = now.isAfter(asked.at().plus(RelyingParty.PATIENCE))
                ? Optional.empty()
                : whoSigned(asked, answer).filter(found -> !found.isDisabled());
        if (account.isEmpty()) {
            return new Outcome.Wrong();
        }
        addresses.forgive(from, now);
        return new Outcome.Known(account.get());
    }

    private Optional<Account> whoSigned(Asked asked, String answer) {
        try {
            return accounts.find(relyingParty.whoSigned(asked.options(), answer));
        } catch (Refused e) {
            LOG.info("A passkey was refused: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
