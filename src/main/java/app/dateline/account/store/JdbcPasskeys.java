package app.dateline.account.store;

import static app.dateline.account.store.JdbcAccounts.at;

import app.dateline.account.Passkey;
import app.dateline.account.Passkey.Credential;
import app.dateline.account.Passkeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passkeys in H2 or PostgreSQL. */
@Repository
class JdbcPasskeys implements Passkeys {

    private static final String COLUMNS = """
            select id, account, name, added, used, credential, public_key, attestation, transports, verified,
                   backup_eligible, backed_up, sign_count
            from passkey
            """;

    private final JdbcClient db;

    JdbcPasskeys(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<String> handle(UUID account, String offered) {
        return handle(account).or(() -> {
            // Another may lay one down meanwhile; whichever came first stands.
            db.sql("update account set passkey_handle = :offered where id = :account and passkey_handle is null")
                    .param("offered", offered)
                    .param("account", account)
                    .update();
            return handle(account);
        });
    }

    private Optional<String> handle(UUID account) {
        return db.sql("select passkey_handle from account where id = :account and passkey_handle is not null")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<UUID> owner(String handle) {
        return db.sql("select id from account where passkey_handle = :handle")
                .param("handle", handle)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    @Override
    public List<Passkey> of(UUID account) {
        return db.sql(COLUMNS + "where account = :account order by added, id")
                .param("account", account)
                .query(JdbcPasskeys::passkey)
                .list();
    }

    @Override
    public Optional<Passkey> find(String credential) {
        return db.sql(COLUMNS + "where credential = :credential")
                .param("credential", credential)
                .query(JdbcPasskeys::passkey)
                .optional();
    }

    @Override
    public boolean add(Passkey passkey) {
        Credential credential = passkey.credential();
        // Asked beforehand, because PostgreSQL spoils the whole transaction that meets a duplicate.
        if (find(credential.id()).isPresent()) {
            return false;
        }
        try {
            db.sql("""
                    insert into passkey (id, account, name, added, used, credential, public_key, attestation, transports,
                                         verified, backup_eligible, backed_up, sign_count)
                    values (:id, :account, :name, :added, :used, :credential, :key, :attestation, :transports,
                            :verified, :eligible, :backedUp, :signCount)
                    """)
                    .param("id", passkey.id())
                    .param("account", passkey.account())
                    .param("name", passkey.name())
                    .param("added", at(passkey.added()))
                    .param("used", passkey.used() == null ? null : at(passkey.used()))
                    .param("credential", credential.id())
                    .param("key", credential.publicKey())
                    .param("attestation", credential.attestation())
                    .param("transports", credential.transports())
                    .param("verified", credential.verified())
                    .param("eligible", credential.backupEligible())
                    .param("backedUp", credential.backedUp())
                    .param("signCount", credential.signCount())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public boolean used(String credential, long signCount, Instant when) {
        return db.sql("""
                        update passkey set sign_count = :count, used = :when
                        where credential = :credential and (sign_count < :count or sign_count = 0 and :count = 0)
                        """)
                        .param("count", signCount)
                        .param("when", at(when))
                        .param("credential", credential)
                        .update()
                == 1;
    }

    @Override
    public boolean rename(UUID account, UUID id, String name) {
        return db.sql("update passkey set name = :name where id = :id and account = :account")
                        .param("name", name)
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    @Override
    public boolean remove(UUID account, UUID id) {
        return db.sql("delete from passkey where id = :id and account = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    @Override
    public void removeAll(UUID account) {
        db.sql("delete from passkey where account = :account")
                .param("account", account)
                .update();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("used", OffsetDateTime.class);
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getObject("added", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant(),
                new Credential(
                        row.getString("credential"),
                        row.getString("public_key"),
                        row.getString("attestation"),
                        row.getString("transports"),
                        row.getBoolean("verified"),
                        row.getBoolean("backup_eligible"),
                        row.getBoolean("backed_up"),
                        row.getLong("sign_count")));
    }
}
