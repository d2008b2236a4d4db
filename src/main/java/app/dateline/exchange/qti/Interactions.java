package app.dateline.exchange.qti;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.exchange.Accepted;
import app.dateline.exchange.Explanation;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.WorldPicture;
import app.dateline.exchange.WrittenForms;
import app.dateline.fact.Place;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.WorldMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds for each item the nearest interaction of QTI. */
final class Interactions {

    private final ItemsToGo set;
    private final WrittenForms writtenForms;
    private final Explanation explanation;
    private final Scorer scorer;

    Interactions(ItemsToGo set, WorldMap world) {
        this.set = set;
        this.writtenForms = new WrittenForms(set.base());
        this.explanation = new Explanation(set);
        this.scorer = new Scorer(set.base(), world);
    }

    /** The interaction; nothing where the place that the item asks for is no longer in the base. */
    Optional<Interaction> of(Item item) {
        String stem = item.head().stem();
        return switch (item) {
            case Item.SingleChoice c -> Optional.of(choice(stem, c.options(), sorted(List.of(c.key())), false));
            case Item.SourceCriticism c -> Optional.of(choice(stem, c.options(), sorted(List.of(c.key())), false));
            case Item.MultipleResponse m -> Optional.of(choice(stem, m.options(), sorted(m.keys()), true));
            case Item.TrueFalse t -> Optional.of(claim(t));
            case Item.TypedDate d -> typed(d);
            case Item.TypedLength l -> typed(l);
            case Item.TypedPlace p -> typed(p);
            case Item.Ordering o -> Optional.of(new Order(stem, texts(o.options()), o.key(), told(o.options())));
            case Item.Matching m ->
                Optional.of(new Match(stem, texts(m.prompts()), texts(m.choices()), m.key(), told(m.choices())));
            case Item.ShowPlace s -> shown(s);
        };
    }

    /** Whether there is an interaction for the item. */
    boolean carries(Item item) {
        return switch (item) {
            case Item.ShowPlace s -> scorer.mark(s, new Response.Point(0, 0)) instanceof Marking.Marked;
            case Item.TypedPlace p -> !writtenForms.of(p, set.phrases()).isEmpty();
            case Item.TypedDate d -> !writtenForms.of(d, set.phrases()).isEmpty();
            case Item.TypedLength l -> !writtenForms.of(l, set.phrases()).isEmpty();
            case Item.SingleChoice c -> true;
            case Item.SourceCriticism c -> true;
            case Item.MultipleResponse m -> true;
            case Item.TrueFalse t -> true;
            case Item.Ordering o -> true;
            case Item.Matching m -> true;
        };
    }

    private static SortedSet<Integer> sorted(Collection<Integer> keys) {
        return new TreeSet<>(keys);
    }

    private Choice choice(String stem, List<Option> options, SortedSet<Integer> keys, boolean several) {
        return new Choice(
                stem,
                texts(options),
                keys,
                several,
                options.stream().map(explanation::html).toList());
    }

    /** The claim as stem; whoever takes what is false for true is told what its value really is. */
    private Choice claim(Item.TrueFalse item) {
        return new Choice(
                item.head().stem(),
                List.of(set.phrases().judged(true), set.phrases().judged(false)),
                sorted(List.of(item.holds() ? 0 : 1)),
                false,
                List.of(item.holds() ? "" : explanation.html(item.shown()), ""));
    }

    private Optional<Interaction> typed(Item item) {
        List<Accepted> accepted = writtenForms.of(item, set.phrases());
        return accepted.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextEntry(item.head().stem(), accepted));
    }

    private Optional<Interaction> shown(Item.ShowPlace item) {
        List<MapAreas.Area> areas = MapAreas.of(scorer, item);
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        // A country has no one point: the middle of the largest area that is right stands for it.
        MapAreas.Area best = areas.stream()
                .filter(a -> a.tenths() == areas.getFirst().tenths())
                .max(Comparator.comparingLong(MapAreas.Area::size))
                .orElseThrow();
        Optional<Place> place = set.base().places().stream()
                .filter(p -> p.id().equals(item.key()) && !item.whole())
                .findFirst();
        int x = (best.left() + best.right()) / 2;
        int y = (best.top() + best.bottom()) / 2;
        if (place.isPresent()) {
            Double east = place.get().longitude();
            Double north = place.get().latitude();
            x = east == null ? x : WorldPicture.x(east);
            y = north == null ? y : WorldPicture.y(north);
        }
        return Optional.of(new SelectPoint(
                item.head().stem(), QtiPackage.PICTURE, set.phrases().form(Form.SHOW_PLACE), x, y, areas));
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private List<String> told(List<Option> options) {
        return options.stream()
                .map(explanation::html)
                .filter(html -> !html.isEmpty())
                .toList();
    }
}
