package app.dateline.exchange;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.fact.FactBase;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The written answers of typed items for systems that compare letters. Our own marking reads any way of writing; those
 * take a list. Every candidate is marked by {@link Scorer}, so that the list and our marking cannot disagree: a form
 * that we would refuse, ask back about, or give nothing for is not in it. What people write most comes first.
 */
public final class WrittenForms {

    private final FactBase base;
    private final Scorer scorer;

    public WrittenForms(FactBase base) {
        this.base = base;
        this.scorer = new Scorer(base);
    }

    /**
     * What may be typed for an item, the full answers first; the very first is the key as we write it. A place to show on
     * the map is taken as one to type. Empty for the forms with options, and where the key is no longer in the base.
     *
     * @param phrases how dates and lengths are written
     */
    public List<Accepted> of(Item item, Phrases phrases) {
        return switch (item) {
            case Item.TypedDate d -> marked(d, WrittenDates.of(d.key(), d.year(), phrases.date(d.key())));
            case Item.TypedLength l -> marked(l, WrittenLengths.of(l.key(), phrases.length(l.key())));
            case Item.TypedPlace p -> place(p);
            case Item.ShowPlace s -> place(new Item.TypedPlace(s.head(), s.key(), s.accepted()));
            case Item.SingleChoice c -> List.of();
            case Item.SourceCriticism c -> List.of();
            case Item.MultipleResponse m -> List.of();
            case Item.TrueFalse t -> List.of();
            case Item.Ordering o -> List.of();
            case Item.Matching m -> List.of();
        };
    }

    private List<Accepted> place(Item.TypedPlace item) {
        boolean known = base.places().stream().anyMatch(p -> p.id().equals(item.key()));
        return known ? marked(item, WrittenPlaces.of(base, item)) : List.of();
    }

    private List<Accepted> marked(Item item, Collection<String> candidates) {
        Map<String, Double> earned = new LinkedHashMap<>();
        for (String text : candidates) {
            if (scorer.mark(item, new Response.Typed(text)) instanceof Marking.Marked m
                    && m.mark().fraction() > 0) {
                earned.putIfAbsent(text, m.mark().fraction());
            }
        }
        List<Accepted> all = new ArrayList<>();
        earned.forEach((text, fraction) -> all.add(new Accepted(text, fraction)));
        // Stable: among equals, what people write most stays first.
        all.sort((a, b) -> Double.compare(b.fraction(), a.fraction()));
        return List.copyOf(all);
    }
}
