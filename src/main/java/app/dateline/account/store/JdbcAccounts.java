package app.dateline.account.store;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Accounts in H2 or PostgreSQL. */
@Repository
class JdbcAccounts implements Accounts {

    private static final String COLUMNS = "select id, name, shown, role, created, disabled, valid from account ";

    private final JdbcClient db;
    private final TransactionOperations transaction;

    JdbcAccounts(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    @Override
    public Optional<Account> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public Optional<Account> named(AccountName name) {
        return db.sql(COLUMNS + "where name_key = :key")
                .param("key", name.key())
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public List<Account> all() {
        return db.sql(COLUMNS + "order by name_key")
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public boolean haveAdministrator() {
        return db.sql("select 1 from account where role = :role and disabled is null fetch first 1 rows only")
                .param("role", Role.ADMINISTRATOR.name())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public boolean add(Account account, String passwordHash) {
        // Asked beforehand, because PostgreSQL spoils the whole transaction that meets a duplicate.
        if (named(account.name()).isPresent()) {
            return false;
        }
        try {
            db.sql("""
                    insert into account (id, name, name_key, shown, role, password, created, disabled, valid)
                    values (:id, :name, :key, :shown, :role, :password, :created, :disabled, :valid)
                    """)
                    .param("id", account.id())
                    .param("name", account.name().text())
                    .param("key", account.name().key())
                    .param("shown", account.shown())
                    .param("role", account.role().name())
                    .param("password", passwordHash)
                    .param("created", at(account.created()))
                    .param("disabled", account.disabled() == null ? null : at(account.disabled()))
                    .param("valid", at(account.valid()))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public Optional<String> passwordHash(UUID id) {
        return db.sql("select password from account where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    @Override
    public void rehash(UUID id, String before, String after) {
        db.sql("update account set password = :after where id = :id and password = :before")
                .param("id", id)
                .param("before", before)
                .param("after", after)
                .update();
    }

    @Override
    public void changePassword(UUID id, String passwordHash, Instant valid) {
        db.sql("update account set password = :password, valid = :valid where id = :id")
                .param("id", id)
                .param("password", passwordHash)
                .param("valid", at(valid))
                .update();
    }

    @Override
    public void endSignIns(UUID id, Instant valid) {
        db.sql("update account set valid = :valid where id = :id")
                .param("id", id)
                .param("valid", at(valid))
                .update();
    }

    @Override
    public void show(UUID id, String shown) {
        db.sql("update account set shown = :shown where id = :id")
                .param("id", id)
                .param("shown", shown)
                .update();
    }

    @Override
    public boolean disable(UUID id, Instant since) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            // All administrators are locked, in one order, so that two can't take each other away.
            List<UUID> administrators = db.sql(
                            "select id from account where role = :role and disabled is null order by id for update")
                    .param("role", Role.ADMINISTRATOR.name())
                    .query((row, number) -> row.getObject("id", UUID.class))
                    .list();
            if (administrators.equals(List.of(id))) {
                return false;
            }
            return db.sql("update account set disabled = coalesce(disabled, :since) where id = :id")
                            .param("id", id)
                            .param("since", at(since))
                            .update()
                    == 1;
        }));
    }

    @Override
    public void enable(UUID id) {
        db.sql("update account set disabled = null where id = :id")
                .param("id", id)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                new AccountName(row.getString("name")),
                row.getString("shown"),
                Role.valueOf(row.getString("role")),
                instant(row, "created"),
                nullable(row, "disabled"),
                instant(row, "valid"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
