package app.dateline.attempt.ui;

import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Clipping;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.SourceView;
import app.dateline.fact.ui.Words;
import app.dateline.item.Reference;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Where a teacher's own question comes from, as the teacher says; or that nobody says so. */
public final class OwnSource extends Div {

    /** @param reference {@code null} where no source is named */
    public OwnSource(FactBase base, @Nullable Reference reference) {
        addClassName("own-source");
        Paragraph whose = new Paragraph(Words.of(reference == null ? "own.unsourced" : "own.sourced"));
        whose.addClassName("whose");
        add(whose);
        if (reference != null) {
            add(named(base, reference));
        }
    }

    private static Paragraph named(FactBase base, Reference reference) {
        return switch (reference) {
            case Reference.Passage p -> {
                Paragraph line = new Paragraph(new Span(p.gist()), new Span(" · "));
                line.add(base.findArticle(p.article())
                        .<Component>map(article -> SourceView.link(
                                Words.of("truth.source", Clipping.publisher(article), p.paragraph()),
                                article,
                                p.paragraph()))
                        .orElseGet(() -> new Span(Words.of("own.article-gone"))));
                yield line;
            }
            case Reference.Publication p -> {
                Anchor link = new Anchor(p.address().toString(), p.title(), AnchorTarget.BLANK);
                link.getElement().setAttribute("rel", "noopener noreferrer");
                link.add(new Icon("out"));
                yield new Paragraph(link, new Span(" · " + p.address().getHost().replaceFirst("^www\\.", "")));
            }
        };
    }
}
