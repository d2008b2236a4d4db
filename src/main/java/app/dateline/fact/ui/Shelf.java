package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A collection as a shelf of its articles, each with the facts that it states. */
@StyleSheet("context://app/reader.css")
public final class Shelf extends Section {

    public Shelf(FactBase base) {
        this(base, base.articles());
    }

    /** @param articles those of the base's that are wanted, in the order wanted */
    Shelf(FactBase base, List<Article> articles) {
        addClassName("shelf");
        UnorderedList list = new UnorderedList();
        articles.forEach(article -> list.add(new Spine(base, article)));
        add(new H2(base.about().title()));
        // The description speaks of the collection as it is today.
        if (base.asOf().isEmpty()) {
            Paragraph about = new Paragraph(base.about().description());
            about.addClassName("quiet");
            add(about);
        }
        add(list);
    }
}
