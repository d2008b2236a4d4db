package app.dateline.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTest {

    private static final UUID COURSE = new UUID(1, 2);

    @ParameterizedTest
    @CsvSource({
        "'  Anna ',Anna",
        "'Anna\t\u00a0 B.',Anna B.",
        "'Zo\u0065\u0308',Zo\u00eb",
        "'A\u200bn\u202ena',Anna",
        "'A \u200b B',A B",
        "山田 太郎,山田 太郎",
        "O’Neil-Şahin,O’Neil-Şahin"
    })
    void a_name_is_taken_as_it_looks(String typed, String name) {
        assertThat(Student.named(typed)).contains(name);
    }

    @Test
    void whatever_is_typed_gives_a_fit_name_or_none() {
        long seed = 20261122;
        Random random = new Random(seed);
        int[] odd = {
            ' ', '\t', '\n', 0, 0x85, 0xa0, 0x200b, 0x202e, 0x2000, 0x3000, 0x301, 0xd800, 0xdc00, 0xfeff, 0xe000
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                typed.appendCodePoint(random.nextBoolean() ? odd[random.nextInt(odd.length)] : random.nextInt(0x2500));
            }
            Optional<String> name = Student.named(typed.toString());
            assertThat(name.flatMap(Student::named))
                    .as("seed %s: %s", seed, typed.chars().boxed().toList())
                    .isEqualTo(name);
            name.ifPresent(fit -> new Student(UUID.randomUUID(), COURSE, fit, null, Extra.NONE));
        }
    }

    @Test
    void names_that_sound_alike_when_called_out_share_a_key() {
        assertThat(student("ANNA b").nameKey()).isEqualTo(student("Anna B").nameKey());
        assertThat(student("Ａnna").nameKey())
                .as("full width")
                .isEqualTo(student("anna").nameKey());
        assertThat(student("Anna").nameKey()).isNotEqualTo(student("Anne").nameKey());
    }

    @Test
    void what_is_no_name_makes_no_student() {
        assertThatThrownBy(() -> student(" Anna")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> student("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Student student(String name) {
        return new Student(UUID.randomUUID(), COURSE, name, null, Extra.NONE);
    }
}
