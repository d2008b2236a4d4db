package app.dateline.attempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.attempt.Mark;
import app.dateline.attempt.Remark;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.fact.Kind;
import app.dateline.fact.Value;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import app.dateline.item.Reference;
import app.dateline.time.Edtf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsTest {

    private final Snapshots snapshots = new Snapshots();

    static List<Item> items() {
        return Stream.concat(SampleItems.oneOfEach().stream(), SampleItems.own().stream())
                .toList();
    }

    static List<Response> responses() {
        return SampleItems.responses();
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemComesBackAsItWas(Item item) {
        assertThat(snapshots.item(snapshots.write(item))).isEqualTo(item);
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyResponseComesBackAsItWas(Response response) {
        assertThat(snapshots.response(snapshots.write(response))).isEqualTo(response);
    }

    @Test
    void everySubtypeHasItsExample() {
        assertThat(items().stream().<Class<?>>map(Object::getClass)).containsAll(subtypes(Item.class));
        assertThat(responses().stream().<Class<?>>map(Object::getClass)).containsAll(subtypes(Response.class));
        String all = items().stream().map(snapshots::write).reduce("", String::concat);
        assertThat(Stream.of(Value.class.getPermittedSubclasses()))
                .allSatisfy(type -> assertThat(all)
                        .contains("\"type\":\""
                                + type.getSimpleName().substring(2).toLowerCase() + "\""));
        assertThat(Stream.of(Reference.class.getPermittedSubclasses()))
                .allSatisfy(type -> assertThat(all)
                        .contains("\"type\":\"" + type.getSimpleName().toLowerCase() + "\""));
    }

    /**
     * What was once written in format 1 is read for ever. A new subtype or sample adds its line at the end of its sort;
     * {@code target/snapshots-format-1.jsonl} has what is written now. Once there is a release, a line never changes.
     */
    @Test
    void readsWhatWasWritten() throws IOException {
        List<String> now = Stream.concat(
                        items().stream().map(snapshots::write),
                        responses().stream().map(snapshots::write))
                .toList();
        Files.write(Path.of("target", "snapshots-format-1.jsonl"), now);
        List<Object> read = new ArrayList<>();
        try (var kept = getClass().getResourceAsStream("/snapshots-format-1.jsonl")) {
            new String(kept.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line ->
                            read.add(line.contains("\"item\":") ? snapshots.item(line) : snapshots.response(line)));
        }
        List<Object> samples = new ArrayList<>(items());
        samples.addAll(responses());
        assertThat(read).isEqualTo(samples);
    }

    @Test
    void setsAreSortedAndNamesPlain() {
        assertThat(snapshots.write(new QuizRequest(
                        "sailing",
                        Set.of("b", "a"),
                        Set.copyOf(Kind.OF_FACTS),
                        Set.of(Form.MATCH, Form.ORDER),
                        Set.of("f2", "f1"),
                        7,
                        QuizRequest.Level.EASY)))
                .isEqualTo("{\"format\":1,\"request\":{\"collection\":\"sailing\",\"articles\":[\"a\",\"b\"],"
                        + "\"kinds\":[\"DEADLINE\",\"VENUE\",\"AIM\"],\"forms\":[\"ORDER\",\"MATCH\"],"
                        + "\"facts\":[\"f1\",\"f2\"],\"number\":7,\"difficulty\":\"EASY\",\"asOf\":null}}");
        assertThat(snapshots.write(new Mark(0.5, List.of(Remark.of("marking.read-as", "2025-08-08")))))
                .isEqualTo("{\"format\":1,\"mark\":{\"fraction\":0.5,\"remarks\":"
                        + "[{\"key\":\"marking.read-as\",\"arguments\":[\"2025-08-08\"]}]}}");
        assertThat(snapshots.write(new Response.Picked(Set.of(3, 1, 2))))
                .isEqualTo("{\"format\":1,\"response\":{\"type\":\"picked\",\"options\":[1,2,3]}}");
    }

    @Test
    void readsWhatALaterVersionAddsTo() {
        assertThat(snapshots.response("""
                {"format":1,"response":{"type":"typed","text":"x","meant":"2025-08","mood":"good"},"extra":[1]}
                """)).isEqualTo(new Response.Typed("x", Edtf.parse("2025-08")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "not JSON",
                "{\"format\":2,\"response\":{\"type\":\"skipped\"}}",
                "{\"format\":1}",
                "{\"format\":1,\"response\":null}",
                "{\"format\":1,\"response\":{\"type\":\"sung\"}}",
                "{\"format\":1,\"response\":{\"option\":1}}",
                "{\"format\":1,\"response\":{\"type\":\"chosen\"}}",
                "{\"format\":1,\"response\":{\"type\":\"chosen\",\"option\":null}}",
                "{\"format\":1,\"response\":{\"type\":\"typed\"}}",
                "{\"format\":1,\"response\":{\"type\":\"ordered\",\"options\":[1,null]}}",
                "{\"format\":1,\"response\":{\"type\":\"typed\",\"text\":\"secret\",\"meant\":\"secret\"}}"
            })
    void whatLacksSomethingIsUnreadable(String text) {
        assertThatThrownBy(() -> snapshots.response(text))
                .isInstanceOf(Unreadable.class)
                .message()
                .doesNotContain("secret", "sung");
    }

    @SuppressWarnings("unchecked")
    private static <T> List<Class<? extends T>> subtypes(Class<T> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .<Class<? extends T>>map(type -> (Class<? extends T>) type)
                .toList();
    }
}
