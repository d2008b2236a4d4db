package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.yaml.Problem;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas by which an editor completes and checks: they take what the reader takes, and know the same keys. */
class SchemaTest {

    private static final Path QUESTIONS = Path.of("questions");
    private static final String ADDRESS = "https://dateline.example/schema/";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemas(SchemaTest::content));

    static Stream<Path> shippedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(QUESTIONS)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void the_shipped_files_satisfy_their_schemas(Path file) throws IOException {
        assertThat(errors(schema(nameOf(file)), Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void each_shipped_file_names_its_schema_for_editors(Path file) throws IOException {
        assertThat(Files.readAllLines(file).getFirst())
                .isEqualTo("# yaml-language-server: $schema=../schema/" + nameOf(file) + ".schema.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"collection", "articles", "people", "places", "events", "deadlines", "venues", "aims"})
    void the_sample_satisfies_the_schemas_too(String name) throws IOException {
        String yaml = Files.readString(SampleBase.folder("canal-talks").resolve(name + ".yaml"));

        assertThat(errors(schema(name), yaml)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            collection | title: The canal talks      | titel: The canal talks
            articles   | genre: news                 | genre: novel
            articles   | address: unknown            | address: somewhere
            articles   | published: 2025-02-24       | published: in February
            people     | sort: body                  | sort: animal
            places     | at: [48.21, 16.37]          | at: [98.21, 16.37]
            places     | in: austria, at: [48.21, 16.37] | in: austria
            events     | names: [the canal meeting meant for April 2025] | names: []
            deadlines  | status: shortened           | status: shorter
            deadlines  | length: 10 days             | length: ten days
            deadlines  | due: 2025-04-30             | due: 30 April
            venues     | omits: [place, parties]     | omits: [places]
            venues     | says: {place: austria}      | says: {land: austria}
            venues     | first: They met in Austria  | first: one two three four five six seven
            venues     | paragraph: 5                | paragraph: 0
            aims       | stance: fears               | stance: hopes
            aims       | aim: any toll on river boats | like: []
            """)
    void a_broken_file_is_refused(String name, String sound, String broken) throws IOException {
        String yaml = Files.readString(SampleBase.folder("canal-talks").resolve(name + ".yaml"));
        assertThat(yaml).contains(sound);

        assertThat(errors(schema(name), yaml.replace(sound, broken))).isNotEmpty();
    }

    /** Whoever adds a key or a status adds it in both places. */
    @Test
    void schema_and_reader_know_the_same_words() throws IOException {
        JsonNode deadline = json("deadlines").path("items").path("properties");
        JsonNode venue = json("venues").path("items").path("properties");
        JsonNode aim = json("aims").path("items").path("properties");
        JsonNode citation =
                json("common").path("$defs").path("citations").path("items").path("properties");

        assertThat(words(deadline.path("status").path("enum"))).isEqualTo(Deadline.STATUSES);
        assertThat(words(venue.path("status").path("enum"))).isEqualTo(Venue.STATUSES);
        assertThat(words(venue.path("medium").path("enum"))).isEqualTo(Venue.MEDIA);
        assertThat(words(aim.path("stance").path("enum"))).isEqualTo(Aim.STANCES);
        List<String> slots = Arrays.stream(Slot.values())
                .filter(s -> s != Slot.CLAIMANT && s != Slot.SOURCE)
                .map(CitationReader::key)
                .toList();
        assertThat(words(citation.path("omits").path("items").path("enum"))).containsExactlyInAnyOrderElementsOf(slots);
        assertThat(citation.path("says").path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(slots);
    }

    @ParameterizedTest
    @ValueSource(strings = {"collection", "articles", "people", "places", "events", "deadlines", "venues", "aims"})
    void schema_and_reader_know_the_same_keys(String name, @TempDir Path folder) throws IOException {
        for (String file :
                List.of("collection", "articles", "people", "places", "events", "deadlines", "venues", "aims")) {
            Files.writeString(folder.resolve(file + ".yaml"), file.equals("collection") ? "a: b" : "[]");
        }
        String stranger = "zzzzzzzzzzzz: 1";
        Files.writeString(folder.resolve(name + ".yaml"), name.equals("collection") ? stranger : "- " + stranger);

        Set<String> read = ((Reading.Broken) FactFiles.read(folder))
                .problems().stream()
                        .filter(p -> p.what().startsWith("unknown key 'zzz"))
                        .map(Problem::hint)
                        .map(h -> new TreeSet<>(
                                List.of(h.replace("expected one of ", "").split(", "))))
                        .findFirst()
                        .orElseThrow();
        JsonNode schema = json(name);
        Collection<String> keys = (name.equals("collection") ? schema : schema.path("items"))
                .path("properties")
                .propertyNames();
        assertThat(read).containsExactlyInAnyOrderElementsOf(keys);
    }

    private static List<Error> errors(Schema schema, String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(ADDRESS + name + ".schema.json"));
    }

    private static String content(String address) {
        try {
            return Files.readString(QUESTIONS.resolve("schema").resolve(address.replace(ADDRESS, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        return QUESTIONS.resolve("schema").resolve(name + ".schema.json");
    }

    private static JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file(name)));
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String nameOf(Path file) {
        return file.getParent().endsWith("stems")
                ? "stems"
                : String.valueOf(file.getFileName()).replace(".yaml", "");
    }
}
