package app.dateline.account.service;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Passkeys;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/**
 * Our accounts, as Spring Security's relying party looks up users: by the account's id in place of a name, which may change
 * hands. An authenticator knows them by a handle that is drawn at random, and shows their names.
 */
final class KeptOwners implements PublicKeyCredentialUserEntityRepository {

    /** How long a handle is that is drawn, in bytes. */
    static final int HANDLE = 32;

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final RandomGenerator chance;

    KeptOwners(Accounts accounts, Passkeys passkeys, RandomGenerator chance) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.chance = chance;
    }

    /** The account that has a handle. */
    Optional<UUID> account(Bytes handle) {
        return passkeys.owner(handle.toBase64UrlString());
    }

    /** The handle of an account, drawn if it has none yet; empty if there is no such account. */
    Optional<Bytes> handle(UUID account) {
        byte[] drawn = new byte[HANDLE];
        chance.nextBytes(drawn);
        return passkeys.handle(account, new Bytes(drawn).toBase64UrlString()).map(Bytes::fromBase64);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return account(handle)
                .flatMap(accounts::find)
                .map(account -> entity(account, handle))
                .orElse(null);
    }

    /** @throws IllegalArgumentException if there is no account with that id */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String id) {
        Account account = accounts.find(UUID.fromString(id))
                .orElseThrow(() -> new IllegalArgumentException("no account has that id"));
        return entity(account, handle(account.id()).orElseThrow());
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("accounts are made by links");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are disabled");
    }

    private static PublicKeyCredentialUserEntity entity(Account account, Bytes handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(account.name().text())
                .displayName(account.shown())
                .build();
    }
}
