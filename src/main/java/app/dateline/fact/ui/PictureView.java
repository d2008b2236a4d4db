package app.dateline.fact.ui;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Shown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page around a picture: filters above it, what was chosen in it below. Its address says all of that, so that it can
 * be sent on.
 */
abstract class PictureView<D extends Drawing> extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What was chosen in a picture, with the facts behind it; a place or a source may come first. */
    record Choice(String id, String title, List<Component> first, List<Fact> facts) {}

    private static final String CHOSEN = "chosen";

    private final AsOf asOf;
    private final String path;
    private final String title;
    private final String about;
    private final D drawing;
    private final Chosen chosen;
    private @Nullable FactBase base;
    private @Nullable Filters filters;

    /**
     * @param path of its address, and its name in style sheets
     * @param title key of the title
     * @param about key of the line below it
     */
    PictureView(AsOf asOf, String path, String title, String about, D drawing) {
        this.asOf = asOf;
        this.path = path;
        this.title = title;
        this.about = about;
        this.drawing = drawing;
        this.chosen = new Chosen(() -> choose(Optional.empty()));
        addClassNames("picture-page", path);
        drawing.onChoice(id -> choose(Optional.of(id)));
    }

    /** Draws those facts of the base. */
    abstract void show(D drawing, FactBase base, Shown shown);

    /** What stands behind a mark of what was drawn last, if it is one. */
    abstract Optional<Choice> find(FactBase base, String id);

    /** The kinds of fact that can be left out; none where the picture has only one. */
    abstract List<Kind> kinds();

    /** What explains the signs. */
    abstract Component legend();

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of(title));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Paragraph line = new Paragraph(Words.of(about));
        line.addClassName("quiet");
        add(new Header(new H1(Words.of(title)), line));
        QueryParameters query = event.getLocation().getQueryParameters();
        base = query.getSingleParameter("collection")
                .flatMap(asOf::find)
                .or(() -> asOf.bases().stream().findFirst())
                .orElse(null);
        if (base == null) {
            add(new Paragraph(Words.of("home.empty")));
            return;
        }
        Filters offered = new Filters(base, kinds(), query, this::refresh);
        filters = offered;
        add(offered, drawing, legend(), chosen);
        show(drawing, base, offered.shown());
        open(query.getSingleParameter(CHOSEN), false);
    }

    private void refresh() {
        if (base != null && filters != null) {
            show(drawing, base, filters.shown());
            open(Optional.empty(), false);
            remember(Optional.empty());
        }
    }

    private void choose(Optional<String> id) {
        remember(id.filter(i -> open(Optional.of(i), true)));
        if (id.isEmpty()) {
            open(Optional.empty(), false);
            drawing.focusDrawing();
        }
    }

    private boolean open(Optional<String> id, boolean focus) {
        FactBase shown = base;
        Optional<Choice> choice = shown == null ? Optional.empty() : id.flatMap(i -> find(shown, i));
        drawing.choose(choice.map(Choice::id));
        if (shown != null && choice.isPresent()) {
            chosen.show(shown, choice.get(), focus);
        } else {
            chosen.hide();
        }
        return choice.isPresent();
    }

    private void remember(Optional<String> id) {
        if (base != null && filters != null) {
            QueryParameters query = filters.query(base, asOf.bases().size() > 1);
            QueryParameters full = id.map(i -> query.merging(CHOSEN, i)).orElse(query);
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, full)));
        }
    }
}
