package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.fact.FactBase;
import app.dateline.fact.Standing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** How the facts of a source stand among the others, counted and never scored. */
final class Tally extends Div {

    Tally(FactBase base, Article article) {
        addClassName("tally");
        Standing.Counts counts = base.counts(article.id());
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        UnorderedList legend = new UnorderedList();
        legend.addClassNames("small", "numbers");
        part(bar, legend, "confirmed", counts.confirmed(), Words.of("tally.confirmed", counts.confirmed()));
        part(bar, legend, "contradicted", counts.contradicted(), Words.of("tally.contradicted", counts.contradicted()));
        part(bar, legend, "alone", counts.alone(), Words.of("tally.alone", counts.alone()));
        add(bar, legend);
    }

    private static void part(Div bar, UnorderedList legend, String style, int count, String words) {
        if (count > 0) {
            Span share = new Span();
            share.addClassName(style);
            share.getStyle().set("flex-grow", Integer.toString(count));
            bar.add(share);
        }
        ListItem line = new ListItem(words);
        line.addClassName(style);
        legend.add(line);
    }
}
