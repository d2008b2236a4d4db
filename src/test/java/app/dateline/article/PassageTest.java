package app.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private static final String TEXT =
            "“We’ll see,” said Lind — who’d asked for it … The lock\u00A0 is  old. The lock leaks; the lock-keeper sleeps.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We'll see            |             | We’ll see
            "We'll see," said    | Lind        | “We’ll see,” said Lind
            said Lind - who'd    | for it      | said Lind — who’d asked for it
            for it ... The       | old.        | for it … The lock\u00A0 is  old.
            lock is              | lock        | lock\u00A0 is  old. The lock
            leaks                | sleeps.     | leaks; the lock-keeper sleeps.
            """)
    void finds_what_stands_there_once_however_it_is_set(String first, String last, String passage) {
        Passage found = Passage.find(new Locator(first, last == null ? "" : last), TEXT);

        assertThat(found)
                .isInstanceOfSatisfying(
                        Passage.Found.class,
                        f -> assertThat(TEXT.substring(f.start(), f.end())).isEqualTo(passage));
    }

    @Test
    void refuses_words_that_stand_there_twice() {
        assertThat(Passage.find(new Locator("The lock", ""), TEXT)).isEqualTo(new Passage.Ambiguous("The lock", 2));
    }

    @Test
    void tells_repeated_words_apart_by_those_before_them() {
        assertThat(Passage.find(new Locator("The lock", "", "is  old."), TEXT))
                .isEqualTo(new Passage.Found(TEXT.lastIndexOf("The lock"), TEXT.lastIndexOf("The lock") + 8));
        assertThat(Passage.find(new Locator("The lock", "", "..."), TEXT))
                .isEqualTo(new Passage.Found(TEXT.indexOf("The lock"), TEXT.indexOf("The lock") + 8));
        assertThat(Passage.find(new Locator("The lock", "", "s old."), TEXT))
                .isEqualTo(new Passage.NotFound("The lock"));
    }

    @Test
    void says_which_words_are_missing() {
        assertThat(Passage.find(new Locator("The key", "old"), TEXT)).isEqualTo(new Passage.NotFound("The key"));
        assertThat(Passage.find(new Locator("leaks", "old."), TEXT)).isEqualTo(new Passage.NotFound("old."));
    }

    @Test
    void matches_whole_words_as_printed() {
        assertThat(Passage.find(new Locator("leak", ""), TEXT)).isEqualTo(new Passage.NotFound("leak"));
        assertThat(Passage.find(new Locator("Leaks", ""), TEXT)).isEqualTo(new Passage.NotFound("Leaks"));
        assertThat(Passage.find(new Locator("leaks", "sleep"), TEXT)).isEqualTo(new Passage.NotFound("sleep"));
    }

    @Test
    void a_text_is_its_lines_that_are_not_blank() {
        assertThat(ArticleText.of("\n one \r\n\n\t\ntwo\n").paragraphs()).containsExactly("one", "two");
    }
}
