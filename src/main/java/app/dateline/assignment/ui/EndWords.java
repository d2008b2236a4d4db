package app.dateline.assignment.ui;

import app.dateline.assignment.Earned;
import app.dateline.assignment.Policy;
import app.dateline.assignment.service.Desk;
import app.dateline.attempt.Disclosure;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.ui.ResultParts;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of an attempt that is over. */
final class EndWords {

    private EndWords() {}

    /** What it came to, by the corrections that hold; where that may not be shown, that it is handed in. */
    static String heading(Desk desk, Sitting sitting) {
        Optional<Desk.Tried> tried = desk.tries().stream()
                .filter(t -> t.attempt().equals(sitting.id()))
                .findFirst();
        Optional<Earned> earned = tried.flatMap(Desk.Tried::earned);
        boolean corrected = tried.flatMap(Desk.Tried::first).isPresent();
        return sitting.finished()
                .filter(attempt -> !corrected)
                .map(ResultParts::sentence)
                .or(() -> earned.map(e -> Words.of("result.score", e.points(), e.maximum())))
                .orElseGet(() -> Words.of("end.handed-in", sitting.answered(), sitting.size()));
    }

    /** How it ended, what it was before it was corrected, and when more is shown. */
    static List<String> after(Desk desk, Sitting sitting) {
        List<String> lines = new ArrayList<>();
        desk.tries().stream()
                .filter(t -> t.attempt().equals(sitting.id()))
                .findFirst()
                .ifPresent(t -> {
                    Instant deadline = desk.window().deadline(t.started());
                    Instant ended = t.ended();
                    if (ended != null && ended.equals(deadline)) {
                        boolean closed = ended.equals(desk.window().closes());
                        lines.add(Words.of(closed ? "end.closed" : "end.time-up", TimeWords.of(ended, desk.zone())));
                    } else if (ended != null && deadline != null && ended.isAfter(deadline)) {
                        lines.add(Words.of("end.was-late", TimeWords.of(deadline, desk.zone())));
                    } else if (ended != null) {
                        lines.add(Words.of("end.ended", TimeWords.of(ended, desk.zone())));
                    }
                    t.first().ifPresent(f -> lines.add(Words.of("end.corrected", f.points(), f.maximum())));
                });
        Instant shown = desk.shownFrom();
        if (shown != null) {
            lines.add(Words.of("desk.shown-from", TimeWords.of(shown, desk.zone())));
        } else if (desk.assignment().policy().showing().when() == Policy.When.NEVER) {
            lines.add(Words.of("end.not-shown"));
        } else if (desk.disclosure() == Disclosure.MARKS) {
            lines.add(Words.of("end.no-key"));
        }
        return lines;
    }

    /** The questions with what each earned, where that may be shown and the key not. */
    static Optional<OrderedList> marks(Sitting sitting) {
        if (sitting.disclosure() != Disclosure.MARKS) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("all-questions");
        for (int i = 0; i < sitting.size(); i++) {
            Span stem = new Span(sitting.question(i).stem());
            list.add(new ListItem(
                    stem,
                    sitting.fraction(i).isPresent()
                            ? ResultParts.verdict(sitting.fraction(i).getAsDouble())
                            : new Span(Words.of("verdict.open"))));
        }
        return Optional.of(list);
    }
}
