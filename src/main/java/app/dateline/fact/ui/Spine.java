package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;

/** A source on the shelf: where it comes from, what it is called, what it gives and how others stand to it. */
final class Spine extends ListItem {

    Spine(FactBase base, Article article) {
        Span publisher = new Span(Clipping.publisher(article));
        publisher.addClassName("publisher");
        Span date = new Span(
                article.published() == null ? Words.of("source.date-unknown") : Words.date(article.published()));
        Paragraph from = new Paragraph(publisher, date);
        from.addClassName("from");
        Paragraph by = new Paragraph(
                article.author() == null
                        ? Words.of(article.genre())
                        : Words.of("shelf.by", Words.of(article.genre()), article.author()));
        by.addClassNames("quiet", "small");
        if (article.publisher() == null) {
            by.add(new Span(" · " + Words.of("source.publisher-unknown")));
        }
        Div foot = new Div(kinds(base, article), new Tally(base, article));
        foot.addClassName("foot");
        add(from, new H3(SourceView.link(article.title(), article)), by, foot);
    }

    private static Div kinds(FactBase base, Article article) {
        Map<Kind, Long> counts =
                base.factsOf(article.id()).stream().collect(Collectors.groupingBy(Fact::kind, Collectors.counting()));
        Div kinds = new Div();
        kinds.addClassName("kinds");
        for (Kind kind : Kind.OF_FACTS) {
            long count = counts.getOrDefault(kind, 0L);
            Span badge = new Span(Icon.of(kind), new Span(Words.of("count." + kind.name(), count)));
            badge.addClassNames("kind", "numbers", "kind-" + Icon.style(kind));
            if (count > 0) {
                kinds.add(badge);
            }
        }
        return kinds;
    }
}
