package app.dateline.report.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.attempt.Attempt;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import app.dateline.report.MarkQuery;
import app.dateline.report.Remarked;
import app.dateline.report.service.Results;
import app.dateline.report.service.Trace;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One student's attempt: each item as it was shown, what was answered, and by what it earned what it did. */
@Route("teach/given/:assignment/results/attempt/:attempt")
@AllowedTo(Right.TEACHER)
@JsModule("context://app/question.js")
@StyleSheet("context://app/question.css")
@StyleSheet("context://app/results.css")
public final class TraceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Results results;
    private final AsOf asOf;
    private final WhoAsks whoAsks;

    TraceView(Results results, AsOf asOf, WhoAsks whoAsks) {
        this.results = results;
        this.asOf = asOf;
        this.whoAsks = whoAsks;
        addClassNames("results", "results-trace");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID teacher = ResultAddress.teacher(whoAsks);
        UUID assignment = ResultAddress.id(event.getRouteParameters(), ResultAddress.ASSIGNMENT);
        UUID attempt = ResultAddress.id(event.getRouteParameters(), ResultAddress.ATTEMPT);
        Trace trace = results.trace(teacher, assignment, attempt).orElseThrow(NotFoundException::new);
        FactBase base = asOf.of(
                trace.assignment().request().collection(),
                trace.assignment().request().asOf());
        add(head(trace), origin(trace));
        OrderedList list = new OrderedList();
        list.addClassName("answers");
        for (Remarked.Place place : trace.graded().marks().items()) {
            MarkRow row = new MarkRow(base, trace.attempt(), place, trace.late(place.position()));
            List<MarkQuery> asked = trace.queries().stream()
                    .filter(q -> q.position() == place.position())
                    .toList();
            if (!asked.isEmpty()) {
                row.add(new QueryList(
                        asked,
                        Map.of(trace.student().id(), trace.student()),
                        trace.zone(),
                        query -> place.slot(),
                        query -> "",
                        (query, text) -> results.reply(teacher, assignment, query, text)));
            }
            list.add(row);
        }
        add(new H2(Words.of("result.questions")), list);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("results.title"));
    }

    private static Header head(Trace trace) {
        RouterLink back = new RouterLink(
                Words.of("results.back", trace.assignment().title()),
                ResultsView.class,
                ResultAddress.of(trace.assignment().id()));
        back.addClassName("way-back");
        Remarked marks = trace.graded().marks();
        Paragraph mark = new Paragraph(
                marks.touched()
                        ? Words.of("trace.mark-was", Told.standing(marks.after()), Told.standing(marks.before()))
                        : Told.standing(marks.after()));
        mark.addClassName("lead");
        Header head = new Header(new Paragraph(back), new H1(trace.student().name()), mark);
        if (!trace.counts()) {
            Paragraph not =
                    new Paragraph(Words.of(trace.graded().finished() == null ? "trace.goes-on" : "trace.counts-not"));
            not.addClassName("quiet");
            head.add(not);
        }
        return head;
    }

    private static NativeDetails origin(Trace trace) {
        Attempt attempt = trace.attempt();
        DescriptionList list = new DescriptionList();
        pair(list, "trace.started", Told.time(attempt.started(), ZoneOffset.UTC));
        pair(list, "trace.finished", Told.time(attempt.finished(), ZoneOffset.UTC));
        pair(list, "trace.number", Told.attempt(trace.assignment(), trace.graded()));
        pair(list, "trace.seed", Long.toString(attempt.seed()));
        pair(list, "trace.base", attempt.baseVersion());
        pair(list, "trace.id", attempt.id().toString());
        return new NativeDetails(Words.of("trace.origin"), list);
    }

    private static void pair(DescriptionList list, String key, String text) {
        if (!text.isEmpty()) {
            list.add(new Div(new DescriptionList.Term(Words.of(key)), new DescriptionList.Description(text)));
        }
    }
}
