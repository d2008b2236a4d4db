package app.dateline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"vera", "vera.lind@school.example", "Вера", "o-2", "étoile", "a+b_c"})
    void lettersDigitsAndAFewSignsMakeAName(String typed) {
        assertThat(AccountName.read("  " + typed + "\t")).contains(new AccountName(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "vera lind", "<b>", "a/b", "\u202Evera", "ve\u0000ra"})
    void anythingElseDoesNot(String typed) {
        assertThat(AccountName.read(typed)).isEmpty();
        assertThatThrownBy(() -> new AccountName(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameHasItsLengthAndNoMore() {
        assertThat(AccountName.read("x".repeat(AccountName.MOST))).isPresent();
        assertThat(AccountName.read("x".repeat(AccountName.MOST + 1))).isEmpty();
        assertThat(AccountName.read("\uFDFA".repeat(AccountName.MOST))
                        .orElseThrow()
                        .key())
                .as("the longest that form KC makes of a name")
                .hasSizeLessThanOrEqualTo(18 * AccountName.MOST);
    }

    @Test
    void capitalsAndEncodingMakeNoOtherName() {
        assertThat(key("Vera")).isEqualTo(key("vera"));
        assertThat(key("E\u0301toile")).isEqualTo(key("étoile"));
        assertThat(key("ｖera")).isEqualTo(key("vera"));
        assertThat(key("vera")).isNotEqualTo(key("verа"));
    }

    @Test
    void aLearnerHasNoAccountAndNoLink() {
        assertThatThrownBy(() -> new Account(
                        UUID.randomUUID(),
                        new AccountName("vera"),
                        "Vera",
                        Role.LEARNER,
                        Instant.EPOCH,
                        null,
                        Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Invitation.NewAccount(Role.LEARNER)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Vera\nLind", " Vera", "\u0007"})
    void notEverythingCanBeShownAsAName(String shown) {
        assertThat(Account.isShowable(shown)).isFalse();
        assertThat(Account.isShowable("Vera Lind")).isTrue();
    }

    @Test
    void aLinkLastsADayOrForATeacherAWeek() {
        assertThat(lasts(new Invitation.NewAccount(Role.TEACHER))).isEqualTo(Duration.ofDays(7));
        assertThat(lasts(new Invitation.NewAccount(Role.ADMINISTRATOR))).isEqualTo(Duration.ofDays(1));
        assertThat(lasts(new Invitation.NewPassword(UUID.randomUUID()))).isEqualTo(Duration.ofDays(1));
    }

    private static Duration lasts(Invitation.Purpose purpose) {
        return Duration.between(
                Instant.EPOCH,
                Invitation.of(UUID.randomUUID(), purpose, Instant.EPOCH).expires());
    }

    private static String key(String typed) {
        return AccountName.read(typed).orElseThrow().key();
    }
}
