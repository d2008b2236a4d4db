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
import app.dateline.item.Item;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

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
        Paragraph lead = new Paragraph();
        lead.getElement().setAttribute("role", "status");
        Div files = new Div();
        Select<Integer> which = new Select<>();
        which.setLabel(Words.of("set.which"));
        which.setItems(IntStream.rangeClosed(0, set.entries().size()).boxed().toList());
        which.setItemLabelGenerator(n -> n == 0
                ? Words.of("set.whole")
                : Words.of("set.one", n, set.items().get(n - 1).head().stem()));
        which.addClassName("wide-field");
        which.addValueChangeListener(change -> {
            int n = change.getValue();
            List<Item> items = n == 0 ? set.items() : List.of(set.items().get(n - 1));
            lead.setText(Words.of("set.files-lead", items.size()));
            files.removeAll();
            files.add(targets(set, items));
        });
        which.setValue(0);
        header.add(lead);
        add(header, which, files, new Paragraph(back));
    }

    private Targets targets(ItemSet set, List<Item> items) {
        return new Targets(
                exporters,
                set.title(),
                set.request().collection(),
                items,
                asOf.of(set.request().collection(), set.request().asOf()),
                clock.instant());
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("take.title"));
    }
}
