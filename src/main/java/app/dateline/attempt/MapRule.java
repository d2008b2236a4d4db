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
 * <pre>  1 where d ≤ t,   (z − d) / (z − t) between,   0 from z on</pre>
 *
 * where t and z depend on the sort of the place, since nobody points at the middle of a country: t is 125 km and z 500 km
 * for a city or a site, 300 and 700 km for a state or a region of a country. Of a country the outline counts: d is 0
 * inside and the distance to its border outside, t is 50 km, about what the outline leaves out of a coast, and z 500 km.
 * Where sources give a finer place that the item accepts, the better of both counts.
 *
 * <p>A country instead of a point earns 1 where the place is that country, and {@value #COUNTRY} where the place lies in
 * it, as much as the container of a typed place earns; the list has nothing finer. Any other country earns 0. A point
 * within the country that the place lies in earns at least as much as that country.
 *
 * <p>The numbers are ours: t is about the width of a finger on a map as wide as a laptop's screen, zoomed in once, z is
 * too short to reach from one candidate for a venue to the next, say from Budapest to Helsinki (1460 km), and a point set
 * by chance earns less than 0.01 on average. The shape is that of QTI 2.1's {@code areaMapping}
 * for selectPointInteraction, circles around a point that map to less the wider they are, with a straight line for the
 * steps.
 */
final class MapRule {

    /** What the country earns where a place in it is asked for. */
    static final double COUNTRY = 0.5;

    /** In kilometres. @param full up to where a point earns all @param nothing from where on it earns nothing */
    private record Reach(double full, double nothing) {
        double fraction(double kilometres) {
            return Math.clamp((nothing - kilometres) / (nothing - full), 0, 1);
        }
    }

    private static final Reach OUTLINE = new Reach(50, 500);
    private static final Reach POINT = new Reach(125, 500);
    private static final Reach AREA = new Reach(300, 700);

    private final Map<String, Place> places = new HashMap<>();
    private final WorldMap world;

    MapRule(FactBase base, WorldMap world) {
        base.places().forEach(p -> places.put(p.id(), p));
        this.world = world;
    }

    /** How far a point is from a place, and what that earns. @param area whether the place is wide and has no outline */
    private record Near(String place, double kilometres, Reach reach, boolean area) {

        double fraction() {
            return reach.fraction(kilometres);
        }
    }

    Marking mark(Item.ShowPlace item, Response.Point point) {
        boolean outlined = item.whole() && world.country(item.country()).isPresent();
        Optional<Near> best = Stream.concat(Stream.of(item.key()), item.accepted().stream())
                .flatMap(id -> near(id, point, outlined && id.equals(item.key()) ? item.country() : null).stream())
                .max(Comparator.comparingDouble(Near::fraction));
        if (best.isEmpty()) {
            return RemarkKey.OUTDATED.refused();
        }
        if (outlined && best.get().kilometres() == 0) {
            return Scorer.marked(best.get().fraction(), RemarkKey.POINT_INSIDE.remark(item.key()));
        }
        List<Remark> remarks = new ArrayList<>();
        Optional<WorldMap.Country> at = world.at(point.latitude(), point.longitude());
        at.ifPresent(c -> remarks.add(RemarkKey.POINT_IN_COUNTRY.remark(c.inSentence())));
        remarks.add(distance(best.get()));
        double fraction = best.get().fraction();
        if (!item.whole()
                && fraction < COUNTRY
                && at.filter(c -> c.id().equals(item.country())).isPresent()) {
            fraction = COUNTRY;
            remarks.add(RemarkKey.POINT_COUNTRY_RIGHT.remark());
        } else if (fraction > 0 && fraction < 1) {
            Reach reach = best.get().reach();
            remarks.add(RemarkKey.POINT_EARNS.remark(kilometres(reach.full()), kilometres(reach.nothing())));
        }
        return Scorer.marked(fraction, remarks.toArray(Remark[]::new));
    }

    /** Of a place that is wide its middle is measured, and the remark says so, or that the point is as good as in it. */
    private static Remark distance(Near near) {
        if (near.area() && near.fraction() == 1) {
            return RemarkKey.POINT_WITHIN.remark(near.place());
        }
        return near.area()
                ? RemarkKey.POINT_TO_MIDDLE.remark(kilometres(near.kilometres()), near.place())
                : RemarkKey.POINT_DISTANCE.remark(kilometres(near.kilometres()), near.place());
    }

    private static String kilometres(double distance) {
        return Long.toString(Math.round(distance));
    }

    private Optional<Near> near(String id, Response.Point point, @Nullable String country) {
        if (country != null) {
            double kilometres = world.kilometres(country, point.latitude(), point.longitude());
            return Optional.of(new Near(id, kilometres, OUTLINE, false));
        }
        Place place = places.get(id);
        if (place == null || place.latitude() == null || place.longitude() == null) {
            return Optional.empty();
        }
        double kilometres =
                GreatCircle.kilometres(point.latitude(), point.longitude(), place.latitude(), place.longitude());
        Reach reach = reach(place.sort());
        return Optional.of(new Near(id, kilometres, reach, reach == AREA));
    }

    private static Reach reach(Place.Sort sort) {
        return switch (sort) {
            case CITY, SITE, VEHICLE -> POINT;
            case STATE, COUNTRY, REGION, CONTINENT -> AREA;
        };
    }

    Marking mark(Item.ShowPlace item, Response.Region region) {
        if (!places.containsKey(item.key())) {
            return RemarkKey.OUTDATED.refused();
        }
        Optional<WorldMap.Country> country = world.country(region.country());
        if (country.isEmpty()) {
            return RemarkKey.COUNTRY_UNKNOWN.refused();
        }
        Remark read = RemarkKey.COUNTRY_CHOSEN.remark(country.get().inSentence());
        if (!region.country().equals(item.country())) {
            return Scorer.marked(0, read);
        }
        return item.whole()
                ? Scorer.marked(1, read)
                : Scorer.marked(COUNTRY, read, RemarkKey.COUNTRY_HOLDS.remark(item.key()));
    }
}
