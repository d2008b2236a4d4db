package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.Pool;
import app.dateline.assignment.service.Pooling;
import app.dateline.fact.Collections;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
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
    private final WhoAsks whoAsks;

    PoolView(Pooling pooling, Collections collections, WhoAsks whoAsks) {
        this.pooling = pooling;
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
                new Header(TeachView.way(), new H1(Words.of("pool.title")), lead),
                new Section(bring),
                new Section(new H2(Words.of("pool.questions")), list));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("pool.title"));
    }
}
