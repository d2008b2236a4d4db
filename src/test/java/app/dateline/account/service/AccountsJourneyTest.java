package app.dateline.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Invitation;
import app.dateline.account.Invitations;
import app.dateline.account.Passkey;
import app.dateline.account.Passkeys;
import app.dateline.account.PasswordRule.Weakness;
import app.dateline.account.Role;
import app.dateline.account.Throttle;
import app.dateline.account.service.Administering.Made;
import app.dateline.account.service.Links.Opened;
import app.dateline.account.service.Links.Reason;
import app.dateline.account.service.Links.Used;
import app.dateline.account.service.OwnAccount.Change;
import app.dateline.account.service.SignIns.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** How people come to an account and to a password, keep it and lose it; on a real database, with a clock of our own. */
@SpringBootTest
class AccountsJourneyTest {

    private static final String PASSWORD = "a kettle of herons";

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Passwords passwords;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient db;

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private Administering administering;
    private Links links;
    private SignIns signIns;
    private OwnAccount own;

    @BeforeEach
    void nobodyYet() {
        db.sql("delete from invitation").update();
        db.sql("delete from account").update();
        administering = new Administering(accounts, invitations, clock, new Random(7));
        links = new Links(invitations, accounts, passkeys, passwords, transaction, clock);
        signIns = new SignIns(accounts, passwords, clock);
        own = new OwnAccount(accounts, passwords, new OwnPassword(accounts, passwords, clock), clock);
    }

