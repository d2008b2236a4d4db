package app.dateline.fact;

import app.dateline.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a base has a place on the map: for each place what took place there, or was to, and the way from one meeting
 * or call to the next in time.
 *
 * @param spots the places, in the order of their first event
 * @param way the steps between places, in time: from a meeting or a call that was held to the one after it, only where
 *     their dates leave no doubt that it was the next
 */
public record Atlas(List<Spot> spots, List<Step> way) {

    /** From one place to another, by ids. */
    public record Step(String from, String to) {}

    /**
     * A place with something in it.
     *
     * @param place a place that lies somewhere
     * @param stays one for each event there, in their order in time
     */
    public record Spot(Place place, List<Stay> stays) {

        /** The facts of all events there. */
        public List<Fact> facts() {
            return stays.stream().flatMap(s -> s.facts().stream()).distinct().toList();
        }
    }

    /**
     * An event at a place.
     *
     * @param event id of the event; a deadline that was set there is one, too
     * @param status the furthest that it came there
     * @param when its date; the date as of which it is known where it has none
     * @param dated whether a source gives the date
     * @param disputed whether sources disagree about where it was
     */
    public record Stay(String event, String status, Edtf when, boolean dated, boolean disputed, List<Fact> facts) {}

    private static final Set<Event.Sort> MET = EnumSet.of(Event.Sort.MEETING, Event.Sort.CALL);

    public Atlas {
        spots = List.copyOf(spots);
        way = List.copyOf(way);
    }

    /** The places of those facts of a base; what has no place, or one without coordinates, is left out. */
    public static Atlas of(FactBase base, Shown shown) {
        Map<String, Map<String, List<Fact>>> byPlace = new LinkedHashMap<>();
        for (Fact fact : base.facts()) {
            String place = place(fact);
            if (place != null && shown.has(base, fact)) {
                located(base, place)
                        .ifPresent(spot -> byPlace.computeIfAbsent(spot.id(), p -> new LinkedHashMap<>())
                                .computeIfAbsent(event(fact), e -> new ArrayList<>())
                                .add(fact));
            }
        }
        List<Spot> spots = byPlace.entrySet().stream()
                .map(e -> spot(base, base.place(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(s -> s.stays().getFirst().when()))
                .toList();
        return new Atlas(spots, way(base, spots));
    }

    public Optional<Spot> find(String place) {
        return spots.stream().filter(s -> s.place().id().equals(place)).findFirst();
    }

    private static Spot spot(FactBase base, Place place, Map<String, List<Fact>> events) {
        return new Spot(
                place,
                events.entrySet().stream()
                        .map(e -> stay(base, e.getKey(), e.getValue()))
                        .sorted(Comparator.comparing(Stay::when))
                        .toList());
    }

    private static Stay stay(FactBase base, String event, List<Fact> facts) {
        String status = Timeline.furthest(facts);
        Optional<Edtf> date = facts.stream()
                .map(Atlas::date)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Edtf::precision).thenComparing(Comparator.naturalOrder()));
        Edtf when = date.orElseGet(() -> facts.stream()
                .map(f -> f.head().asOf())
                .max(Comparator.naturalOrder())
                .orElseThrow());
        boolean disputed = Timeline.disputed(base, facts, Set.of(Slot.PLACE, Slot.SET_AT));
        return new Stay(event, status, when, date.isPresent(), disputed, List.copyOf(facts));
    }

    /** Where it lies, or what contains it. */
    private static Optional<Place> located(FactBase base, String id) {
        Place place = base.place(id);
        return place.latitude() != null
                ? Optional.of(place)
                : base.containers(id).stream().filter(p -> p.latitude() != null).findFirst();
    }

    private static List<Step> way(FactBase base, List<Spot> spots) {
        record Stop(Edtf when, String place) {
            boolean before(Stop other) {
                return when.lastSure().isBefore(other.when.firstSure());
            }
        }
        List<Stop> stops = new ArrayList<>();
        for (Spot spot : spots) {
            for (Stay stay : spot.stays()) {
                if (stay.status().equals("held")
                        && stay.dated()
                        && MET.contains(base.event(stay.event()).sort())) {
                    stops.add(new Stop(stay.when(), spot.place().id()));
                }
            }
        }
        stops.sort(Comparator.comparing(Stop::when));
        List<Step> way = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Stop from = stops.get(i - 1);
            Stop to = stops.get(i);
            boolean next = from.before(to)
                    && stops.stream().filter(s -> s != from && s != to).allMatch(s -> s.before(from) || to.before(s));
            if (next && !from.place().equals(to.place())) {
                way.add(new Step(from.place(), to.place()));
            }
        }
        return way;
    }

    private static @Nullable String place(Fact fact) {
        return switch (fact) {
            case Venue v -> v.place();
            case Deadline d -> d.setAt();
            case Aim a -> null;
        };
    }

    private static String event(Fact fact) {
        return switch (fact) {
            case Venue v -> v.event();
            case Deadline d -> d.event();
            case Aim a -> throw new IllegalArgumentException("an aim has no place");
        };
    }

    private static @Nullable Edtf date(Fact fact) {
        return switch (fact) {
            case Venue v -> v.date();
            case Deadline d -> d.setOn();
            case Aim a -> null;
        };
    }
}
