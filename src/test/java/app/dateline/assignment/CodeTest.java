package app.dateline.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    private final Random random = new Random(20261122);

    @Test
    void a_code_is_read_as_people_type_it() {
        for (int i = 0; i < 1_000; i++) {
            Code code = Code.draw(i % 2 == 0 ? Code.JOIN : Code.PERSONAL, random);
            int length = code.text().length();
            assertThat(Code.read(code.text(), length)).contains(code);
            assertThat(Code.read(code.shown(), length)).contains(code);
            assertThat(Code.read("  " + code.shown().toLowerCase(Locale.ROOT).replace("-", " – ") + "\n", length))
                    .contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7Q", "K7QM3XP", "K7QM30", "KAQM3X", "K7QM3!", "K7QM3Ж"})
    void what_is_no_code_is_none(String typed) {
        assertThat(Code.read(typed, Code.JOIN)).isEmpty();
        assertThatThrownBy(() -> new Code(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codes_use_all_characters_and_none_that_are_taken_for_others() {
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            Code.draw(Code.PERSONAL, random).text().chars().forEach(used::add);
        }
        assertThat(used).hasSize(Code.ALPHABET.length());
        "01ILOS58ZUVNAEIOU"
                .chars()
                .filter(c -> c != 'V')
                .forEach(c -> assertThat(used).doesNotContain(c));
    }

    @Test
    void a_code_never_prints_itself() {
        Code code = Code.draw(Code.PERSONAL, random);
        assertThat(code.toString()).doesNotContain(code.text()).doesNotContain(code.shown());
    }

    @Test
    void a_hash_tells_codes_and_classes_apart() {
        UUID course = new UUID(1, 2);
        Code code = new Code("K7QM3XPD");
        assertThat(CodeHash.of(code, course))
                .isEqualTo(CodeHash.of(code, course))
                .hasSize(64)
                .isNotEqualTo(CodeHash.of(code, new UUID(1, 3)))
                .isNotEqualTo(CodeHash.of(new Code("K7QM3XPB"), course));
    }
}
