package app.dateline.attempt.ui;

import app.dateline.attempt.Feedback;
import app.dateline.attempt.Remark;
import app.dateline.attempt.RemarkKey;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place to show: by a point on the map, or by its country from a list. What was done last counts. */
final class OnMap extends AnswerForm {

    /** The remarks that name the place that a point was measured against, last. */
    private static final Set<RemarkKey> MEASURED =
            EnumSet.of(RemarkKey.POINT_DISTANCE, RemarkKey.POINT_TO_MIDDLE, RemarkKey.POINT_WITHIN);

    private final PlaceDrawing map = new PlaceDrawing(this::pointed);
    private final CountryBox list;
    private final Paragraph refusal = new Paragraph();
    private Response.@Nullable Point point;
    /** What to say of a text in the list that names no country. */
    private @Nullable String unknown;

    OnMap(WorldMap world, FactBase base) {
        addClassName("on-map");
        Paragraph hint = new Paragraph(Words.of("place.hint"));
        hint.addClassNames("hint", "quiet", "small");
        list = new CountryBox(
                world,
                base,
                country -> {
                    taken();
                    point = null;
                    map.clear();
                    map.show(new Response.Region(country.id()), List.of(), null, "", false);
                },
                typed -> {
                    unknown = Words.of("place.no-country", typed);
                    refuse(unknown);
                });
        list.addValueChangeListener(change -> taken());
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(map, hint, list, refusal);
    }

    private void taken() {
        unknown = null;
        refusal.setVisible(false);
    }

    /** Takes over a point that was set in the browser. */
    void pointed(Response.Point set) {
        point = set;
        taken();
        if (list.getValue() != null) {
            list.clear();
            map.show(set, List.of(), null, "", false);
        }
    }

    @Override
    Optional<Response> response() {
        if (unknown != null) {
            return Optional.empty();
        }
        return point != null
                ? Optional.of(point)
                : list.getOptionalValue().map(country -> new Response.Region(country.id()));
    }

    @Override
    String prompt(boolean later) {
        return unknown != null ? unknown : Words.of(later ? "map.prompt-later" : "map.prompt");
    }

    @Override
    void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }

    @Override
    void fill(Response given) {
        if (given instanceof Response.Point set) {
            point = set;
            map.show(set, List.of(), null, "", false);
        } else if (given instanceof Response.Region region) {
            WorldMap.shipped().country(region.country()).ifPresent(list::setValue);
            map.show(region, List.of(), null, "", false);
        }
    }

    @Override
    void close(Response given) {
        done();
        if (given instanceof Response.Region region) {
            add(new Paragraph(Words.of("place.chosen", name(region))));
        } else if (given instanceof Response.Skipped) {
            add(new Paragraph(Words.of("given.skipped")));
        }
        map.show(given, List.of(), null, "", true);
    }

    @Override
    void reveal(FactBase base, Feedback feedback) {
        Response given = feedback.answer().response();
        // How it was read, and that it was passed over, is told below.
        done();
        addClassNames("revealed", Verdicts.style(feedback.answer()));
        if (feedback.item() instanceof Item.ShowPlace item) {
            map.show(
                    given,
                    keys(base, item, feedback),
                    item.whole() ? item.country() : null,
                    distance(feedback)
                            .filter(r -> r.arguments().size() == 2)
                            .map(r -> Words.of(
                                    "place.kilometres",
                                    Long.valueOf(r.arguments().getFirst())))
                            .orElse(""),
                    true);
        }
    }

    private void done() {
        removeAll();
        add(map);
    }

    private static String name(Response.Region region) {
        return WorldMap.shipped()
                .country(region.country())
                .map(WorldMap.Country::inSentence)
                .orElse(region.country());
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
                .filter(r -> RemarkKey.of(r.key()).filter(MEASURED::contains).isPresent())
                .findFirst();
    }
}
