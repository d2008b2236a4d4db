package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.Collection;
import app.dateline.fact.FactBase;
import app.dateline.fact.FactFiles;
import app.dateline.fact.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which year is taken where a typed date has none. */
class UsualYearTest {

    private static final FactBase BASE = ((Reading.Sound) FactFiles.read(Path.of("questions/trump-putin-2025"))).base();

    @Test
    void isTheYearOfMostFacts() {
        assertThat(UsualYear.of(BASE)).hasValue(2025);
        assertThat(UsualYear.of(BASE.asOf(LocalDate.of(2025, 8, 20)))).hasValue(2025);
    }

    @Test
    void isNoneWithoutDates() {
        Collection about = new Collection("none", "None", "Nothing.", "en", "Dateline");
        FactBase empty = new FactBase(about, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(UsualYear.of(empty)).isEmpty();
    }

    /** Whatever the key: an item that took another year than the stem's or the usual one would tell of its key. */
    @Test
    void isTheSameForEveryKeyUnlessTheStemTellsTheYear() {
        var generator = new ItemGenerator(BASE, Harbour.asks());
        int open = 0;
        int elsewhere = 0;
        for (long seed = 0; seed < 40; seed++) {
            QuizRequest request = new QuizRequest(
                    BASE.about().id(),
                    Set.of(),
                    Set.of(),
                    Set.of(Form.TYPED_DATE),
                    Set.of(),
                    20,
                    QuizRequest.Level.MIXED,
                    null);
            for (Item item : generator.quiz(request, seed).items()) {
                Item.TypedDate date = (Item.TypedDate) item;
                int lies = date.key().first().getYear();
                boolean told = item.head().stem().contains(Integer.toString(lies));
                if (date.key().precision() == app.dateline.time.Edtf.Precision.YEAR) {
                    assertThat(date.year() == null || told)
                            .as(item.head().stem())
                            .isTrue();
                } else if (!told) {
                    assertThat(date.year()).as(item.head().stem()).isEqualTo(2025);
                    open++;
                    elsewhere += lies == 2025 ? 0 : 1;
                }
            }
        }
        assertThat(open).isPositive();
        assertThat(elsewhere).as("keys in another year").isPositive();
    }
}
