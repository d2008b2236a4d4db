package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFilesTest {

    @Test
    void reads_a_collection_whole() {
        Reading reading = FactFiles.read(SampleBase.folder("canal-talks"));

        assertThat(reading).isInstanceOf(Reading.Sound.class);
        assertThat(reading.warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "unused party 'pilots' at people.yaml:7:8; no fact names it",
                        "unused place 'lock' at places.yaml:8:8; no fact names it");
        FactBase base = ((Reading.Sound) reading).base();
        assertThat(base.about().id()).isEqualTo("canal-talks");
        assertThat(base.facts(Kind.DEADLINE)).hasSize(4);
        assertThat(base.facts(Kind.VENUE)).hasSize(6);
        assertThat(base.facts(Kind.AIM)).hasSize(7);
        assertThat(base.factsOf("gazette")).hasSize(8);
    }

    @Test
    void what_is_unknown_stays_unknown() {
        FactBase base = SampleBase.read();

        assertThat(base.article("courier").author()).isEqualTo("Ada Quill");
        assertThat(base.article("courier").workingTitle()).isFalse();
        assertThat(base.article("gazette"))
                .satisfies(
                        a -> assertThat(a.author()).isNull(),
                        a -> assertThat(a.address()).isNull(),
                        a -> assertThat(a.workingTitle()).isTrue(),
                        a -> assertThat(a.published()).isEqualTo(Edtf.parse("2025-04-01~")));
        assertThat(base.article("herald").published()).isNull();
    }

    @Test
    void every_slot_is_read_with_what_each_passage_gives() {
        Fact held = SampleBase.read().fact("march-held");

        assertThat(held.slots())
                .containsEntry(Slot.PLACE, List.of(new Value.OfPlace("vienna")))
                .containsEntry(Slot.LENGTH, List.of(new Value.OfLength(Length.parse("<5 hours"))))
                .containsEntry(Slot.PARTIES, List.of(new Value.OfParty("lind"), new Value.OfParty("haas")));
        assertThat(held.articles()).containsExactly("gazette", "courier");
        assertThat(held.attestations())
                .extracting(a -> held.valuesBy(a, Slot.PLACE))
                .containsExactly(
                        List.of(), List.of(new Value.OfPlace("austria")), List.of(new Value.OfPlace("vienna")));
    }

    @Test
    void likeness_is_written_once_and_holds_both_ways() {
        FactBase base = SampleBase.read();

        assertThat(((Aim) base.fact("lind-observers")).like()).containsExactly("league-observers");
        assertThat(((Aim) base.fact("league-observers")).like()).containsExactly("lind-observers");
    }

    @Test
    void versions_tell_one_content_from_another(@TempDir Path folder) throws IOException {
        FactBase before = SampleBase.read();
        try (Stream<Path> files = Files.list(SampleBase.folder("canal-talks"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path aims = folder.resolve("aims.yaml");
        Files.writeString(aims, Files.readString(aims).replace("Haas is afraid for", "Haas fears for"));
        FactBase after = ((Reading.Sound) FactFiles.read(folder)).base();

        // The expected value was computed once: it must be the same on every machine.
        assertThat(before.fact("haas-lakes").head().version()).isEqualTo("f4d926c374f733b2");
        assertThat(before.version())
                .matches("[0-9a-f]{16}")
                .isEqualTo(SampleBase.read().version());
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.facts()).allSatisfy(f -> {
            String then = before.fact(f.id()).head().version();
            assertThat(f.head().version().equals(then)).isEqualTo(!f.id().equals("haas-lakes"));
        });
    }

    @Test
    void the_folder_of_a_collection_that_is_broken_gives_no_base_at_all(@TempDir Path questions) throws IOException {
        assertThat(Collections.read(questions).bases()).isEmpty();
        assertThat(Collections.read(questions).broken())
                .singleElement()
                .satisfies(b -> assertThat(b.problems().getFirst().what()).isEqualTo("folder without a collection"));
        assertThat(Collections.read(questions.resolve("nowhere")).broken()).hasSize(1);

        Path whole = SampleBase.folder("canal-talks").getParent();
        assertThat(Collections.read(whole).find("canal-talks")).isPresent();
        assertThat(Collections.read(whole).find("quarrel")).isPresent();
        assertThat(Collections.read(whole).find("other")).isEmpty();

        Path copy = Files.createDirectories(questions.resolve("canal-talks"));
        try (Stream<Path> files = Files.list(SampleBase.folder("canal-talks"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Files.createDirectories(questions.resolve("stems"));
        assertThat(Collections.read(questions).bases()).hasSize(1);
        Files.createDirectories(questions.resolve("another"));
        assertThat(Collections.read(questions).bases()).isEmpty();
        assertThat(Collections.read(questions).find("canal-talks")).isEmpty();
    }
}
