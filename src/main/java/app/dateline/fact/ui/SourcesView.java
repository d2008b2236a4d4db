package app.dateline.fact.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.article.Article;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.List;

/** All sources on a shelf, to be searched, filtered and sorted. */
@Route(SourcesView.PATH)
@AllowedTo(Right.ANYBODY)
public final class SourcesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Where it stands. */
    public static final String PATH = "sources";

    private final AsOf asOf;
    private final TextField search = new TextField();
    private final Select<Article.Genre> genre = new Select<>();
    private final Select<Shelving.Sorting> sorting = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div shelves = new Div();
    private List<FactBase> bases = List.of();

    SourcesView(AsOf asOf) {
        this.asOf = asOf;
        addClassName("sources");
        Paragraph intro = new Paragraph(Words.of("sources.intro"));
        intro.addClassName("quiet");
        search.setLabel(Words.of("sources.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> chosen(change.isFromClient()));
        genre.setLabel(Words.of("sources.genre"));
        genre.setItems(Article.Genre.values());
        genre.setItemLabelGenerator(g -> g == null ? Words.of("sources.all-genres") : Words.of(g));
        genre.setEmptySelectionAllowed(true);
        genre.setEmptySelectionCaption(Words.of("sources.all-genres"));
        genre.addValueChangeListener(change -> chosen(change.isFromClient()));
        sorting.setLabel(Words.of("sources.sort"));
        sorting.setItems(Shelving.Sorting.values());
        sorting.setItemLabelGenerator(Words::of);
        sorting.addValueChangeListener(change -> chosen(change.isFromClient()));
        Div filters = new Div(search, genre, sorting);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search");
        count.addClassNames("quiet", "small", "numbers");
        count.getElement().setAttribute("role", "status");
        shelves.addClassName("shelves");
        add(new Header(new H1(Words.of("sources.title")), intro), filters, count, shelves);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bases = asOf.bases();
        Shelving shelving = Shelving.of(event.getLocation().getQueryParameters());
        search.setValue(shelving.search());
        genre.setValue(shelving.genre());
        sorting.setValue(shelving.sorting());
        show(shelving);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("sources.title"));
    }

    private void chosen(boolean byTheReader) {
        if (byTheReader) {
            Shelving shelving = new Shelving(search.getValue(), genre.getValue(), sorting.getValue());
            show(shelving);
            // The address follows, so that a reload, a bookmark and the way back find the same shelf.
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, shelving.parameters()));
        }
    }

    private void show(Shelving shelving) {
        shelves.removeAll();
        int all = 0;
        int shown = 0;
        for (FactBase base : bases) {
            List<Article> articles = shelving.of(base);
            all += base.articles().size();
            shown += articles.size();
            if (!articles.isEmpty()) {
                shelves.add(new Shelf(base, articles));
            }
        }
        count.setText(Words.of("sources.count", shown, all));
        if (shown == 0) {
            shelves.add(new Paragraph(Words.of("sources.none")));
        }
    }
}
