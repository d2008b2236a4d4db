package app.dateline.attempt;

import app.dateline.fact.FactBase;
import app.dateline.fact.Gazetteer;
import app.dateline.fact.Place;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Typed places, judged by the place that is meant, not by its letters. The rule is ours:
 *
 * <ul>
 *   <li>the key, a place that the item accepts beside it, or a place inside the key earns 1; but where a source that the
 *       item accepts names a finer place, another place inside the key earns 0.5, as much as a container does;
 *   <li>where the key is a site, a site that contains it earns 1: "where exactly" does not say which of the two is meant,
 *       the room or the house;
 *   <li>any other container earns 0.5 one step above the key ("Alaska" for Anchorage), 0.25 two steps above ("the United
 *       States"), 0 further up, and 0 for a region or a continent, which anyone could guess;
 *   <li>any other place earns 0.
 * </ul>
 *
 * <p>A place that the base does not have but every atlas has ({@link app.dateline.fact.Elsewhere}) is another place and
 * earns 0. A name that is known nowhere is refused, as an unreadable date is: it may be a spelling that we lack. So which
 * places a collection has cannot be found out for nothing.
 *
 * <p>A name that several places share is read in the learner's favour. {@link Gazetteer} says how names are read: one
 * slip of typing is forgiven in a name of five letters or more unless it may be another place.
 */
final class PlaceRule {

    private final FactBase base;
    private final Gazetteer gazetteer;
    private final List<String> known;

    PlaceRule(FactBase base, Gazetteer gazetteer) {
        this.base = base;
        this.gazetteer = gazetteer;
        this.known = base.places().stream().map(Place::id).toList();
    }

    Marking mark(Item.TypedPlace item, String text) {
        if (!known.contains(item.key())) {
            return RemarkKey.OUTDATED.refused();
        }
        String typed = Typing.quoted(text);
        return switch (gazetteer.read(text)) {
            case Gazetteer.Reading.Places found ->
                found.places().stream()
                        .map(place -> judge(item, place, found.slip()))
                        .max(Comparator.comparingDouble(Mark::fraction))
                        .<Marking>map(Marking.Marked::new)
                        .orElseThrow();
            case Gazetteer.Reading.Elsewhere known ->
                Scorer.marked(0, RemarkKey.READ_AS_ELSEWHERE.remark(known.name()));
            case Gazetteer.Reading.Between two ->
                Scorer.marked(
                        0,
                        RemarkKey.PLACE_UNCLEAR.remark(
                                typed,
                                two.places().getFirst().id(),
                                two.places().getLast().id()));
            case Gazetteer.Reading.Contradiction none -> Scorer.marked(0, RemarkKey.PLACES_CONTRADICT.remark(typed));
            case Gazetteer.Reading.Choice several -> RemarkKey.ONE_PLACE_ONLY.refused();
            case Gazetteer.Reading.PartlyUnknown name ->
                RemarkKey.PLACE_PARTLY_UNKNOWN.refused(Typing.quoted(name.part()));
            case Gazetteer.Reading.Unknown none -> RemarkKey.PLACE_UNKNOWN.refused(typed);
        };
    }

    private Mark judge(Item.TypedPlace item, Place place, boolean slip) {
        String id = place.id();
        String key = item.key();
        List<Remark> remarks = new ArrayList<>();
        remarks.add((slip ? RemarkKey.READ_AS_PLACE_MISSPELT : RemarkKey.READ_AS_PLACE).remark(id));
        if (id.equals(key) || item.accepted().contains(id)) {
            return new Mark(1, remarks);
        }
        if (base.within(id, key)) {
            boolean disputed = finerAccepted(item).stream().noneMatch(a -> base.within(id, a) || base.within(a, id))
                    && !finerAccepted(item).isEmpty();
            remarks.add((disputed ? RemarkKey.PLACE_INSIDE_ELSEWHERE : RemarkKey.PLACE_INSIDE).remark(id, key));
            return new Mark(disputed ? 0.5 : 1, remarks);
        }
        if (base.within(key, id)) {
            if (place.sort() == Place.Sort.SITE && base.place(key).sort() == Place.Sort.SITE) {
                remarks.add(RemarkKey.SITE_AROUND.remark(id, key));
                return new Mark(1, remarks);
            }
            double fraction = ofContainer(key, place);
            remarks.add((fraction > 0 ? RemarkKey.PLACE_CONTAINS : RemarkKey.PLACE_TOO_WIDE).remark(id, key));
            return new Mark(fraction, remarks);
        }
        return new Mark(0, remarks);
    }

    private List<String> finerAccepted(Item.TypedPlace item) {
        return item.accepted().stream()
                .filter(a -> known.contains(a) && !a.equals(item.key()) && base.within(a, item.key()))
                .toList();
    }

    private double ofContainer(String key, Place container) {
        if (container.sort() == Place.Sort.REGION || container.sort() == Place.Sort.CONTINENT) {
            return 0;
        }
        int step = base.containers(key).indexOf(container);
        return step == 0 ? 0.5 : step == 1 ? 0.25 : 0;
    }
}
