package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.article.Cited;
import app.dateline.article.TextCheck;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;

/** The passage itself, in a clipping, where the article's text is attached in this installation; else nothing. */
@Tag("blockquote")
@StyleSheet("context://app/texts.css")
final class Excerpt extends HtmlContainer {

    private final Article article;
    private final Citation citation;

    Excerpt(Article article, Citation citation) {
        this.article = article;
        this.citation = citation;
        addClassName("excerpt");
        getElement().setAttribute("dir", "auto");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        Texts.here().flatMap(texts -> texts.of(article)).ifPresent(this::show);
    }

    private void show(TextCheck check) {
        check.found(Cited.by(citation)).ifPresent(found -> {
            Span label = new Span(Words.of("clip.passage"));
            label.addClassName("for-ears");
            add(label, new Text(check.line(found.line()).substring(found.start(), found.end())));
            setVisible(true);
        });
    }
}
