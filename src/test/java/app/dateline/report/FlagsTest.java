package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.Kind;
import app.dateline.item.Form;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Twenty students, of whom one with a higher number knows more. */
class FlagsTest {

    private static final int STUDENTS = 20;

    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, Asked> items = new HashMap<>();
    private int slots;

    @Test
    void aSoundSetHasNothingToLookAt() {
        soundSlots();
        assertThat(flags()).isEmpty();
    }

    @Test
    void theBestMissedIt() {
        soundSlots();
        int slot = slot(student -> student < 8, student -> student < 8 ? 0 : 1 + student % 3);
        assertThat(flags(Flag.Sort.NEGATIVE_DISCRIMINATION)).singleElement().satisfies(flag -> {
            assertThat(flag.slot()).hasValue(slot);
            assertThat(flag.item()).contains("item-" + slot);
            assertThat(flag.figures())
                    .singleElement()
                    .satisfies(f -> assertThat(f).isNegative());
        });
        assertThat(flags(Flag.Sort.WEAK_DISCRIMINATION)).as("said once").isEmpty();
    }

    @Test
    void itTellsNothing() {
        soundSlots();
        int slot = slot(student -> student % 2 == 0, student -> student % 2 == 0 ? 0 : 1 + student / 2 % 3);
        assertThat(flags())
                .extracting(Flag::sort, Flag::slot)
                .contains(org.assertj.core.api.Assertions.tuple(Flag.Sort.WEAK_DISCRIMINATION, OptionalInt.of(slot)));
    }

    @Test
    void facilityByMoodlesBands() {
        soundSlots();
        int nobody = slot(student -> student == 20, student -> student == 20 ? 0 : 1 + student % 3);
        int two = slot(student -> student > 18, student -> student > 18 ? 0 : 1 + student % 3);
        int three = slot(student -> student > 17, student -> student > 17 ? 0 : 1 + student % 3);
        int many = slot(student -> student > 2, student -> student > 2 ? 0 : student);
        List<Flag> bands = flags().stream()
                .filter(f -> EnumSet.of(Flag.Sort.HARDLY_ANYBODY, Flag.Sort.VERY_HARD, Flag.Sort.VERY_EASY)
                        .contains(f.sort()))
                .toList();
        assertThat(bands)
                .extracting(Flag::sort)
                .containsExactly(Flag.Sort.HARDLY_ANYBODY, Flag.Sort.VERY_HARD, Flag.Sort.VERY_EASY);
        assertThat(bands).extracting(f -> f.slot().orElseThrow()).containsExactly(nobody, two, many);
        assertThat(bands).extracting(f -> f.figures().getFirst()).containsExactly(5.0, 10.0, 90.0);
        assertThat(three).as("15 % are difficult, which is no fault").isNotIn(nobody, two, many);
    }

    @Test
    void whatGuessingWouldHaveEarned() {
        soundSlots();
        int slot = slot(student -> student % 4 == 0, student -> student % 4);
        assertThat(flags(Flag.Sort.LIKE_GUESSING)).singleElement().satisfies(flag -> {
            assertThat(flag.slot()).hasValue(slot);
            assertThat(flag.figures()).containsExactly(25.0, 25.0);
        });
    }

    @Test
    void aWrongOptionThatDrawsTheBest() {
        soundSlots();
        int slot = slot(
                student -> student > 8 && student < 17,
                student -> student > 16 ? 3 : student > 8 ? 0 : 1 + student % 2);
        assertThat(flags(Flag.Sort.DRAWS_THE_BEST)).singleElement().satisfies(flag -> {
            assertThat(flag.slot()).hasValue(slot);
            assertThat(flag.option()).hasValue(3);
            assertThat(flag.figures().getFirst()).isGreaterThan(flag.figures().getLast());
        });
    }

    @Test
    void aWrongOptionThatNobodyChose() {
        soundSlots();
        int slot = slot(student -> student > 9, student -> student > 9 ? 0 : 1 + student % 2);
        assertThat(flags())
                .containsExactly(new Flag(
                        Flag.Sort.NOBODY_CHOSE,
                        OptionalInt.of(slot),
                        Optional.of("item-" + slot),
                        OptionalInt.of(3),
                        List.of(20.0)));
    }

    @Test
    void aSetWhoseSlotsHaveNothingInCommon() {
        for (int p = 0; p < 4; p++) {
            int bit = p;
            slot(student -> (student >> bit & 1) == 1, student -> (student >> bit & 1) == 1 ? 0 : 1 + student % 3);
        }
        assertThat(flags().getFirst().sort()).isEqualTo(Flag.Sort.UNRELIABLE_SET);
        assertThat(flags().getFirst().slot()).isEmpty();
    }

    @Test
    void amongAFewStudentsNothingStandsOut() {
        Marks few = Marks.of(new double[] {0, 1, 1}, new double[] {1, 0, 0}, new double[] {0, 1, 1});
        assertThat(Flags.of(few.report())).isEmpty();
    }

    @Test
    void wherePartsOfAClassMetDifferentItemsTheSlotIsLookedAtToo() {
        soundSlots();
        int slot = slot(student -> student < 8, student -> student < 8 ? 0 : 1 + student % 3);
        items.put("other", asked("other"));
        outcomes.replaceAll(o -> o.slot() == slot && o.student().getLeastSignificantBits() % 2 == 0
                ? new Outcome(o.student(), slot, "other", o.fraction(), true, o.options(), o.seconds())
                : o);
        assertThat(flags(Flag.Sort.NEGATIVE_DISCRIMINATION))
                .extracting(Flag::item)
                .containsExactly(Optional.empty(), Optional.of("item-" + slot), Optional.of("other"));
    }

    private void soundSlots() {
        for (int from : new int[] {6, 8, 10, 13}) {
            slot(student -> student > from, student -> student > from ? 0 : 1 + student % 3);
        }
    }

    private int slot(IntPredicate right, IntUnaryOperator option) {
        slots++;
        items.put("item-" + slots, asked("item-" + slots));
        IntToDoubleFunction fraction = student -> right.test(student) ? 1 : 0;
        for (int student = 1; student <= STUDENTS; student++) {
            outcomes.add(new Outcome(
                    Marks.student(student),
                    slots,
                    "item-" + slots,
                    fraction.applyAsDouble(student),
                    true,
                    List.of(option.applyAsInt(student)),
                    OptionalDouble.empty()));
        }
        return slots;
    }

    private static Asked asked(String id) {
        return new Asked(
                id, Form.SINGLE_CHOICE, Kind.VENUE, Optional.empty(), List.of(), 4, Set.of(0), OptionalDouble.of(0.25));
    }

    private List<Flag> flags(Flag.Sort sort) {
        return flags().stream().filter(f -> f.sort() == sort).toList();
    }

    private List<Flag> flags() {
        List<SetPlan.Slot> places = new ArrayList<>();
        for (int p = 1; p <= slots; p++) {
            places.add(new SetPlan.Slot(p, 1));
        }
        outcomes.sort(Comparator.comparingInt(Outcome::slot));
        return Flags.of(ItemAnalysis.of(new SetPlan(places, items), outcomes::forEach));
    }

    @Test
    void everyMessageNamesTheFiguresOfItsFlag() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        }
        for (Flag.Sort sort : Flag.Sort.values()) {
            String message = messages.getProperty(sort.message());
            assertThat(message).as(sort.message()).isNotNull();
            assertThat(new MessageFormat(message, Locale.ENGLISH).getFormatsByArgumentIndex())
                    .as(message)
                    .hasSize(sort.figures());
        }
    }
}
