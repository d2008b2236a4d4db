package app.dateline.report.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.Policy;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.MarkQuery;
import app.dateline.report.service.Correcting;
import app.dateline.report.service.Overview;
import app.dateline.report.service.Results;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a set showed: how the class did, what stands out, every question and every student. */
@Route("teach/given/:assignment/results")
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/results.css")
public final class ResultsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Results results;
    private final Correcting correcting;
    private final AsOf asOf;
    private final WhoAsks whoAsks;
    private String title = "";

    ResultsView(Results results, Correcting correcting, AsOf asOf, WhoAsks whoAsks) {
        this.results = results;
        this.correcting = correcting;
        this.asOf = asOf;
        this.whoAsks = whoAsks;
        addClassNames("results", "results-set");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID teacher = ResultAddress.teacher(whoAsks);
        UUID assignment = ResultAddress.id(event.getRouteParameters(), ResultAddress.ASSIGNMENT);
        Overview overview = results.overview(teacher, assignment).orElseThrow(NotFoundException::new);
        FactBase base = asOf.of(
                overview.assignment().request().collection(),
                overview.assignment().request().asOf());
        title = overview.assignment().title();
        add(head(overview));
        if (!overview.queries().isEmpty()) {
            add(queries(teacher, overview));
        }
        edited(overview, base).ifPresent(this::add);
        if (overview.done() == 0) {
            add(nobody(overview));
        } else {
            Div top = new Div(
                    new Distributed(
                            overview.report().distribution(),
                            overview.report().set().maximum()),
                    new FlagList(overview));
            top.addClassName("top-row");
            add(top);
        }
        add(new QuestionTable(overview), new StudentTable(overview));
        if (overview.done() > 0) {
            add(
                    new Breakdowns(overview.report(), base),
                    new SetFigures(overview.report().set()));
        }
        add(
                new CorrectionList(overview, base, correcting.notices(teacher, assignment)),
                new ResultFiles(title, () -> results.sheets(ResultAddress.teacher(whoAsks), assignment)));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("results.title-of", title));
    }

    private static Header head(Overview overview) {
        Anchor up = new Anchor(
                "teach/class/" + overview.course().id(), overview.course().name());
        up.addClassName("way-back");
        Paragraph where = new Paragraph(Words.of(
                "results.where",
                Told.time(overview.assignment().given(), overview.course().zone())));
        where.addClassName("quiet");
        Paragraph who = new Paragraph(Words.of("results.who", overview.done(), overview.expected(), overview.going()));
        who.addClassName("lead");
        Header head = new Header(
                up, new H1(Words.of("results.title-of", overview.assignment().title())), where, who);
        if (overview.assignment().policy().repeats().counts() == Policy.Counts.MEAN) {
            head.add(quiet("results.each-attempt"));
        }
        String live = "teach/given/" + overview.assignment().id();
        if (RouteConfiguration.forApplicationScope().getRoute(live).isPresent()) {
            head.add(new Anchor(live, Words.of("results.live")));
        }
        return head;
    }

    private static Section nobody(Overview overview) {
        Section empty = new Section(
                new H2(Words.of("results.empty")),
                new Paragraph(
                        Words.of("results.empty-what", overview.assignment().title())));
        empty.addClassName("empty");
        return empty;
    }

    /** The questions whose right answer is another by the collection as it is now. */
    private static Optional<Section> edited(Overview overview, FactBase base) {
        UnorderedList list = new UnorderedList();
        for (int place = 0; place < overview.originals().size(); place++) {
            Item item = overview.originals().get(place);
            boolean otherwise = SinceGiven.keyed(item, base, overview).isPresent()
                    || !SinceGiven.alsoRight(item, base, overview).isEmpty();
            if (otherwise && overview.corrections(place).stream().noneMatch(Kept::holds)) {
                list.add(new ListItem(new RouterLink(
                        Words.of("results.question", place + 1) + " "
                                + item.head().stem(),
                        ItemView.class,
                        ResultAddress.of(overview.assignment().id(), place))));
            }
        }
        if (list.getComponentCount() == 0) {
            return Optional.empty();
        }
        Section section =
                new Section(new H2(Words.of("results.edited")), new Paragraph(Words.of("results.edited-what")), list);
        section.addClassName("edited");
        return Optional.of(section);
    }

    private Section queries(UUID teacher, Overview overview) {
        UUID assignment = overview.assignment().id();
        List<MarkQuery> open =
                overview.queries().stream().filter(MarkQuery::open).toList();
        List<MarkQuery> done =
                overview.queries().stream().filter(q -> !q.open()).toList();
        Section section = new Section(new H2(Words.of("results.queries", open.size())));
        section.addClassName("asked");
        if (!open.isEmpty()) {
            section.add(list(teacher, overview, assignment, open));
        }
        if (!done.isEmpty()) {
            section.add(new NativeDetails(
                    Words.of("results.queries-done", done.size()), list(teacher, overview, assignment, done)));
        }
        return section;
    }

    private QueryList list(UUID teacher, Overview overview, UUID assignment, List<MarkQuery> queries) {
        return new QueryList(
                queries,
                overview.students(),
                overview.course().zone(),
                overview::place,
                query -> overview.originals().get(overview.place(query)).head().stem(),
                (query, text) -> results.reply(teacher, assignment, query, text));
    }

    private static Paragraph quiet(String key) {
        Paragraph words = new Paragraph(Words.of(key));
        words.addClassNames("quiet", "small");
        return words;
    }
}
