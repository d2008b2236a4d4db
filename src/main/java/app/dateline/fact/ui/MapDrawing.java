package app.dateline.fact.ui;

import app.dateline.fact.Atlas;
import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The places on a map of the world. */
@Tag("dateline-map")
@JsModule("context://app/dateline-map.js")
final class MapDrawing extends Drawing {

    /** What the element draws; frontend/README.md says what each part means. */
    record Data(List<Spot> spots, List<Atlas.Step> way, Map<String, String> words) {}

    record Spot(String id, String name, double lat, double lon, String shape, boolean differ, List<Stay> stays) {}

    record Stay(String label, String when, String status, String sources) {}

    void show(FactBase base, Atlas atlas) {
        draw(new Data(atlas.spots().stream().map(s -> spot(base, s)).toList(), atlas.way(), words()));
    }

    private static Spot spot(FactBase base, Atlas.Spot spot) {
        Place place = spot.place();
        String name = FactWords.sentence(place.name());
        List<Stay> stays = spot.stays().stream().map(s -> stay(base, s)).toList();
        // What was only planned shows where nothing was held: a place is drawn as the most that it came to.
        String status = spot.stays().stream().anyMatch(s -> shape(s.status()).equals("held"))
                ? "held"
                : spot.stays().getLast().status();
        return new Spot(
                place.id(),
                name,
                Objects.requireNonNull(place.latitude()),
                Objects.requireNonNull(place.longitude()),
                shape(status),
                spot.stays().stream().anyMatch(Atlas.Stay::disputed),
                stays);
    }

    private static Stay stay(FactBase base, Atlas.Stay stay) {
        String date = Words.date(stay.when());
        return new Stay(
                FactWords.event(base, stay.event()),
                stay.dated() ? date : Words.of("timeline.known-as-of", date),
                Words.term(stay.status()),
                PictureWords.sources(base, stay.facts()));
    }

    /** Where a deadline was set, that is what took place there. */
    private static String shape(String status) {
        return switch (status) {
            case "confirmed" -> "planned";
            case "suggested", "planned", "called off", "postponed", "never agreed" -> status.replace(' ', '-');
            default -> "held";
        };
    }

    private static Map<String, String> words() {
        Map<String, String> words = PictureWords.common();
        words.put("name", Words.of("map.name"));
        words.put("keys", Words.of("map.keys"));
        words.put("whole", Words.of("map.whole"));
        words.put("says", Words.of("map.says", "{0}", "{1}"));
        words.put("stay", Words.of("map.stay", "{0}", "{1}", "{2}"));
        words.put("more", Words.of("map.more"));
        words.put("missing", Words.of("map.missing"));
        words.put("place", Words.of("slot.PLACE"));
        return words;
    }
}
