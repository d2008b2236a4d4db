package app.dateline.attempt;

import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import app.dateline.item.GreatCircle;
import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places shown on a map. A point at distance d from the place, in kilometres along the great circle, earns
 *
 * <pre>  1 where d ≤ t,   (z − d) / (z − t) between,   0 from z = {@value #NOTHING} km on</pre>
 *
 * where t depends on the sort of the place, since nobody points at the middle of a country: 150 km for a city or a site,
 * 300 km for a state or a region of a country. Of a country the outline counts: d is 0 inside and the distance to its
 * border outside, and t is 50 km, about what the outline leaves out of a coast. Where sources give a finer place that the
 * item accepts, the better of both counts.
 *
 * <p>A country instead of a point earns 1 where the place is that country, and 0.5 where the place lies in it, as much as
 * the container of a typed place earns; the list has nothing finer. Any other country earns 0.
 *
 * <p>The numbers are ours: t is about the width of a finger on a map as wide as a laptop's screen, z is too short to reach
 * from one candidate for a venue to the next, say from Budapest to Helsinki (1460 km), and a point set by chance earns
 * less than 0.01 on average. The shape is that of QTI 2.1's {@code areaMapping} for selectPointInteraction, circles around a point that
 * map to less the wider they are, with a straight line for the steps.
 */
final class MapRule {

    /** Kilometres from which a point earns nothing. */
    static final double NOTHING = 1000;

    private static final double OUTLINE = 50;

    private final Map<String, Place> places = new HashMap<>();
    private final WorldMap world;

    MapRule(FactBase base, WorldMap world) {
        base.places().forEach(p -> places.put(p.id(), p));
        this.world = world;
    }

    /** How far a point is from a place, and what that earns. */
    private record Near(String place, double kilometres, double fraction) {}

    Marking mark(Item.ShowPlace item, Response.Point point) {
        boolean outlined = item.whole() && world.country(item.country()).isPresent();
        Optional<Near> best = Stream.concat(Stream.of(item.key()), item.accepted().stream())
                .flatMap(id -> near(id, point, outlined && id.equals(item.key()) ? item.country() : null).stream())
                .max(Comparator.comparingDouble(Near::fraction));
        if (best.isEmpty()) {
            return RemarkKey.OUTDATED.refused();
        }
        List<Remark> remarks = new ArrayList<>();
        if (outlined && best.get().kilometres() == 0) {
            remarks.add(RemarkKey.POINT_INSIDE.remark(item.key()));
        } else {
            long kilometres = Math.round(best.get().kilometres());
            world.at(point.latitude(), point.longitude())
                    .ifPresent(c -> remarks.add(RemarkKey.POINT_IN_COUNTRY.remark(c.name())));
            remarks.add(RemarkKey.POINT_DISTANCE.remark(
                    Long.toString(kilometres), best.get().place()));
        }
        return Scorer.marked(best.get().fraction(), remarks.toArray(Remark[]::new));
    }

    private Optional<Near> near(String id, Response.Point point, @Nullable String country) {
        if (country != null) {
            double kilometres = world.kilometres(country, point.latitude(), point.longitude());
            return Optional.of(new Near(id, kilometres, fraction(kilometres, OUTLINE)));
        }
        Place place = places.get(id);
        if (place == null || place.latitude() == null || place.longitude() == null) {
            return Optional.empty();
        }
        double kilometres =
                GreatCircle.kilometres(point.latitude(), point.longitude(), place.latitude(), place.longitude());
        return Optional.of(new Near(id, kilometres, fraction(kilometres, tolerance(place.sort()))));
    }

    private static double tolerance(Place.Sort sort) {
        return switch (sort) {
            case CITY, SITE, VEHICLE -> 150;
            case STATE, COUNTRY, REGION, CONTINENT -> 300;
        };
    }

    private static double fraction(double kilometres, double tolerance) {
        return Math.clamp((NOTHING - kilometres) / (NOTHING - tolerance), 0, 1);
    }

    Marking mark(Item.ShowPlace item, Response.Region region) {
        if (!places.containsKey(item.key())) {
            return RemarkKey.OUTDATED.refused();
        }
        Optional<WorldMap.Country> country = world.country(region.country());
        if (country.isEmpty()) {
            return RemarkKey.COUNTRY_UNKNOWN.refused();
        }
        Remark read = RemarkKey.COUNTRY_CHOSEN.remark(country.get().name());
        if (!region.country().equals(item.country())) {
            return Scorer.marked(0, read);
        }
        return item.whole()
                ? Scorer.marked(1, read)
                : Scorer.marked(0.5, read, RemarkKey.COUNTRY_HOLDS.remark(item.key()));
    }
}
