package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Collectors;

/** A collection as a shelf of its articles, each with the facts that it states. */
public final class Shelf extends Section {

    public Shelf(FactBase base) {
        addClassName("shelf");
        Paragraph about = new Paragraph(base.about().description());
        about.addClassName("quiet");
        UnorderedList list = new UnorderedList();
        base.articles().forEach(article -> list.add(spine(base, article)));
        add(new H2(base.about().title()), about, list);
    }

    private static ListItem spine(FactBase base, Article article) {
        Span publisher =
                new Span(article.publisher() == null ? Words.of("source.publisher-unknown") : article.publisher());
        publisher.addClassName("publisher");
        Span date = new Span(
                article.published() == null ? Words.of("source.date-unknown") : Words.date(article.published()));
        Paragraph from = new Paragraph(publisher, date);
        from.addClassName("from");

        Map<Kind, Long> counts =
                base.factsOf(article.id()).stream().collect(Collectors.groupingBy(Fact::kind, Collectors.counting()));
        Div kinds = new Div();
        kinds.addClassName("kinds");
        for (Kind kind : Kind.values()) {
            long count = counts.getOrDefault(kind, 0L);
            Span badge = new Span(Icon.of(kind), new Span(Words.of("count." + kind.name(), count)));
            badge.addClassNames("kind", "numbers", "kind-" + Icon.style(kind));
            if (count > 0) {
                kinds.add(badge);
            }
        }
        return new ListItem(from, new H3(SourceView.link(article.title(), article)), kinds);
    }
}
