package app.dateline.fact.ui;

import app.dateline.fact.AimTable;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Shown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;

/** Who wants what, and who says so. */
@Route(AimsView.PATH)
public final class AimsView extends PictureView<AimDrawing> {

    static final String PATH = "aims";

    private AimTable table = new AimTable(List.of(), List.of(), List.of());

    AimsView(AsOf asOf) {
        super(asOf, PATH, "aims.title", "aims.about", new AimDrawing());
    }

    @Override
    void show(AimDrawing drawing, FactBase base, Shown shown) {
        table = AimTable.of(base, shown);
        drawing.show(base, table);
    }

    @Override
    Optional<Choice> find(FactBase base, String id) {
        return table.find(id)
                .map(cell -> new Choice(
                        id,
                        AimDrawing.label(base, cell),
                        List.of(),
                        cell.aims().stream().map(Fact.class::cast).toList()));
    }

    @Override
    List<Kind> kinds() {
        return List.of();
    }

    @Override
    Component legend() {
        return Legend.of(List.of(
                "aims.legend.wants-own",
                "aims.legend.wants-article",
                "aims.legend.wants-other",
                "aims.legend.opposes-article",
                "aims.legend.fears-article"));
    }
}
