package app.dateline.item;

import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import app.dateline.fact.Value;
import app.dateline.item.Ask.Text;
import app.dateline.item.Composer.Outcome;
import app.dateline.item.Fault.Reason;
import app.dateline.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes items that show no options: a date, a place or a length to type, a place to show on the map. */
final class TypedComposer {

    private final FactBase base;
    private final WorldMap world;
    private final Answers answers;
    private final Phrasing phrasing;
    private final Heads heads;
    private final @Nullable Integer usualYear;

    TypedComposer(FactBase base, WorldMap world, Answers answers, Phrasing phrasing, Heads heads) {
        this.base = base;
        this.world = world;
        this.answers = answers;
        this.phrasing = phrasing;
        this.heads = heads;
        OptionalInt usual = UsualYear.of(base);
        this.usualYear = usual.isPresent() ? usual.getAsInt() : null;
    }

    Outcome typed(Candidate candidate) {
        if (candidate.key() instanceof Value.OfPlace place
                && base.place(place.place()).sort() == Place.Sort.VEHICLE) {
            // Nobody types an aircraft for a place unless the question gives it away.
            return Outcome.refused(Reason.OPTIONS_UNLIKE, candidate.fact().id());
        }
        Optional<String> stem = phrasing.stem(candidate, Text.TYPED, 1);
        if (stem.isEmpty()) {
            return Outcome.refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        Item.Head head =
                heads.of(candidate, stem.get(), 0, List.of(), candidate.key().toString());
        return switch (candidate.key()) {
            case Value.OfDate date ->
                new Outcome.Made(
                        new Item.TypedDate(head, date.date(), year(phrasing.undated(stem.get()), date.date())));
            case Value.OfLength length -> new Outcome.Made(new Item.TypedLength(head, length.length()));
            case Value.OfPlace place ->
                new Outcome.Made(new Item.TypedPlace(head, place.place(), finer(candidate, place.place())));
            case Value v -> throw new IllegalStateException("no form to type " + v);
        };
    }

    Outcome show(Candidate candidate) {
        Optional<String> stem = phrasing.stem(candidate, Text.SHOW, 1);
        if (stem.isEmpty()) {
            return Outcome.refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        if (!(candidate.key() instanceof Value.OfPlace key)) {
            throw new IllegalStateException("no place to show: " + candidate.key());
        }
        Place place = base.place(key.place());
        Optional<WorldMap.Spot> spot = world.spot(base, place);
        if (spot.isEmpty()) {
            return Outcome.refused(Reason.NOT_ON_MAP, place.id());
        }
        Item.Head head = heads.of(candidate, stem.get(), 0, List.of(), key.toString());
        List<String> accepted = finer(candidate, place.id());
        return new Outcome.Made(new Item.ShowPlace(
                head,
                place.id(),
                accepted,
                spot.get().country().id(),
                spot.get().whole()));
    }

    /** The year of an answer without one: the stem's, else the usual one. Where a year is asked for, none is taken. */
    private @Nullable Integer year(String stem, Edtf date) {
        int year = date.first().getYear();
        boolean told = date.last().getYear() == year && stem.contains(Integer.toString(year));
        if (told) {
            return year;
        }
        return date.precision() == Edtf.Precision.YEAR ? null : usualYear;
    }

    /** Finer places that a source surely gives for the same: they earn as much as the key. */
    private List<String> finer(Candidate candidate, String place) {
        return answers.matching(candidate.ask().kind(), candidate.query(), candidate.article()).stream()
                .flatMap(f -> Answers.valuesOf(f, candidate.ask().hides(), candidate.article()).stream())
                .distinct()
                .filter(v -> v instanceof Value.OfPlace other
                        && !other.place().equals(place)
                        && base.within(other.place(), place))
                .map(v -> ((Value.OfPlace) v).place())
                .toList();
    }
}
