package app.dateline.account.service;

import app.dateline.account.Accounts;
import app.dateline.account.PasskeySite;
import app.dateline.account.Passkeys;
import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks authenticators and checks what they answer, by Spring Security's relying party. A passkey is made so that no name has
 * to be typed, and its owner is asked for a PIN, a fingerprint or the like each time: it stands for the password, not for
 * a second factor.
 */
@Component
class RelyingParty {

    /** How long an answer may take. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** In characters; what authenticators answer when no attestation is asked for has about 1,000. */
    static final int LONGEST_ANSWER = 30_000;

    private static final String ORIGINS = "dateline.passkeys.origins";
    private static final String DOMAIN = "dateline.passkeys.domain";

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SIGNED =
            new TypeReference<>() {};

    private final KeptPasskeys passkeys;
    private final KeptOwners owners;
    private final Environment environment;
    private final @Nullable PasskeySite given;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private @Nullable Webauthn4JRelyingPartyOperations operations;

    /** An answer that nothing was kept of, and why, for the log. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }

        /** Messages may repeat what was sent, and don't belong into a log. */
        Refused(Throwable why) {
            super(why.getClass().getSimpleName(), why);
        }
    }

    /** @throws IllegalArgumentException at the start, if passkeys were set up for what browsers would refuse */
    RelyingParty(Accounts accounts, Passkeys passkeys, Clock clock, RandomGenerator chance, Environment environment) {
        owners = new KeptOwners(accounts, passkeys, chance);
        this.passkeys = new KeptPasskeys(passkeys, owners, clock);
        this.environment = environment;
        String origins = environment.getProperty(ORIGINS, "");
        String domain = environment.getProperty(DOMAIN, "");
        given = origins.isBlank() && domain.isBlank()
                ? null
                : PasskeySite.of(Arrays.asList(origins.split(",", -1)), domain);
    }

    /** Where passkeys work: as it was set up, or else at this machine alone, on the port that is served. */
    PasskeySite site() {
        if (given != null) {
            return given;
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return PasskeySite.of(List.of("http://localhost:" + port), "");
    }

    /** What an authenticator is told that is to make a passkey for an account, another one than those it has. */
    PublicKeyCredentialCreationOptions askToMake(UUID account) {
        return operations()
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of())));
    }

    /** What an authenticator is told that is to sign in by whichever passkey its owner chooses. */
    PublicKeyCredentialRequestOptions askToSign() {
        return operations().createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** As the browser's side reads it. */
    String write(Object options) {
        return json.writeValueAsString(options);
    }

    /**
     * Keeps the passkey that was made.
     *
     * @return the id of its credential
     */
    String keep(PublicKeyCredentialCreationOptions asked, String answer, String name) throws Refused {
        try {
            var made = read(answer, MADE);
            AuthenticatorAttestationResponse response = made.getResponse();
            demand(response.getAttestationObject(), response.getClientDataJSON());
            return operations()
                    .registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(made, name)))
                    .getCredentialId()
                    .toBase64UrlString();
        } catch (WebAuthnException | IllegalArgumentException | JacksonException e) {
            throw new Refused(e);
        }
    }

    /** The account whose passkey signed what was asked. That it did is kept. */
    UUID whoSigned(PublicKeyCredentialRequestOptions asked, String answer) throws Refused {
        try {
            var signed = read(answer, SIGNED);
            AuthenticatorAssertionResponse response = signed.getResponse();
            demand(response.getAuthenticatorData(), response.getClientDataJSON(), response.getSignature());
            // Level 3, section 7.2, step 6: where no name was typed the handle must be there, and be the owner's.
            Bytes handle = response.getUserHandle();
            var kept = passkeys.findByCredentialId(signed.getRawId());
            if (handle == null || kept == null || !kept.getUserEntityUserId().equals(handle)) {
                throw new Refused("no passkey of that handle's account");
            }
            operations().authenticate(new RelyingPartyAuthenticationRequest(asked, signed));
            return owners.account(handle).orElseThrow(() -> new Refused("nobody has that handle"));
        } catch (WebAuthnException | IllegalArgumentException | JacksonException e) {
            throw new Refused(e);
        }
    }

    private <T extends PublicKeyCredential<?>> T read(String answer, TypeReference<T> type) throws Refused {
        if (answer.length() > LONGEST_ANSWER) {
            throw new Refused("too long an answer");
        }
        T credential = json.readValue(answer, type);
        demand(credential);
        demand(credential.getId(), credential.getRawId(), credential.getResponse());
        return credential;
    }

    private static void demand(@Nullable Object... parts) throws Refused {
        if (Arrays.stream(parts).anyMatch(part -> part == null)) {
            throw new Refused("half an answer");
        }
    }

    private synchronized Webauthn4JRelyingPartyOperations operations() {
        if (operations == null) {
            PasskeySite site = site();
            var made = new Webauthn4JRelyingPartyOperations(
                    owners,
                    passkeys,
                    PublicKeyCredentialRpEntity.builder()
                            .id(site.domain())
                            .name("Dateline")
                            .build(),
                    site.origins());
            made.setCustomizeCreationOptions(options -> options.timeout(PATIENCE)
                    .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                            .residentKey(ResidentKeyRequirement.REQUIRED)
                            .userVerification(UserVerificationRequirement.REQUIRED)
                            .build()));
            made.setCustomizeRequestOptions(
                    options -> options.timeout(PATIENCE).userVerification(UserVerificationRequirement.REQUIRED));
            operations = made;
        }
        return operations;
    }
}
