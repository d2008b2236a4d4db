package app.dateline.attempt.ui;

import app.dateline.attempt.Feedback;
import app.dateline.attempt.Remark;
import app.dateline.attempt.RemarkKey;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place to show: by a point on the map, or by its country from a list. What was done last counts. */
final class OnMap extends AnswerForm {

    private final PlaceDrawing map = new PlaceDrawing(this::pointed);
    private final ComboBox<WorldMap.Country> list = new ComboBox<>();
    private final Paragraph refusal = new Paragraph();
    private Response.@Nullable Point point;

    OnMap(WorldMap world) {
        addClassName("on-map");
        Paragraph hint = new Paragraph(Words.of("place.hint"));
        hint.addClassNames("hint", "quiet", "small");
        list.setLabel(Words.of("place.country"));
        list.setHelperText(Words.of("map.country"));
        list.setItems(world.countries().stream()
                .sorted(Comparator.comparing(WorldMap.Country::name))
                .toList());
        list.setItemLabelGenerator(WorldMap.Country::name);
        list.addValueChangeListener(change -> {
            refusal.setVisible(false);
            if (change.isFromClient() && change.getValue() != null) {
                point = null;
                map.clear();
                map.show(new Response.Region(change.getValue().id()), List.of(), null, "", false);
            }
        });
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(map, hint, list, refusal);
    }

    /** Takes over a point that was set in the browser. */
    void pointed(Response.Point set) {
        point = set;
        refusal.setVisible(false);
        if (list.getValue() != null) {
            list.clear();
            map.show(set, List.of(), null, "", false);
        }
    }

    @Override
    Optional<Response> response() {
        return point != null
                ? Optional.of(point)
                : list.getOptionalValue().map(country -> new Response.Region(country.id()));
    }

    @Override
    String prompt() {
        return Words.of("map.prompt");
    }

    @Override
    void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }

    @Override
    void close(Response given) {
        done(given);
        map.show(given, List.of(), null, "", true);
    }

    @Override
    void reveal(FactBase base, Feedback feedback) {
        Response given = feedback.answer().response();
        done(given);
        addClassNames("revealed", Verdicts.style(feedback.answer()));
        if (feedback.item() instanceof Item.ShowPlace item) {
            map.show(
                    given,
                    keys(base, item, feedback),
                    item.whole() ? item.country() : null,
                    distance(feedback)
                            .map(r -> Words.of(
                                    "place.kilometres",
                                    Long.valueOf(r.arguments().getFirst())))
                            .orElse(""),
                    true);
        }
    }

    private void done(Response given) {
        removeAll();
        add(map);
        if (given instanceof Response.Region region) {
            String name = WorldMap.shipped()
                    .country(region.country())
                    .map(WorldMap.Country::name)
                    .orElse(region.country());
            add(new Paragraph(Words.of("place.chosen", name)));
        } else if (given instanceof Response.Skipped) {
            add(new Paragraph(Words.of("given.skipped")));
        }
    }

    /** What is right: of several places that are, the one that the point was measured against. */
    private static List<PlaceDrawing.Spot> keys(FactBase base, Item.ShowPlace item, Feedback feedback) {
        String key = distance(feedback).map(r -> r.arguments().getLast()).orElse(item.key());
        return base.places().stream()
                .filter(p -> p.id().equals(key))
                .flatMap(p -> p.latitude() == null || p.longitude() == null
                        ? Stream.of()
                        : Stream.of(new PlaceDrawing.Spot(p.latitude(), p.longitude(), p.name())))
                .toList();
    }

    /** How far off it was, as the mark says it. */
    private static Optional<Remark> distance(Feedback feedback) {
        return feedback.answer().mark().remarks().stream()
                .filter(r -> r.key().equals(RemarkKey.POINT_DISTANCE.message()))
                .findFirst();
    }
}
