package app.dateline.fact.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Shown;
import app.dateline.fact.Timeline;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;

/** Everything that is dated, on one line. */
@Route(TimelineView.PATH)
@AllowedTo(Right.ANYBODY)
public final class TimelineView extends PictureView<TimelineDrawing, Timeline> {

    static final String PATH = "timeline";

    TimelineView(AsOf asOf) {
        super(asOf, PATH, "timeline.title", "timeline.about", new TimelineDrawing());
    }

    @Override
    Timeline gather(FactBase base, Shown shown) {
        return Timeline.of(base, shown);
    }

    @Override
    void draw(TimelineDrawing drawing, FactBase base, Timeline timeline) {
        drawing.show(base, timeline);
    }

    @Override
    Optional<Choice> find(FactBase base, Timeline timeline, String id) {
        return timeline.find(id)
                .map(mark -> new Choice(
                        id,
                        TimelineDrawing.name(base, timeline, mark),
                        mark instanceof Timeline.Published p
                                ? List.<Component>of(new Paragraph(SourceView.link(Words.of("clip.ours"), p.article())))
                                : List.of(),
                        mark.facts()));
    }

    @Override
    List<Kind> kinds() {
        return Kind.OF_FACTS;
    }

    @Override
    Component legend() {
        return Legend.of(List.of(
                "timeline.legend.held",
                "timeline.legend.undated",
                "timeline.legend.planned",
                "timeline.legend.lead",
                "timeline.legend.suggested",
                "timeline.legend.called-off",
                "timeline.legend.never-agreed",
                "timeline.legend.time",
                "timeline.legend.set-soft",
                "timeline.legend.soft",
                "timeline.legend.lapsed",
                "timeline.legend.cut",
                "timeline.legend.aims",
                "timeline.legend.source",
                "timeline.legend.differ"));
    }
}
