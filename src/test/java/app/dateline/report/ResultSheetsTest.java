package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Response;
import app.dateline.attempt.SampleItems;
import app.dateline.item.Item;
import app.dateline.report.Sheet.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ResultSheetsTest {

    private static final Item CHOICE = Things.single("choice", 3, 0);
    private static final Item MATCH = Things.matching("match", 3, 2, 0);
    private static final Item TYPED = Things.typed("typed", "gdansk");
    private static final Correction ACCEPT = new Correction(
            new UUID(1, 1),
            "choice",
            new Correction.Change.Accepted(new Response.Chosen(1), 0.5),
            "Both sources name it.",
            new UUID(7, 7),
            SampleItems.NOON);

    private final ResultSheets.Entry ann = entry(
            "=Ann", answer(0, new Response.Chosen(1), 0, 10), answer(1, new Response.Matched(List.of(2, -1)), 0.5, 25));

    @Test
    void oneRowForEachStudent() {
        Map<String, Cell> row = rows(ResultSheets.students(List.of(ann))).getFirst();
        assertThat(row)
                .containsEntry("student", new Cell.Text("=Ann"))
                .containsEntry("student_id", new Cell.Text(Marks.student(1).toString()))
                .containsEntry("items", new Cell.Number(3))
                .containsEntry("answered", new Cell.Number(2))
                .containsEntry("points_before_corrections", new Cell.Number(0.5))
                .containsEntry("points", new Cell.Number(1))
                .containsEntry("maximum", new Cell.Number(3))
                .containsEntry("percent", new Cell.Number(33.33))
                .containsEntry("started", new Cell.Text("2026-03-01T12:00:00.123Z"))
                .containsEntry("finished", new Cell.Empty())
                .containsEntry("seconds", new Cell.Number(25));
    }

    @Test
    void oneRowForEachAnswerAndForWhatWasLeftOpen() {
        List<Map<String, Cell>> rows = rows(ResultSheets.answers(List.of(ann)));
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst())
                .containsEntry("position", new Cell.Number(1))
                .containsEntry("item_id", new Cell.Text("choice"))
                .containsEntry("form", new Cell.Text("single_choice"))
                .containsEntry("fact_ids", new Cell.Text("regatta-choice"))
                .containsEntry("article_id", new Cell.Text("gazette"))
                .containsEntry("response", new Cell.Text("Option 1"))
                .containsEntry("points_before_corrections", new Cell.Number(0))
                .containsEntry("points", new Cell.Number(0.5))
                .containsEntry("corrections", new Cell.Text("Both sources name it."))
                .containsEntry("seconds", new Cell.Number(10));
        assertThat(rows.get(1))
                .containsEntry("response", new Cell.Text("Option 0 = Option 2"))
                .containsEntry("corrections", new Cell.Empty())
                .containsEntry("late", new Cell.Text("late"))
                .containsEntry("seconds", new Cell.Number(15));
        assertThat(rows.get(2))
                .containsEntry("response", new Cell.Empty())
                .containsEntry("points", new Cell.Number(0))
                .containsEntry("answered_at", new Cell.Empty());
    }

    @Test
    void everyResponseIsSaidInOneLine() {
        assertThat(ResponseText.of(Things.multiple("m", 4, Set.of(0)), new Response.Picked(Set.of(2, 0))))
                .isEqualTo("Option 0 | Option 2");
        assertThat(ResponseText.of(Things.ordering("o", 3), new Response.Ordered(List.of(2, 0, 1))))
                .isEqualTo("Option 2 | Option 0 | Option 1");
        assertThat(ResponseText.of(CHOICE, new Response.Skipped())).isEmpty();
        for (Item item : SampleItems.oneOfEach()) {
            for (Response response : SampleItems.responses()) {
                assertThat(ResponseText.of(item, response)).doesNotContain("\n").doesNotContain("Response");
            }
        }
    }

    @Test
    void theColumnsAreThoseThatTheDocumentNames() throws IOException {
        String document = Files.readString(Path.of("docs/results.md"));
        for (Sheet sheet : List.of(ResultSheets.students(List.of()), ResultSheets.answers(List.of()))) {
            String section = document.split("## `" + sheet.name() + "`")[1].split("\n## ")[0];
            assertThat(Pattern.compile("(?m)^\\| `([a-z_]+)` \\|")
                            .matcher(section)
                            .results()
                            .map((MatchResult m) -> m.group(1)))
                    .containsExactlyElementsOf(sheet.columns());
        }
    }

    @Test
    void marksOfAnotherAttemptAreRefused() {
        ResultSheets.Entry ben = entry("Ben");
        assertThatThrownBy(() -> new ResultSheets.Entry("Ann", ann.attempt(), ben.marks(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Map<String, Cell>> rows(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> {
                    Map<String, Cell> byName = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        byName.put(sheet.columns().get(i), row.get(i));
                    }
                    return byName;
                })
                .toList();
    }

    private static Answer answer(int position, Response response, double fraction, int second) {
        return new Answer(position, response, new Mark(fraction, List.of()), SampleItems.NOON.plusSeconds(second));
    }

    private static ResultSheets.Entry entry(String name, Answer... answers) {
        Attempt attempt = SampleItems.attempt(Marks.student(1), SampleItems.NOON, List.of(CHOICE, MATCH, TYPED));
        for (Answer answer : answers) {
            attempt.answers().put(answer.position(), answer);
        }
        return new ResultSheets.Entry(
                name, attempt, new Remarking(Things.scorer(), List.of(ACCEPT)).remark(attempt), Set.of(1));
    }
}
