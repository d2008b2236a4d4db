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

    private static String word(Answer answer) {
        if (answer.response() instanceof Response.Skipped) {
            return Words.of("verdict.skipped");
        }
        return answer.mark().close()
                ? Words.of("verdict.close")
                : Words.of(answer.mark().verdict());
    }

    static Span line(Verdict verdict) {
        Span line = new Span(new Icon(style(verdict)), new Span(Words.of(verdict)));
        line.addClassNames("verdict", style(verdict));
        return line;
    }

    static Span line(Answer answer) {
        Span line = new Span(new Icon(style(answer.mark().verdict())), new Span(word(answer)));
        line.addClassNames("verdict", style(answer));
        return line;
    }
}
