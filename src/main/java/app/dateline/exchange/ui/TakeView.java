package app.dateline.exchange.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.ui.ResultView;
import app.dateline.exchange.Exporter;
import app.dateline.fact.FactBase;
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
import java.util.Optional;
import java.util.UUID;

/** The questions of an ended quiz as files for other systems. A quiz that goes on keeps its keys to itself. */
@Route("quiz/:attempt/take")
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/take.css")
public final class TakeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Sittings sittings;
    private final AsOf asOf;
    private final Learner learner;
    private final Clock clock;
    private final List<Exporter> exporters;

    TakeView(Sittings sittings, AsOf asOf, Learner learner, Clock clock, List<Exporter> exporters) {
        this.sittings = sittings;
        this.asOf = asOf;
        this.learner = learner;
        this.clock = clock;
        this.exporters = exporters;
        addClassName("take");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Sitting sitting = event.getRouteParameters()
                .get("attempt")
                .flatMap(TakeView::id)
                .flatMap(id -> sittings.find(learner.id(), id))
                .orElseThrow(NotFoundException::new);
        sitting.finished()
                .ifPresentOrElse(
                        attempt -> show(event, attempt),
                        () -> event.forwardTo(ResultView.class, event.getRouteParameters()));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("take.title"));
    }

    private void show(BeforeEnterEvent event, Attempt attempt) {
        FactBase base =
                asOf.of(attempt.request().collection(), attempt.request().asOf());
        String title = Words.of("take.set", base.about().title(), Words.day(attempt.started()));
        Paragraph lead = new Paragraph(Words.of("take.lead", attempt.items().size()));
        Paragraph about = new Paragraph(title);
        about.addClassName("quiet");
        RouterLink back = new RouterLink(Words.of("take.back"), ResultView.class, event.getRouteParameters());
        Targets targets =
                new Targets(exporters, title, attempt.request().collection(), attempt.items(), base, clock.instant());
        add(new Header(new H1(Words.of("take.title")), about, lead), targets, new Paragraph(back));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
