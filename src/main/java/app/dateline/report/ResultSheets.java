package app.dateline.report;

import app.dateline.article.Citation;
import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.report.Sheet.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Results as tables: one row for each student, one for each answer. The columns are described in docs/results.md and keep
 * their names. Times are in UTC as ISO 8601 writes them.
 */
public final class ResultSheets {

    private static final List<String> STUDENT_COLUMNS = List.of(
            "student_id",
            "student",
            "attempt_id",
            "started",
            "finished",
            "items",
            "answered",
            "points_before_corrections",
            "points",
            "maximum",
            "percent",
            "seconds",
            "late");

    private static final List<String> ANSWER_COLUMNS = List.of(
            "student_id",
            "student",
            "attempt_id",
            "position",
            "item_id",
            "form",
            "kind",
            "fact_ids",
            "article_id",
            "stem",
            "response",
            "statement",
            "points_before_corrections",
            "points",
            "maximum",
            "corrections",
            "answered_at",
            "seconds",
            "late");

    private ResultSheets() {}

    /**
     * An attempt to report.
     *
     * @param student what the teacher calls the student
     * @param attempt as it was given
     * @param marks what it counts now
     * @param late the positions whose answers are marked as late, from 0
     */
    public record Entry(String student, Attempt attempt, Remarked marks, Set<Integer> late) {

        /** @throws IllegalArgumentException if the marks are those of another attempt */
        public Entry {
            late = Set.copyOf(late);
            if (!marks.attempt().equals(attempt.id())) {
                throw new IllegalArgumentException("marks of " + marks.attempt() + " beside " + attempt.id());
            }
        }
    }

    /** One row for each attempt, in the order given. */
    public static Sheet students(List<Entry> entries) {
        return new Sheet(
                "students",
                STUDENT_COLUMNS,
                entries.stream().map(ResultSheets::student).toList());
    }

    /** One row for each item of each attempt, in the order asked, whether it was answered or not. */
    public static Sheet answers(List<Entry> entries) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            for (Remarked.Place place : entry.marks().items()) {
                rows.add(answer(entry, place));
            }
        }
        return new Sheet("answers", ANSWER_COLUMNS, rows);
    }

    private static List<Cell> student(Entry entry) {
        Attempt attempt = entry.attempt();
        Standing after = entry.marks().after();
        OptionalDouble share = after.share().number();
        return List.of(
                text(attempt.learner().toString()),
                text(entry.student()),
                text(attempt.id().toString()),
                time(attempt.started()),
                time(attempt.finished()),
                number(attempt.items().size()),
                number(attempt.answers().values().stream()
                        .filter(answer -> Asked.isAnswer(answer.response()))
                        .count()),
                rounded(entry.marks().before().points(), 4),
                rounded(after.points(), 4),
                rounded(after.maximum(), 4),
                share.isPresent() ? rounded(100 * share.getAsDouble(), 2) : new Cell.Empty(),
                attempt.answers().isEmpty() ? new Cell.Empty() : rounded(Pace.spent(attempt), 3),
                number(entry.late().size()));
    }

    private static List<Cell> answer(Entry entry, Remarked.Place place) {
        Attempt attempt = entry.attempt();
        Item item = attempt.items().get(place.position());
        Optional<Answer> answer = attempt.answer(place.position());
        Double seconds = Pace.seconds(attempt).get(place.position());
        return List.of(
                text(attempt.learner().toString()),
                text(entry.student()),
                text(attempt.id().toString()),
                number(place.position() + 1),
                text(item.id()),
                text(item.form().name().toLowerCase(Locale.ROOT)),
                text(item.head().kind().name().toLowerCase(Locale.ROOT)),
                text(item.head().facts().stream().map(FactRef::id).collect(Collectors.joining(";"))),
                text(item.head().evidence().stream()
                        .findFirst()
                        .map(Citation::article)
                        .orElse("")),
                text(item.head().stem()),
                answer.map(a -> text(ResponseText.of(item, a.response()))).orElse(new Cell.Empty()),
                text(item.head().statement()),
                rounded(place.before().points(), 4),
                rounded(place.after().points(), 4),
                rounded(place.after().maximum(), 4),
                text(place.because().stream().map(Correction::reason).collect(Collectors.joining("; "))),
                answer.map(a -> time(a.given())).orElse(new Cell.Empty()),
                seconds == null ? new Cell.Empty() : rounded(seconds, 3),
                entry.late().contains(place.position()) ? text("late") : new Cell.Empty());
    }

    private static Cell text(String text) {
        return text.isEmpty() ? new Cell.Empty() : new Cell.Text(text);
    }

    private static Cell number(double value) {
        return new Cell.Number(value);
    }

    /** What sums of shares leave behind the last place that says something is cut off. */
    private static Cell rounded(double value, int places) {
        return number(
                BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).doubleValue());
    }

    private static Cell time(@Nullable Instant time) {
        return time == null ? new Cell.Empty() : new Cell.Text(time.toString());
    }
}