    @Test
    void theFirstLinkMakesTheAdministratorOnce() {
        assertThat(administering.haveAdministrator()).isFalse();
        Made made = administering.inviteFirst();
        assertThat(links.look(made.token().reveal(), "here"))
                .isEqualTo(new Opened.ForAccount(new Invitation.NewAccount(Role.ADMINISTRATOR)));

        Account vera = make(made, "vera");
        assertThat(vera.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(administering.haveAdministrator()).isTrue();
        assertThat(signIns.compare("VERA", PASSWORD, "here")).isEqualTo(new Outcome.Known(vera));
        assertThat(links.look(made.token().reveal(), "here")).isInstanceOf(Opened.Nothing.class);
        assertThat(links.makeAccount(made.token().reveal(), "second", "Second", PASSWORD, "here"))
                .isEqualTo(new Used.Refused(Reason.LINK));
    }

    @Test
    void aLaterFirstLinkReplacesTheEarlierAndItIsOldAfterADay() {
        Made first = administering.inviteFirst();
        Made second = administering.inviteFirst();
        assertThat(links.look(first.token().reveal(), "here")).isInstanceOf(Opened.Nothing.class);
        now = now.plus(Duration.ofDays(1));
        assertThat(links.look(second.token().reveal(), "here")).isInstanceOf(Opened.Nothing.class);
    }

    @Test
    void whatIsRefusedLeavesTheLinkOpen() {
        make(administering.inviteFirst(), "vera");
        String link = administering.invite(Role.TEACHER).token().reveal();

        assertThat(links.makeAccount(link, "omar haas", "Omar", PASSWORD, "here"))
                .isEqualTo(new Used.Refused(Reason.NAME));
        assertThat(links.makeAccount(link, "Vera", "Omar", PASSWORD, "here"))
                .isEqualTo(new Used.Refused(Reason.NAME_TAKEN));
        assertThat(links.makeAccount(link, "omar", " ", PASSWORD, "here")).isEqualTo(new Used.Refused(Reason.SHOWN));
        assertThat(links.makeAccount(link, "omar", "Omar", "short", "here"))
                .isEqualTo(new Used.Weak(Weakness.TOO_SHORT));
        assertThat(links.setPassword(link, PASSWORD, "here")).isEqualTo(new Used.Refused(Reason.LINK));
        assertThat(administering.links()).hasSize(1);
        assertThat(links.makeAccount(link, "omar", " Omar Haas ", PASSWORD, "here"))
                .isInstanceOfSatisfying(Used.Done.class, done -> {
                    assertThat(done.account().role()).isEqualTo(Role.TEACHER);
                    assertThat(done.account().shown()).isEqualTo("Omar Haas");
                });
        assertThat(administering.links()).isEmpty();
    }

    @Test
    void aRevokedLinkOpensNothing() {
        Made made = administering.invite(Role.TEACHER);
        administering.revoke(made.invitation().id());
        assertThat(links.look(made.token().reveal(), "here")).isInstanceOf(Opened.Nothing.class);
        assertThat(made.toString()).doesNotContain(made.token().reveal());
    }

    @Test
    void guessingLinksIsBounded() {
        Made made = administering.invite(Role.TEACHER);
        for (int i = 0; i < Throttle.MOST; i++) {
            assertThat(links.look("%032x".formatted(i), "here")).isInstanceOf(Opened.Nothing.class);
        }
        assertThat(links.look(made.token().reveal(), "here")).isInstanceOf(Opened.TooOften.class);
        assertThat(links.makeAccount(made.token().reveal(), "omar", "Omar", PASSWORD, "here"))
                .isEqualTo(new Used.Refused(Reason.TOO_OFTEN));
        assertThat(links.look(made.token().reveal(), "there")).isInstanceOf(Opened.ForAccount.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "not a name", "", "vera"})
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer(String name) {
        make(administering.inviteFirst(), "vera");
        assertThat(signIns.compare(name, "wrong", "here")).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void guessingIsBoundedByNameWhereverItComesFrom() {
        make(administering.inviteFirst(), "vera");
        for (int i = 0; i < SignIns.PER_NAME; i++) {
            assertThat(signIns.compare(i % 2 == 0 ? "vera" : "VERA", "wrong", "from " + i))
                    .isEqualTo(new Outcome.Wrong());
        }
        assertThat(signIns.compare("vera", PASSWORD, "elsewhere")).isEqualTo(new Outcome.TooOften());
        now = now.plus(SignIns.NAME_WHILE);
        assertThat(signIns.compare("vera", PASSWORD, "elsewhere")).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void guessingIsBoundedByAddressWhateverTheName() {
        make(administering.inviteFirst(), "vera");
        for (int i = 0; i < SignIns.PER_ADDRESS; i++) {
            assertThat(signIns.compare("nobody" + i, "wrong", "here")).isEqualTo(new Outcome.Wrong());
        }
        assertThat(signIns.compare("vera", PASSWORD, "here")).isEqualTo(new Outcome.TooOften());
        assertThat(signIns.compare("vera", PASSWORD, "there")).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void whoSignsInOftenIsNotBounded() {
        make(administering.inviteFirst(), "vera");
        for (int i = 0; i <= SignIns.PER_ADDRESS; i++) {
            assertThat(signIns.compare("vera", PASSWORD, "here")).isInstanceOf(Outcome.Known.class);
        }
    }

    @Test
    void aDisabledAccountCannotBeSignedInToUntilItIsEnabled() {
        make(administering.inviteFirst(), "vera");
        Account omar = make(administering.invite(Role.TEACHER), "omar");
        Made reset = administering.inviteBack(omar.id()).orElseThrow();
        now = now.plusSeconds(1);

        assertThat(administering.disable(omar.id())).isTrue();
        assertThat(signIns.compare("omar", PASSWORD, "here")).isEqualTo(new Outcome.Wrong());
        assertThat(links.look(reset.token().reveal(), "here")).isInstanceOf(Opened.Nothing.class);
        administering.enable(omar.id());
        assertThat(signIns.compare("omar", PASSWORD, "here"))
                .isInstanceOfSatisfying(
                        Outcome.Known.class,
                        known -> assertThat(known.account().valid()).isEqualTo(now));
    }

    @Test
    void theLastAdministratorIsNotTakenAway() {
        Account vera = make(administering.inviteFirst(), "vera");
        assertThat(administering.disable(vera.id())).isFalse();
        assertThat(signIns.compare("vera", PASSWORD, "here")).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void aResetLinkSetsThePasswordAndEndsSignIns() {
        Account vera = make(administering.inviteFirst(), "vera");
        Made old = administering.inviteBack(vera.id()).orElseThrow();
        Made made = administering.inviteBack(vera.id()).orElseThrow();
        assertThat(links.look(old.token().reveal(), "here")).isInstanceOf(Opened.Nothing.class);
        assertThat(links.look(made.token().reveal(), "here")).isEqualTo(new Opened.ForPassword(vera));
        assertThat(links.makeAccount(made.token().reveal(), "omar", "Omar", PASSWORD, "here"))
                .isEqualTo(new Used.Refused(Reason.LINK));
        assertThat(links.setPassword(made.token().reveal(), "vera vera vera", "here"))
                .isEqualTo(new Used.Weak(Weakness.EASILY_GUESSED));
        Passkey phone = new Passkey(
                UUID.randomUUID(),
                vera.id(),
                "Phone",
                now,
                null,
                new Passkey.Credential("AAAA", "key", "attestation", "", true, false, false, 0));
        passkeys.add(phone);
        assertThat(links.setPassword(made.token().reveal(), "short", "here")).isInstanceOf(Used.Weak.class);
        assertThat(passkeys.of(vera.id())).containsExactly(phone);
        now = now.plusSeconds(1);

        assertThat(links.setPassword(made.token().reveal(), "a parliament of owls", "here"))
                .isInstanceOf(Used.Done.class);
        assertThat(passkeys.of(vera.id())).isEmpty();
        assertThat(signIns.compare("vera", PASSWORD, "here")).isEqualTo(new Outcome.Wrong());
        assertThat(signIns.compare("vera", "a parliament of owls", "here")).isInstanceOf(Outcome.Known.class);
        assertThat(accounts.find(vera.id()).orElseThrow().valid()).isEqualTo(now);
        assertThat(administering.inviteBack(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aPasswordIsChangedByWhoKnowsIt() {
        Account vera = make(administering.inviteFirst(), "vera");
        assertThat(own.changePassword(vera.id(), "wrong", "a parliament of owls"))
                .isEqualTo(new Change.Wrong());
        assertThat(own.changePassword(vera.id(), PASSWORD, "short")).isEqualTo(new Change.Weak(Weakness.TOO_SHORT));
        assertThat(own.changePassword(vera.id(), PASSWORD, "a parliament of owls"))
                .isInstanceOf(Change.Changed.class);
        assertThat(signIns.compare("vera", "a parliament of owls", "here")).isInstanceOf(Outcome.Known.class);
        for (int i = 1; i < Throttle.MOST + 1; i++) {
            own.changePassword(vera.id(), "wrong", PASSWORD);
        }
        assertThat(own.changePassword(vera.id(), "a parliament of owls", PASSWORD))
                .isEqualTo(new Change.TooOften());
        assertThat(own.show(vera.id(), "  Vera L. ")).isTrue();
        assertThat(own.show(vera.id(), "\n")).isFalse();
        assertThat(accounts.find(vera.id()).orElseThrow().shown()).isEqualTo("Vera L.");
    }

    @Test
    void aHashOfAnEarlierSchemeIsMadeAnewAtSignIn() {
        Account vera = make(administering.inviteFirst(), "vera");
        String hash = accounts.passwordHash(vera.id()).orElseThrow();
        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.isDated(hash)).isFalse();
        String dated = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
        accounts.changePassword(vera.id(), dated, now);

        assertThat(signIns.compare("vera", "wrong", "here")).isEqualTo(new Outcome.Wrong());
        assertThat(accounts.passwordHash(vera.id())).contains(dated);
        assertThat(signIns.compare("vera", PASSWORD, "here")).isInstanceOf(Outcome.Known.class);
        assertThat(accounts.passwordHash(vera.id()).orElseThrow()).startsWith("{argon2}");
        assertThat(signIns.compare("vera", PASSWORD, "here")).isInstanceOf(Outcome.Known.class);
    }

    private Account make(Made made, String name) {
        return ((Used.Done) links.makeAccount(made.token().reveal(), name, "Shown " + name, PASSWORD, "here"))
                .account();
    }
}
