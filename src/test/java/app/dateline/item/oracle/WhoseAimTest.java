package app.dateline.item.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Kind;
import app.dateline.fact.Reading;
import app.dateline.fact.Slot;
import app.dateline.item.AskFiles;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.QuizRequest;
import app.dateline.item.WorldMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wrong options beside an aim or its actor are such as a reader without the sources can't rule out by their side. */
class WhoseAimTest {

    private static final FactBase BASE = ((Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"))).base();

    private static final ItemGenerator GENERATOR = new ItemGenerator(
            BASE,
            ((AskFiles.Reading.Sound) AskFiles.read(Path.of("questions/stems/en.yaml"))).asks(),
            WorldMap.shipped());

    private static final Sides SIDES = new Sides(BASE, new Kin(BASE));

    private static List<Item> drawn() {
        List<Item> items = new ArrayList<>(GENERATOR.survey().items());
        for (QuizRequest.Level level : QuizRequest.Level.values()) {
            for (long seed = 0; seed < 12; seed++) {
                QuizRequest request =
                        new QuizRequest(BASE.about().id(), Set.of(), Set.of(Kind.AIM), Set.of(), Set.of(), 20, level);
                items.addAll(GENERATOR.quiz(request, seed).items());
            }
        }
        return items;
    }

    @Test
    void mostWrongOptionsCouldBeTheAskedOnes() {
        List<Item> items = drawn();
        List<String> unfair = new ArrayList<>();
        for (Slot hidden : List.of(Slot.AIM, Slot.ACTOR)) {
            List<Item> asked = items.stream()
                    .filter(i -> i.head().query().asked() == hidden
                            && !SIDES.couldBe(i).isEmpty())
                    .toList();
            long wrong = asked.stream().mapToLong(i -> SIDES.couldBe(i).size()).sum();
            long could = asked.stream()
                    .flatMap(i -> SIDES.couldBe(i).stream())
                    .filter(c -> c)
                    .count();
            long fair = asked.stream().filter(SIDES::fair).count();
            long different = asked.stream()
                    .flatMap(i -> Stream.of(i.head().stem()))
                    .distinct()
                    .count();
            System.out.printf(
                    "whose aim: %s asked for in %d items of %d stems; %d of %d wrong options (%.0f %%) could be the asked"
                            + " one's; most could in %d items (%.0f %%)%n",
                    hidden,
                    asked.size(),
                    different,
                    could,
                    wrong,
                    100.0 * could / wrong,
                    fair,
                    100.0 * fair / asked.size());
            assertThat(asked).hasSizeGreaterThan(200);
            asked.stream()
                    .filter(i -> !SIDES.fair(i))
                    .map(i -> i.form() + " " + i.head().stem())
                    .distinct()
                    .forEach(unfair::add);
        }
        assertThat(unfair.stream().limit(20)).isEmpty();
    }
}
