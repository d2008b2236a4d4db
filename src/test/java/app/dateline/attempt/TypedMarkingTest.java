package app.dateline.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.item.Item;
import app.dateline.time.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write, against the mark that it is to earn; the tables stand beside this class in the test resources. */
class TypedMarkingTest {

    private static final String HERE = "/app/dateline/attempt/";

    private final Scorer scorer = new Scorer(Given.base());

    @ParameterizedTest(name = "{0} for {1} earns {3}")
    @CsvFileSource(resources = HERE + "dates.csv", delimiter = '|', quoteCharacter = '\'')
    void marksDates(String typed, String key, Integer year, String mark, String remark) {
        check(Given.date(key, year), typed, mark, remark);
    }

    @ParameterizedTest(name = "{0} for {1} earns {3}")
    @CsvFileSource(resources = HERE + "places.csv", delimiter = '|', quoteCharacter = '\'')
    void marksPlaces(String typed, String key, String accepted, String mark, String remark) {
        List<String> others = accepted == null ? List.of() : List.of(accepted.split(" "));
        check(Given.place(key, others), typed, mark, remark);
    }

    @ParameterizedTest(name = "{0} for {1} earns {2}")
    @CsvFileSource(resources = HERE + "lengths.csv", delimiter = '|', quoteCharacter = '\'')
    void marksLengths(String typed, String key, String mark, String remark) {
        check(Given.length(key), typed, mark, remark);
    }

    @ParameterizedTest(name = "{0} is read as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8 Aug | 2025 | 2025-08-08",
                "August | 2025 | 2025-08",
                "spring 2024 | | 2024-21",
                "15–17 August | 2025 | 2025-08-15/2025-08-17",
                "about 8 Aug 2025 | | 2025-08-08~",
                "early March 2025 | | 2025-03-01/2025-03-10~",
                "2019 | 2025 | 2019"
            })
    void saysHowADateWasRead(String typed, Integer year, String read) {
        assertThat(first(Given.date("2025-08-08", year), typed))
                .isEqualTo(new Remark("marking.read-as-date", List.of(read)));
    }

    @ParameterizedTest(name = "{0} for {1} is read as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "seven weeks and a day | 50 days | 50 days",
                "ten or 12 | 10-12 days | 10-12 days",
                "an hour and a half | 2 hours | 90 minutes",
                "over two hours | 90 minutes | >120 minutes",
                "a fortnight | 1 month | 2 weeks",
                "999999 years | 1 day | 999999 days"
            })
    void saysHowALengthWasRead(String typed, String key, String read) {
        assertThat(first(Given.length(key), typed)).isEqualTo(new Remark("marking.read-as-length", List.of(read)));
    }

    @Test
    void asksWhichDateIsMeantAndTakesTheLearnersWord() {
        Item item = Given.date("2025-08-07", null);
        Edtf july = Edtf.parse("2025-07-08");
        Edtf august = Edtf.parse("2025-08-07");
        assertThat(scorer.mark(item, new Response.Typed("8/7/25")))
                .isEqualTo(new Marking.Unclear(List.of(july, august)));
        assertThat(fraction(scorer.mark(item, new Response.Typed("8/7/25", july))))
                .isZero();
        assertThat(fraction(scorer.mark(item, new Response.Typed("8/7/25", august))))
                .isEqualTo(1);
        Edtf neither = Edtf.parse("2025-01-01");
        assertThat(scorer.mark(item, new Response.Typed("8/7/25", neither))).isInstanceOf(Marking.Unclear.class);
        assertThat(fraction(scorer.mark(item, new Response.Typed("8 July 2025", august))))
                .isZero();
    }

    @Test
    void takesBothEndsOfASpanInOneOrder() {
        Marking marking =
                scorer.mark(Given.date("2025-08-01/2025-08-03", null), new Response.Typed("1/8/25 to 3/8/25"));
        assertThat(marking)
                .isEqualTo(new Marking.Unclear(
                        List.of(Edtf.parse("2025-08-01/2025-08-03"), Edtf.parse("2025-01-08/2025-03-08"))));
    }

    @Test
    void saysWhichWeekdayItReallyIs() {
        assertThat(scorer.mark(Given.date("2025-08-08", 2025), new Response.Typed("Thursday 8 August")))
                .isEqualTo(new Marking.Refused(
                        Remark.of("marking.weekday-contradicts", "2025-08-08", "THURSDAY", "FRIDAY")));
    }

    @Test
    void refusesWhatIsFarTooLong() {
        Marking marking = scorer.mark(Given.date("2025-08-08", 2025), new Response.Typed("8 August ".repeat(40)));
        assertThat(marking).isEqualTo(new Marking.Refused(Remark.of("marking.too-long")));
    }

    private Remark first(Item item, String typed) {
        return ((Marking.Marked) scorer.mark(item, new Response.Typed(typed)))
                .mark()
                .remarks()
                .getFirst();
    }

    private void check(Item item, String typed, String mark, String remark) {
        Marking marking = scorer.mark(item, new Response.Typed(typed));
        switch (mark) {
            case "refused" -> assertThat(marking).isInstanceOf(Marking.Refused.class);
            case "unclear" -> assertThat(marking).isInstanceOf(Marking.Unclear.class);
            default -> assertThat(fraction(marking)).as(marking.toString()).isEqualTo(Double.parseDouble(mark));
        }
        if (remark != null) {
            assertThat(remarks(marking)).extracting(Remark::key).contains(remark);
        }
    }

    private static double fraction(Marking marking) {
        assertThat(marking).isInstanceOf(Marking.Marked.class);
        return ((Marking.Marked) marking).mark().fraction();
    }

    private static List<Remark> remarks(Marking marking) {
        return switch (marking) {
            case Marking.Marked marked -> marked.mark().remarks();
            case Marking.Refused refused -> List.of(refused.why());
            case Marking.Unclear unclear -> List.of();
        };
    }
}
