package app.dateline.fact.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
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
@AllowedTo(Right.ANYBODY)
public final class AimsView extends PictureView<AimDrawing, AimTable> {

    static final String PATH = "aims";

    AimsView(AsOf asOf) {
        super(asOf, PATH, "aims.title", "aims.about", new AimDrawing());
    }

    @Override
    AimTable gather(FactBase base, Shown shown) {
        return AimTable.of(base, shown);
    }

    @Override
    void draw(AimDrawing drawing, FactBase base, AimTable table) {
        drawing.show(base, table);
    }

    @Override
    Optional<Choice> find(FactBase base, AimTable table, String id) {
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
