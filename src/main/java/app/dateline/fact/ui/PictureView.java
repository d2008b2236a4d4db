package app.dateline.fact.ui;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Shown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page around a picture: filters above it, what was chosen in it below. Its address says all of that, so that it can
 * be sent on. What of it fits nothing is said above the picture.
 *
 * @param <D> what draws
 * @param <P> what is drawn, as the core gathers it from a base
 */
abstract class PictureView<D extends Drawing, P> extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What was chosen in a picture, with the facts behind it; a place or a source may come first. */
    record Choice(String id, String title, List<Component> first, List<Fact> facts) {}

    private static final String COLLECTION = "collection";
    private static final String CHOSEN = "chosen";
    private static final Set<String> KNOWN =
            Set.of(COLLECTION, CHOSEN, AsOf.PARAMETER, Filters.KIND, Filters.ACTOR, Filters.ARTICLE);

    private final AsOf asOf;
    private final String path;
    private final String title;
    private final String about;
    private final D drawing;
    private final Chosen chosen;
    private final Div unknown = new Div();
    private @Nullable FactBase base;
    private @Nullable P picture;
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
        unknown.addClassName("said");
        unknown.getElement().setAttribute("role", "status");
        addClassNames("picture-page", path);
        drawing.onChoice(id -> choose(Optional.of(id)));
    }

    /** Gathers those facts of the base. */
    abstract P gather(FactBase base, Shown shown);

    abstract void draw(D drawing, FactBase base, P picture);

    /** What stands behind a mark of the picture, if it is one. */
    abstract Optional<Choice> find(FactBase base, P picture, String id);

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
        Optional<String> collection = query.getSingleParameter(COLLECTION);
        base = collection
                .flatMap(asOf::find)
                .or(() -> asOf.bases().stream().findFirst())
                .orElse(null);
        if (base == null) {
            add(new Paragraph(Words.of("home.empty")));
            return;
        }
        Filters offered = new Filters(base, kinds(), query, this::refresh);
        filters = offered;
        add(offered, unknown, drawing, legend(), chosen);
        show(base, offered.shown());
        Optional<String> wanted = query.getSingleParameter(CHOSEN).filter(id -> !id.isBlank());
        open(wanted, false);
        List<String> missing = new ArrayList<>(offered.unknown());
        collection
                .filter(id -> asOf.find(id).isEmpty())
                .ifPresent(id -> missing.add(Words.of("picture.unknown.collection", Filters.cut(id))));
        wanted.filter(id -> find(id).isEmpty())
                .ifPresent(id -> missing.add(Words.of("picture.unknown.chosen", Filters.cut(id))));
        query.getParameters().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .forEach(name -> missing.add(Words.of("picture.unknown.name", Filters.cut(name))));
        say(missing);
    }

    /** What the address asked for and nobody can show; until something is chosen or filtered on the page. */
    private void say(List<String> missing) {
        unknown.removeAll();
        missing.forEach(line -> unknown.add(new Paragraph(line)));
    }

    private void show(FactBase shown, Shown what) {
        P gathered = gather(shown, what);
        picture = gathered;
        draw(drawing, shown, gathered);
    }

    private Optional<Choice> find(String id) {
        return base == null || picture == null ? Optional.empty() : find(base, picture, id);
    }

    private void refresh() {
        if (base != null && filters != null) {
            say(List.of());
            show(base, filters.shown());
            open(Optional.empty(), false);
            remember(Optional.empty());
        }
    }

    private void choose(Optional<String> id) {
        say(List.of());
        remember(id.filter(i -> open(Optional.of(i), true)));
        if (id.isEmpty()) {
            open(Optional.empty(), false);
            drawing.focusDrawing();
        }
    }

    private boolean open(Optional<String> id, boolean focus) {
        Optional<Choice> choice = id.flatMap(this::find);
        drawing.choose(choice.map(Choice::id));
        if (base != null && choice.isPresent()) {
            chosen.show(base, choice.get(), focus);
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
