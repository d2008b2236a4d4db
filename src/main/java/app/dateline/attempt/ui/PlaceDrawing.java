package app.dateline.attempt.ui;

import app.dateline.attempt.Response;
import app.dateline.fact.ui.Drawing;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The map of the world to point at. */
@Tag("dateline-place")
@JsModule("context://app/dateline-place.js")
final class PlaceDrawing extends Drawing {

    /** What the element draws; frontend/README.md says what each part means. */
    record Data(
            @Nullable Spot given,
            @Nullable String givenCountry,
            List<Spot> keys,
            @Nullable String keyCountry,
            String label,
            boolean closed,
            Map<String, String> words) {}

    record Spot(double lat, double lon, String name) {}

    PlaceDrawing(SerializableConsumer<Response.Point> then) {
        getElement()
                .addEventListener("dateline-point", event -> {
                    JsonNode data = event.getEventData();
                    // Whatever the browser says: only a point of the globe is one.
                    double latitude = data.path("event.detail.lat").asDouble(Double.NaN);
                    double longitude = data.path("event.detail.lon").asDouble(Double.NaN);
                    if (Response.Point.onGlobe(latitude, longitude)) {
                        then.accept(new Response.Point(latitude, longitude));
                    }
                })
                .addEventData("event.detail.lat")
                .addEventData("event.detail.lon");
        show(null, List.of(), null, "", false);
    }

    /**
     * Shows an answer, and what is right once that may be seen.
     *
     * @param keyCountry the country that as a whole is right
     * @param label what stands at the line from the point to the first of the keys
     */
    void show(@Nullable Response given, List<Spot> keys, @Nullable String keyCountry, String label, boolean closed) {
        draw(new Data(
                given instanceof Response.Point p ? new Spot(p.latitude(), p.longitude(), "") : null,
                given instanceof Response.Region r ? r.country() : null,
                keys,
                keyCountry,
                label,
                closed,
                words()));
    }

    /** Takes the point away. */
    void clear() {
        getElement().callJsFunction("clear");
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("name", Words.of("place.map"));
        words.put("keys", Words.of("place.keys"));
        words.put("yours", Words.of("place.yours"));
        words.put("tools", Words.of("picture.tools"));
        words.put("in", Words.of("picture.in"));
        words.put("out", Words.of("picture.out"));
        words.put("all", Words.of("picture.all"));
        words.put("whole", Words.of("place.whole"));
        words.put("north", Words.of("map.north", "{0}"));
        words.put("south", Words.of("map.south", "{0}"));
        words.put("east", Words.of("map.east", "{0}"));
        words.put("west", Words.of("map.west", "{0}"));
        return words;
    }
}
