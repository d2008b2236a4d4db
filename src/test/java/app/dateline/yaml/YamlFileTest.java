package app.dateline.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {

    private final Problems problems = new Problems();

    @TempDir
    Path folder;

    @Test
    void values_know_where_they_stand() {
        Yaml root = YamlFile.parse("a: one\nb:\n  - 'two'\n  - {c: ~}\n", "x.yaml", problems)
                .orElseThrow();

        Yaml.Mapping mapping = (Yaml.Mapping) root;
        Yaml.Sequence list = (Yaml.Sequence) mapping.get("b").orElseThrow();
        assertThat(mapping.get("a")).contains(new Yaml.Scalar("one", false, new Mark("x.yaml", 1, 4)));
        assertThat(list.items().getFirst()).isEqualTo(new Yaml.Scalar("two", true, new Mark("x.yaml", 3, 5)));
        assertThat(((Yaml.Scalar) ((Yaml.Mapping) list.items().get(1)).get("c").orElseThrow()).absent())
                .isTrue();
        assertThat(problems.none()).isTrue();
    }

    @Test
    void a_billion_laughs_are_refused_at_the_first_anchor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, before))));
        }

        assertThat(YamlFile.parse(bomb.toString(), "bomb.yaml", problems)).isEmpty();
        assertThat(problems.errors())
                .extracting(Problem::message)
                .containsExactly("anchor '&a0' at bomb.yaml:1:5; aliases are not read here; write it out");
    }

    @Test
    void a_list_that_holds_itself_is_refused() {
        assertThat(YamlFile.parse("- &me\n  - *me\n", "x.yaml", problems)).isEmpty();
        assertThat(YamlFile.parse("- one\n- *other\n", "y.yaml", problems)).isEmpty();

        assertThat(problems.errors())
                .extracting(Problem::message)
                .containsExactly(
                        "anchor '&me' at x.yaml:1:3; aliases are not read here; write it out",
                        "alias at y.yaml:2:3; aliases are not read here; write the value out");
    }

    @Test
    void nesting_without_end_is_refused_before_it_exhausts_the_stack() {
        assertThat(YamlFile.parse("[".repeat(200_000), "deep.yaml", problems)).isEmpty();

        assertThat(problems.errors())
                .extracting(Problem::message)
                .containsExactly("nested too deeply at deep.yaml:1:21; at most 20 levels are read");
    }

    @Test
    void a_huge_file_is_refused_unread() throws IOException {
        Path file = folder.resolve("huge.yaml");
        Files.write(file, new byte[YamlFile.MOST_BYTES + 1]);

        assertThat(YamlFile.read(file, "huge.yaml", problems)).isEmpty();
        assertThat(problems.errors())
                .extracting(Problem::message)
                .containsExactly("file of 8000001 bytes at huge.yaml:1:1; at most 8000000 are read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: !!java.net.URL [x]  | tag 'tag:yaml.org,2002:java.net.URL' at x.yaml:1:4; tags are not read here; remove it
            a: 1\\n---\\nb: 2      | second document at x.yaml:2:1; one file holds one; remove the line '---'
            ? [a]\\n: b            | a list as a key at x.yaml:1:3; expected a word
            a: 1\\na: 2            | duplicate key 'a' at x.yaml:2:1; the first one is at x.yaml:1:1
            """)
    void what_is_never_needed_is_refused(String text, String message) {
        YamlFile.parse(text.replace("\\n", "\n"), "x.yaml", problems);

        assertThat(problems.errors()).extracting(Problem::message).containsExactly(message);
    }

    @Test
    void a_tab_and_a_broken_quote_are_told_with_their_place() {
        YamlFile.parse("a:\n\t- b\n", "tab.yaml", problems);
        YamlFile.parse("a: 'b\n", "quote.yaml", problems);
        YamlFile.parse("a: b\u0007\n", "bell.yaml", problems);

        assertThat(problems.errors())
                .extracting(Problem::message)
                .satisfiesExactly(
                        m -> assertThat(m)
                                .isEqualTo(
                                        "character U+0007 at bell.yaml:1:5; remove it: YAML allows only printable ones"),
                        m -> assertThat(m).startsWith("broken YAML: ").contains("quote.yaml:2:1"),
                        m -> assertThat(m)
                                .startsWith("broken YAML: ")
                                .contains("a tab")
                                .endsWith(" at tab.yaml:2:1; indent with spaces"));
    }

    @Test
    void bytes_that_are_no_utf8_are_told_with_their_place() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "a: one\nb: Zürich\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(YamlFile.read(file, "latin.yaml", problems)).isEmpty();
        assertThat(problems.errors())
                .extracting(Problem::message)
                .containsExactly("byte 0xFC that is no UTF-8 at latin.yaml:2:5; save the file as UTF-8");
    }

    @Test
    void a_byte_order_mark_does_no_harm_and_a_folder_is_no_file() throws IOException {
        Path file = Files.writeString(folder.resolve("bom.yaml"), "\uFEFFa: one\n");

        assertThat(YamlFile.read(file, "bom.yaml", problems)).isNotEmpty();
        assertThat(YamlFile.read(folder, "folder", problems)).isEmpty();
        assertThat(problems.errors())
                .extracting(Problem::message)
                .containsExactly("not a file at folder:1:1; expected a readable file here");
    }

    @ParameterizedTest
    @CsvSource({"anchorege,anchorage", "Anchroage,anchorage", "budapset,budapest", "xx,", "zzzzzzzz,"})
    void the_nearest_name_is_found_where_one_is_near(String word, String nearest) {

        assertThat(Nearest.to(word, List.of("anchorage", "budapest", "oslo"))).isEqualTo(Optional.ofNullable(nearest));
    }
}
