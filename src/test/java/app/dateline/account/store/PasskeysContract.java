package app.dateline.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Passkey;
import app.dateline.account.Passkey.Credential;
import app.dateline.account.Passkeys;
import app.dateline.account.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Passkeys} promises, asked of each database. */
abstract class PasskeysContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");

    private JdbcClient db;
    private Passkeys passkeys;
    private UUID vera;
    private UUID omar;

    abstract DataSource database();

    @BeforeEach
    void twoTeachers() {
        db = JdbcClient.create(database());
        db.sql("delete from invitation").update();
        db.sql("delete from account").update();
        passkeys = new JdbcPasskeys(db);
        vera = account("vera");
        omar = account("omar");
    }

    @Test
    void aPasskeyComesBackAsItWasKept() {
        Passkey phone = passkey(vera, "Phone", "AA-_0", NOW);
        Passkey longest = new Passkey(
                UUID.randomUUID(),
                vera,
                "ü".repeat(Passkey.LONGEST_NAME),
                NOW.plusSeconds(1),
                NOW.plusSeconds(2),
                new Credential(
                        "a".repeat(Credential.LONGEST_ID),
                        "b".repeat(Credential.LONGEST_KEY),
                        "c".repeat(Credential.LONGEST_ATTESTATION),
                        "d".repeat(Credential.LONGEST_TRANSPORTS),
                        false,
                        true,
                        false,
                        4_294_967_295L));
        assertThat(passkeys.add(longest)).isTrue();
        assertThat(passkeys.add(phone)).isTrue();
        assertThat(passkeys.of(vera)).containsExactly(phone, longest);
        assertThat(passkeys.of(omar)).isEmpty();
        assertThat(passkeys.find("AA-_0")).contains(phone);
        assertThat(passkeys.find("aa-_0")).as("letters' size counts").isEmpty();
    }

    @Test
    void aCredentialIsKeptOnceWhoseverItIs() {
        assertThat(passkeys.add(passkey(vera, "Phone", "AAAA", NOW))).isTrue();
        assertThat(passkeys.add(passkey(omar, "Mine", "AAAA", NOW))).isFalse();
        assertThat(passkeys.of(omar)).isEmpty();
        assertThat(passkeys.add(passkey(omar, "Mine", "BBBB", NOW))).isTrue();
    }

    @Test
    void anAccountKeepsTheHandleThatItGotFirst() throws Exception {
        assertThat(passkeys.owner("first")).isEmpty();
        assertThat(passkeys.handle(vera, "first")).contains("first");
        assertThat(passkeys.handle(vera, "second")).contains("first");
        assertThat(passkeys.handle(UUID.randomUUID(), "third")).isEmpty();
        assertThat(passkeys.owner("first")).contains(vera);
        assertThat(passkeys.owner("second")).isEmpty();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> got = List.of("here", "there").stream()
                    .map(offered -> threads.submit(() -> {
                        together.await();
                        return passkeys.handle(omar, offered).orElseThrow();
                    }))
                    .toList();
            assertThat(got.get(0).get()).isEqualTo(got.get(1).get());
        }
    }

    @Test
    void aCountOnlyGrowsOrStaysAtNothing() {
        passkeys.add(passkey(vera, "Phone", "AAAA", NOW));
        assertThat(passkeys.used("AAAA", 0, NOW.plusSeconds(1))).isTrue();
        assertThat(passkeys.used("AAAA", 0, NOW.plusSeconds(2))).isTrue();
        assertThat(passkeys.used("AAAA", 7, NOW.plusSeconds(3))).isTrue();
        for (long count : new long[] {0, 6, 7}) {
            assertThat(passkeys.used("AAAA", count, NOW.plusSeconds(4))).isFalse();
        }
        assertThat(passkeys.used("BBBB", 8, NOW)).isFalse();
        Passkey kept = passkeys.find("AAAA").orElseThrow();
        assertThat(kept.used()).isEqualTo(NOW.plusSeconds(3));
        assertThat(kept.credential().signCount()).isEqualTo(7);
    }

    @Test
    void onlyItsOwnAccountRenamesAndRemovesAPasskey() {
        Passkey phone = passkey(vera, "Phone", "AAAA", NOW);
        passkeys.add(phone);
        assertThat(passkeys.rename(omar, phone.id(), "Mine")).isFalse();
        assertThat(passkeys.remove(omar, phone.id())).isFalse();
        assertThat(passkeys.of(vera)).containsExactly(phone);
        assertThat(passkeys.rename(vera, phone.id(), "Old phone")).isTrue();
        assertThat(passkeys.of(vera)).extracting(Passkey::name).containsExactly("Old phone");
        assertThat(passkeys.remove(vera, phone.id())).isTrue();
        assertThat(passkeys.of(vera)).isEmpty();
    }

    @Test
    void allPasskeysOfAnAccountGoTogether() {
        passkeys.add(passkey(vera, "Phone", "AAAA", NOW));
        passkeys.add(passkey(vera, "Laptop", "BBBB", NOW));
        passkeys.add(passkey(omar, "Phone", "CCCC", NOW));
        passkeys.removeAll(vera);
        assertThat(passkeys.of(vera)).isEmpty();
        assertThat(passkeys.of(omar)).hasSize(1);
    }

    @Test
    void passkeysGoWithTheirAccount() {
        passkeys.add(passkey(vera, "Phone", "AAAA", NOW));
        db.sql("delete from account where id = :id").param("id", vera).update();
        assertThat(passkeys.find("AAAA")).isEmpty();
    }

    private UUID account(String name) {
        UUID id = UUID.randomUUID();
        new JdbcAccounts(db, new TransactionTemplate(new JdbcTransactionManager(database())))
                .add(new Account(id, new AccountName(name), name, Role.TEACHER, NOW, null, NOW), "hash");
        return id;
    }

    private static Passkey passkey(UUID account, String name, String credential, Instant added) {
        return new Passkey(
                UUID.randomUUID(),
                account,
                name,
                added,
                null,
                new Credential(credential, "key", "attestation", "hybrid,internal", true, true, true, 0));
    }
}
