package app.dateline.report.ui;

import app.dateline.attempt.Since;
import app.dateline.fact.FactBase;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import app.dateline.report.Mending;
import app.dateline.report.service.Overview;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What edits of the collection mean for questions that were given before. */
final class SinceGiven {

    private SinceGiven() {}

    /** The item with the key that its fact has today, where that is another. */
    static Optional<Item> keyed(Item item, FactBase base, Overview overview) {
        return edited(item, base, overview)
                .flatMap(edited -> Mending.asOf(item, now(item, edited, overview, base), base, WorldMap.shipped()));
    }

    /** Options beside the key, from 0, that its fact has today too. */
    static List<Integer> alsoRight(Item item, FactBase base, Overview overview) {
        return edited(item, base, overview)
                .map(edited -> Mending.alsoRight(item, edited.now()))
                .orElse(List.of());
    }

    private static Optional<Since.Edited> edited(Item item, FactBase base, Overview overview) {
        return Since.of(
                        item,
                        overview.assignment().request(),
                        overview.assignment().given().atZone(ZoneOffset.UTC).toLocalDate(),
                        base.whole())
                .stream()
                .filter(Since.Edited.class::isInstance)
                .map(Since.Edited.class::cast)
                .findFirst();
    }

    /** What the edited fact says now; where several answers are asked for, what all facts of the question say. */
    private static List<Value> now(Item item, Since.Edited edited, Overview overview, FactBase base) {
        if (!(item instanceof Item.MultipleResponse)) {
            return edited.now();
        }
        LocalDate day = overview.assignment().request().asOf();
        FactBase then = day == null ? base.whole() : base.whole().asOf(day);
        return item.head().facts().stream()
                .flatMap(f -> then.findFact(f.id()).stream())
                .flatMap(f -> f.values(edited.slot()).stream())
                .toList();
    }
}
