package app.dateline.fact.ui;

import app.dateline.fact.Collections;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.springframework.beans.factory.ObjectProvider;

/** A fact on a page of its own. */
@Route("fact/:fact")
public final class FactView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FACT = "fact";

    private final Collections collections;
    private final ObjectProvider<FactExtras> extras;
    private String title = "";

    FactView(Collections collections, ObjectProvider<FactExtras> extras) {
        this.collections = collections;
        this.extras = extras;
        addClassNames("source", "fact-page");
    }

    /** A link to the page of that fact. */
    public static RouterLink link(String text, Fact fact) {
        return new RouterLink(text, FactView.class, new RouteParameters(new RouteParam(FACT, fact.id())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(FACT).orElse("");
        FactBase base = collections.bases().stream()
                .filter(b -> b.findFact(id).isPresent())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Fact fact = base.fact(id);
        title = FactWords.title(base, fact);
        removeAll();
        add(new Header(FactSheet.top(base, fact), new H1(title)), new FactSheet(base, fact, 2));
        extras.orderedStream().flatMap(e -> e.of(base, fact).stream()).forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }
}
