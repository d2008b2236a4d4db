package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.Pool;
import app.dateline.assignment.service.Pooling;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.Collections;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.UUID;

/** A teacher's own questions: brought in from files, found again, given sources. */
@Route(PoolView.PATH)
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/sets.css")
@StyleSheet("context://app/pool.css")
public final class PoolView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "teach/pool";

    private final Pooling pooling;
    private final Collections collections;
    private final Sets sets;
    private final WhoAsks whoAsks;

    PoolView(Pooling pooling, Sets sets, Collections collections, WhoAsks whoAsks) {
        this.pooling = pooling;
        this.sets = sets;
        this.collections = collections;
        this.whoAsks = whoAsks;
        addClassNames("teach", "pool");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID teacher = Teacher.id(whoAsks);
        Paragraph lead = new Paragraph(Words.of("pool.lead"));
        PoolBases bases = new PoolBases(collections.bases());
        PoolList list = new PoolList(pooling, teacher, bases);
        NativeDetails bring = new NativeDetails();
        bring.setSummaryText(Words.of("pool.bring"));
        bring.addClassName("bring");
        bring.setContent(new PoolImport(pooling, teacher, bases, list::show));
        bring.setOpen(pooling.count(teacher, Pool.Search.ALL) == 0);
        add(
                new Header(from(event, teacher), new H1(Words.of("pool.title")), lead),
                new Section(bring),
                new Section(new H2(Words.of("pool.questions")), list));
    }

    /** The way back: to the set that was left to bring questions in, or to all. */
    private Component from(BeforeEnterEvent event, UUID teacher) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("set")
                .flatMap(GivenAddress::id)
                .flatMap(id -> sets.find(teacher, id))
                .<Component>map(set -> {
                    Anchor back = new Anchor("teach/set/" + set.id(), Words.of("pool.back", set.title()));
                    back.addClassName("way-back");
                    return back;
                })
                .orElseGet(TeachView::way);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("pool.title"));
    }
}
