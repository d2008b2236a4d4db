package app.dateline.fact.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.fact.Atlas;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Shown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where everything took place, or was to. */
@Route(MapView.PATH)
@AllowedTo(Right.ANYBODY)
public final class MapView extends PictureView<MapDrawing, Atlas> {

    static final String PATH = "map";

    MapView(AsOf asOf) {
        super(asOf, PATH, "map.title", "map.about", new MapDrawing());
    }

    @Override
    Atlas gather(FactBase base, Shown shown) {
        return Atlas.of(base, shown);
    }

    @Override
    void draw(MapDrawing drawing, FactBase base, Atlas atlas) {
        drawing.show(base, atlas);
    }

    /** Places that lie close together are one mark, whose id joins theirs by plus signs. */
    @Override
    Optional<Choice> find(FactBase base, Atlas atlas, String id) {
        List<Atlas.Spot> spots = Arrays.stream(id.split("\\+", -1))
                .distinct()
                .flatMap(place -> atlas.find(place).stream())
                .toList();
        List<Fact> facts =
                spots.stream().flatMap(s -> s.facts().stream()).distinct().toList();
        String title =
                spots.stream().map(s -> FactWords.sentence(s.place().name())).collect(Collectors.joining(", "));
        return spots.isEmpty() ? Optional.empty() : Optional.of(new Choice(id, title, List.of(), facts));
    }

    @Override
    List<Kind> kinds() {
        return List.of();
    }

    @Override
    Component legend() {
        return Legend.of(List.of(
                "map.legend.held",
                "map.legend.planned",
                "map.legend.suggested",
                "map.legend.called-off",
                "map.legend.way",
                "map.legend.differ"));
    }
}
