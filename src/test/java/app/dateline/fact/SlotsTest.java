package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fact gives one slot as it gives all of them. */
class SlotsTest {

    @Test
    void oneSlotIsAsTheMapHasIt() {
        Reading.Sound shipped = (Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"));
        assertThat(shipped.base().facts()).isNotEmpty().allSatisfy(fact -> {
            for (Slot slot : Slot.values()) {
                assertThat(fact.values(slot))
                        .as("%s of %s", slot, fact.id())
                        .isEqualTo(fact.slots().getOrDefault(slot, List.of()));
            }
        });
    }
}
