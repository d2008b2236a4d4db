package app.dateline.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.account.Invitation;
import app.dateline.account.Invitation.NewAccount;
import app.dateline.account.Invitation.NewPassword;
import app.dateline.account.Invitations;
import app.dateline.account.LinkToken;
import app.dateline.account.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Accounts} and {@link Invitations} promise, asked of each database. */
abstract class AccountsContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");

    private Accounts accounts;
    private Invitations invitations;

    abstract DataSource database();

    static void migrate(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
    }

    @BeforeEach
    void nobody() {
        JdbcClient db = JdbcClient.create(database());
        db.sql("delete from invitation").update();
        db.sql("delete from account").update();
        accounts = new JdbcAccounts(db, new TransactionTemplate(new JdbcTransactionManager(database())));
        invitations = new JdbcInvitations(db);
    }

    @Test
    void anAccountComesBackAsItWasKept() {
        Account vera = account("Vera.Lind", Role.TEACHER);
        assertThat(accounts.add(vera, "{x}hash")).isTrue();

        assertThat(accounts.find(vera.id())).contains(vera);
        assertThat(accounts.named(new AccountName("vera.LIND"))).contains(vera);
        assertThat(accounts.passwordHash(vera.id())).contains("{x}hash");
        assertThat(accounts.find(UUID.randomUUID())).isEmpty();
        assertThat(accounts.named(new AccountName("vera"))).isEmpty();
        assertThat(accounts.passwordHash(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aNameIsTakenOnceWhateverItsCapitals() {
        Account first = account("vera", Role.TEACHER);
        assertThat(accounts.add(first, "1")).isTrue();
        assertThat(accounts.add(account("VERA", Role.TEACHER), "2")).isFalse();
        accounts.add(account("Anna", Role.TEACHER), "3");

        assertThat(accounts.all()).extracting(a -> a.name().text()).containsExactly("Anna", "vera");
        assertThat(accounts.passwordHash(first.id())).contains("1");
    }

    @Test
    void aPasswordIsRehashedOnlyIfItIsTheSameStill() {
        Account vera = account("vera", Role.TEACHER);
        accounts.add(vera, "old");
        accounts.rehash(vera.id(), "older", "newer");
        assertThat(accounts.passwordHash(vera.id())).contains("old");
        accounts.rehash(vera.id(), "old", "new");
        assertThat(accounts.passwordHash(vera.id())).contains("new");
        assertThat(accounts.find(vera.id()).orElseThrow().valid()).isEqualTo(NOW);
    }

    @Test
    void anotherPasswordEndsEarlierSignIns() {
        Account vera = account("vera", Role.TEACHER);
        accounts.add(vera, "old");
        accounts.changePassword(vera.id(), "new", NOW.plusSeconds(1));
        assertThat(accounts.passwordHash(vera.id())).contains("new");
        assertThat(accounts.find(vera.id()).orElseThrow().valid()).isEqualTo(NOW.plusSeconds(1));
        accounts.endSignIns(vera.id(), NOW.plusSeconds(2));
        assertThat(accounts.find(vera.id()).orElseThrow().valid()).isEqualTo(NOW.plusSeconds(2));
        accounts.show(vera.id(), "V. Lind");
        assertThat(accounts.find(vera.id()).orElseThrow().shown()).isEqualTo("V. Lind");
    }

    @Test
    void theLastAdministratorStays() {
        Account one = account("one", Role.ADMINISTRATOR);
        Account two = account("two", Role.ADMINISTRATOR);
        Account teacher = account("teacher", Role.TEACHER);
        assertThat(accounts.haveAdministrator()).isFalse();
        for (Account account : List.of(one, two, teacher)) {
            accounts.add(account, "hash");
        }
        assertThat(accounts.haveAdministrator()).isTrue();
        assertThat(accounts.disable(teacher.id(), NOW)).isTrue();
        assertThat(accounts.disable(one.id(), NOW)).isTrue();
        assertThat(accounts.disable(one.id(), NOW.plusSeconds(9))).isTrue();
        assertThat(accounts.find(one.id()).orElseThrow().disabled()).isEqualTo(NOW);
        assertThat(accounts.disable(two.id(), NOW)).isFalse();
        assertThat(accounts.disable(UUID.randomUUID(), NOW)).isFalse();
        assertThat(accounts.haveAdministrator()).isTrue();
        accounts.enable(one.id());
        assertThat(accounts.find(one.id())).contains(one);
        assertThat(accounts.disable(two.id(), NOW)).isTrue();
    }

    @Test
    void twoWhoTakeEachOtherAwayAtOnceDoNotBothSucceed() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 20; i++) {
                Account one = account("one" + i, Role.ADMINISTRATOR);
                Account two = account("two" + i, Role.ADMINISTRATOR);
                accounts.add(one, "hash");
                accounts.add(two, "hash");
                CyclicBarrier together = new CyclicBarrier(2);
                Future<Boolean> first = threads.submit(() -> {
                    together.await();
                    return accounts.disable(one.id(), NOW);
                });
                Future<Boolean> second = threads.submit(() -> {
                    together.await();
                    return accounts.disable(two.id(), NOW);
                });
                assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
                JdbcClient.create(database()).sql("delete from account").update();
            }
        }
    }

    @Test
    void aLinkOpensOnceUntilItExpires() {
        LinkToken token = LinkToken.of(new byte[LinkToken.BYTES]);
        Invitation link = Invitation.of(UUID.randomUUID(), new NewAccount(Role.TEACHER), NOW);
        invitations.add(link, token.hash());

        assertThat(invitations.open(token.hash(), NOW)).contains(link);
        assertThat(invitations.open(NOW)).containsExactly(link);
        assertThat(invitations.open(token.reveal(), NOW)).as("the token itself").isEmpty();
        assertThat(invitations.open(token.hash(), link.expires().minusMillis(1)))
                .isPresent();
        assertThat(invitations.open(token.hash(), link.expires())).isEmpty();
        assertThat(invitations.use(link.id(), link.expires())).isFalse();
        assertThat(invitations.use(link.id(), NOW)).isTrue();
        assertThat(invitations.use(link.id(), NOW)).isFalse();
        assertThat(invitations.open(token.hash(), NOW)).isEmpty();
        assertThat(invitations.open(NOW)).isEmpty();
    }

    @Test
    void linksAreRevokedOneByOneOrTogether() {
        Account vera = account("vera", Role.TEACHER);
        accounts.add(vera, "hash");
        Invitation teacher = Invitation.of(UUID.randomUUID(), new NewAccount(Role.TEACHER), NOW);
        Invitation administrator =
                Invitation.of(UUID.randomUUID(), new NewAccount(Role.ADMINISTRATOR), NOW.plus(Duration.ofMinutes(1)));
        Invitation reset =
                Invitation.of(UUID.randomUUID(), new NewPassword(vera.id()), NOW.plus(Duration.ofMinutes(2)));
        invitations.add(teacher, "a");
        invitations.add(administrator, "b");
        invitations.add(reset, "c");

        assertThat(invitations.open(NOW)).containsExactly(reset, administrator, teacher);
        invitations.revokeForAdministrators();
        assertThat(invitations.open(NOW)).containsExactly(reset, teacher);
        invitations.revokeFor(UUID.randomUUID());
        invitations.revokeFor(vera.id());
        assertThat(invitations.open(NOW)).containsExactly(teacher);
        invitations.revoke(teacher.id());
        assertThat(invitations.open(NOW)).isEmpty();
        assertThat(invitations.use(teacher.id(), NOW)).isFalse();
    }

    private static Account account(String name, Role role) {
        return new Account(UUID.randomUUID(), new AccountName(name), name + " shown", role, NOW, null, NOW);
    }
}
