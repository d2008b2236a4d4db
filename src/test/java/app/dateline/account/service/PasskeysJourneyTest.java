package app.dateline.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.account.Passkey;
import app.dateline.account.Passkeys;
import app.dateline.account.Role;
import app.dateline.account.Throttle;
import app.dateline.account.service.OwnPasskeys.Wish;
import app.dateline.account.service.SignIns.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** How passkeys come, sign in and go, with an authenticator of our own that can be made to lie. */
@SpringBootTest
class PasskeysJourneyTest {

    private static final String PASSWORD = "a kettle of herons";
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient db;

    private Instant now = START;
    private final SoftAuthenticator phone = new SoftAuthenticator(1);
    private OwnPasskeys own;
    private PasskeySignIns signIns;
    private Account vera;

    @BeforeEach
    void vera() {
        db.sql("delete from invitation").update();
        db.sql("delete from account").update();
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        RelyingParty party = new RelyingParty(accounts, passkeys, clock, new Random(7), new MockEnvironment());
        own = new OwnPasskeys(passkeys, party, new OwnPassword(accounts, passwords, clock), clock);
        signIns = new PasskeySignIns(party, accounts, clock);
        vera = account("vera");
    }

    @Test
    void aPasskeyIsAddedAndSignsIn() {
        Passkey made = add(phone, " Phone ");
        assertThat(own.list(vera.id())).containsExactly(made);
        assertThat(made.name()).isEqualTo("Phone");
        assertThat(made.added()).isEqualTo(START);
        assertThat(made.used()).isNull();
        assertThat(made.credential().id()).isEqualTo(phone.id());
        assertThat(made.credential().transports()).isEqualTo("internal");

        now = now.plusSeconds(60);
        phone.count = 5;
        assertThat(signIn(phone)).isEqualTo(new Outcome.Known(vera));
        Passkey used = own.list(vera.id()).getFirst();
        assertThat(used.used()).isEqualTo(now);
        assertThat(used.credential().signCount()).isEqualTo(5);
    }

    @Test
    void whatTheAuthenticatorIsToldAsksForAPinAndGivesNoNameAwayInTheHandle() {
        Wish.Asked first = wish("Phone");
        own.add(vera.id(), first, phone.told(first.options()).made()).orElseThrow();
        Wish.Asked second = wish("Laptop");
        assertThat(second.json())
                .contains("\"residentKey\":\"required\"", "\"userVerification\":\"required\"", "\"id\":\"localhost\"")
                .contains("\"attestation\":\"none\"", "\"name\":\"vera\"", phone.id());
        assertThat(second.options().getUser().getId())
                .isEqualTo(first.options().getUser().getId());
        byte[] handle = second.options().getUser().getId().getBytes();
        assertThat(handle).hasSize(KeptOwners.HANDLE);
        assertThat(new String(handle, StandardCharsets.ISO_8859_1)).doesNotContain("vera");
        PasskeySignIns.Asked asked = signIns.ask();
        assertThat(asked.json()).contains("\"userVerification\":\"required\"", "\"allowCredentials\":[]");
        assertThat(asked.options().getChallenge())
                .isNotEqualTo(signIns.ask().options().getChallenge());
    }

    static Stream<Arguments> lies() {
        return Stream.<Map.Entry<String, Consumer<SoftAuthenticator>>>of(
                        Map.entry("another origin", a -> a.origin = "https://dateline.example.org"),
                        Map.entry("another port", a -> a.origin = "http://localhost:8081"),
                        Map.entry("another domain", a -> a.domain = "example.org"),
                        Map.entry("another number", a -> a.challenge = new byte[32]),
                        Map.entry("no PIN", a -> a.flags = SoftAuthenticator.PRESENT),
                        Map.entry("nobody there", a -> a.flags = SoftAuthenticator.VERIFIED),
                        Map.entry("another purpose", a -> a.type = "payment.get"))
                .map(lie -> Arguments.of(lie.getKey(), lie.getValue()));
    }

