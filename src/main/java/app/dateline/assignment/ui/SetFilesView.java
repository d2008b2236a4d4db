package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.service.Sets;
import app.dateline.exchange.Exporter;
import app.dateline.exchange.ui.Targets;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;

/** The questions of a set as files for other systems. */
@Route(SetView.PATH + "/files")
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/take.css")
@StyleSheet("context://app/sets.css")
public final class SetFilesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Sets sets;
    private final WhoAsks whoAsks;
    private final AsOf asOf;
    private final Clock clock;
    private final List<Exporter> exporters;

    SetFilesView(Sets sets, WhoAsks whoAsks, AsOf asOf, Clock clock, List<Exporter> exporters) {
        this.sets = sets;
        this.whoAsks = whoAsks;
        this.asOf = asOf;
        this.clock = clock;
        this.exporters = exporters;
        addClassNames("take", "teach");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ItemSet set = Teacher.named(event.getRouteParameters(), SetView.SET)
                .flatMap(id -> sets.find(Teacher.id(whoAsks), id))
                .orElseThrow(NotFoundException::new);
        Paragraph about = new Paragraph(set.title());
        about.addClassName("quiet");
        Header header = new Header(new H1(Words.of("take.title")), about);
        RouterLink back = new RouterLink(Words.of("set.back"), SetView.class, SetView.of(set.id()));
        if (set.entries().isEmpty()) {
            add(header, new Paragraph(Words.of("set.empty")), new Paragraph(back));
            return;
        }
        header.add(new Paragraph(Words.of("set.files-lead", set.entries().size())));
        add(
                header,
                new Targets(
                        exporters,
                        set.title(),
                        set.request().collection(),
                        set.items(),
                        asOf.of(set.request().collection(), set.request().asOf()),
                        clock.instant()),
                new Paragraph(back));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("take.title"));
    }
}
