package app.dateline.attempt.ui;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Mark.Verdict;
import app.dateline.attempt.Response;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How the three verdicts are told: by word, shape and colour. */
final class Verdicts {

    private Verdicts() {}

    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** Name of what became of an answer in style sheets: passing over is no mistake, and doesn't look like one. */
    static String style(Answer answer) {
        return answer.response() instanceof Response.Skipped
                ? "skipped"
                : style(answer.mark().verdict());
    }

    static Span line(Answer answer) {
        Verdict verdict = answer.mark().verdict();
        boolean skipped = answer.response() instanceof Response.Skipped;
        Span line =
                new Span(new Icon(style(verdict)), new Span(skipped ? Words.of("verdict.skipped") : Words.of(verdict)));
        line.addClassNames("verdict", style(answer));
        return line;
    }
}
