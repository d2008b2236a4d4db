package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Value;
import app.dateline.time.Edtf;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The year that a collection is about: the one in which most of its facts lie that tell a date more closely than by the
 * year. A fact counts once for each year of its dates; a date that runs over New Year counts for none. Of years with as
 * many facts it is the latest.
 *
 * <p>Where a question leaves the year open, a date that is typed without one is taken to lie in it. That holds for every
 * question of the collection, wherever its key lies, so that it tells nothing about any key.
 */
final class UsualYear {

    private UsualYear() {}

    /** Empty where no fact has such a date. */
    static OptionalInt of(FactBase base) {
        Map<Integer, Integer> facts = new HashMap<>();
        for (Fact fact : base.facts()) {
            years(fact).distinct().forEach(year -> facts.merge(year, 1, Integer::sum));
        }
        int most = facts.values().stream().mapToInt(n -> n).max().orElse(0);
        return facts.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .mapToInt(Map.Entry::getKey)
                .max();
    }

    private static Stream<Integer> years(Fact fact) {
        return fact.slots().values().stream()
                .flatMap(values -> values.stream())
                .filter(value -> value instanceof Value.OfDate date && closer(date.date()))
                .map(value -> ((Value.OfDate) value).date().first().getYear());
    }

    private static boolean closer(Edtf date) {
        return date.precision() != Edtf.Precision.YEAR
                && date.first().getYear() == date.last().getYear();
    }
}
