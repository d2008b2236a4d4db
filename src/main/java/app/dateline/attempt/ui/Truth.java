package app.dateline.attempt.ui;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Clipping;
import app.dateline.fact.ui.SourceView;
import app.dateline.fact.ui.Words;
import app.dateline.item.Option;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What an option really is, and where that is said. */
public final class Truth extends Paragraph {

    /** What it really is, and where that is said. */
    Truth(FactBase base, Option option) {
        this(base, option, option.truth());
    }

    /** Only where it is said: what it is stands beside it already. */
    static Truth sourceOf(FactBase base, Option option) {
        return new Truth(base, option, "");
    }

    /** The option by name, what it really is, and where that is said: for where the option itself isn't in sight. */
    public static Truth named(FactBase base, Option option) {
        String truth = option.constructed() ? Words.of("truth.constructed") : option.truth();
        return new Truth(base, option, truth.isEmpty() ? option.text() : Words.of("truth.named", option.text(), truth));
    }

    private Truth(FactBase base, Option option, String truth) {
        addClassName("truth");
        if (option.constructed()) {
            add(new Span(truth.isEmpty() ? Words.of("truth.constructed") : truth));
            return;
        }
        if (!truth.isEmpty()) {
            add(new Span(truth));
        }
        option.evidence().stream()
                .filter(citation -> base.findArticle(citation.article()).isPresent())
                .findFirst()
                .ifPresent(citation -> source(base.article(citation.article()), citation));
    }

    public boolean saysNothing() {
        return getChildren().findAny().isEmpty();
    }

    private void source(Article article, Citation citation) {
        String name = Clipping.publisher(article);
        if (!saysNothing()) {
            add(new Span(" · "));
        }
        add(SourceView.link(Words.of("truth.source", name, citation.paragraph()), article, citation.paragraph()));
    }
}
