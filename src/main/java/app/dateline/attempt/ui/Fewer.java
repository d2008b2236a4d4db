package app.dateline.attempt.ui;

import app.dateline.fact.ui.Words;
import app.dateline.item.QuizRequest;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Why a quiz is shorter than was asked for. */
final class Fewer {

    private Fewer() {}

    /** A line that says so. Who practises or asks about single facts chose no number. */
    static Optional<Paragraph> note(QuizRequest request, int questions) {
        if (!request.facts().isEmpty() || questions >= request.number()) {
            return Optional.empty();
        }
        Paragraph note = new Paragraph(Words.of("quiz.fewer", questions, request.number()));
        note.addClassNames("quiet", "small", "fewer");
        return Optional.of(note);
    }
}
