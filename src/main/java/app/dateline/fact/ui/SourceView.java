package app.dateline.fact.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.article.Article;
import app.dateline.article.Paragraph;
import app.dateline.article.TextCheck;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a source, and its paragraphs by number with the facts found in each. */
@Route("source/:article")
@AllowedTo(Right.ANYBODY)
@JsModule("context://app/source.js")
@StyleSheet("context://app/reader.css")
public final class SourceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ARTICLE = "article";
    private static final String PARAGRAPH = "p";

    private final Collections collections;
    private final AsOf asOf;
    private final FactParts parts;
    private final Texts texts;
    private String title = "";

    SourceView(Collections collections, AsOf asOf, FactParts parts, Texts texts) {
        this.collections = collections;
        this.asOf = asOf;
        this.parts = parts;
        this.texts = texts;
        addClassName("source");
    }

    /** A link to the page of that source. */
    public static RouterLink link(String text, Article article) {
        return new RouterLink(text, SourceView.class, new RouteParameters(new RouteParam(ARTICLE, article.id())));
    }

    /** A link to that paragraph on the page of the source, which it highlights. */
    public static RouterLink link(String text, Article article, int paragraph) {
        RouterLink link = link(text, article);
        link.setQueryParameters(QueryParameters.of(PARAGRAPH, Integer.toString(paragraph)));
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(ARTICLE).orElse("");
        FactBase whole = collections.bases().stream()
                .filter(b -> b.findArticle(id).isPresent())
                .findFirst()
                .orElseThrow(() -> Missing.source(id));
        FactBase base = asOf.on(whole, asOf.day().orElse(null));
        removeAll();
        if (base.findArticle(id).isEmpty()) {
            LocalDate day = asOf.day().orElseThrow();
            title = Words.of("notyet.title", Words.day(day));
            NotYet.fill(this, day, event.getLocation());
            return;
        }
        title = whole.article(id).title();
        Article article = base.article(id);
        Optional<String> wanted = event.getLocation().getQueryParameters().getSingleParameter(PARAGRAPH);
        Optional<Paragraph> cited =
                wanted.filter(p -> p.matches("\\d{1,4}")).flatMap(p -> article.paragraph(Integer.parseInt(p)));
        if (wanted.isPresent() && cited.isEmpty()) {
            add(line(
                    "refusal",
                    Words.of("source.no-paragraph", article.paragraphs().size())));
        }
        show(base, article, cited.map(Paragraph::number).orElse(0));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    private void show(FactBase base, Article article, int cited) {
        Header header = new Header();
        header.add(line("eyebrow", Words.of("source.eyebrow", Words.of(article.genre()))));
        header.add(new H1(article.title()));
        if (article.subtitle() != null) {
            header.add(line("subtitle", article.subtitle()));
        }
        if (article.workingTitle() && article.note() == null) {
            header.add(line("quiet", Words.of("source.working-title")));
        }
        if (article.publisher() == null) {
            header.add(line("quiet", Words.of("source.called", Clipping.publisher(article))));
        }
        header.add(known(article));
        if (article.note() != null) {
            header.add(line("note", article.note()));
        }
        header.add(new Tally(base, article));
        parts.quiz(Words.of("quizme.article"), base, Set.of(article.id()), Set.of())
                .forEach(header::add);
        add(header);

        H2 heading = new H2(Words.of("source.paragraphs"));
        com.vaadin.flow.component.html.Paragraph own =
                new com.vaadin.flow.component.html.Paragraph(Words.of("source.own-words"));
        own.addClassNames("quiet", "small");
        OrderedList paragraphs = new OrderedList();
        Optional<TextCheck> text = texts.of(article);
        paragraphs.addClassName("paragraphs");
        article.paragraphs()
                .forEach(p -> paragraphs.add(new ParagraphRow(base, article, p, p.number() == cited, parts, text)));
        add(heading, own);
        com.vaadin.flow.component.html.Paragraph attached =
                line("text-way", text.isPresent() ? Words.of("text.marked") + " " : "");
        if (texts.mayAttach()) {
            attached.add(TextView.link(Words.of(text.isPresent() ? "text.attached" : "text.attach"), article));
        }
        if (text.isPresent() || texts.mayAttach()) {
            add(attached);
        }
        text.filter(check -> !check.sound())
                .ifPresent(check -> add(line(
                        "note",
                        check.lost().isEmpty()
                                ? Words.of("text.other")
                                : Words.of(
                                        "text.other-passages",
                                        check.lost().size(),
                                        check.sightings().size()))));
        add(paragraphs);
    }

    private static DescriptionList known(Article article) {
        DescriptionList known = new DescriptionList();
        known.addClassName("known");
        pair(known, "source.publisher", article.publisher());
        pair(known, "source.author", article.author());
        pair(known, "source.published", article.published() == null ? null : Words.date(article.published()));
        pair(known, "source.licence", article.licence());
        if (article.address() == null) {
            pair(known, "source.address", unknown());
        } else {
            Anchor out = new Anchor(article.address().toString(), "", AnchorTarget.BLANK);
            breakable(
                    out,
                    Optional.ofNullable(article.address().getHost())
                            .orElse(article.address().toString()));
            out.getElement().setAttribute("rel", "noopener");
            out.add(new Icon("out"));
            pair(known, "source.address", out);
        }
        return known;
    }

    /** Writes a host so that a narrow column breaks it between its names. */
    private static void breakable(Anchor anchor, String host) {
        String between = "";
        for (String name : host.split("(?=\\.)")) {
            if (!between.isEmpty()) {
                anchor.getElement().appendChild(new Element(between));
            }
            anchor.getElement().appendChild(Element.createText(name));
            between = "wbr";
        }
    }

    private static void pair(DescriptionList list, String term, @Nullable String text) {
        pair(list, term, text == null ? unknown() : new Span(text));
    }

    private static Span unknown() {
        Span unknown = new Span(Words.of("source.unknown"));
        unknown.addClassName("quiet");
        return unknown;
    }

    private static void pair(DescriptionList list, String term, Component value) {
        list.add(new Div(new DescriptionList.Term(Words.of(term)), new DescriptionList.Description(value)));
    }

    private static com.vaadin.flow.component.html.Paragraph line(String style, String text) {
        com.vaadin.flow.component.html.Paragraph line = new com.vaadin.flow.component.html.Paragraph(text);
        line.addClassName(style);
        return line;
    }
}
