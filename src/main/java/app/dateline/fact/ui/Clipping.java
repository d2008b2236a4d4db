package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.article.TextFragment;
import app.dateline.fact.Kind;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.net.URI;

/** The evidence: one passage of one source, set like a cut-out, with the ways back to it. */
public final class Clipping extends com.vaadin.flow.component.html.Article {

    public Clipping(Article article, Citation citation, Kind kind) {
        addClassNames("clip", "kind-" + Icon.style(kind));
        Div cut = new Div(
                from(article), title(article), gist(citation), new Excerpt(article, citation), ways(article, citation));
        cut.addClassName("cut");
        add(cut);
        getElement().setAttribute("aria-label", Words.of("clip.label", article.title(), citation.paragraph()));
    }

    /** How a source is called beside a passage: its publisher, or what sentences call it where that is unknown. */
    public static String publisher(Article article) {
        return article.publisher() == null ? article.citedAs().replaceFirst("^(an?|the) ", "") : article.publisher();
    }

    private static Paragraph from(Article article) {
        Span publisher = new Span(publisher(article));
        publisher.addClassName("publisher");
        Paragraph from = new Paragraph(
                publisher,
                new Span(
                        article.published() == null
                                ? Words.of("source.date-unknown")
                                : Words.date(article.published())));
        from.addClassName("from");
        return from;
    }

    private static Paragraph title(Article article) {
        Paragraph title = new Paragraph(article.title());
        title.addClassName("title");
        return title;
    }

    private static Paragraph gist(Citation citation) {
        Span number = new Span(Words.of("clip.paragraph", citation.paragraph()));
        number.addClassName("paragraph");
        Paragraph gist = new Paragraph(number, new Span(citation.gist()));
        gist.addClassName("gist");
        return gist;
    }

    private static String host(URI address) {
        return address.getHost() == null
                ? address.toString()
                : address.getHost().replaceFirst("^www\\.", "");
    }

    private static Div ways(Article article, Citation citation) {
        RouterLink ours = SourceView.link(Words.of("clip.ours"), article, citation.paragraph());
        Div ways = new Div(ours);
        ways.addClassName("ways");
        if (article.address() == null) {
            Span none = new Span(Words.of("clip.no-address"));
            none.addClassName("quiet");
            ways.add(none);
        } else {
            Anchor theirs = new Anchor(
                    TextFragment.at(article.address(), citation.locator()).toString(),
                    Words.of("clip.publisher", host(article.address())),
                    AnchorTarget.BLANK);
            theirs.getElement().setAttribute("rel", "noopener");
            theirs.getElement().setAttribute("data-page", article.address().toString());
            theirs.add(new Icon("out"));
            ways.add(theirs);
        }
        return ways;
    }
}
