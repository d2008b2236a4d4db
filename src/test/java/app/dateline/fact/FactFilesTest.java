package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