    static Stream<Arguments> liesOfOneWhoSigns() {
        return Stream.concat(
                lies(),
                Stream.<Map.Entry<String, Consumer<SoftAuthenticator>>>of(
                                Map.entry("a signature with another bit", a -> a.signatureBroken = true),
                                Map.entry("another key", SoftAuthenticator::forgetKeys),
                                Map.entry("no handle", a -> a.handle = new byte[0]),
                                Map.entry("another's handle", a -> a.handle = new byte[KeptOwners.HANDLE]),
                                Map.entry("a count that doesn't grow", a -> a.count = 3))
                        .map(lie -> Arguments.of(lie.getKey(), lie.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aPasskeyThatLiesIsNotTaken(String what, Consumer<SoftAuthenticator> lie) {
        Wish.Asked asked = wish("Phone");
        phone.told(asked.options());
        lie.accept(phone);
        assertThat(own.add(vera.id(), asked, phone.made())).as(what).isEmpty();
        assertThat(own.list(vera.id())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liesOfOneWhoSigns")
    void aPasskeyThatLiesDoesNotSignIn(String what, Consumer<SoftAuthenticator> lie) {
        add(phone, "Phone");
        phone.count = 3;
        assertThat(signIn(phone)).isEqualTo(new Outcome.Known(vera));
        Passkey before = own.list(vera.id()).getFirst();
        now = now.plusSeconds(60);
        phone.count = 4;
        PasskeySignIns.Asked asked = signIns.ask();
        phone.told(asked.options());
        lie.accept(phone);
        assertThat(signIns.compare(asked, phone.signed(), "here")).as(what).isEqualTo(new Outcome.Wrong());
        assertThat(own.list(vera.id())).containsExactly(before);
    }

    @Test
    void whoDoesNotCountMayGoOnNotCounting() {
        add(phone, "Phone");
        for (int i = 0; i < 3; i++) {
            assertThat(signIn(phone)).isEqualTo(new Outcome.Known(vera));
        }
    }

    @Test
    void anAnswerInRuinsIsRefusedAndBreaksNothing() {
        add(phone, "Phone");
        Random chance = new Random(20260301);
        for (int i = 0; i < 300; i++) {
            PasskeySignIns.Asked asked = signIns.ask();
            byte[] answer = phone.told(asked.options()).signed().getBytes(StandardCharsets.UTF_8);
            int from = chance.nextInt(answer.length);
            int length = 1 + chance.nextInt(4);
            byte[] ruin = i % 3 == 0
                    ? Arrays.copyOf(answer, from)
                    : joined(Arrays.copyOf(answer, from), noise(chance, length), answer, from + length);
            assertThat(signIns.compare(asked, new String(ruin, StandardCharsets.ISO_8859_1), "from " + i))
                    .as("seed 20260301, turn %d", i)
                    .isInstanceOf(Outcome.class);
            Wish.Asked wish = i % 30 == 0 ? wish("Key " + i) : null;
            if (wish != null) {
                String made =
                        new SoftAuthenticator(100 + i).told(wish.options()).made();
                assertThat(own.add(vera.id(), wish, made.substring(0, from % made.length())))
                        .isEmpty();
            }
        }
        for (String nothing :
                List.of("", "null", "{}", "[]", "\"\"", "{\"id\":\"x\",\"rawId\":\"eA\",\"response\":{}}")) {
            assertThat(signIns.compare(signIns.ask(), nothing, nothing)).isEqualTo(new Outcome.Wrong());
            assertThat(own.add(vera.id(), wish("None"), nothing)).isEmpty();
        }
        assertThat(signIns.compare(signIns.ask(), " ".repeat(RelyingParty.LONGEST_ANSWER + 1), "there"))
                .isEqualTo(new Outcome.Wrong());
        assertThat(own.list(vera.id())).hasSize(1);
    }

    @Test
    void anAnswerThatComesTooLateIsRefused() {
        add(phone, "Phone");
        PasskeySignIns.Asked asked = signIns.ask();
        Wish.Asked wish = wish("Laptop");
        now = now.plus(RelyingParty.PATIENCE).plusMillis(1);
        assertThat(signIns.compare(asked, phone.told(asked.options()).signed(), "here"))
                .isEqualTo(new Outcome.Wrong());
        assertThat(own.add(
                        vera.id(),
                        wish,
                        new SoftAuthenticator(2).told(wish.options()).made()))
                .isEmpty();
    }

    @Test
    void onlyWhoKnowsThePasswordAddsOneAndGuessingIsBounded() {
        assertThat(own.wish(vera.id(), " ", PASSWORD)).isEqualTo(new Wish.Nameless());
        assertThat(own.wish(vera.id(), "x".repeat(Passkey.LONGEST_NAME + 1), PASSWORD))
                .isEqualTo(new Wish.Nameless());
        for (int i = 0; i < Throttle.MOST; i++) {
            assertThat(own.wish(vera.id(), "Phone", "wrong")).isEqualTo(new Wish.Wrong());
        }
        assertThat(own.wish(vera.id(), "Phone", PASSWORD)).isEqualTo(new Wish.TooOften());
        now = now.plus(Throttle.WHILE);
        assertThat(wish("Phone").account()).isEqualTo(vera.id());
    }

    @Test
    void whatWasAskedOfOneAccountAddsNothingToAnother() {
        Account omar = account("omar");
        Wish.Asked asked = wish("Phone");
        assertThat(own.add(omar.id(), asked, phone.told(asked.options()).made()))
                .isEmpty();
        assertThat(own.add(vera.id(), asked, phone.made())).isPresent();
        Wish.Asked again = wish("Phone");
        assertThat(own.add(vera.id(), again, phone.told(again.options()).made()))
                .as("the same once more")
                .isEmpty();
        assertThat(own.list(vera.id())).hasSize(1);
    }

    @Test
    void anAccountHasSoManyAndNoMore() {
        for (int i = 0; i < Passkey.MOST; i++) {
            add(new SoftAuthenticator(i), "Key " + i);
        }
        assertThat(own.wish(vera.id(), "One more", PASSWORD)).isEqualTo(new Wish.TooMany());
        assertThat(own.list(vera.id())).hasSize(Passkey.MOST);
    }

    @Test
    void aPasskeyIsRenamedAndRemovedByItsOwnerAlone() {
        Account omar = account("omar");
        UUID id = add(phone, "Phone").id();
        assertThat(own.rename(omar.id(), id, "Mine")).isFalse();
        assertThat(own.rename(vera.id(), id, "\n")).isFalse();
        assertThat(own.rename(vera.id(), id, " Old phone ")).isTrue();
        assertThat(own.list(vera.id()).getFirst().name()).isEqualTo("Old phone");
        assertThat(own.remove(omar.id(), id)).isFalse();
        assertThat(own.remove(vera.id(), id)).isTrue();
        assertThat(own.remove(vera.id(), id)).isFalse();
        assertThat(own.list(vera.id())).isEmpty();
        assertThat(signIn(phone)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void aDisabledAccountIsNotSignedInTo() {
        add(phone, "Phone");
        accounts.disable(vera.id(), now);
        assertThat(signIn(phone)).isEqualTo(new Outcome.Wrong());
        accounts.enable(vera.id());
        assertThat(signIn(phone)).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void failuresAreBoundedByAddressAndSuccessesAreNot() {
        add(phone, "Phone");
        for (int i = 0; i <= SignIns.PER_ADDRESS; i++) {
            assertThat(signIn(phone)).isInstanceOf(Outcome.Known.class);
        }
        for (int i = 0; i < SignIns.PER_ADDRESS; i++) {
            assertThat(signIns.compare(signIns.ask(), "{}", "here")).isEqualTo(new Outcome.Wrong());
        }
        assertThat(signIn(phone)).isEqualTo(new Outcome.TooOften());
        now = now.plus(Throttle.WHILE);
        assertThat(signIn(phone)).isInstanceOf(Outcome.Known.class);
    }

    private Passkey add(SoftAuthenticator authenticator, String name) {
        Wish.Asked asked = wish(name);
        return own.add(vera.id(), asked, authenticator.told(asked.options()).made())
                .orElseThrow();
    }

    private Wish.Asked wish(String name) {
        return (Wish.Asked) own.wish(vera.id(), name, PASSWORD);
    }

    private Outcome signIn(SoftAuthenticator authenticator) {
        PasskeySignIns.Asked asked = signIns.ask();
        return signIns.compare(asked, authenticator.told(asked.options()).signed(), "here");
    }

    private Account account(String name) {
        Account account =
                new Account(UUID.randomUUID(), new AccountName(name), name, Role.TEACHER, START, null, Instant.EPOCH);
        assertThat(accounts.add(account, passwords.hash(PASSWORD))).isTrue();
        return account;
    }

    private static byte[] noise(Random chance, int length) {
        byte[] noise = new byte[length];
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) ('!' + chance.nextInt(94));
        }
        return noise;
    }

    private static byte[] joined(byte[] head, byte[] noise, byte[] answer, int tail) {
        byte[] rest = tail >= answer.length ? new byte[0] : Arrays.copyOfRange(answer, tail, answer.length);
        byte[] all = Arrays.copyOf(head, head.length + noise.length + rest.length);
        System.arraycopy(noise, 0, all, head.length, noise.length);
        System.arraycopy(rest, 0, all, head.length + noise.length, rest.length);
        return all;
    }
}
