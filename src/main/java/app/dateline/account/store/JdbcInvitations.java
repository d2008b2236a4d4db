package app.dateline.account.store;

import static app.dateline.account.store.JdbcAccounts.at;

import app.dateline.account.Invitation;
import app.dateline.account.Invitations;
import app.dateline.account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links in H2 or PostgreSQL. */
@Repository
class JdbcInvitations implements Invitations {

    private static final String OPEN = "used is null and not revoked and expires > :now";

    private final JdbcClient db;

    JdbcInvitations(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Invitation invitation, String hash) {
        Invitation.Purpose purpose = invitation.purpose();
        db.sql("""
                insert into invitation (id, hash, role, account, made, expires, revoked)
                values (:id, :hash, :role, :account, :made, :expires, false)
                """)
                .param("id", invitation.id())
                .param("hash", hash)
                .param(
                        "role",
                        purpose instanceof Invitation.NewAccount n ? n.role().name() : null)
                .param("account", purpose instanceof Invitation.NewPassword n ? n.account() : null)
                .param("made", at(invitation.made()))
                .param("expires", at(invitation.expires()))
                .update();
    }

    @Override
    public Optional<Invitation> open(String hash, Instant now) {
        return db.sql("select id, role, account, made, expires from invitation where hash = :hash and " + OPEN)
                .param("hash", hash)
                .param("now", at(now))
                .query(JdbcInvitations::invitation)
                .optional();
    }

    @Override
    public List<Invitation> open(Instant now) {
        return db.sql("select id, role, account, made, expires from invitation where " + OPEN
                        + " order by made desc, id")
                .param("now", at(now))
                .query(JdbcInvitations::invitation)
                .list();
    }

    @Override
    public boolean use(UUID id, Instant now) {
        return db.sql("update invitation set used = :now where id = :id and " + OPEN)
                        .param("id", id)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    @Override
    public void revoke(UUID id) {
        db.sql("update invitation set revoked = true where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void revokeForAdministrators() {
        db.sql("update invitation set revoked = true where role = :role")
                .param("role", Role.ADMINISTRATOR.name())
                .update();
    }

    @Override
    public void revokeFor(UUID account) {
        db.sql("update invitation set revoked = true where account = :account")
                .param("account", account)
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        return new Invitation(
                row.getObject("id", UUID.class),
                role == null
                        ? new Invitation.NewPassword(row.getObject("account", UUID.class))
                        : new Invitation.NewAccount(Role.valueOf(role)),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant());
    }
}
