package app.dateline.account.service;

import app.dateline.account.Passkey;
import app.dateline.account.Passkey.Credential;
import app.dateline.account.Passkeys;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Our passkeys, as Spring Security's relying party looks them up and keeps them. */
final class KeptPasskeys implements UserCredentialRepository {

    private final Passkeys passkeys;
    private final KeptOwners owners;
    private final Clock clock;

    KeptPasskeys(Passkeys passkeys, KeptOwners owners, Clock clock) {
        this.passkeys = passkeys;
        this.owners = owners;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return passkeys.find(credentialId.toBase64UrlString())
                .flatMap(passkey -> owners.handle(passkey.account()).map(handle -> record(passkey, handle)))
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        Optional<UUID> account = owners.account(handle);
        return account.map(passkeys::of).orElse(List.of()).stream()
                .map(passkey -> record(passkey, handle))
                .toList();
    }

    /**
     * Adds what isn't kept yet; of what is, keeps that it has signed. The relying party compares the count with that of the
     * registration, so that here it is compared with the last.
     *
     * @throws IllegalArgumentException if it can't be kept, or counts no more than before
     */
    @Override
    public void save(CredentialRecord record) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String id = record.getCredentialId().toBase64UrlString();
        boolean kept = passkeys.find(id).isPresent()
                ? passkeys.used(id, record.getSignatureCount(), now)
                : passkeys.add(passkey(record, now));
        if (!kept) {
            throw new IllegalArgumentException("a passkey that counts no more than before, or is there already");
        }
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("whoever forgets a passkey says whose it is");
    }

    private Passkey passkey(CredentialRecord record, Instant now) {
        UUID account = owners.account(record.getUserEntityUserId())
                .orElseThrow(() -> new IllegalArgumentException("nobody has that handle"));
        Bytes attestation = record.getAttestationObject();
        if (attestation == null) {
            throw new IllegalArgumentException("a passkey without what its registration said");
        }
        Credential credential = new Credential(
                record.getCredentialId().toBase64UrlString(),
                new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
                attestation.toBase64UrlString(),
                record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(Collectors.joining(",")),
                record.isUvInitialized(),
                record.isBackupEligible(),
                record.isBackupState(),
                record.getSignatureCount());
        return new Passkey(UUID.randomUUID(), account, record.getLabel(), now, null, credential);
    }

    private static CredentialRecord record(Passkey passkey, Bytes handle) {
        Credential credential = passkey.credential();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credential.id()))
                .userEntityUserId(handle)
                .publicKey(ImmutablePublicKeyCose.fromBase64(credential.publicKey()))
                .signatureCount(credential.signCount())
                .uvInitialized(credential.verified())
                .transports(Arrays.stream(credential.transports().split(","))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(credential.backupEligible())
                .backupState(credential.backedUp())
                .attestationObject(Bytes.fromBase64(credential.attestation()))
                .created(passkey.added())
                .lastUsed(passkey.used() == null ? passkey.added() : passkey.used())
                .label(passkey.name())
                .build();
    }
}
