package app.dateline.attempt.ui;

import app.dateline.attempt.Attempt;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Result;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.SourceView;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** What an attempt came to, for every page that shows all of it. */
public final class ResultParts {

    private ResultParts() {}

    /** The score as a sentence. */
    public static String sentence(Attempt attempt) {
        return Praise.sentence(Result.of(attempt));
    }

    /** What a fraction of 0 to 1 is called, with its sign. */
    public static Span verdict(double fraction) {
        return Verdicts.line(Mark.Verdict.of(fraction));
    }

    /** The small charts, what has changed since, and the list of questions with keys and evidence. */
    public static List<Component> of(FactBase base, Attempt attempt) {
        List<Component> parts = new ArrayList<>();
        parts.add(charts(base, Result.of(attempt)));
        if (base.articles().isEmpty()) {
            parts.add(new Paragraph(Words.of("result.no-collection")));
        }
        Changes changes = new Changes(base.whole(), attempt);
        if (changes.any()) {
            parts.add(changes);
        }
        OrderedList list = new OrderedList();
        list.addClassName("answers");
        for (int i = 0; i < attempt.items().size(); i++) {
            list.add(new ResultRow(base, attempt, i));
        }
        parts.add(new H2(Words.of("result.questions")));
        parts.add(list);
        return parts;
    }

    private static Div charts(FactBase base, Result result) {
        Bars kinds = new Bars(Words.of("result.by-kind"));
        result.byKind().forEach((kind, tally) -> {
            Span label = new Span(Icon.of(kind), new Span(Words.of(kind)));
            label.addClassName("kind");
            kinds.bar(label, "kind-" + Icon.style(kind), tally);
        });
        Bars articles = new Bars(Words.of("result.by-article"));
        result.byArticle().forEach((id, tally) -> {
            Component label = base.findArticle(id)
                    .<Component>map(article -> SourceView.link(article.title(), article))
                    .orElseGet(() -> new Span(id));
            articles.bar(label, "", tally);
        });
        Div charts = new Div(kinds, articles);
        charts.addClassName("charts");
        return charts;
    }
}
