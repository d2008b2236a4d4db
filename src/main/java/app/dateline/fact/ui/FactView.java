package app.dateline.fact.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.fact.Collections;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Set;

/** A fact on a page of its own. */
@Route("fact/:fact")
@AllowedTo(Right.ANYBODY)
public final class FactView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FACT = "fact";

    private final Collections collections;
    private final AsOf asOf;
    private final FactParts parts;
    private String title = "";

    FactView(Collections collections, AsOf asOf, FactParts parts) {
        this.collections = collections;
        this.asOf = asOf;
        this.parts = parts;
        addClassNames("source", "fact-page");
    }

    /** A link to the page of that fact. */
    public static RouterLink link(String text, Fact fact) {
        return new RouterLink(text, FactView.class, new RouteParameters(new RouteParam(FACT, fact.id())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(FACT).orElse("");
        FactBase whole = collections.bases().stream()
                .filter(b -> b.findFact(id).isPresent())
                .findFirst()
                .orElseThrow(() -> Missing.fact(id));
        FactBase base = asOf.on(whole, asOf.day().orElse(null));
        removeAll();
        if (base.findFact(id).isEmpty()) {
            LocalDate day = asOf.day().orElseThrow();
            title = Words.of("notyet.title", Words.day(day));
            NotYet.fill(this, day, event.getLocation());
            return;
        }
        Fact fact = base.fact(id);
        title = FactWords.title(base, fact);
        add(new Header(FactSheet.top(base, fact), new H1(title)), new FactSheet(base, fact, 2));
        parts.extras(base, fact, 2).forEach(this::add);
        parts.quiz(Words.of("quizme.fact"), base, Set.of(), Set.of(id)).forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }
}
