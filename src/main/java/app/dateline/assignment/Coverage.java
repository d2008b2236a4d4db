package app.dateline.assignment;

import app.dateline.article.Article;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What a set asks about, and what it does not.
 *
 * @param facts for each fact of the base, in its order, the places that ask about it, from 0; none where it is not asked
 * @param articles for each article of the base, in its order, how many items rest on it first
 * @param kinds how many items ask about each kind, teachers' own questions among them
 * @param gone ids of facts that items ask about and the base does not have, or not any more
 */
public record Coverage(
        SequencedMap<String, List<Integer>> facts,
        SequencedMap<String, Integer> articles,
        Map<Kind, Integer> kinds,
        Set<String> gone) {

    public static Coverage of(List<Item> items, FactBase base) {
        SequencedMap<String, List<Integer>> facts = new LinkedHashMap<>();
        base.facts().stream().map(Fact::id).forEach(id -> facts.put(id, new ArrayList<>()));
        SequencedMap<String, Integer> articles = new LinkedHashMap<>();
        base.articles().stream().map(Article::id).forEach(id -> articles.put(id, 0));
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        Set<String> gone = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Item.Head head = items.get(i).head();
            kinds.merge(head.kind(), 1, Integer::sum);
            for (FactRef fact : head.facts()) {
                List<Integer> places = facts.get(fact.id());
                if (places == null) {
                    gone.add(fact.id());
                } else {
                    places.add(i);
                }
            }
            head.article().ifPresent(article -> articles.computeIfPresent(article, (id, n) -> n + 1));
        }
        return new Coverage(facts, articles, kinds, gone);
    }

    /** Ids of the facts that are asked about, in the order of the base. */
    public List<String> asked() {
        return facts.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Ids of the facts that are not. */
    public List<String> notAsked() {
        return facts.entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
