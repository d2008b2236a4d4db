package app.dateline.fact.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.article.Article;
import app.dateline.article.AttachedText;
import app.dateline.article.Reception;
import app.dateline.article.TextChanges;
import app.dateline.article.TextCheck;
import app.dateline.article.service.Attaching;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attaches the text of a source, once its check has been read; replaces it, and deletes it on request. */
@Route("source/:article/text")
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/texts.css")
@StyleSheet("context://app/reader.css")
public final class TextView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ARTICLE = "article";
    private static final String FIELD = "attach-text";

    /** Words below which a text that holds next to nothing cited is no article at all, rather than another one. */
    private static final int FEW_WORDS = 50;

    private final Texts texts;
    private final Attaching attaching;
    private final AsOf asOf;
    private final Div state = new Div();
    private final Div said = new Div();
    private final Div report = new Div();
    private final TextArea field = new TextArea(Words.of("text.field"));
    private final Button check = new Button(Words.of("text.check"), click -> check(field.getValue()));
    private @Nullable FactBase base;
    private @Nullable Article article;
    private String title = "";

    TextView(Texts texts, Attaching attaching, AsOf asOf) {
        this.texts = texts;
        this.attaching = attaching;
        this.asOf = asOf;
        addClassNames("source", "text-page");
        state.addClassName("state");
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        field.setId(FIELD);
        field.setWidthFull();
        field.setHelperText(Words.of("text.hint", Reception.MOST_BYTES));
        report.addClassName("report");
        clearReport();
    }

    /** A link to the page that attaches the text of a source. */
    public static RouterLink link(String text, Article article) {
        return new RouterLink(text, TextView.class, new RouteParameters(new RouteParam(ARTICLE, article.id())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(ARTICLE).orElse("");
        FactBase found = texts.base(id).orElseThrow(() -> Missing.source(id));
        if (asOf.on(found, asOf.day().orElse(null)).findArticle(id).isEmpty()) {
            LocalDate day = asOf.day().orElseThrow();
            title = Words.of("notyet.title", Words.day(day));
            removeAll();
            NotYet.fill(this, day, event.getLocation());
            return;
        }
        Article about = found.article(id);
        base = found;
        article = about;
        title = Words.of("text.title", about.title());
        removeAll();
        add(new Header(new H1(title), new Paragraph(SourceView.link(Words.of("text.back"), about))));
        if (!texts.mayAttach()) {
            add(new Paragraph(Words.of("text.who")));
            return;
        }
        Div ways = new Div(check, new TextFile(FIELD, this::read, refusal -> refuse(refusal, Reception.MOST_BYTES)));
        ways.addClassName("actions");
        add(state, said, field, ways, report);
        showState();
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    private FactBase base() {
        return java.util.Objects.requireNonNull(base);
    }

    private Article article() {
        return java.util.Objects.requireNonNull(article);
    }

    private void showState() {
        state.removeAll();
        Optional<AttachedText> text = attaching.find(base().about().id(), article());
        if (text.isEmpty()) {
            state.add(new Paragraph(Words.of("text.none")));
            return;
        }
        state.add(new Paragraph(Words.of("text.since", Words.day(text.get().attached()))));
        texts.of(article()).ifPresent(check -> state.add(new TextReport(check, List.of(), List.of())));
        Button delete = new Button(Words.of("text.delete"), click -> confirmDelete());
        state.add(delete);
    }

    private void read(String text) {
        field.setValue(text);
        check(text);
    }

    private void refuse(Reception.Refusal refusal, int most) {
        clearReport();
        say(Words.of("refusal." + refusal.name(), most), Words.of("text.as-before"));
    }

    private void check(String pasted) {
        said.removeAll();
        clearReport();
        switch (Reception.of(pasted)) {
            case Reception.Refused r -> refuse(r.refusal(), r.most());
            case Reception.Readable r -> check(r);
        }
    }

    private void check(Reception.Readable received) {
        TextCheck found = TextCheck.of(article(), base().citations(), received.text());
        if (found.foreign()) {
            Optional<Article> owner = otherOwner(received);
            boolean scrap = owner.isEmpty() && words(received) < FEW_WORDS;
            int here = found.found().size();
            int all = found.sightings().size();
            say(
                    scrap ? Words.of("text.too-short", here, all) : Words.of("text.foreign", here, all),
                    Words.of("text.as-before"));
            owner.ifPresent(other -> said.add(new Paragraph(link(Words.of("text.fits", other.title()), other))));
            return;
        }
        List<TextChanges> changes = attaching
                .find(base().about().id(), article())
                .map(earlier -> TextChanges.between(earlier.text(), received.text()))
                .orElse(List.of());
        Button keep = new Button(Words.of("text.keep"), click -> keep(received));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button aside = new Button(Words.of("text.aside"), click -> {
            clearReport();
            say(Words.of("text.as-before"));
        });
        Div ways = new Div(keep, aside);
        ways.addClassName("actions");
        report.add(new H2(Words.of("text.report")), new TextReport(found, received.oddities(), changes), ways);
        check.removeThemeVariants(ButtonVariant.PRIMARY);
        say(Words.of("text.checked"));
    }

    private static int words(Reception.Readable received) {
        return received.text().paragraphs().stream()
                .mapToInt(line -> line.strip().split("\\s+").length)
                .sum();
    }

    private Optional<Article> otherOwner(Reception.Readable received) {
        return base().articles().stream()
                .filter(a -> !a.id().equals(article().id()))
                .filter(a -> {
                    TextCheck other = TextCheck.of(a, base().citations(), received.text());
                    return !other.foreign() && !other.found().isEmpty();
                })
                .findFirst();
    }

    private void keep(Reception.Readable received) {
        if (texts.mayAttach()) {
            attaching.keep(base().about().id(), article(), received.text());
            field.clear();
            clearReport();
            say(Words.of("text.kept"));
            showState();
        }
    }

    private void confirmDelete() {
        ConfirmDialog dialog = new ConfirmDialog(
                Words.of("text.delete-title"),
                Words.of("text.delete-text"),
                Words.of("text.delete-yes"),
                yes -> delete(),
                Words.of("text.delete-no"),
                no -> {});
        dialog.open();
    }

    private void delete() {
        if (texts.mayAttach()) {
            attaching.delete(base().about().id(), article());
            say(Words.of("text.deleted"));
            showState();
        }
    }

    /** While a report waits for a decision, that decision is what the page is about. */
    private void clearReport() {
        report.removeAll();
        check.addThemeVariants(ButtonVariant.PRIMARY);
    }

    private void say(String... lines) {
        said.removeAll();
        for (String line : lines) {
            said.add(new Paragraph(line));
        }
    }
}
