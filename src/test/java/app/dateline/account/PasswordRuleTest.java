package app.dateline.account;

import static app.dateline.account.PasswordRule.weakness;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.PasswordRule.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "twelve chars", "ключ от старого дома", "Tr0ub4dor&3xkcd!"})
    void lengthIsEnough(String password) {
        assertThat(weakness(password, "vera.lind", "Vera Lind")).isEmpty();
    }

    @Test
    void charactersAreCountedAndNotTheirHalves() {
        assertThat(weakness("kite🪁🪁🪁🪁🪁🪁🪁")).contains(Weakness.TOO_SHORT);
        assertThat(weakness("kite🪁🪁🪁🪁🪁🪁🪁🪁")).isEmpty();
        assertThat(weakness("ab".repeat(101))).contains(Weakness.TOO_LONG);
        assertThat(weakness("kite".repeat(50))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dateline-dateline",
                "Dateline2026!!",
                "password12345",
                "VeraLind2026!",
                "vera.lind@school",
                "aaaaaaaaaaaaaa",
                "123456789012345",
                "abababababababab"
            })
    void whatEverybodyTriesFirstIsNotTaken(String password) {
        assertThat(weakness(password, "vera.lind@school", "Vera Lind")).contains(Weakness.EASILY_GUESSED);
    }
}
