package app.dateline.shell;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.article.Article;
import app.dateline.article.service.Attaching;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.TextView;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/** Which texts are attached to the sources, and the way to attach more. */
@Route(TextsView.PATH)
@AllowedTo(Right.ADMINISTRATOR)
@StyleSheet("context://app/texts.css")
class TextsView extends Main implements HasDynamicTitle {

    static final String PATH = "texts";

    TextsView(Collections collections, Attaching texts) {
        addClassNames("message", "texts-page");
        add(new H1(Words.of("texts.title")), new Paragraph(Words.of("texts.what")));
        for (FactBase base : collections.bases()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("texts");
            for (Article article : base.articles()) {
                Span state = new Span(texts.find(base.about().id(), article)
                        .map(t -> Words.of("texts.attached", Words.day(t.attached())))
                        .orElseGet(() -> Words.of("texts.none")));
                state.addClassName("quiet");
                list.add(new ListItem(TextView.link(article.title(), article), state));
            }
            add(list);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("texts.title"));
    }
}
