package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.fact.Ids.Sort;
import app.dateline.yaml.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Warns of what no fact names, directly or by what it lies in or belongs to. */
final class Unused {

    private final FactBase base;
    private final Ids ids;
    private final Problems problems;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> events = new HashSet<>();

    Unused(FactBase base, Ids ids, Problems problems) {
        this.base = base;
        this.ids = ids;
        this.problems = problems;
    }

    void report() {
        for (Fact fact : base.facts()) {
            fact.slots().values().forEach(this::use);
            fact.attestations().forEach(a -> a.says().values().forEach(this::use));
        }
        base.parties().forEach(p -> warn(parties.contains(p.id()), Sort.PARTY, "party", p.id()));
        base.places().forEach(p -> warn(places.contains(p.id()), Sort.PLACE, "place", p.id()));
        base.events().forEach(e -> warn(events.contains(e.id()), Sort.EVENT, "event", e.id()));
        for (Article article : base.articles()) {
            warn(!base.factsOf(article.id()).isEmpty(), Sort.ARTICLE, "article", article.id());
        }
    }

    private void use(List<Value> values) {
        for (Value value : values) {
            switch (value) {
                case Value.OfParty party -> useParty(party.party());
                case Value.OfPlace place -> {
                    places.add(place.place());
                    base.containers(place.place()).forEach(c -> places.add(c.id()));
                }
                case Value.OfEvent event -> events.add(event.event());
                case Value.OfDate d -> {}
                case Value.OfLength l -> {}
                case Value.OfPhrase p -> {}
                case Value.OfText p -> {}
                case Value.OfTerm t -> {}
                case Value.OfArticles a -> {}
            }
        }
    }

    private void useParty(@Nullable String party) {
        for (String up = party;
                up != null && parties.add(up);
                up = base.party(up).memberOf()) {}
    }

    private void warn(boolean used, Sort sort, String word, String id) {
        if (!used) {
            problems.warning(ids.mark(sort, id), "unused " + word + " '" + id + "'", "no fact names it");
        }
    }
}
