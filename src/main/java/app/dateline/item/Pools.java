package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that each ask fits, of all articles and of each, so that a draw needs no search. */
final class Pools {

    private record Label(String ask, @Nullable String article) {}

    private final Map<Label, List<Fact>> pools = new HashMap<>();

    Pools(FactBase base, Asks asks) {
        for (Fact fact : base.facts()) {
            List<String> articles = fact.articles();
            for (Ask ask : asks.of(fact.kind())) {
                if (ask.fits(fact, base)) {
                    put(new Label(ask.id(), null), fact);
                    articles.forEach(a -> put(new Label(ask.id(), a), fact));
                }
            }
        }
    }

    private void put(Label label, Fact fact) {
        pools.computeIfAbsent(label, l -> new ArrayList<>()).add(fact);
    }

    /** The facts of an article that an ask fits, or those of all articles. */
    List<Fact> of(Ask ask, @Nullable String article) {
        return pools.getOrDefault(new Label(ask.id(), article), List.of());
    }
}
